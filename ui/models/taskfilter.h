#pragma once

#include "core/base/text/searchwords.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace models {

class TaskTreeModel;
struct TaskLine;

/// The tasks that are shown: a toggle and a text. Groups without such a task leave.
class TaskFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// Overdue + InTime + Done + NoDeadline = All; DueSoon is part of InTime.
    enum class Kind { All, Overdue, DueSoon, InTime, Done, NoDeadline, Unassigned, NotStarted, InProgress, Paused };

    /// "overdue", "no_deadline" and back; nothing when the code is no kind's.
    static QString codeOf(Kind kind);
    static std::optional<Kind> kindOf(const QString &code);

    explicit TaskFilter(TaskTreeModel *model, QObject *parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    /// Every word must stand somewhere in the number, titles, text or unit names, marks or not.
    void setText(const QString &text);

    int count(Kind kind) const; ///< of all tasks, whatever the text
    int shownTasks() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool accepts(const TaskLine &line) const;

    TaskTreeModel *m_model;
    Kind m_kind = Kind::All;
    base::SearchWords m_words;
};

} // namespace models
