#include "ui/print/columnchart.h"

#include "core/reporting/document/documentwording.h"
#include "ui/print/chartmarks.h"
#include "ui/print/chartscale.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"

namespace print {

using document::Alignment;
using document::Chart;
using document::ChartKind;
using document::ChartSeries;

namespace {

constexpr double Padding = 1; // around the words of the table
constexpr double NamesLeast = 24;
constexpr double NamesMost = 50;
constexpr double PlotTop = 6; // for the unit above the axis
constexpr double PlotLeast = 30;
constexpr double ColumnsPart = 0.62; // of a category's width

TextStyle smallPrint(Alignment alignment)
{
    return {geometry::ChartTextSize, false, false, alignment};
}

class Drawing {
public:
    Drawing(const Chart &chart, double width, double most);

    ColumnChart take() { return {std::move(m_items), m_height}; }

private:
    double slotWidth() const { return (m_width - m_names) / double(m_chart.categories.size()); }
    double slotLeft(qsizetype category) const { return m_names + double(category) * slotWidth(); }
    double yOf(double value) const { return m_foot - m_scale.part(value) * (m_foot - PlotTop); }
    bool isStacked() const { return m_chart.kind == ChartKind::StackedColumns; }
    ChartScale scale() const;

    QList<SetText> setRow(qsizetype row) const;
    void addAxis();
    void addColumns();
    void addLines();
    void addTable(const QList<QList<SetText>> &rows, const QList<double> &heights);
    void rule(const QLineF &line, double width) { m_items.append(RuleItem{line, width}); }

    const Chart &m_chart;
    double m_width;
    double m_names; ///< the column of names; the axis of values ends at its right edge
    ChartScale m_scale;
    double m_foot = 0; ///< of the plot, from the top
    double m_height = 0;
    PageItems m_items;
};

Drawing::Drawing(const Chart &chart, double width, double most) : m_chart(chart), m_width(width), m_scale(scale())
{
    double widest = 0;
    for (const ChartSeries &series : chart.series)
        widest = qMax(widest, SetText::widthOf(series.name, smallPrint(Alignment::Left)));
    m_names = qBound(NamesLeast, widest + ChartKeyWidth + 4 * Padding, NamesMost);

    QList<QList<SetText>> rows;
    QList<double> heights;
    double table = 0;
    for (qsizetype row = 0; row <= chart.series.size(); ++row) { // the first names the categories
        rows.append(setRow(row));
        double high = 0;
        for (const SetText &text : std::as_const(rows.last()))
            high = qMax(high, text.height());
        heights.append(high + Padding);
        table += heights.last();
    }
    m_foot = PlotTop + qMax(PlotLeast, qMin(chart.height, most - table - PlotTop));
    m_height = m_foot + table;
    addAxis();
    if (chart.kind == ChartKind::Line)
        addLines();
    else
        addColumns();
    rule({m_names, m_foot, m_width, m_foot}, geometry::ChartRuleWidth);
    addTable(rows, heights);
}

ChartScale Drawing::scale() const
{
    double least = 0;
    double most = 0;
    for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
        double sum = 0;
        for (const ChartSeries &series : m_chart.series) {
            const double value = series.values.value(category).value_or(0);
            sum += value;
            least = qMin(least, value);
            most = qMax(most, isStacked() ? sum : value);
        }
    }
    return ChartScale::over(least, most, 6, m_chart.decimals);
}

/// The names of the categories, or a series: its name and its values.
QList<SetText> Drawing::setRow(qsizetype row) const
{
    const bool isHead = row == 0;
    QList<SetText> texts;
    const QString name = isHead ? QString() : m_chart.series.at(row - 1).name;
    texts.append(SetText(name, smallPrint(Alignment::Left), m_names - ChartKeyWidth - 3 * Padding));
    for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
        const QString text = isHead ? m_chart.categories.at(category)
                                    : document::chartValue(m_chart, m_chart.series.at(row - 1).values.value(category));
        texts.append(SetText(text, smallPrint(Alignment::Centre), qMax(1.0, slotWidth() - Padding)));
    }
    return texts;
}

void Drawing::addAxis()
{
    Chart onAxis;
    onAxis.decimals = m_scale.step < 1 ? m_chart.decimals : 0;
    const TextStyle style = smallPrint(Alignment::Right);
    for (int step = 0; step <= m_scale.stepCount(); ++step) {
        const double value = m_scale.least + step * m_scale.step;
        const double y = yOf(value);
        rule({m_names - 1, y, m_width, y}, geometry::ChartGridWidth);
        const SetText label(document::chartValue(onAxis, value), style, m_names - 2);
        m_items.append(label.all({0, y - label.height() / 2}));
    }
    rule({m_names, PlotTop, m_names, m_foot}, geometry::ChartRuleWidth);
    if (!m_chart.unit.isEmpty()) {
        TextStyle italic = smallPrint(Alignment::Left);
        italic.italic = true;
        const SetText unit(m_chart.unit, italic, m_width / 2);
        m_items.append(unit.all({m_names - SetText::widthOf(m_chart.unit, italic) / 2, -1}));
    }
}

void Drawing::addColumns()
{
    const int side = isStacked() ? 1 : int(m_chart.series.size());
    const double column = slotWidth() * ColumnsPart / side;
    for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
        double left = slotLeft(category) + slotWidth() * (1 - ColumnsPart) / 2;
        double base = 0;
        for (int series = 0; series < m_chart.series.size(); ++series) {
            const double value = m_chart.series.at(series).values.value(category).value_or(0);
            const QRectF area(QPointF(left, yOf(base)), QPointF(left + column, yOf(base + value)));
            m_items += chartArea(area.normalized(), series);
            if (isStacked())
                base += value;
            else
                left += column;
        }
    }
}

void Drawing::addLines()
{
    for (int series = 0; series < m_chart.series.size(); ++series) {
        PageItems markers;
        std::optional<QPointF> before;
        for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
            const std::optional<double> value = m_chart.series.at(series).values.value(category);
            if (!value) {
                before.reset(); // the line is broken where nothing is known
                continue;
            }
            const QPointF point(slotLeft(category) + slotWidth() / 2, yOf(*value));
            if (before)
                m_items.append(chartStroke(*before, point, series));
            markers += chartMarker(point, series);
            before = point;
        }
        m_items += markers;
    }
}

void Drawing::addTable(const QList<QList<SetText>> &rows, const QList<double> &heights)
{
    double y = m_foot;
    for (int row = 0; row < rows.size(); ++row) {
        const double high = heights.at(row);
        for (qsizetype cell = 0; cell < rows.at(row).size(); ++cell) {
            const SetText &text = rows.at(row).at(cell);
            if (row == 0 && cell == 0)
                continue;
            const double left = cell == 0 ? ChartKeyWidth + 2 * Padding : slotLeft(cell - 1) + Padding / 2;
            m_items.append(text.all({left, y + (high - text.height()) / 2}));
        }
        const double middle = y + high / 2;
        if (row > 0 && m_chart.kind == ChartKind::Line) {
            m_items.append(chartStroke({Padding, middle}, {Padding + ChartKeyWidth, middle}, row - 1));
            m_items += chartMarker({Padding + ChartKeyWidth / 2, middle}, row - 1);
        } else if (row > 0) {
            m_items += chartArea({Padding, middle - ChartKeyHeight / 2, ChartKeyWidth, ChartKeyHeight}, row - 1);
        }
        y += high;
        rule({row == 0 ? m_names : 0, y, m_width, y}, geometry::ChartGridWidth);
        if (row == 0)
            rule({0, y, m_names, y}, geometry::ChartGridWidth);
    }
    for (qsizetype category = 0; category <= m_chart.categories.size(); ++category) {
        const double x = slotLeft(category);
        rule({x, m_foot, x, y}, geometry::ChartGridWidth);
    }
    rule({0, m_foot + heights.first(), 0, y}, geometry::ChartGridWidth);
}

} // namespace

ColumnChart columnChart(const Chart &chart, double width, double most)
{
    return Drawing(chart, width, most).take();
}

} // namespace print
