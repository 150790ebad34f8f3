#pragma once

#include "core/reporting/documentrenderer.h"

namespace print {

/// Writes papers as PDF/A-1b with embedded fonts and real text.
class PdfRenderer : public reporting::DocumentRenderer {
public:
    base::Result<int> writePdf(const document::Document &document, const QString &path) override;
};

} // namespace print
