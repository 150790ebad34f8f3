#pragma once

#include "core/domain/plan.h"
#include "core/domain/report.h"

#include <QAbstractTableModel>

namespace models {

/// What a unit reports of each task, to be typed in: the unit's own tasks first, then the others in their order.
/// Only rows with something in them are results.
class ResultsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, TaskColumn, TextColumn, StateColumn, ProgressColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTasks(const QList<domain::Task> &tasks);
    /// Reorders; what was typed stays with its task.
    void setUnit(domain::UnitId unit);
    void clear();
    QList<domain::ReportResult> results() const;
    bool isEmpty() const { return results().isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::EditRole of StateColumn is the state's ASCII code, empty for none; of ProgressColumn "" or "0"–"100".
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();

private:
    struct Row {
        domain::Task task;
        domain::ReportResult result;
    };

    static bool isFilled(const domain::ReportResult &result);
    QString text(const Row &row, int column) const;

    QList<domain::Task> m_tasks;
    QList<Row> m_rows;
};

} // namespace models
