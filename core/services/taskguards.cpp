#include "core/services/taskguards.h"

#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/services/officesettings.h"
#include "core/services/periodguard.h"
#include "core/services/planreader.h"
#include "core/store/taskeventrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

void judgeState(Guards &guards, const PreparedTaskAct &prepared)
{
    const TaskAct &act = prepared.act;
    const TaskStanding &before = prepared.before;
    const TaskState after = act.state.value_or(before.state);
    if (act.state && isBackwards(before.state, *act.state)) {
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

} // namespace

Result<QList<PreparedTaskAct>> prepareTaskActs(const DataFile &file, const QList<TaskAct> &acts)
{
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<QList<Task>> tasks = store::readTasks(file.connection(), plan->id);
    if (!tasks)
        return tasks.error();
    const Result<OfficeSettings> settings = OfficeSettings::read(file);
    if (!settings)
        return settings.error();
    const int soonDays = settings->number("soon_days");
    QList<PreparedTaskAct> prepared;
    for (TaskAct act : acts) {
        const auto task = std::find_if(
            tasks->begin(), tasks->end(), [&act](const Task &candidate) { return candidate.id == act.task; });
        if (task == tasks->end())
            return Error{ErrorCode::TaskUnknown, {{QStringLiteral("text"), QString::number(act.task.value)}}};
        if (act.on.isNull())
            act.on = file.clock().today();
        act.note = base::nfc(act.note).trimmed();
        act.reason = base::cleanLine(act.reason);
        const Result<TaskStanding> before = store::readStanding(file.connection(), act.task, act.on, soonDays);
        if (!before)
            return before.error();
        if (!act.state && act.progress && *act.progress > 0 && before->state == TaskState::NotStarted)
            act.state = TaskState::InProgress;
        prepared.append({act, *plan, *task, *before, soonDays});
    }
    return prepared;
}

Result<Guards> judgePreparedAct(const DataFile &file, const PreparedTaskAct &prepared)
{
    const TaskAct &act = prepared.act;
    Guards guards;
    if (!hasContent(act)) {
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

PreparedTaskAct reduced(PreparedTaskAct prepared)
{
    TaskAct &act = prepared.act;
    const TaskStanding &before = prepared.before;
    // Done twice would move the day on which it was done.
    if (act.state == before.state)
        act.state.reset();
    if (act.progress == before.progress)
        act.progress.reset();
    if (act.deadline == before.deadline)
        act.deadline.reset();
    return prepared;
}

bool hasContent(const TaskAct &act)
{
    return act.state || act.progress || act.deadline || !act.note.isEmpty();
}

TaskStanding standingAfter(const PreparedTaskAct &prepared)
{
    const TaskAct &act = prepared.act;
    TaskStanding after = prepared.before;
    after.deadline = act.deadline.value_or(after.deadline);
    after.progress = act.progress.value_or(after.progress);
    if (act.state) {
        after.state = *act.state;
        after.doneOn = after.state == TaskState::Done ? act.on : QDate();
        after.pausedOn = after.state == TaskState::Paused ? act.on : QDate();
        if (after.state == TaskState::Done)
            after.progress = 100;
        else if (!act.progress)
            after.progress = after.state == TaskState::NotStarted ? 0 : std::min(after.progress, 99);
    }
    after.timeliness = timeliness(after.state, after.deadline, after.doneOn, after.pausedOn, act.on, prepared.soonDays);
    return after;
}

} // namespace services
