#include "core/services/taskservice.h"

#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/services/acting.h"
#include "core/services/officesettings.h"
#include "core/services/periodguard.h"
#include "core/services/planreader.h"
#include "core/store/taskeventrepository.h"

#include <QCoreApplication>

#include <memory>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// The act with what is left out filled in, and where the task stands on its day.
struct Prepared {
    TaskAct act;
    Plan plan;
    Task task;
    TaskStanding before;
    int soonDays = 0;
};

Result<Prepared> prepare(const DataFile &file, TaskAct act)
{
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<QList<Task>> tasks = store::readTasks(file.connection(), plan->id);
    if (!tasks)
        return tasks.error();
    const auto task = std::find_if(
        tasks->begin(), tasks->end(), [&act](const Task &candidate) { return candidate.id == act.task; });
    if (task == tasks->end())
        return Error{ErrorCode::TaskUnknown, {{QStringLiteral("text"), QString::number(act.task.value)}}};
    if (act.on.isNull())
        act.on = file.clock().today();
    act.note = base::nfc(act.note).trimmed();
    act.reason = base::cleanLine(act.reason);
    const Result<OfficeSettings> settings = OfficeSettings::read(file);
    if (!settings)
        return settings.error();
    const Result<TaskStanding> before
        = store::readStanding(file.connection(), act.task, act.on, settings->number("soon_days"));
    if (!before)
        return before.error();
    if (!act.state && act.progress && *act.progress > 0 && before->state == TaskState::NotStarted)
        act.state = TaskState::InProgress;
    return Prepared{act, *plan, *task, *before, settings->number("soon_days")};
}

/// How far a state is on the way; a pause is neither forward nor back from work.
int rank(TaskState state)
{
    switch (state) {
    case TaskState::NotStarted:
        return 0;
    case TaskState::InProgress:
    case TaskState::Paused:
        return 1;
    case TaskState::Done:
        break;
    }
    return 2;
}

void judgeState(Guards &guards, const Prepared &prepared)
{
    const TaskAct &act = prepared.act;
    const TaskStanding &before = prepared.before;
    const TaskState after = act.state.value_or(before.state);
    if (act.state && rank(*act.state) < rank(before.state)) {
        const QDate since = before.state == TaskState::Done ? before.doneOn : before.pausedOn;
        guards.add(ErrorCode::StateBackwards,
            {{QStringLiteral("task"), prepared.task.no}, {QStringLiteral("from"), taskStateText(before.state)},
                {QStringLiteral("to"), taskStateText(*act.state)},
                {QStringLiteral("since"), since.isValid() ? base::screenDate(since) : QStringLiteral("…")}});
    }
    if (!act.progress)
        return;
    if (*act.progress < 0 || *act.progress > 100) {
        guards.add(ErrorCode::ProgressOutOfRange,
            {{QStringLiteral("task"), prepared.task.no}, {QStringLiteral("text"), QString::number(*act.progress)}});
    } else if (after == TaskState::Done && *act.progress < 100) {
        guards.add(ErrorCode::DoneWithProgress,
            {{QStringLiteral("task"), prepared.task.no}, {QStringLiteral("text"), QString::number(*act.progress)}});
    } else if (after != TaskState::Done && *act.progress == 100) {
        guards.add(ErrorCode::DoneNeedsState, {{QStringLiteral("task"), prepared.task.no}});
    }
}

Result<Guards> judge(const DataFile &file, const Prepared &prepared)
{
    const TaskAct &act = prepared.act;
    Guards guards;
    if (!act.state && !act.progress && !act.deadline && act.note.isEmpty()) {
        guards.add(ErrorCode::NothingToSet,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "nhiệm vụ %1").arg(prepared.task.no)},
                {QStringLiteral("fields"),
                    QCoreApplication::translate("Error", "trạng thái, tiến độ, thời hạn, ghi chú")}});
    }
    if (act.on > file.clock().today()) {
        guards.add(ErrorCode::ActInFuture,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "thay đổi của nhiệm vụ")},
                {QStringLiteral("day"), base::screenDate(act.on)},
                {QStringLiteral("today"), base::screenDate(file.clock().today())}});
    }
    if (Result<void> closed = judgeClosedPeriods(guards, file, prepared.plan.id, act.on); !closed)
        return closed.error();
    judgeState(guards, prepared);
    return guards;
}

QList<TaskEvent> eventsOf(const Prepared &prepared, const QDateTime &now)
{
    const TaskAct &act = prepared.act;
    TaskEvent event;
    event.task = act.task;
    event.holdsOn = act.on;
    event.enteredAt = now;
    event.note = act.note;
    QList<TaskEvent> events;
    const auto add = [&events, &event](TaskEvent::Kind kind) {
        event.kind = kind;
        events.append(event);
        // The note stands with the first event of the act.
        event = {event.id, event.task, event.holdsOn, event.enteredAt, kind, {}, {}, {}, QStringLiteral("")};
    };
    if (act.deadline) {
        event.deadline = act.deadline;
        add(TaskEvent::Kind::Deadline);
    }
    if (act.state) {
        event.state = act.state;
        // A state always brings the progress that then holds, so that figures need not look further back.
        event.progress
            = *act.state == TaskState::Done ? 100 : act.progress.value_or(std::min(prepared.before.progress, 99));
        if (*act.state == TaskState::NotStarted && !act.progress)
            event.progress = 0;
        add(TaskEvent::Kind::State);
    } else if (act.progress) {
        event.progress = act.progress;
        add(TaskEvent::Kind::Progress);
    }
    if (events.isEmpty())
        add(TaskEvent::Kind::Note);
    return events;
}

QJsonObject standingJson(const TaskStanding &standing)
{
    return {{QStringLiteral("state"), taskStateCode(standing.state)}, {QStringLiteral("progress"), standing.progress},
        {QStringLiteral("deadline"), deadlineText(standing.deadline)}};
}

/// Writes the events and remembers their ids in place.
Result<void> write(store::Transaction &transaction, QList<TaskEvent> &events)
{
    for (TaskEvent &event : events) {
        const Result<TaskEventId> id = store::insertTaskEvent(transaction, event);
        if (!id)
            return id.error();
        event.id = *id;
    }
    return {};
}

Act actOf(DataFile &file, const Prepared &prepared, const QList<TaskEvent> &written)
{
    const auto events = std::make_shared<QList<TaskEvent>>(written);
    const PlanId plan = prepared.plan.id;
    const QDate on = prepared.act.on;
    Act act;
    act.title = QCoreApplication::translate("Act", "cập nhật nhiệm vụ %1").arg(prepared.task.no);
    act.undo = [&file, events, plan, on](store::Transaction &transaction) -> Result<void> {
        if (Result<void> open = refuseClosedPeriods(file, plan, on); !open)
            return open;
        for (const TaskEvent &event : *events) {
            const Result<bool> alive = store::isTaskEventAlive(transaction.connection(), event.id);
            if (!alive)
                return alive.error();
            if (!*alive)
                return Error{ErrorCode::UndoNotPossible, {}};
            if (Result<void> undone = store::undoTaskEvent(transaction, event.id, file.clock().now()); !undone)
                return undone;
        }
        return {};
    };
    act.redo = [&file, events, plan, on](store::Transaction &transaction) -> Result<void> {
        if (Result<void> open = refuseClosedPeriods(file, plan, on); !open)
            return open;
        for (TaskEvent &event : *events)
            event.enteredAt = file.clock().now();
        return write(transaction, *events);
    };
    return act;
}

} // namespace

Result<Guards> judgeTaskAct(const DataFile &file, const TaskAct &act)
{
    const Result<Prepared> prepared = prepare(file, act);
    if (!prepared)
        return prepared.error();
    return judge(file, *prepared);
}

Result<TaskStanding> applyTaskAct(DataFile &file, const TaskAct &given)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Prepared> prepared = prepare(file, given);
    if (!prepared)
        return prepared.error();
    const Result<Guards> guards = judge(file, *prepared);
    if (!guards)
        return guards.error();
    const TaskAct &act = prepared->act;
    if (const std::optional<Error> stop = guards->stop(act.reason))
        return *stop;
    QList<TaskEvent> events = eventsOf(*prepared, file.clock().now());
    if (Result<void> written = write(acting->transaction(), events); !written)
        return written.error();
    const Result<TaskStanding> after = store::readStanding(file.connection(), act.task, act.on, prepared->soonDays);
    if (!after)
        return after.error();
    TraceLine line{QStringLiteral("task_changed"), QStringLiteral("task"), prepared->task.no,
        standingJson(prepared->before), standingJson(*after), act.reason};
    line.after.insert(QStringLiteral("on"), act.on.toString(Qt::ISODate));
    if (!act.note.isEmpty())
        line.after.insert(QStringLiteral("note"), act.note);
    if (Result<void> done = acting->finish(line, Subject::Tasks, actOf(file, *prepared, events)); !done)
        return done.error();
    return *after;
}

Result<Task> findTask(const DataFile &file, const QString &no)
{
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<QList<Task>> tasks = store::readTasks(file.connection(), plan->id);
    if (!tasks)
        return tasks.error();
    for (const Task &task : *tasks) {
        if (task.no == no.trimmed())
            return task;
    }
    return Error{ErrorCode::TaskUnknown, {{QStringLiteral("text"), no}}};
}

} // namespace services
