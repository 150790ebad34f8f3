#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/reporting/screentable/tablelisting.h"

#include <functional>

namespace pages {

/// What a page shows as a table, to be taken out of the program: all rows of the filter, not only those on screen.
struct Listing {
    /// Reads and words it; in any thread, so it holds values alone and opens a connection of its own where it needs
    /// one.
    using Read = std::function<base::Result<reporting::TableListing>(const base::Progress &)>;

    QString heading; ///< as the table's own
    qsizetype rows = 0; ///< how many there will be
    Read read;
    Read readWhole = {}; ///< with what `read` leaves out for the sake of paper; none: `read` leaves nothing out

    /// One that is ready.
    static Listing of(const reporting::TableListing &table)
    {
        return {table.heading, table.count(),
            [table](const base::Progress &) { return base::Result<reporting::TableListing>(table); }};
    }
};

} // namespace pages
