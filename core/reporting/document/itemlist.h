#pragma once

#include "core/reporting/document/run.h"

namespace document {

enum class ListMarks {
    Numbers, ///< khoản without titles, right under a section: 1. 2. 3.…
    Letters, ///< điểm: a) b) c) d) đ) e) g)…, the order of the Vietnamese alphabet
    Dashes, ///< "- "
};

/// A list of the body; every item is set as a paragraph.
struct ItemList {
    ListMarks marks = ListMarks::Letters;
    QList<Runs> items;

    bool operator==(const ItemList &) const = default;
};

} // namespace document
