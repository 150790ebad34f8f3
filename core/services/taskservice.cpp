#include "core/services/taskservice.h"

#include "core/services/acting.h"
#include "core/services/periodguard.h"
#include "core/services/planreader.h"
#include "core/services/taskguards.h"
#include "core/store/taskeventrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

QList<TaskEvent> eventsOf(const DataFile &file, const PreparedTaskAct &prepared)
{
    const TaskAct &act = prepared.act;
    TaskEvent event;
    event.task = act.task;
    event.holdsOn = act.on;
    event.enteredAt = file.clock().now();
    event.note = act.note;
    event.actor = file.actor();
    QList<TaskEvent> events;
    const auto add = [&events, &event](TaskEvent::Kind kind) {
        event.kind = kind;
        events.append(event);
        // The note stands with the first event of the act.
        event
            = {event.id, event.task, event.holdsOn, event.enteredAt, kind, {}, {}, {}, QStringLiteral(""), event.actor};
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

QString titleOf(const QList<PreparedTaskAct> &acts)
{
    if (acts.size() == 1)
        return QCoreApplication::translate("Act", "cập nhật nhiệm vụ %1").arg(acts.first().task.no);
    const auto all = [&acts](auto matches) {
        return std::all_of(acts.begin(), acts.end(), [&](const PreparedTaskAct &one) { return matches(one.act); });
    };
    QString title = QCoreApplication::translate("Act", "cập nhật %1 nhiệm vụ");
    if (all([](const TaskAct &act) { return act.state && !act.deadline; }))
        title = QCoreApplication::translate("Act", "đổi trạng thái %1 nhiệm vụ");
    else if (all([](const TaskAct &act) { return act.deadline && !act.state && !act.progress; }))
        title = QCoreApplication::translate("Act", "đặt thời hạn %1 nhiệm vụ");
    else if (all([](const TaskAct &act) { return act.progress && !act.state && !act.deadline; }))
        title = QCoreApplication::translate("Act", "cập nhật tiến độ %1 nhiệm vụ");
    return title.arg(acts.size());
}

Act actOf(DataFile &file, const QList<PreparedTaskAct> &acts, const QList<TaskEvent> &written)
{
    const auto events = std::make_shared<QList<TaskEvent>>(written);
    const PlanId plan = acts.first().plan.id;
    QDate on = acts.first().act.on;
    for (const PreparedTaskAct &one : acts)
        on = std::min(on, one.act.on);
    Act act;
    act.title = titleOf(acts);
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

/// Judges, writes and traces the acts and makes them one step to take back. Gives the standings after.
Result<QList<TaskStanding>> record(DataFile &file, Acting &acting, const QList<PreparedTaskAct> &acts)
{
    QList<TraceLine> lines;
    QList<TaskEvent> written;
    QList<TaskStanding> standings;
    for (const PreparedTaskAct &prepared : acts) {
        const TaskAct &act = prepared.act;
        const Result<Guards> guards = judgePreparedAct(file, prepared);
        if (!guards)
            return guards.error();
        if (const std::optional<Error> stop = guards->stop(act.reason))
            return *stop;
        QList<TaskEvent> events = eventsOf(file, prepared);
        if (Result<void> done = write(acting.transaction(), events); !done)
            return done.error();
        written += events;
        const Result<TaskStanding> after = store::readStanding(file.connection(), act.task, act.on, prepared.soonDays);
        if (!after)
            return after.error();
        standings.append(*after);
        TraceLine line{QStringLiteral("task_changed"), QStringLiteral("task"), prepared.task.no,
            standingJson(prepared.before), standingJson(*after), act.reason};
        line.after.insert(QStringLiteral("on"), act.on.toString(Qt::ISODate));
        if (!act.note.isEmpty())
            line.after.insert(QStringLiteral("note"), act.note);
        lines.append(line);
    }
    if (Result<void> done = acting.finishAll(lines, Subject::Tasks, actOf(file, acts, written)); !done)
        return done.error();
    return standings;
}

} // namespace

bool TaskActOutlook::isRefused() const
{
    return std::any_of(guards.all().begin(), guards.all().end(),
        [](const Guard &guard) { return guard.severity() == Severity::Refusal; });
}

Result<Guards> judgeTaskAct(const DataFile &file, const TaskAct &act)
{
    const Result<QList<PreparedTaskAct>> prepared = prepareTaskActs(file, {act});
    if (!prepared)
        return prepared.error();
    return judgePreparedAct(file, prepared->first());
}

Result<QList<TaskActOutlook>> foreseeTaskActs(const DataFile &file, const QList<TaskAct> &acts)
{
    const Result<QList<PreparedTaskAct>> prepared = prepareTaskActs(file, acts);
    if (!prepared)
        return prepared.error();
    QList<TaskActOutlook> outlooks;
    for (const PreparedTaskAct &whole : *prepared) {
        const PreparedTaskAct one = reduced(whole);
        TaskActOutlook outlook{one.task, one.before, standingAfter(one), {}, hasContent(one.act)};
        if (outlook.changes) {
            const Result<Guards> guards = judgePreparedAct(file, one);
            if (!guards)
                return guards.error();
            outlook.guards = *guards;
        }
        outlooks.append(outlook);
    }
    return outlooks;
}

Result<int> applyTaskActs(DataFile &file, const QList<TaskAct> &given)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<QList<PreparedTaskAct>> prepared = prepareTaskActs(file, given);
    if (!prepared)
        return prepared.error();
    QList<PreparedTaskAct> acts;
    for (const PreparedTaskAct &whole : *prepared) {
        if (const PreparedTaskAct one = reduced(whole); hasContent(one.act))
            acts.append(one);
    }
    if (acts.isEmpty()) {
        return Error{ErrorCode::NothingToSet,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "các nhiệm vụ đã chọn")},
                {QStringLiteral("fields"),
                    QCoreApplication::translate("Error", "trạng thái, tiến độ, thời hạn, ghi chú")}}};
    }
    const Result<QList<TaskStanding>> done = record(file, *acting, acts);
    if (!done)
        return done.error();
    return int(acts.size());
}

Result<TaskStanding> applyTaskAct(DataFile &file, const TaskAct &given)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<QList<PreparedTaskAct>> prepared = prepareTaskActs(file, {given});
    if (!prepared)
        return prepared.error();
    const Result<QList<TaskStanding>> done = record(file, *acting, *prepared);
    if (!done)
        return done.error();
    return done->first();
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
