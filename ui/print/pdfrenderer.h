#pragma once

#include "core/reporting/documentrenderer.h"

namespace print {

/// Writes papers as PDF/A-1b with embedded fonts and real text.
class PdfRenderer : public reporting::DocumentRenderer {
private:
    base::Result<int> render(
        const document::Document &document, const QString &path, const base::Progress &progress) override;
};

} // namespace print
