#include "core/base/text/wording.h"
#include "ui/models/tasktreemodel.h"
#include "ui/pages/listing.h"
#include "ui/pages/modeltable.h"
#include "ui/pages/tasks/taskfilterrow.h"
#include "ui/pages/tasks/taskspage.h"
#include "ui/pages/tasks/tasktreeview.h"
#include "ui/widgets/filterfield.h"

#include <QHeaderView>

namespace pages {

using models::TaskTreeModel;

/// The tasks as they are filtered, by group with a head each, or flat.
std::optional<Listing> TasksPage::listing() const
{
    const QList<PaperColumn> columns = shownColumns(*tree()->header(),
        {{TaskTreeModel::NumberColumn, 14}, {TaskTreeModel::TitleColumn, 0, 3}, {TaskTreeModel::LeadColumn, 0, 1.4},
            {TaskTreeModel::DeadlineColumn, 26}, {TaskTreeModel::ProgressColumn, 18},
            {TaskTreeModel::StatusColumn, 34}});
    reporting::TableListing table;
    table.printedOn = context().file.clock().today();
    table.heading = tr("Danh sách nhiệm vụ, tính đến ngày %1").arg(base::screenDate(m_day));
    table.filter = filterWords({m_filterRow->kindWords(), searchedWords(m_filterRow->field()->text())});
    table.columns = listingColumns(*m_filter, columns);
    if (!m_model->isGrouped())
        table.rows = listingRows(*m_filter, columns);
    for (int group = 0; m_model->isGrouped() && group < m_filter->rowCount(); ++group) {
        const QModelIndex head = m_filter->index(group, 0);
        table.rows.append({head.data().toString()});
        table.rows += listingRows(*m_filter, columns, head);
    }
    return Listing::of(table);
}

} // namespace pages
