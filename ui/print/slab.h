#pragma once

#include "ui/print/pageitem.h"

namespace print {

/// What the end of a page cannot cut: a line of a paragraph, a row of a table, a signature. Lengths are in mm,
/// positions count from the slab's top left corner.
struct Slab {
    double spaceBefore = 0; ///< not at the top of a page
    double height = 0;
    PageItems items;
    bool keepWithNext = false;
    /// What stands above this slab when it begins a page: the header rows of its table.
    std::shared_ptr<const QList<Slab>> runningHeader;
    /// Drawn only when the slab is the first or the last on its page: the edges of a row that had to be cut.
    PageItems atPageTop;
    PageItems atPageEnd;
    int block = -1; ///< of the document, which the flow notes
};

} // namespace print
