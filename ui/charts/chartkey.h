#pragma once

#include "ui/charts/chartdata.h"

#include <QWidget>

namespace theme {
class Theme;
}

namespace charts {

/// The key of a chart: a swatch and a name a series, in the order of the stack. Where there is no room for the names
/// the tooltip has them.
class ChartKey : public QWidget {
    Q_OBJECT

public:
    explicit ChartKey(theme::Theme &theme, QWidget *parent = nullptr);

    void setSeries(const QList<ChartSeries> &series);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< the swatches alone

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme &m_theme;
    QList<ChartSeries> m_series;
};

} // namespace charts
