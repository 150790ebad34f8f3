#pragma once

namespace domain {

/// A year's register in numbers.
struct RegisterSummary {
    int entries = 0;
    int firstNumber = 0; ///< 0: nothing is registered
    int lastNumber = 0;
    bool gapless = true;
    int cancelled = 0;
    int awaited = 0; ///< reports sent back that have not come again, of any year
};

} // namespace domain
