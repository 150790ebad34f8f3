#pragma once

#include "ui/charts/chartdata.h"

#include <QWidget>

namespace theme {
class Theme;
}

namespace charts {

class ColumnView;

/// Stacked columns with their numbers, walked by the arrows: ←/→ a column, ↑/↓ a part of it, Home/End the first and
/// the last. What they stand on is said by said(), for a line under the title; never in a floating balloon.
///
/// Qt Charts are slow to set up, so the drawing is made only after the widget was painted empty once: a page with a
/// chart is there before its chart is.
class ColumnChart : public QWidget {
    Q_OBJECT

public:
    explicit ColumnChart(theme::Theme &theme, QWidget *parent = nullptr);

    void setChart(const ChartData &chart);
    const ChartData &chart() const { return m_chart; }
    bool isDrawn() const { return m_view; }
    /// What is said now: of the part the keys stand on, else of the whole current column.
    QString sentence() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void said(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    void stand(int column, int series);
    void tell();

    theme::Theme &m_theme;
    ChartData m_chart;
    ColumnView *m_view = nullptr;
    bool m_wanted = false;
    int m_column = -1;
    int m_series = 0;
};

} // namespace charts
