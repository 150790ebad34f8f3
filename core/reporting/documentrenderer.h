#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/reporting/document/document.h"

namespace reporting {

/// The port through which papers leave: reporting builds documents, ui/print sets them, app brings the two together.
class DocumentRenderer {
public:
    virtual ~DocumentRenderer() = default;

    /// Writes `document` as a PDF to `path` and returns the number of pages. Whatever happens, `path` holds either
    /// the whole new file or what it held before. May be called from any thread; `progress` is told after each page.
    /// Errors: FolderMissing, FolderNotWritable, DiskFull, WriteFailed, with "file" and "why"; Cancelled.
    base::Result<int> writePdf(
        const document::Document &document, const QString &path, const base::Progress &progress = {})
    {
        return render(document, path, progress);
    }

private:
    /// As writePdf().
    virtual base::Result<int> render(
        const document::Document &document, const QString &path, const base::Progress &progress)
        = 0;
};

} // namespace reporting
