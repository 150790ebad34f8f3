#pragma once

#include "core/domain/period.h"
#include "core/services/tracereader.h"

#include <optional>

namespace pages {

/// Where a thing of the trace is shown: a kind and a key as of Page::showItem(); with a period, `kind` is a page.
struct TraceDoor {
    QString kind;
    QString key;
    std::optional<domain::Period> period = {};
    bool operator==(const TraceDoor &) const = default;
};

/// Nothing: it is shown nowhere. Of an act upon several things it is the first of them. Of an issued document the key
/// is its code, where the page wants its id.
std::optional<TraceDoor> traceDoor(const services::TraceNote &note);

} // namespace pages
