#pragma once

#include "core/domain/contact.h"
#include "core/reporting/periodfigures.h"

#include <QAbstractTableModel>

namespace models {

/// The units that have not reported yet, missing ones first, else in official order, each with its last contact.
class WaitingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { UnitColumn, ContactColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `chases`: who was chased last for the period.
    void setFigures(
        const reporting::PeriodFigures &figures, const QHash<domain::UnitId, domain::Chase> &chases, QDate today);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// The unit's name with the sign of its status, and "Đã gọi 07/10, hẹn 10/10"; KeyRole is the unit's code.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line {
        reporting::UnitFigures unit;
        QString contact;
        bool promiseBroken = false;
    };

    QList<Line> m_lines;
};

} // namespace models
