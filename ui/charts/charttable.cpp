#include "ui/charts/charttable.h"

namespace charts {

void ChartTable::setChart(const ChartData &chart)
{
    beginResetModel();
    m_chart = chart;
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chart.columns.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2 + int(m_chart.series.size());
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int at = rowCount() - 1 - index.row();
    const bool isName = index.column() == 0;
    const bool isRate = index.column() == columnCount() - 1;
    switch (role) {
    case Qt::DisplayRole:
        if (isName)
            return m_chart.columnNames.value(at);
        return isRate ? m_chart.rates.value(at)
                      : QString::number(m_chart.series.at(index.column() - 1).values.value(at));
    case Qt::TextAlignmentRole:
        return int((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return isName ? m_chart.sentence(at) : data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return QString();
    return section == columnCount() - 1 ? m_chart.rateName : m_chart.series.at(section - 1).name;
}

} // namespace charts
