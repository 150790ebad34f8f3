#include "ui/models/waitingmodel.h"

#include "ui/models/itemrole.h"
#include "ui/models/statusof.h"

namespace models {

void WaitingModel::setFigures(const reporting::PeriodFigures &figures)
{
    beginResetModel();
    m_units.clear();
    for (const domain::ReportStatus status : {domain::ReportStatus::Missing, domain::ReportStatus::Pending}) {
        for (const reporting::UnitFigures &unit : figures.units) {
            if (unit.standing.status == status)
                m_units.append(unit);
        }
    }
    endResetModel();
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_units.size());
}

int WaitingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const reporting::UnitFigures &unit = m_units.at(index.row());
    const QString status = domain::reportStatusText(unit.standing);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == UnitColumn ? unit.unit.name : status;
    case StatusRole:
        return index.column() == StatusColumn ? QVariant(int(signOf(unit.standing.status))) : QVariant();
    case Qt::AccessibleTextRole:
        return unit.unit.name + QStringLiteral(", ") + status;
    case KeyRole:
        return unit.unit.code;
    default:
        return {};
    }
}

} // namespace models
