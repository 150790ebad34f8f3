#include "ui/charts/columnview.h"

#include "ui/theme/theme.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <QGraphicsLayout>

#include <algorithm>

namespace charts {

namespace {

constexpr double columnWidth = 0.56; // of the room of a column
constexpr int usualColumns = 6; // fewer ones do not become broader
constexpr int gridSteps = 4;

/// The top of the axis: four equal steps of whole numbers that hold the highest column.
int axisTop(int highest)
{
    return std::max(1, (highest + gridSteps - 1) / gridSteps) * gridSteps;
}

} // namespace

ColumnView::ColumnView(theme::Theme &theme, QWidget *parent)
    : QChartView(parent), m_theme(theme), m_bars(new QStackedBarSeries), m_names(new QBarCategoryAxis),
      m_values(new QValueAxis)
{
    setObjectName(QStringLiteral("chartView"));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    QChart *drawing = chart();
    drawing->legend()->hide();
    drawing->setAnimationOptions(QChart::NoAnimation);
    drawing->setBackgroundRoundness(0);
    drawing->setDropShadowEnabled(false);
    drawing->layout()->setContentsMargins(0, 0, 0, 0);
    drawing->addSeries(m_bars);
    drawing->addAxis(m_names, Qt::AlignBottom);
    drawing->addAxis(m_values, Qt::AlignLeft);
    m_bars->attachAxis(m_names);
    m_bars->attachAxis(m_values);
    m_names->setGridLineVisible(false);
    m_values->setLineVisible(false);
    m_values->setTickCount(gridSteps + 1);
    m_values->setLabelFormat(QStringLiteral("%d"));
    dress();
    connect(&theme, &theme::Theme::changed, this, &ColumnView::dress);
}

void ColumnView::setChart(const ChartData &chart)
{
    m_chart = chart;
    fill();
    dress();
}

void ColumnView::fill()
{
    m_bars->clear();
    for (const ChartSeries &series : std::as_const(m_chart.series)) {
        auto *set = new QBarSet(series.name);
        for (const int value : series.values)
            *set << value;
        m_bars->append(set);
    }
    QStringList names = m_chart.columns;
    // The axis takes markup: texts stay texts, and the column of now is bold.
    for (QString &name : names)
        name = name.toHtmlEscaped();
    if (m_chart.current >= 0)
        names[m_chart.current] = QStringLiteral("<b>%1</b>").arg(names.at(m_chart.current));
    m_names->setCategories(names);
    m_width = columnWidth * std::min(1.0, double(names.size()) / usualColumns);
    m_bars->setBarWidth(m_width);
    m_values->setRange(0, axisTop(m_chart.highest()));
}

void ColumnView::dress()
{
    const theme::Roles &roles = m_theme.roles();
    const QFont small = m_theme.font(theme::Type::Small);
    // Room above the columns for the rates.
    chart()->setMargins(QMargins(0, QFontMetrics(small).height() + 6, 4, 0));
    chart()->setBackgroundBrush(roles.base);
    setBackgroundBrush(roles.base);
    m_names->setLabelsFont(small);
    m_values->setLabelsFont(small);
    m_names->setLabelsColor(roles.text2);
    m_values->setLabelsColor(roles.text2);
    m_names->setLinePenColor(roles.control);
    m_values->setGridLineColor(roles.line);
    const QList<QBarSet *> sets = m_bars->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets.at(i)->setBrush(theme::chartBrush(roles, m_chart.series.at(i).fill));
        // The edge of the ground's colour is the gap between neighbours.
        sets.at(i)->setPen(QPen(roles.fills ? roles.base : roles.text, roles.fills ? 2 : 1));
    }
    viewport()->update();
}

void ColumnView::setMark(int column, int series)
{
    m_markColumn = column;
    m_markSeries = series;
    viewport()->update();
}

QRectF ColumnView::columnRect(int column, int from, int to) const
{
    const QPointF top = chart()->mapToPosition(QPointF(column + m_width / 2, to), m_bars);
    const QPointF foot = chart()->mapToPosition(QPointF(column - m_width / 2, from), m_bars);
    return QRectF(chart()->mapToScene(QPointF(foot.x(), top.y())), chart()->mapToScene(QPointF(top.x(), foot.y())));
}

QRectF ColumnView::partRect(int column, int series) const
{
    if (column < 0 || series < 0 || series >= m_chart.series.size())
        return {};
    int from = 0;
    for (int below = 0; below < series; ++below)
        from += m_chart.series.at(below).values.value(column);
    return columnRect(column, from, from + m_chart.series.at(series).values.value(column));
}

QPoint ColumnView::partAt(QPointF place) const
{
    for (int column = 0; column < m_chart.columns.size(); ++column) {
        for (int series = 0; series < m_chart.series.size(); ++series) {
            if (partRect(column, series).contains(place))
                return {column, series};
        }
    }
    return {-1, -1};
}

void ColumnView::drawForeground(QPainter *painter, const QRectF &)
{
    paintNumbers(painter);
    paintRates(painter);
    if (m_markColumn < 0)
        return;
    const theme::Roles &roles = m_theme.roles();
    // A part that counts nothing is still stood on: then the mark is a line.
    const QRectF part = partRect(m_markColumn, m_markSeries).adjusted(-3, -1, 3, 1);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(roles.base, 4));
    painter->drawRoundedRect(part, 2, 2);
    painter->setPen(QPen(roles.accent, 2));
    painter->drawRoundedRect(part, 2, 2);
}

void ColumnView::paintNumbers(QPainter *painter) const
{
    const theme::Roles &roles = m_theme.roles();
    QFont font = m_theme.font(theme::Type::Small);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    for (int column = 0; column < m_chart.columns.size(); ++column) {
        for (int series = 0; series < m_chart.series.size(); ++series) {
            const QRectF part = partRect(column, series);
            const QString number = QString::number(m_chart.series.at(series).values.value(column));
            const int width = metrics.horizontalAdvance(number);
            // Where it does not fit the table and the line under the title have it.
            if (part.height() < metrics.height() + 2 || part.width() < width + 6)
                continue;
            QRectF place(part.center().x() - width / 2.0 - 2, part.top() + 3, width + 4, metrics.height() - 2);
            if (part.height() < place.height() + 10)
                place.moveCenter(part.center());
            const theme::ChartFill fill = m_chart.series.at(series).fill;
            painter->fillRect(place, theme::chartGround(roles, fill));
            painter->setPen(theme::chartInk(roles, fill));
            painter->drawText(place, Qt::AlignCenter, number);
        }
    }
}

void ColumnView::paintRates(QPainter *painter) const
{
    const theme::Roles &roles = m_theme.roles();
    QFont font = m_theme.font(theme::Type::Small);
    for (int column = 0; column < m_chart.rates.size(); ++column) {
        const bool isCurrent = column == m_chart.current;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(isCurrent ? roles.text : roles.text2);
        const QRectF whole = columnRect(column, 0, int(m_values->max()));
        const int width = QFontMetrics(font).horizontalAdvance(m_chart.rates.at(column)) + 2;
        const int height = QFontMetrics(font).height();
        painter->drawText(QRectF(whole.center().x() - width / 2.0, whole.top() - height - 4, width, height),
            Qt::AlignCenter, m_chart.rates.at(column));
    }
}

} // namespace charts
