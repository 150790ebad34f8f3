#pragma once

#include "core/base/text/searchwords.h"
#include "core/services/unitcatalogue.h"

#include <QAbstractTableModel>

namespace models {

/// The catalogue of units in official order, filtered by any spelling. Units that have ended are quiet.
/// KeyRole is the unit's code.
class UnitListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        PositionColumn,
        CodeColumn,
        NameColumn,
        ShortColumn,
        KindColumn,
        ReportsColumn,
        FromColumn,
        ToColumn,
        SuccessorColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setUnits(const QList<domain::Unit> &units, const QSet<domain::UnitId> &reporters, QDate today);
    void setFilter(const QString &text);

    int total() const { return int(m_units.size()); }
    domain::Unit unitAt(int row) const { return m_shown.value(row); } ///< invalid outside
    bool reports(domain::UnitId unit) const { return m_reporters.contains(unit); }
    int rowOf(const QString &code) const; ///< -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// In the Vietnamese order of what the column says; PositionColumn is the official order.
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const domain::Unit &unit, int column) const;
    QString orderKey(const domain::Unit &unit) const;
    static QString titleOf(int column);
    void refilter();

    QList<domain::Unit> m_units;
    QList<domain::Unit> m_shown;
    QSet<domain::UnitId> m_reporters;
    QDate m_today;
    int m_sorted = PositionColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    base::SearchWords m_filter;
};

} // namespace models
