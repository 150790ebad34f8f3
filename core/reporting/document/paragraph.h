#pragma once

#include "core/reporting/document/alignment.h"
#include "core/reporting/document/run.h"

namespace document {

/// A paragraph of the body: 14 pt, justified, first line indented (NĐ 30/2020, Phụ lục I, mục II.6đ).
struct Paragraph {
    Runs runs;
    Alignment alignment = Alignment::Justified;
    bool firstLineIndent = true;
    bool keepWithNext = false; ///< such as the name of the table below it

    bool operator==(const Paragraph &) const = default;
};

} // namespace document
