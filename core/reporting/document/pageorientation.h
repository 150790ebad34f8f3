#pragma once

namespace document {

enum class Orientation { Portrait, Landscape };

/// From here on, on a new page, the paper lies this way. Right before an AnnexStart it turns the annex.
struct PageOrientation {
    Orientation orientation = Orientation::Portrait;

    bool operator==(const PageOrientation &) const = default;
};

} // namespace document
