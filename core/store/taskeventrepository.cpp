#include "core/store/taskeventrepository.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

namespace store {

using base::Result;
using namespace domain;

namespace {

void foldState(TaskStanding &standing, TaskState state, QDate holdsOn)
{
    standing.state = state;
    standing.doneOn = state == TaskState::Done ? holdsOn : QDate();
    standing.pausedOn = state == TaskState::Paused ? holdsOn : QDate();
    if (state == TaskState::Done)
        standing.progress = 100;
}

} // namespace

Result<QHash<TaskId, TaskStanding>> readStandings(const Connection &connection, PlanId plan, QDate asOf, int soonDays)
{
    QHash<TaskId, TaskStanding> standings;
    Statement tasks(connection, QStringLiteral("SELECT id FROM task WHERE plan_id = ?"));
    tasks.bind(plan);
    while (tasks.next())
        standings.insert(tasks.id<TaskId>(0), {});
    if (tasks.failed())
        return tasks.error();

    Statement events(connection,
        QStringLiteral("SELECT e.task_id, e.holds_on, e.kind, e.state, e.progress, e.deadline_kind, e.deadline_day,"
                       " e.deadline_words FROM task t JOIN task_event e ON e.task_id = t.id"
                       " WHERE t.plan_id = ? AND e.holds_on <= ?"
                       " AND NOT EXISTS (SELECT 1 FROM task_event u WHERE u.undoes_id = e.id)"
                       " ORDER BY e.task_id, e.holds_on, e.id"));
    events.bind(plan).bind(asOf);
    while (events.next()) {
        TaskStanding &standing = standings[events.id<TaskId>(0)];
        if (const auto state = taskStateFromCode(events.text(3)))
            foldState(standing, *state, events.day(1));
        if (!events.isNull(4))
            standing.progress = int(events.integer(4));
        if (const auto kind = deadlineKindFromCode(events.text(5)))
            standing.deadline = {*kind, events.day(6), events.text(7)};
    }
    if (events.failed())
        return events.error();

    for (TaskStanding &standing : standings) {
        standing.timeliness
            = timeliness(standing.state, standing.deadline, standing.doneOn, standing.pausedOn, asOf, soonDays);
    }
    return standings;
}

} // namespace store
