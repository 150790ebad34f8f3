#pragma once

#include "core/services/taskservice.h"

#include <QAbstractTableModel>

namespace models {

/// What a change of several tasks will do to each: where it stands, where it will stand, or why it will not. Refusals
/// stand first, then what needs a reason, what changes, what stays.
class TaskOutlookModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, TitleColumn, BeforeColumn, AfterColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOutlooks(const QList<services::TaskActOutlook> &outlooks);
    const QList<services::TaskActOutlook> &outlooks() const { return m_outlooks; }
    int changed() const; ///< tasks that will change
    int refused() const; ///< tasks that cannot
    /// "4 sẽ đổi · 1 không đổi · 1 không đổi được".
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<services::TaskActOutlook> m_outlooks;
};

} // namespace models
