#include "app/cli/taskduties.h"

#include "app/cli/workplace.h"
#include "core/services/misprintservice.h"
#include "core/services/planreader.h"
#include "core/services/taskassignment.h"
#include "core/services/taskservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// The values of an option that may be given several times.
QStringList everyOption(Invocation &call, const QString &name)
{
    QStringList values;
    for (QString value = call.option(name); !value.isNull(); value = call.option(name))
        values.append(value);
    return values;
}

/// Errors: UnitUnknown, UnitAmbiguous.
Result<QList<UnitId>> unitsOf(const QStringList &names, const services::UnitCatalogue &units)
{
    QList<UnitId> ids;
    for (const QString &name : names) {
        const Result<Unit> unit = units.resolve(name);
        if (!unit)
            return unit.error();
        ids.append(unit->id);
    }
    return ids;
}

QString decisionCode(const TextSuggestion &suggestion)
{
    return suggestion.decision ? misprintDecisionCode(*suggestion.decision) : QStringLiteral("open");
}

} // namespace

Exit assignTask(Invocation &call)
{
    const QStringList leads = everyOption(call, QStringLiteral("--lead"));
    const QStringList coordinators = everyOption(call, QStringLiteral("--coordinate"));
    const bool noLead = call.flag(QStringLiteral("--no-lead"));
    const bool noCoordinator = call.flag(QStringLiteral("--no-coordinate"));
    services::TaskAssignment assignment;
    assignment.note = call.option(QStringLiteral("--note"));
    if (!call.hasOnly(1)) {
        return Invocation::usage(QStringLiteral(
            "task assign NO [--lead UNIT]… [--coordinate UNIT]… [--no-lead] [--no-coordinate] [--note TEXT]"));
    }
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<Task> task = services::findTask(*place->file, call.arguments.first());
    if (!task)
        return Invocation::fail(task.error());
    assignment.task = task->id;
    const Result<QList<UnitId>> named = unitsOf(leads, place->units);
    if (!named)
        return Invocation::fail(named.error());
    const Result<QList<UnitId>> helping = unitsOf(coordinators, place->units);
    if (!helping)
        return Invocation::fail(helping.error());
    // What is not named stays as it is.
    assignment.leads = named->isEmpty() && !noLead ? task->leads : *named;
    assignment.coordinators = helping->isEmpty() && !noCoordinator ? task->coordinators : *helping;
    if (Result<void> done = services::assignTask(*place->file, assignment); !done)
        return Invocation::fail(done.error());
    return Exit::Done;
}

Exit listMisprints(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(0))
        return Invocation::usage(QStringLiteral("task misprints [--json]"));
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<services::PlanContents> contents = services::readPlanContents(*place->file, place->plan);
    if (!contents)
        return Invocation::fail(contents.error());
    QJsonArray list;
    for (const TextSuggestion &one : contents->suggestions) {
        list.append(QJsonObject{{QStringLiteral("id"), one.id.value}, {QStringLiteral("where"), one.where},
            {QStringLiteral("quote"), one.quote}, {QStringLiteral("proper"), one.proper},
            {QStringLiteral("note"), one.note}, {QStringLiteral("decision"), decisionCode(one)}});
        if (!json) {
            Invocation::print(QStringList{QString::number(one.id.value), one.where, one.quote.simplified(),
                one.proper.simplified(), decisionCode(one)}
                                  .join(QLatin1Char('\t')));
        }
    }
    if (json)
        Invocation::print(QJsonDocument(list));
    return Exit::Done;
}

Exit decideMisprint(Invocation &call)
{
    const QString decisionText = call.option(QStringLiteral("--decide"));
    const std::optional<MisprintDecision> decision = misprintDecisionFromCode(decisionText);
    if (!call.hasOnly(1) || (!decision && decisionText != QStringLiteral("open")))
        return Invocation::usage(QStringLiteral("task misprint ID --decide accepted|kept|open"));
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    bool isNumber = false;
    const qint64 id = call.arguments.first().toLongLong(&isNumber);
    if (!isNumber)
        return Invocation::fail({ErrorCode::MisprintUnknown, {{QStringLiteral("text"), call.arguments.first()}}});
    if (Result<void> done = services::decideMisprint(**file, SuggestionId{id}, decision); !done)
        return Invocation::fail(done.error());
    return Exit::Done;
}

} // namespace cli
