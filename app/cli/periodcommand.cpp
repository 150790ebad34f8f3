#include "app/cli/command.h"

#include "core/reporting/periodfigures.h"
#include "core/services/planreader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

QJsonObject asJson(const reporting::UnitFigures &figures)
{
    QJsonValue number(QJsonValue::Null);
    QJsonValue arrived(QJsonValue::Null);
    if (figures.line) {
        number = figures.line->entry.arrivalNumber;
        arrived = figures.line->entry.arrivedOn.toString(Qt::ISODate);
    }
    return {
        {QStringLiteral("unit"), figures.unit.name},
        {QStringLiteral("status"), reportStatusCode(figures.standing.status)},
        {QStringLiteral("days_late"), figures.standing.daysLate},
        {QStringLiteral("arrival_number"), number},
        {QStringLiteral("arrived"), arrived},
    };
}

QJsonObject asJson(const reporting::UnitCounts &counts)
{
    return {
        {QStringLiteral("required"), counts.required},
        {QStringLiteral("on_time"), counts.onTime},
        {QStringLiteral("late"), counts.late},
        {QStringLiteral("missing"), counts.missing},
        {QStringLiteral("pending"), counts.pending},
    };
}

QJsonObject asJson(const reporting::TaskCounts &counts)
{
    QJsonObject byState;
    for (const TaskState state : {TaskState::NotStarted, TaskState::InProgress, TaskState::Done, TaskState::Paused})
        byState.insert(taskStateCode(state), counts.of(state));
    return {
        {QStringLiteral("total"), counts.total},
        {QStringLiteral("by_state"), byState},
        {QStringLiteral("done_on_time"), counts.doneOnTime},
        {QStringLiteral("done_late"), counts.doneLate},
        {QStringLiteral("done_no_deadline"), counts.doneNoDeadline},
        {QStringLiteral("open_in_time"), counts.openInTime},
        {QStringLiteral("open_overdue"), counts.openOverdue},
        {QStringLiteral("open_no_deadline"), counts.openNoDeadline},
    };
}

QJsonDocument asJson(const reporting::PeriodFigures &figures)
{
    QJsonArray units;
    for (const reporting::UnitFigures &unit : figures.units)
        units.append(asJson(unit));
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    return QJsonDocument(QJsonObject{
        {QStringLiteral("period"), figures.period.code()},
        {QStringLiteral("from"), iso(figures.dates.from)},
        {QStringLiteral("to"), iso(figures.dates.to)},
        {QStringLiteral("due_literal"), iso(figures.dates.dueLiteral)},
        {QStringLiteral("due_effective"), iso(figures.dates.dueEffective)},
        {QStringLiteral("cut_off"), iso(figures.cutOff)},
        {QStringLiteral("units"), units},
        {QStringLiteral("counts"), asJson(figures.counts)},
        {QStringLiteral("tasks"), asJson(figures.tasks)},
    });
}

void printPlainly(const reporting::PeriodFigures &figures)
{
    for (const reporting::UnitFigures &unit : figures.units)
        Invocation::print(reportStatusText(unit.standing) + QLatin1Char('\t') + unit.unit.name);
}

Exit show(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("period show YYYY-MM [--json]"));
    const std::optional<Period> period = Period::fromCode(call.arguments.first());
    if (!period)
        return Invocation::fail({ErrorCode::PeriodInvalid, {{QStringLiteral("text"), call.arguments.first()}}});
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const Result<Plan> plan = services::currentPlan(**file);
    if (!plan)
        return Invocation::fail(plan.error());
    const Result<reporting::PeriodFigures> figures = reporting::periodFigures(**file, *plan, *period);
    if (!figures)
        return Invocation::fail(figures.error());
    if (json)
        Invocation::print(asJson(*figures));
    else
        printPlainly(*figures);
    return Exit::Done;
}

} // namespace

Exit periodCommand(Invocation &call)
{
    if (call.arguments.value(0) == QLatin1String("show")) {
        call.arguments.removeFirst();
        return show(call);
    }
    return Invocation::usage(QStringLiteral("period show YYYY-MM [--json]"));
}

} // namespace cli
