#include "ui/print/chartsetting.h"

#include "core/reporting/document/documentwording.h"
#include "ui/print/chartmarks.h"
#include "ui/print/chartscale.h"
#include "ui/print/columnchart.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"

namespace print {

using document::Alignment;
using document::Chart;
using document::ChartKind;
using document::ChartSeries;

namespace {

constexpr double Gap = 2; // between a mark and its words
constexpr double ValueRoom = 16; // for the value behind the longest bar

TextStyle labelStyle(Alignment alignment)
{
    return {geometry::ChartTextSize, false, false, alignment};
}

/// The names of the series beside their patterns, as many on a line as there is room for.
Slab legend(const Chart &chart, double width)
{
    Slab slab;
    double x = 0;
    double y = 0;
    double high = 0;
    for (int series = 0; series < chart.series.size(); ++series) {
        const QString &name = chart.series.at(series).name;
        const double natural = SetText::widthOf(name, labelStyle(Alignment::Left)) + 0.5;
        const double wide = qMin(natural, width - ChartKeyWidth - Gap);
        if (x > 0 && x + ChartKeyWidth + Gap + wide > width) {
            x = 0;
            y += high;
        }
        const SetText text(name, labelStyle(Alignment::Left), wide);
        high = text.height();
        slab.items += chartArea({x, y + (high - ChartKeyHeight) / 2, ChartKeyWidth, ChartKeyHeight}, series);
        slab.items.append(text.all({x + ChartKeyWidth + Gap, y}));
        x += ChartKeyWidth + wide + 3 * Gap;
    }
    slab.height = y + high + Gap;
    slab.keepWithNext = true;
    return slab;
}

/// Lying bars, a slab a category.
void addBars(const Chart &chart, PageFlow &flow)
{
    double most = 0;
    for (const ChartSeries &series : chart.series) {
        for (const std::optional<double> &value : series.values)
            most = qMax(most, value.value_or(0));
    }
    const double width = flow.bodyWidth();
    const double longest = width - geometry::ChartBarLabel - ValueRoom;
    if (chart.series.size() > 1)
        flow.add(legend(chart, width));
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        const SetText name(chart.categories.at(category), labelStyle(Alignment::Right), geometry::ChartBarLabel - Gap);
        const double bars = double(chart.series.size()) * geometry::ChartBarHeight;
        Slab slab;
        slab.height = qMax(name.height(), bars) + 1.5;
        slab.items.append(name.all({0, (slab.height - name.height()) / 2}));
        double y = (slab.height - bars) / 2;
        for (int series = 0; series < chart.series.size(); ++series) {
            const std::optional<double> value = chart.series.at(series).values.value(category);
            const double length = most > 0 ? longest * qMax(0.0, value.value_or(0)) / most : 0;
            slab.items += chartArea({geometry::ChartBarLabel, y, length, geometry::ChartBarHeight}, series);
            const SetText number(document::chartValue(chart, value), labelStyle(Alignment::Left), ValueRoom);
            const double middle = y + geometry::ChartBarHeight / 2;
            slab.items.append(number.all({geometry::ChartBarLabel + length + Gap / 2, middle - number.height() / 2}));
            y += geometry::ChartBarHeight;
        }
        const double axis = geometry::ChartBarLabel;
        slab.items.append(RuleItem{{axis, 0, axis, slab.height}, geometry::ChartRuleWidth});
        slab.keepWithNext = category == 0; // a title with one bar says little
        flow.add(std::move(slab));
    }
}

} // namespace

void setChart(const Chart &chart, PageFlow &flow)
{
    const double width = flow.bodyWidth();
    double before = geometry::ChartBefore;
    double titleHeight = 0;
    if (!chart.title.isEmpty()) {
        const SetText title(chart.title, {geometry::ChartTitleSize, true, false, Alignment::Centre}, width);
        titleHeight = title.height() + Gap;
        flow.add({std::exchange(before, 0), titleHeight, {title.all({0, 0})}, true, {}, {}, {}});
    }
    if (document::isEmpty(chart)) {
        const SetText nothing(document::noData(), labelStyle(Alignment::Centre), width);
        flow.add({before, nothing.height(), {nothing.all({0, 0})}, false, {}, {}, {}});
        return;
    }
    if (chart.kind == ChartKind::Bars) {
        addBars(chart, flow);
        return;
    }
    ColumnChart drawing = columnChart(chart, width, flow.bodyHeight() - titleHeight);
    flow.add({before, drawing.height, std::move(drawing.items), false, {}, {}, {}});
}

} // namespace print
