#pragma once

#include "core/reporting/periodfigures.h"

#include <QAbstractTableModel>

namespace models {

/// The units that have not reported yet, missing ones first, else in official order.
class WaitingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const reporting::PeriodFigures &figures);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// The unit's name with the sign of its status; KeyRole is the unit's code.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<reporting::UnitFigures> m_units;
};

} // namespace models
