#pragma once

namespace pages {

/// What the register side of Báo cáo đến lists.
enum class RegisterFace {
    Period, ///< the documents that brought the period's reports
    Year, ///< the whole series of a year
    Requests ///< ad-hoc requests
};

} // namespace pages
