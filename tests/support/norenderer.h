#pragma once

#include "core/reporting/documentrenderer.h"

namespace support {

/// For pages that are tested without paper: makes nothing and says one page.
class NoRenderer : public reporting::DocumentRenderer {
public:
    base::Result<int> writePdf(const document::Document &, const QString &) override { return 1; }
};

} // namespace support
