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
    return parent.isValid() ? 0 : 1;
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const reporting::UnitFigures &unit = m_units.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return unit.unit.name;
    case SignRole:
        return int(signOf(unit.standing.status));
    case Qt::AccessibleTextRole:
        return unit.unit.name + QStringLiteral(", ") + domain::reportStatusText(unit.standing);
    case KeyRole:
        return unit.unit.code;
    default:
        return {};
    }
}

} // namespace models
