#pragma once

#include "core/reporting/periodfigures.h"

#include <QAbstractTableModel>

namespace models {

/// The documents that brought a period's reports, newest number first, as the register shows them.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, ArrivedColumn, UnitColumn, DocumentColumn, StatusColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const reporting::PeriodFigures &figures);
    /// The row of an arrival number, or -1.
    int rowOf(int arrivalNumber) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const reporting::UnitFigures &line, int column) const;

    QList<reporting::UnitFigures> m_lines;
};

} // namespace models
