#include "ui/print/chartscale.h"

#include <QtMath>

namespace print {

ChartScale ChartScale::over(double least, double most, int steps, int decimals)
{
    least = qMin(0.0, least);
    most = qMax(0.0, most);
    const double finest = std::pow(10.0, -decimals);
    const double span = qMax(most - least, finest);
    double step = std::pow(10.0, std::floor(std::log10(span)) - 1);
    // 1, 2, 5, 10, 20, 50…
    for (const double factor : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0}) {
        const double next = step * factor;
        if (std::ceil(most / next) - std::floor(least / next) <= steps || factor == 50.0) {
            step = next;
            break;
        }
    }
    step = qMax(step, finest);
    ChartScale scale{std::floor(least / step) * step, std::ceil(most / step) * step, step};
    if (scale.most <= scale.least)
        scale.most = scale.least + step;
    return scale;
}

int ChartScale::stepCount() const
{
    return qRound((most - least) / step);
}

} // namespace print
