#pragma once

#include "core/base/text/searchwords.h"
#include "core/reporting/yearmatrix.h"
#include "ui/models/itemrole.h"

#include <QAbstractTableModel>

#include <optional>

namespace models {

/// The wall chart: units by the months of a year, in groups with a head each, and the totals of every month at the
/// end. Rows before splitRow() are the left block, the others the right one.
///
/// KeyRole of a unit's row is its code.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, FirstMonth, LastMonth = 12, RateColumn, ColumnCount };
    enum class RowKind { Group, Unit, Total };
    enum class Order { Official, WorstFirst };
    enum Role {
        KindRole = FirstOwnRole, ///< int(RowKind)
        StandingRole, ///< int(theme::Status) of a month's cell
        MarkedMonthRole ///< bool: of the month that is marked
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(const reporting::YearMatrix &matrix);
    void setOrder(Order order);
    void setFilter(const QString &text); ///< any spelling of a part of the name, without marks too
    /// Only units whose report of the marked month is still to come.
    void setOnlyMissing(bool only);
    /// The month that the heads and the groups' counts speak of, 1 to 12; 0: none of this year.
    void setMarkedMonth(int month);

    int markedMonth() const { return m_marked; }
    int splitRow() const { return m_split; }
    int unitCount() const; ///< shown
    RowKind kindOf(int row) const { return m_lines.at(row).kind; }
    const reporting::YearMatrix &matrix() const { return m_matrix; }
    /// nullptr: not a unit's row.
    const reporting::MatrixRow *rowAt(int row) const;
    const reporting::MatrixCell *cellAt(const QModelIndex &index) const; ///< nullptr: not a month of a unit
    int rowOf(const QString &unitCode) const; ///< -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        RowKind kind = RowKind::Unit;
        int index = 0; ///< of the group, of the matrix's row, of the total
    };
    struct Group {
        QString title;
        QList<int> rows; ///< of the matrix
    };

    void rebuild();
    bool isShown(const reporting::MatrixRow &row) const;
    QList<int> arranged(QList<int> rows) const;
    QVariant groupData(int group, int role) const;
    QVariant totalData(int total, int column, int role) const;
    QVariant unitData(const reporting::MatrixRow &row, int column, int role) const;
    QString markedNote(const reporting::UnitCounts &counts) const;

    reporting::YearMatrix m_matrix;
    Order m_order = Order::Official;
    base::SearchWords m_filter;
    bool m_onlyMissing = false;
    int m_marked = 0;
    QList<Group> m_groups;
    QList<Line> m_lines;
    int m_split = 0;
};

} // namespace models
