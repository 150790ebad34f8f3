#include "core/base/text/wording.h"
#include "ui/models/itemrole.h"
#include "ui/models/todomodel.h"
#include "ui/models/waitingmodel.h"
#include "ui/pages/listing.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/overview/todopanel.h"
#include "ui/pages/overview/waitingpanel.h"

namespace pages {

/// The two lists of the page on one sheet, to be worked off with the telephone at hand.
std::optional<Listing> OverviewPage::listing() const
{
    reporting::TableListing table;
    table.printedOn = context().file.clock().today();
    table.heading = tr("Việc cần làm và đơn vị chưa báo cáo kỳ tháng %1").arg(period().label());
    table.columns = {{tr("Việc, đơn vị"), document::Alignment::Left, 0, 1}, {tr("Chi tiết, lần đôn đốc gần nhất")}};
    const auto addHead = [&table](const QString &title, int rows) {
        table.rows.append({QStringLiteral("%1 (%2)").arg(title).arg(rows)});
    };
    const QAbstractItemModel &todo = m_todo->model();
    if (todo.rowCount() > 0)
        addHead(m_todo->title(), todo.rowCount());
    for (int row = 0; row < todo.rowCount(); ++row) {
        const QModelIndex index = todo.index(row, 0);
        table.rows.append({index.data().toString(), index.data(models::DetailRole).toString()});
    }
    const QAbstractItemModel &waiting = m_waiting->model();
    if (waiting.rowCount() > 0)
        addHead(m_waiting->title(), waiting.rowCount());
    for (int row = 0; row < waiting.rowCount(); ++row)
        table.rows.append({waiting.index(row, models::WaitingModel::UnitColumn).data().toString(),
            waiting.index(row, models::WaitingModel::ContactColumn).data().toString()});
    return Listing::of(table);
}

} // namespace pages
