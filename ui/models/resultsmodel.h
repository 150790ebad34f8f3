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
    /// Reorders; what was typed stays with its task. The unit's are the tasks that it or one of its collectives leads
    /// or helps with, and those it told of before (`told`): the plan names few units by name.
    void setUnit(
        domain::UnitId unit, const QList<domain::UnitId> &collectives = {}, const QList<domain::TaskId> &told = {});
    void clear();
    QList<domain::ReportResult> results() const; ///< in the plan's order
    /// In place of all that was typed. Results of tasks that the plan does not have are left out.
    void setResults(const QList<domain::ReportResult> &results);
    /// Into a row where nothing was typed yet. Returns false: there is something, or no such row.
    bool fill(int row, const domain::ReportResult &result);
    bool isEmpty() const { return results().isEmpty(); }
    bool isFilled(int row) const;
    int ownCount() const { return m_ownCount; } ///< how many of the first rows are the unit's
    domain::TaskId taskAt(int row) const;
    int rowOf(domain::TaskId task) const; ///< −1: not a task of the plan
    const QList<domain::Task> &tasks() const { return m_tasks; }

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

    void order();
    bool isOwn(const domain::Task &task) const;
    static bool hasContent(const domain::ReportResult &result);
    QString text(const Row &row, int column) const;

    QList<domain::Task> m_tasks;
    QList<Row> m_rows;
    QList<domain::UnitId> m_unit; ///< the unit and its collectives
    QList<domain::TaskId> m_told;
    int m_ownCount = 0;
};

} // namespace models
