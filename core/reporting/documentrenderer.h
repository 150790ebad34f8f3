#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/reporting/document/document.h"

#include <QByteArray>

namespace reporting {

/// A paper as a PDF in memory.
struct PdfFile {
    QByteArray bytes;
    int pages = 0;
};

/// The port through which papers leave: reporting builds documents, ui/print sets them, app brings the two together.
/// Whatever happens, a path holds either the whole new file or what it held before. May be called from any thread.
/// Errors of writing: FolderMissing, FolderNotWritable, DiskFull, WriteFailed, with "file" and "why"; Cancelled.
class DocumentRenderer {
public:
    virtual ~DocumentRenderer() = default;

    /// Writes `document` as PDF/A-1b and returns the number of pages. `progress` is told after each page.
    base::Result<int> writePdf(
        const document::Document &document, const QString &path, const base::Progress &progress = {})
    {
        return render(document, path, progress);
    }

    /// Writes `document` as a Word file (Office Open XML), with the same text in the same order.
    base::Result<void> writeDocx(
        const document::Document &document, const QString &path, const base::Progress &progress = {})
    {
        return renderDocx(document, path, progress);
    }

    /// The paper as the bytes that writePdf() would write, to be kept with an issued one. Errors: WriteFailed when the
    /// fonts are missing; Cancelled.
    base::Result<PdfFile> pdf(const document::Document &document, const base::Progress &progress = {})
    {
        return renderPdf(document, progress);
    }

private:
    virtual base::Result<int> render(
        const document::Document &document, const QString &path, const base::Progress &progress)
        = 0;
    virtual base::Result<void> renderDocx(
        const document::Document &document, const QString &path, const base::Progress &progress)
        = 0;
    virtual base::Result<PdfFile> renderPdf(const document::Document &document, const base::Progress &progress) = 0;
};

} // namespace reporting
