#pragma once

#include "core/reporting/documentrenderer.h"

namespace print {

/// Writes papers as PDF/A-1b with embedded fonts and real text, and as Word files.
class PaperRenderer : public reporting::DocumentRenderer {
private:
    base::Result<int> render(
        const document::Document &document, const QString &path, const base::Progress &progress) override;
    base::Result<void> renderDocx(
        const document::Document &document, const QString &path, const base::Progress &progress) override;
    base::Result<reporting::PdfFile> renderPdf(
        const document::Document &document, const base::Progress &progress) override;
};

} // namespace print
