#include "core/store/taskeventrepository.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace store {

using base::Result;
using namespace domain;

namespace {

/// The id of a task's newest event of a kind that counts; binds: day, moment, moment.
QString newest(const char *kind)
{
    return QStringLiteral("(SELECT e.id FROM task_event e WHERE e.task_id = t.id AND e.kind = '%1' AND e.holds_on <= ?"
                          " AND e.entered_at < ? AND NOT EXISTS (SELECT 1 FROM task_event u WHERE u.undoes_id = e.id"
                          " AND u.entered_at < ?) ORDER BY e.holds_on DESC, e.id DESC LIMIT 1)")
        .arg(QLatin1String(kind));
}

QString standingQuery(const char *condition)
{
    return QStringLiteral(
               "SELECT t.id, s.id, s.holds_on, s.state, s.progress, p.id, p.holds_on, p.progress,"
               " d.deadline_kind, d.deadline_day, d.deadline_words FROM task t LEFT JOIN task_event s ON s.id = ")
        + newest("state") + QStringLiteral(" LEFT JOIN task_event p ON p.id = ") + newest("progress")
        + QStringLiteral(" LEFT JOIN task_event d ON d.id = ") + newest("deadline") + QStringLiteral(" WHERE ")
        + QLatin1String(condition);
}

void bindStanding(Statement &rows, QDate asOf, const QDateTime &enteredBefore)
{
    // Later than any moment that is written.
    static const QDateTime never(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime &before = enteredBefore.isNull() ? never : enteredBefore;
    for (int kind = 0; kind < 3; ++kind)
        rows.bind(asOf).bind(before).bind(before);
}

TaskStanding standingRow(const Statement &row, QDate asOf, int soonDays)
{
    TaskStanding standing;
    if (const auto state = taskStateFromCode(row.text(3))) {
        standing.state = *state;
        standing.doneOn = *state == TaskState::Done ? row.day(2) : QDate();
        standing.pausedOn = *state == TaskState::Paused ? row.day(2) : QDate();
        if (*state == TaskState::Done)
            standing.progress = 100;
        else if (!row.isNull(4))
            standing.progress = int(row.integer(4));
    }
    // The progress of its own event holds unless the state came after it and brought one along.
    const bool stateSpeaks = standing.state == TaskState::Done || !row.isNull(4);
    const bool isNewer = std::pair(row.day(6), row.integer(5)) > std::pair(row.day(2), row.integer(1));
    if (!row.isNull(7) && (!stateSpeaks || isNewer))
        standing.progress = int(row.integer(7));
    if (const auto kind = deadlineKindFromCode(row.text(8)))
        standing.deadline = {*kind, row.day(9), row.text(10)};
    standing.timeliness
        = timeliness(standing.state, standing.deadline, standing.doneOn, standing.pausedOn, asOf, soonDays);
    return standing;
}

QString eventColumns()
{
    return QStringLiteral("e.id, e.task_id, e.holds_on, e.entered_at, e.kind, e.state, e.progress, e.deadline_kind,"
                          " e.deadline_day, e.deadline_words, e.note, e.actor");
}

/// Neither taken back nor itself the taking back.
QString alive()
{
    return QStringLiteral("e.undoes_id IS NULL AND NOT EXISTS (SELECT 1 FROM task_event u WHERE u.undoes_id = e.id)");
}

TaskEvent eventRow(const Statement &row)
{
    TaskEvent event;
    event.id = row.id<TaskEventId>(0);
    event.task = row.id<TaskId>(1);
    event.holdsOn = row.day(2);
    event.enteredAt = row.moment(3);
    event.kind = taskEventKindFromCode(row.text(4)).value_or(TaskEvent::Kind::Note);
    event.state = taskStateFromCode(row.text(5));
    if (!row.isNull(6))
        event.progress = int(row.integer(6));
    if (const auto kind = deadlineKindFromCode(row.text(7)))
        event.deadline = Deadline{*kind, row.day(8), row.text(9)};
    event.note = row.text(10);
    event.actor = row.text(11);
    return event;
}

} // namespace

Result<TaskEventId> insertTaskEvent(Transaction &transaction, const TaskEvent &event)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO task_event (task_id, holds_on, entered_at, kind, state, progress, deadline_kind,"
                       " deadline_day, deadline_words, note, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(event.task).bind(event.holdsOn).bind(event.enteredAt).bind(taskEventKindCode(event.kind));
    insert.bind(event.state ? std::optional<QString>(taskStateCode(*event.state)) : std::nullopt);
    insert.bind(event.progress);
    insert.bind(event.deadline ? std::optional<QString>(deadlineKindCode(event.deadline->kind)) : std::nullopt);
    insert.bind(event.deadline ? event.deadline->lastDay : QDate());
    insert.bind(event.deadline ? event.deadline->words : QStringLiteral("")).bind(event.note);
    insert.bind(event.actor);
    const Result<qint64> id = insert.insert();
    if (!id)
        return id.error();
    return TaskEventId{*id};
}

Result<void> undoTaskEvent(Transaction &transaction, TaskEventId event, const QDateTime &at)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO task_event (task_id, holds_on, entered_at, kind, undoes_id)"
                       " SELECT task_id, holds_on, ?, 'note', id FROM task_event WHERE id = ?"));
    return insert.bind(at).bind(event).run();
}

Result<bool> isTaskEventAlive(const Connection &connection, TaskEventId event)
{
    Statement row(connection, QStringLiteral("SELECT 1 FROM task_event e WHERE e.id = ? AND ") + alive());
    row.bind(event);
    const bool found = row.next();
    if (row.failed())
        return row.error();
    return found;
}

Result<QList<TaskEvent>> readTaskEvents(const Connection &connection, TaskId task)
{
    Statement rows(connection,
        QStringLiteral("SELECT ") + eventColumns() + QStringLiteral(" FROM task_event e WHERE e.task_id = ? AND ")
            + alive() + QStringLiteral(" ORDER BY e.holds_on, e.id"));
    rows.bind(task);
    return all<TaskEvent>(rows, eventRow);
}

Result<QList<TaskEvent>> readLateEvents(
    const Connection &connection, PlanId plan, QDate from, QDate to, const QDateTime &enteredFrom)
{
    Statement rows(connection,
        QStringLiteral("SELECT ") + eventColumns()
            + QStringLiteral(" FROM task_event e JOIN task t ON t.id = e.task_id"
                             " WHERE e.holds_on BETWEEN ? AND ? AND e.entered_at >= ? AND t.plan_id = ? AND ")
            + alive() + QStringLiteral(" ORDER BY e.holds_on, e.id"));
    rows.bind(from).bind(to).bind(enteredFrom).bind(plan);
    return all<TaskEvent>(rows, eventRow);
}

Result<QHash<TaskId, TaskStanding>> readStandings(
    const Connection &connection, PlanId plan, QDate asOf, int soonDays, const QDateTime &enteredBefore)
{
    Statement rows(connection, standingQuery("t.plan_id = ?"));
    bindStanding(rows, asOf, enteredBefore);
    rows.bind(plan);
    QHash<TaskId, TaskStanding> standings;
    while (rows.next())
        standings.insert(rows.id<TaskId>(0), standingRow(rows, asOf, soonDays));
    if (rows.failed())
        return rows.error();
    return standings;
}

Result<TaskStanding> readStanding(const Connection &connection, TaskId task, QDate asOf, int soonDays)
{
    Statement row(connection, standingQuery("t.id = ?"));
    bindStanding(row, asOf, {});
    row.bind(task);
    const Result<std::optional<TaskStanding>> found
        = first<TaskStanding>(row, [&](const Statement &at) { return standingRow(at, asOf, soonDays); });
    if (!found)
        return found.error();
    return found->value_or(TaskStanding{});
}

} // namespace store
