#include "ui/widgets/idtable.h"

#include "ui/models/idlistmodel.h"

#include <QHeaderView>

namespace widgets {

IdTable::IdTable(theme::Theme &theme, const QString &accessibleName, models::IdListModel *model, QWidget *parent)
    : ListTable(theme, accessibleName, parent), m_list(model)
{
    setModel(model);
    horizontalHeader()->setSectionsClickable(true);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = currentId();
        m_keptRow = qMax(0, currentIndex().row());
    });
    connect(model, &QAbstractItemModel::modelReset, this, &IdTable::restore);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &IdTable::currentIdChanged);
}

qint64 IdTable::currentId() const
{
    return m_list->idAt(currentIndex().row());
}

bool IdTable::choose(qint64 id)
{
    const int row = m_list->rowOf(id);
    if (row < 0)
        return false;
    setCurrentIndex(m_list->index(row, 0));
    scrollTo(currentIndex());
    return true;
}

void IdTable::restore()
{
    const int rows = m_list->rowCount();
    if (rows > 0 && !choose(m_kept))
        setCurrentIndex(m_list->index(qMin(m_keptRow, rows - 1), 0));
    emit currentIdChanged();
}

} // namespace widgets
