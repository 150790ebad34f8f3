#pragma once

#include "core/reporting/documentrenderer.h"

namespace support {

/// For pages that are tested without paper: makes nothing and says one page.
class NoRenderer : public reporting::DocumentRenderer {
private:
    base::Result<int> render(const document::Document &, const QString &, const base::Progress &) override { return 1; }
    base::Result<void> renderDocx(const document::Document &, const QString &, const base::Progress &) override
    {
        return {};
    }
    base::Result<reporting::PdfFile> renderPdf(const document::Document &, const base::Progress &) override
    {
        return reporting::PdfFile{QByteArrayLiteral("%PDF"), 1};
    }
};

} // namespace support
