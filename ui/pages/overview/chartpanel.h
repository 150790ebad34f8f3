#pragma once

#include "ui/charts/chartdata.h"
#include "ui/widgets/panel.h"

class QStackedLayout;

namespace charts {
class ChartKey;
class ChartTable;
class ColumnChart;
} // namespace charts

namespace widgets {
class ListTable;
}

namespace pages {

/// A chart in its panel: the title with the key, the value the keys stand on in words, and the drawing or the table of
/// the same numbers.
class ChartPanel : public widgets::Panel {
    Q_OBJECT

public:
    explicit ChartPanel(theme::Theme &theme, QWidget *parent = nullptr);

    void setChart(const charts::ChartData &chart);
    void setTableShown(bool shown);
    bool isTableShown() const;

private:
    charts::ChartKey *m_key;
    charts::ColumnChart *m_chart;
    charts::ChartTable *m_numbers;
    widgets::ElidedLabel *m_said;
    widgets::ListTable *m_table;
    QStackedLayout *m_faces;
};

} // namespace pages
