#pragma once

#include "ui/charts/chartdata.h"

#include <QtCharts/QChartView>

QT_BEGIN_NAMESPACE
class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace theme {
class Theme;
}

namespace charts {

/// The drawing of a ChartData by Qt Charts: columns, grid and names are its own; numbers, rates and the mark of the
/// keyboard are painted over them. Takes neither focus nor mouse: ColumnChart does.
class ColumnView : public QChartView {
    Q_OBJECT

public:
    explicit ColumnView(theme::Theme &theme, QWidget *parent = nullptr);

    void setChart(const ChartData &chart);
    /// Marks one part of a column; column -1: none.
    void setMark(int column, int series);
    /// Column and series at a place of the widget; (-1, -1) beside the columns.
    QPoint partAt(QPointF place) const;
    QRectF partRect(int column, int series) const; ///< in the widget's coordinates; empty: no part

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void fill();
    void dress();
    QRectF columnRect(int column, int from, int to) const;
    void paintNumbers(QPainter *painter) const;
    void paintRates(QPainter *painter) const;

    theme::Theme &m_theme;
    ChartData m_chart;
    QStackedBarSeries *m_bars;
    QBarCategoryAxis *m_names;
    QValueAxis *m_values;
    double m_width = 0; ///< of a column, in parts of its room
    int m_markColumn = -1;
    int m_markSeries = 0;
};

} // namespace charts
