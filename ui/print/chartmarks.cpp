#include "ui/print/chartmarks.h"

#include "ui/print/pagegeometry.h"

namespace print {

namespace {

constexpr double HatchPitch = 1.3; // mm between the lines of a pattern
constexpr double MarkerSize = 1; // mm, half of a marker

/// Lines x + y = n · pitch within the area.
void addRising(const QRectF &area, PageItems &items)
{
    const double pitch = HatchPitch * 1.414;
    for (double sum = std::ceil((area.left() + area.top()) / pitch) * pitch; sum < area.right() + area.bottom();
         sum += pitch) {
        const double from = qMax(area.left(), sum - area.bottom());
        const double to = qMin(area.right(), sum - area.top());
        items.append(RuleItem{{from, sum - from, to, sum - to}, geometry::ChartRuleWidth});
    }
}

/// Lines x − y = n · pitch within the area.
void addFalling(const QRectF &area, PageItems &items)
{
    const double pitch = HatchPitch * 1.414;
    for (double gap = std::ceil((area.left() - area.bottom()) / pitch) * pitch; gap < area.right() - area.top();
         gap += pitch) {
        const double from = qMax(area.left(), gap + area.top());
        const double to = qMin(area.right(), gap + area.bottom());
        items.append(RuleItem{{from, from - gap, to, to - gap}, geometry::ChartRuleWidth});
    }
}

void addLevel(const QRectF &area, PageItems &items)
{
    for (double y = std::ceil(area.top() / HatchPitch) * HatchPitch; y < area.bottom(); y += HatchPitch)
        items.append(RuleItem{{area.left(), y, area.right(), y}, geometry::ChartRuleWidth});
}

} // namespace

PageItems chartArea(const QRectF &area, int series)
{
    if (area.width() <= 0 || area.height() <= 0)
        return {};
    // White, diagonal, black first, as the status of units has it everywhere: the worse, the stronger.
    enum Pattern { White, Rising, Black, Light, Crossed, Level, PatternCount };
    const auto pattern = Pattern(series % PatternCount);
    const int grey = pattern == Black ? 0 : pattern == Light ? 205 : 255;
    PageItems items{AreaItem{QPolygonF(area), grey, geometry::ChartRuleWidth}};
    if (pattern == Rising || pattern == Crossed)
        addRising(area, items);
    if (pattern == Crossed)
        addFalling(area, items);
    if (pattern == Level)
        addLevel(area, items);
    return items;
}

PageItems chartMarker(QPointF point, int series)
{
    const double s = MarkerSize;
    static const QList<QPolygonF> shapes{
        {{{-s, -s}, {s, -s}, {s, s}, {-s, s}}}, // square
        {{{0, -1.3 * s}, {1.3 * s, 0}, {0, 1.3 * s}, {-1.3 * s, 0}}}, // diamond
        {{{0, -1.2 * s}, {1.2 * s, s}, {-1.2 * s, s}}}, // triangle
    };
    const int grey = series % 2 == 0 ? 0 : 255;
    return {AreaItem{shapes.at(series % shapes.size()).translated(point), grey, geometry::ChartLineWidth}};
}

RuleItem chartStroke(QPointF from, QPointF to, int series)
{
    return {{from, to}, geometry::ChartLineWidth, series % 2 == 1};
}

} // namespace print
