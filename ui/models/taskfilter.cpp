#include "ui/models/taskfilter.h"

#include "ui/models/tasktreemodel.h"

#include <algorithm>

namespace models {

using domain::TaskState;
using domain::Timeliness;

namespace {

bool isOfKind(const TaskLine &line, TaskFilter::Kind kind)
{
    const domain::TaskStanding &standing = line.standing;
    const Timeliness timeliness = standing.timeliness.kind;
    const bool done = standing.state == TaskState::Done;
    switch (kind) {
    case TaskFilter::Kind::All:
        return true;
    case TaskFilter::Kind::Overdue:
        return timeliness == Timeliness::Overdue;
    case TaskFilter::Kind::DueSoon:
        return timeliness == Timeliness::DueSoon;
    case TaskFilter::Kind::InTime:
        return timeliness == Timeliness::InTime || timeliness == Timeliness::DueSoon;
    case TaskFilter::Kind::Done:
        return done;
    case TaskFilter::Kind::NoDeadline:
        return !done && timeliness == Timeliness::NoDeadline;
    case TaskFilter::Kind::Unassigned:
        return line.leadNames.isEmpty();
    case TaskFilter::Kind::NotStarted:
        return standing.state == TaskState::NotStarted;
    case TaskFilter::Kind::InProgress:
        return standing.state == TaskState::InProgress;
    case TaskFilter::Kind::Paused:
        return standing.state == TaskState::Paused;
    }
    return false;
}

} // namespace

QString TaskFilter::codeOf(Kind kind)
{
    switch (kind) {
    case Kind::All:
        return QStringLiteral("all");
    case Kind::Overdue:
        return QStringLiteral("overdue");
    case Kind::DueSoon:
        return QStringLiteral("due_soon");
    case Kind::InTime:
        return QStringLiteral("in_time");
    case Kind::Done:
        return QStringLiteral("done");
    case Kind::NoDeadline:
        return QStringLiteral("no_deadline");
    case Kind::Unassigned:
        return QStringLiteral("unassigned");
    case Kind::NotStarted:
        return QStringLiteral("not_started");
    case Kind::InProgress:
        return QStringLiteral("in_progress");
    case Kind::Paused:
        break;
    }
    return QStringLiteral("paused");
}

std::optional<TaskFilter::Kind> TaskFilter::kindOf(const QString &code)
{
    for (int kind = int(Kind::All); kind <= int(Kind::Paused); ++kind) {
        if (codeOf(Kind(kind)) == code)
            return Kind(kind);
    }
    return std::nullopt;
}

TaskFilter::TaskFilter(TaskTreeModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
}

void TaskFilter::setKind(Kind kind)
{
    m_kind = kind;
    invalidateFilter();
}

void TaskFilter::setText(const QString &text)
{
    m_words = base::SearchWords(text);
    invalidateFilter();
}

int TaskFilter::count(Kind kind) const
{
    int count = 0;
    for (const TaskGroupLines &group : m_model->groups()) {
        count += int(std::count_if(
            group.tasks.cbegin(), group.tasks.cend(), [kind](const TaskLine &line) { return isOfKind(line, kind); }));
    }
    return count;
}

int TaskFilter::shownTasks() const
{
    int shown = 0;
    for (const TaskGroupLines &group : m_model->groups()) {
        shown += int(std::count_if(
            group.tasks.cbegin(), group.tasks.cend(), [this](const TaskLine &line) { return accepts(line); }));
    }
    return shown;
}

bool TaskFilter::accepts(const TaskLine &line) const
{
    return isOfKind(line, m_kind) && m_words.areIn(line.key);
}

bool TaskFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_model->index(row, 0, parent);
    if (!m_model->isGroup(index))
        return accepts(*m_model->line(index));
    const QList<TaskLine> &tasks = m_model->groups().at(row).tasks;
    return std::any_of(tasks.cbegin(), tasks.cend(), [this](const TaskLine &line) { return accepts(line); });
}

} // namespace models
