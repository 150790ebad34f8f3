#include "ui/pages/overview/waitingpanel.h"

#include "ui/models/itemrole.h"
#include "ui/models/waitingmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statusdelegate.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using domain::ReportStatus;
using models::WaitingModel;

namespace {

constexpr int waitingRowsShown = 4; // always

} // namespace

bool isWaiting(const reporting::UnitFigures &unit)
{
    return unit.standing.status == ReportStatus::Missing || unit.standing.status == ReportStatus::Pending;
}

WaitingPanel::WaitingPanel(theme::Theme &theme, QWidget *parent)
    : Panel(theme, parent), m_model(new WaitingModel(this)),
      m_table(new widgets::ListTable(theme, tr("Đơn vị chưa báo cáo kỳ này"))), m_empty(new widgets::EmptyState(theme))
{
    setObjectName(QStringLiteral("waitingPanel"));
    m_table->setObjectName(QStringLiteral("waitingTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::StatusDelegate(theme, m_table));
    m_table->setHeadShown(false);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_empty, 1);
    setFocusProxy(m_table);
    connect(m_table, &QAbstractItemView::activated, this, [this] { emit unitOpened(currentUnit()); });
}

void WaitingPanel::setFigures(
    const reporting::PeriodFigures &figures, const QHash<domain::UnitId, domain::Chase> &chases, QDate today)
{
    const QString unit = currentUnit();
    m_model->setFigures(figures, chases, today);
    const int count = m_model->rowCount();
    const bool anyMissing = figures.counts.missing > 0;
    setTitle(anyMissing || count == 0 ? tr("Chưa báo cáo kỳ này") : tr("Chưa gửi, chưa đến hạn"));
    m_empty->setText(figures.counts.required == 0 ? tr("Kỳ này không đơn vị nào phải báo cáo.")
                                                  : tr("Đủ báo cáo, không còn đơn vị nào phải chờ."));
    m_table->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    int current = 0;
    int longest = 0;
    for (int row = 0; row < count; ++row) {
        longest = std::max(longest, int(m_model->index(row, WaitingModel::ContactColumn).data().toString().size()));
        if (m_model->index(row, 0).data(models::KeyRole).toString() == unit)
            current = row;
    }
    // The names have what the contacts leave.
    m_table->setColumnWidths({0, longest + 2});
    if (count > 0)
        m_table->setCurrentIndex(m_model->index(current, 0));
    fit();
}

bool WaitingPanel::isEmpty() const
{
    return m_model->rowCount() == 0;
}

QString WaitingPanel::currentUnit() const
{
    return m_table->currentIndex().siblingAtColumn(0).data(models::KeyRole).toString();
}

void WaitingPanel::fit()
{
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int rows = m_model->rowCount();
    const int least = std::min(waitingRowsShown, rows) * row;
    m_table->setMinimumHeight(least);
    // Never higher than its rows: what is left belongs to what stands below.
    setMaximumHeight(minimumSizeHint().height() - least + rows * row);
}

} // namespace pages
