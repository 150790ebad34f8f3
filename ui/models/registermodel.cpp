#include "ui/models/registermodel.h"

#include "ui/models/itemrole.h"
#include "ui/models/statusof.h"

#include <algorithm>

namespace models {

using reporting::UnitFigures;

void RegisterModel::setFigures(const reporting::PeriodFigures &figures)
{
    beginResetModel();
    m_lines.clear();
    for (const UnitFigures &unit : figures.units) {
        if (unit.line)
            m_lines.append(unit);
    }
    std::sort(m_lines.begin(), m_lines.end(), [](const UnitFigures &a, const UnitFigures &b) {
        const domain::RegisterEntry &x = a.line->entry;
        const domain::RegisterEntry &y = b.line->entry;
        return std::pair(x.year, x.arrivalNumber) > std::pair(y.year, y.arrivalNumber);
    });
    endResetModel();
}

int RegisterModel::rowOf(int arrivalNumber) const
{
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).line->entry.arrivalNumber == arrivalNumber)
            return int(row);
    }
    return -1;
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RegisterModel::text(const UnitFigures &line, int column) const
{
    const domain::RegisterEntry &entry = line.line->entry;
    switch (column) {
    case NumberColumn:
        return QString::number(entry.arrivalNumber);
    case ArrivedColumn:
        return entry.arrivedOn.toString(QStringLiteral("dd/MM"));
    case UnitColumn:
        return line.unit.name;
    case DocumentColumn:
        return entry.documentReference();
    case StatusColumn:
        return domain::reportStatusText(line.standing);
    default:
        return {};
    }
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const UnitFigures &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::TextAlignmentRole:
        return int(
            index.column() == NumberColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case StatusRole:
        return index.column() == StatusColumn ? QVariant(int(signOf(line.standing.status))) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == StatusColumn && line.line->report.nil)
            return tr("Báo cáo không phát sinh");
        return {};
    case Qt::AccessibleTextRole:
        return tr("Số đến %1, ngày %2, %3, %4, %5")
            .arg(text(line, NumberColumn), text(line, ArrivedColumn), text(line, UnitColumn),
                text(line, DocumentColumn), text(line, StatusColumn));
    case KeyRole:
        return line.line->entry.arrivalNumber;
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == NumberColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Số đến"), tr("Ngày"), tr("Tác giả"), tr("Số, ký hiệu"), tr("Tình trạng")};
    return titles.value(section);
}

} // namespace models
