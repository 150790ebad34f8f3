#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace models {

/// The model of a long list: a vector of ids in the order in which they are shown. Sorting and filtering give another
/// vector, made by SQL; the rows themselves are read in pages by whoever derives from it (see RowPages), and only those
/// that are looked at. A row is found again by its id, whatever became of its place.
class IdListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    qint64 idAt(int row) const; ///< 0: no such row
    int rowOf(qint64 id) const; ///< -1: not in the list

    int rowCount(const QModelIndex &parent = {}) const override;

protected:
    const QList<qint64> &ids() const { return m_ids; }
    /// Another list, or the same one whose rows have changed.
    void setIds(const QList<qint64> &ids);
    /// Called between the old list and the new: what was read of the rows is no longer true.
    virtual void forgetRows() = 0;

private:
    QList<qint64> m_ids;
};

} // namespace models
