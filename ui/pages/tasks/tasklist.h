#pragma once

#include "ui/widgets/panel.h"

#include <QStringList>

class QLabel;
class QModelIndex;
class QStackedWidget;

namespace models {
class TaskFilter;
class TaskTreeModel;
struct TaskLine;
} // namespace models

namespace widgets {
class EmptyState;
} // namespace widgets

namespace pages {

class TaskTreeView;

/// The list of tasks: the tree, what it says when nothing fits the filter, and, while tasks are marked, how many and
/// what can be done with them.
class TaskList : public widgets::Panel {
    Q_OBJECT

public:
    TaskList(theme::Theme &theme, models::TaskTreeModel &model, models::TaskFilter &filter, QWidget *parent = nullptr);

    TaskTreeView *tree() const { return m_tree; }
    /// After rows came or went: opens all groups, keeps a task current.
    void refresh();
    /// After the same tasks came in new states: folds and place stay.
    void keepPlace();
    /// Whether marks are counted at the foot; not while a strip says the same.
    void setFootShown(bool shown);
    /// Makes the task current; when it is not shown, the first that is.
    void select(const QString &no);
    const models::TaskLine *currentLine() const; ///< nullptr: none, or a group
    QString currentNumber() const;

signals:
    void currentChanged();
    void editRequested(); ///< of what is marked
    void filterDropped(); ///< Esc, or "Bỏ lọc"

private:
    void toggleMark();
    void markAll();
    void showMarks();
    QStringList numbersBelow(const QModelIndex &index) const;

    models::TaskTreeModel &m_model;
    models::TaskFilter &m_filter;
    QStackedWidget *m_stack;
    TaskTreeView *m_tree;
    widgets::EmptyState *m_empty;
    QLabel *m_marks;
    bool m_footShown = true;
};

} // namespace pages
