#include "ui/models/idlistmodel.h"

namespace models {

void IdListModel::setIds(const QList<qint64> &ids)
{
    beginResetModel();
    m_ids = ids;
    forgetRows();
    endResetModel();
}

qint64 IdListModel::idAt(int row) const
{
    return m_ids.value(row, 0);
}

int IdListModel::rowOf(qint64 id) const
{
    return int(m_ids.indexOf(id));
}

int IdListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

} // namespace models
