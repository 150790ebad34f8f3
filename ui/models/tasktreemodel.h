#pragma once

#include "ui/models/itemrole.h"
#include "ui/models/taskline.h"

#include <QAbstractItemModel>
#include <QSet>

namespace models {

/// Groups and their tasks, or all tasks flat. Fed with values; knows no file.
///
/// Group rows answer NoteRole ("9 nhiệm vụ") and SummaryRole ("4 hoàn thành · 1 quá hạn"); task rows answer
/// StatusRole, ProgressRole, KeyRole (the number) and, in every column, Qt::AccessibleTextRole: the whole
/// sentence. While no task has a deadline the last column leads with the state of the work (design rule 4).
class TaskTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, TitleColumn, LeadColumn, DeadlineColumn, ProgressColumn, StatusColumn, ColumnCount };

    explicit TaskTreeModel(QObject *parent = nullptr);

    /// The same tasks in new states keep their rows (selection, scroll and folds stay); other tasks start anew.
    void setGroups(const QList<TaskGroupLines> &groups);
    void setGrouped(bool grouped); ///< default: yes
    bool isGrouped() const { return m_grouped; }

    const QList<TaskGroupLines> &groups() const { return m_groups; }
    int taskCount() const { return int(m_order.size()); }
    bool hasDeadlines() const { return m_hasDeadlines; }

    bool isGroup(const QModelIndex &index) const;
    const TaskLine *line(const QModelIndex &index) const; ///< nullptr for a group
    QModelIndex indexOfTask(const QString &no) const;

    /// Marks, by number, for an act on several tasks. They hold whatever is shown.
    void setMarked(const QStringList &numbers, bool marked);
    void clearMarks();
    bool isMarked(const QString &no) const { return m_marked.contains(no); }
    QList<TaskLine> markedLines() const; ///< in the plan's order

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void marksChanged();

private:
    struct Place {
        int group;
        int task;
    };

    QVariant groupData(const TaskGroupLines &group, int column, int role) const;
    QVariant taskData(const TaskLine &line, int column, int role) const;
    QString display(const TaskLine &line, int column) const;
    QString sentence(const TaskLine &line) const;
    bool hasSameRows(const QList<TaskGroupLines> &groups) const;
    void refreshRows();

    QList<TaskGroupLines> m_groups;
    QList<Place> m_order; ///< of all tasks, for the flat face
    QSet<QString> m_marked;
    bool m_grouped = true;
    bool m_hasDeadlines = false;
};

} // namespace models
