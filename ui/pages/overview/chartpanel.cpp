#include "ui/pages/overview/chartpanel.h"

#include "ui/charts/chartkey.h"
#include "ui/charts/charttable.h"
#include "ui/charts/columnchart.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statusdelegate.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace pages {

ChartPanel::ChartPanel(theme::Theme &theme, QWidget *parent)
    : Panel(theme, parent), m_key(new charts::ChartKey(theme)), m_chart(new charts::ColumnChart(theme)),
      m_numbers(new charts::ChartTable(this)),
      m_said(new widgets::ElidedLabel(theme, widgets::ElidedLabel::Ink::Text2, widgets::ElidedLabel::Size::Small)),
      m_table(new widgets::ListTable(theme, {})), m_faces(new QStackedLayout)
{
    setObjectName(QStringLiteral("chartPanel"));
    m_chart->setObjectName(QStringLiteral("monthsChart"));
    m_table->setObjectName(QStringLiteral("monthsTable"));
    m_said->setObjectName(QStringLiteral("chartValue"));
    addHeadWidget(m_key);
    m_table->setModel(m_numbers);
    m_table->setItemDelegate(new widgets::StatusDelegate(theme, m_table));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(13, 6, 13, 8);
    column->setSpacing(4);
    column->addWidget(m_said);
    m_faces->addWidget(m_chart);
    m_faces->addWidget(m_table);
    column->addLayout(m_faces, 1);
    body()->addLayout(column);
    connect(m_chart, &charts::ColumnChart::said, m_said, &widgets::ElidedLabel::setText);
}

void ChartPanel::setChart(const charts::ChartData &chart)
{
    setTitle(chart.title);
    m_key->setSeries(chart.series);
    m_table->setAccessibleName(tr("%1, bảng số liệu").arg(chart.title));
    m_numbers->setChart(chart);
    m_table->setColumnWidths(QList<int>{0} + QList<int>(chart.series.size() + 1, 12));
    m_chart->setChart(chart);
}

void ChartPanel::setTableShown(bool shown)
{
    const bool hadFocus = m_faces->currentWidget()->hasFocus();
    m_faces->setCurrentIndex(shown ? 1 : 0);
    setFocusProxy(m_faces->currentWidget());
    if (shown && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    if (hadFocus)
        m_faces->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool ChartPanel::isTableShown() const
{
    return m_faces->currentIndex() == 1;
}

} // namespace pages
