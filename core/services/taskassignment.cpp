#include "core/services/taskassignment.h"

#include "core/base/text/nfc.h"
#include "core/services/acting.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// The task as the plan has it now. Errors: TaskUnknown.
Result<Task> taskOf(const store::Connection &connection, PlanId plan, TaskId id)
{
    const Result<QList<Task>> tasks = store::readTasks(connection, plan);
    if (!tasks)
        return tasks.error();
    const auto found
        = std::find_if(tasks->begin(), tasks->end(), [id](const Task &candidate) { return candidate.id == id; });
    if (found == tasks->end())
        return Error{ErrorCode::TaskUnknown, {{QStringLiteral("text"), QString::number(id.value)}}};
    return *found;
}

Result<void> judge(const TaskAssignment &assignment, const Task &task, const UnitCatalogue &units)
{
    QSet<UnitId> named;
    const QList<UnitId> all = assignment.leads + assignment.coordinators;
    for (const UnitId id : all) {
        const Unit unit = units.unit(id);
        if (!unit.id.isValid())
            return Error{ErrorCode::UnitUnknown, {{QStringLiteral("text"), QString::number(id.value)}}};
        if (named.contains(id)) {
            return Error{
                ErrorCode::UnitTwice, {{QStringLiteral("unit"), unit.name}, {QStringLiteral("task"), task.no}}};
        }
        named.insert(id);
    }
    if (assignment.leads == task.leads && assignment.coordinators == task.coordinators) {
        return Error{ErrorCode::NothingToSet,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "nhiệm vụ %1").arg(task.no)},
                {QStringLiteral("fields"), QCoreApplication::translate("Error", "đơn vị chủ trì, đơn vị phối hợp")}}};
    }
    return {};
}

QJsonObject unitsJson(const QList<UnitId> &leads, const QList<UnitId> &coordinators, const UnitCatalogue &units)
{
    return {{QStringLiteral("lead"), QJsonArray::fromStringList(units.names(leads))},
        {QStringLiteral("coordinate"), QJsonArray::fromStringList(units.names(coordinators))}};
}

/// Puts the units of `to` in place of those of `from`. Errors: UndoNotPossible when others stand there by now.
Act::Step stepOf(const Task &from, const Task &to, PlanId plan)
{
    return [from, to, plan](store::Transaction &transaction) -> Result<void> {
        const Result<Task> now = taskOf(transaction.connection(), plan, from.id);
        if (!now)
            return now.error();
        if (now->leads != from.leads || now->coordinators != from.coordinators)
            return Error{ErrorCode::UndoNotPossible, {}};
        return store::setTaskUnits(transaction, to.id, to.leads, to.coordinators);
    };
}

} // namespace

Result<void> assignTask(DataFile &file, const TaskAssignment &assignment)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<Task> before = taskOf(file.connection(), plan->id, assignment.task);
    if (!before)
        return before.error();
    const Result<UnitCatalogue> units = UnitCatalogue::read(file);
    if (!units)
        return units.error();
    if (Result<void> sound = judge(assignment, *before, *units); !sound)
        return sound;
    Task after = *before;
    after.leads = assignment.leads;
    after.coordinators = assignment.coordinators;
    if (Result<void> done = store::setTaskUnits(acting->transaction(), after.id, after.leads, after.coordinators);
        !done)
        return done;
    const TraceLine line{QStringLiteral("task_assigned"), QStringLiteral("task"), after.no,
        unitsJson(before->leads, before->coordinators, *units), unitsJson(after.leads, after.coordinators, *units),
        base::cleanLine(assignment.note)};
    Act act;
    act.title = QCoreApplication::translate("Act", "phân công nhiệm vụ %1").arg(after.no);
    act.undo = stepOf(after, *before, plan->id);
    act.redo = stepOf(*before, after, plan->id);
    return acting->finish(line, Subject::Plan, std::move(act));
}

} // namespace services
