#pragma once

namespace print {

/// The axis of a chart: from one round number to another in round steps.
struct ChartScale {
    double least = 0;
    double most = 1;
    double step = 1;

    /// Covers the values and 0 in at most `steps` steps of 1, 2 or 5 times a power of ten; of whole numbers when
    /// nothing has `decimals`.
    static ChartScale over(double least, double most, int steps, int decimals);

    /// Where a value stands: 0 at the foot, 1 at the top.
    double part(double value) const { return (value - least) / (most - least); }
    int stepCount() const;
};

} // namespace print
