#include "app/cli/command.h"
#include "app/cli/workplace.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Result;
using namespace domain;

namespace {

QJsonObject headOf(const services::PlanContents &contents)
{
    QJsonArray basis;
    for (const PlanBasis &document : contents.basis)
        basis.append(document.reference);
    const Plan &plan = contents.plan;
    return {
        {QStringLiteral("number"), plan.number},
        {QStringLiteral("date"), plan.date.toString(Qt::ISODate)},
        {QStringLiteral("title"), plan.title},
        {QStringLiteral("issuer"), plan.issuer},
        {QStringLiteral("signer"), plan.signerName},
        {QStringLiteral("basis"), basis},
    };
}

QJsonArray tasksOf(const services::PlanContents &contents, const services::UnitCatalogue &units,
    const QHash<TaskId, TaskStanding> &standings)
{
    QHash<GroupId, QString> groups;
    for (const TaskGroup &group : contents.groups)
        groups.insert(group.id, group.no);
    QJsonArray tasks;
    for (const Task &task : contents.tasks) {
        const TaskStanding standing = standings.value(task.id);
        const bool hasDeadline = standing.deadline.kind != Deadline::Kind::None;
        tasks.append(QJsonObject{
            {QStringLiteral("no"), task.no},
            {QStringLiteral("group"), groups.value(task.group)},
            {QStringLiteral("text"), task.text},
            {QStringLiteral("short"), task.shortTitle},
            {QStringLiteral("lead"), QJsonArray::fromStringList(units.names(task.leads))},
            {QStringLiteral("coordinate"), QJsonArray::fromStringList(units.names(task.coordinators))},
            {QStringLiteral("deadline"),
                hasDeadline ? QJsonValue(deadlineText(standing.deadline)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("state"), taskStateCode(standing.state)},
            {QStringLiteral("timeliness"), timelinessCode(standing.timeliness.kind)},
        });
    }
    return tasks;
}

QJsonDocument asJson(const services::PlanContents &contents, const services::UnitCatalogue &units,
    const QHash<TaskId, TaskStanding> &standings)
{
    QJsonArray groups;
    for (const TaskGroup &group : contents.groups)
        groups.append(QJsonObject{{QStringLiteral("no"), group.no}, {QStringLiteral("title"), group.title}});
    QJsonArray duties;
    for (const Duty &duty : contents.duties) {
        duties.append(QJsonObject{
            {QStringLiteral("id"), duty.code},
            {QStringLiteral("who"), QJsonArray::fromStringList(duty.who)},
            {QStringLiteral("quote"), duty.quote},
            {QStringLiteral("what"), duty.what},
            {QStringLiteral("when"), duty.when.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(duty.when)},
        });
    }
    QJsonArray recipients;
    for (const PlanRecipient &recipient : contents.recipients)
        recipients.append(recipient.name);
    return QJsonDocument(QJsonObject{
        {QStringLiteral("plan"), headOf(contents)},
        {QStringLiteral("groups"), groups},
        {QStringLiteral("tasks"), tasksOf(contents, units, standings)},
        {QStringLiteral("duties"), duties},
        {QStringLiteral("recipients"), recipients},
    });
}

} // namespace

Exit planCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(1) || call.arguments.first() != QLatin1String("show"))
        return Invocation::usage(QStringLiteral("plan show [--json]"));
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<services::PlanContents> contents = services::readPlanContents(*place->file, place->plan);
    if (!contents)
        return Invocation::fail(contents.error());
    const auto standings = services::standingsOn(*place->file, place->plan.id, call.clock().today());
    if (!standings)
        return Invocation::fail(standings.error());

    if (json) {
        Invocation::print(asJson(*contents, place->units, *standings));
        return Exit::Done;
    }
    Invocation::print(
        place->plan.kind + QStringLiteral(" số ") + place->plan.number + QStringLiteral(" của ") + place->plan.issuer);
    for (const Task &task : contents->tasks) {
        Invocation::print(task.no + QLatin1Char('\t') + task.shortTitle + QLatin1Char('\t')
            + place->units.shortNames(task.leads).join(QStringLiteral(", ")));
    }
    return Exit::Done;
}

} // namespace cli
