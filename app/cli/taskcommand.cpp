#include "app/cli/command.h"
#include "app/cli/difficultyjson.h"
#include "app/cli/taskduties.h"
#include "app/cli/workplace.h"
#include "core/base/errortext.h"
#include "core/domain/deadlineparsing.h"
#include "core/reporting/dossiers.h"
#include "core/services/ledgerreader.h"
#include "core/services/taskservice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

QJsonValue deadlineJson(const Deadline &deadline)
{
    return deadline.kind == Deadline::Kind::None ? QJsonValue(QJsonValue::Null) : QJsonValue(deadlineText(deadline));
}

QJsonObject taskStandingJson(const TaskStanding &standing)
{
    return {
        {QStringLiteral("state"), taskStateCode(standing.state)},
        {QStringLiteral("progress"), standing.progress},
        {QStringLiteral("deadline"), deadlineJson(standing.deadline)},
        {QStringLiteral("deadline_kind"), deadlineKindCode(standing.deadline.kind)},
        {QStringLiteral("deadline_day"), dayJson(standing.deadline.lastDay)},
        {QStringLiteral("timeliness"), timelinessCode(standing.timeliness.kind)},
        {QStringLiteral("days"), standing.timeliness.days},
        {QStringLiteral("done_on"), dayJson(standing.doneOn)},
    };
}

QJsonObject eventJson(const TaskEvent &event)
{
    QJsonObject json{{QStringLiteral("on"), dayJson(event.holdsOn)},
        {QStringLiteral("kind"), taskEventKindCode(event.kind)}, {QStringLiteral("note"), event.note},
        {QStringLiteral("by"), event.actor}};
    if (event.state)
        json.insert(QStringLiteral("state"), taskStateCode(*event.state));
    if (event.progress)
        json.insert(QStringLiteral("progress"), *event.progress);
    if (event.deadline)
        json.insert(QStringLiteral("deadline"), deadlineJson(*event.deadline));
    return json;
}

QJsonObject taskJson(
    const reporting::TaskDossier &dossier, const Workplace &place, const QHash<TaskId, QString> &taskNumbers)
{
    QJsonArray events;
    for (const TaskEvent &event : dossier.events)
        events.append(eventJson(event));
    QJsonArray results;
    for (const TaskResult &line : dossier.results) {
        QJsonObject json{{QStringLiteral("unit"), place.units.unit(line.unit).name},
            {QStringLiteral("period"), line.period ? QJsonValue(line.period->code()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("text"), line.result.text}};
        if (line.result.state)
            json.insert(QStringLiteral("state"), taskStateCode(*line.result.state));
        if (line.result.progress)
            json.insert(QStringLiteral("progress"), *line.result.progress);
        results.append(json);
    }
    const Task &task = dossier.task;
    QJsonObject json = taskStandingJson(dossier.standing);
    json.insert(QStringLiteral("no"), task.no);
    json.insert(QStringLiteral("text"), task.text);
    json.insert(QStringLiteral("short"), task.shortTitle);
    json.insert(QStringLiteral("lead"), QJsonArray::fromStringList(place.units.names(task.leads)));
    json.insert(QStringLiteral("coordinate"), QJsonArray::fromStringList(place.units.names(task.coordinators)));
    json.insert(QStringLiteral("as_of"), dayJson(dossier.asOf));
    json.insert(QStringLiteral("events"), events);
    json.insert(QStringLiteral("results"), results);
    json.insert(
        QStringLiteral("difficulties"), difficultiesJson(dossier.difficulties, place.units, taskNumbers, dossier.asOf));
    return json;
}

/// The act that the options name. Errors: StateUnknown, ProgressOutOfRange, DeadlineInvalid, DateInvalid.
Result<services::TaskAct> actOf(Invocation &call)
{
    const QString stateText = call.option(QStringLiteral("--state"));
    const QString progressText = call.option(QStringLiteral("--progress"));
    const QString deadlineTyped = call.option(QStringLiteral("--deadline"));
    const QString onText = call.option(QStringLiteral("--on"));
    services::TaskAct act;
    act.note = call.option(QStringLiteral("--note"));
    act.reason = call.option(QStringLiteral("--why"));
    const QString no = call.arguments.value(0);
    if (!stateText.isNull()) {
        act.state = taskStateFromCode(stateText);
        if (!act.state)
            return Error{ErrorCode::StateUnknown, {{QStringLiteral("text"), stateText}, {QStringLiteral("task"), no}}};
    }
    if (!progressText.isNull()) {
        bool isNumber = false;
        act.progress = progressText.toInt(&isNumber);
        if (!isNumber) {
            return Error{
                ErrorCode::ProgressOutOfRange, {{QStringLiteral("text"), progressText}, {QStringLiteral("task"), no}}};
        }
    }
    if (!deadlineTyped.isNull()) {
        act.deadline = parseDeadline(deadlineTyped);
        if (!act.deadline)
            return Error{ErrorCode::DeadlineInvalid, {{QStringLiteral("text"), deadlineTyped}}};
    }
    const Result<QDate> on = dayOf(onText);
    if (!on)
        return on.error();
    act.on = *on;
    return act;
}

/// What will become of each task, one a line: its number, its state now and then, or why it cannot be.
Exit preview(const services::DataFile &file, const QList<services::TaskAct> &acts)
{
    const auto outlooks = services::foreseeTaskActs(file, acts);
    if (!outlooks)
        return Invocation::fail(outlooks.error());
    for (const services::TaskActOutlook &one : *outlooks) {
        QStringList words{one.task.no, taskStateCode(one.before.state), taskStateCode(one.after.state),
            deadlineText(one.after.deadline)};
        for (const Guard &guard : one.guards.all())
            words.append(base::sentence(guard.error));
        Invocation::print(words.join(QLatin1Char('\t')));
    }
    return Exit::Done;
}

Exit setTask(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const bool onlyPreview = call.flag(QStringLiteral("--preview"));
    const Result<services::TaskAct> act = actOf(call);
    const qsizetype count = call.arguments.size();
    if (count == 0 || !call.hasOnly(count)) {
        return Invocation::usage(QStringLiteral("task set NO… [--state not_started|in_progress|done|paused]"
                                                " [--progress N] [--deadline D] [--on YYYY-MM-DD] [--note TEXT]"
                                                " [--why TEXT] [--preview] [--json]"));
    }
    if (!act)
        return Invocation::fail(act.error());
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    QList<services::TaskAct> acts;
    for (const QString &no : std::as_const(call.arguments)) {
        const Result<Task> task = services::findTask(**file, no);
        if (!task)
            return Invocation::fail(task.error());
        acts.append(*act);
        acts.last().task = task->id;
    }
    if (onlyPreview)
        return preview(**file, acts);
    if (count > 1) {
        const Result<int> changed = services::applyTaskActs(**file, acts);
        if (!changed)
            return Invocation::fail(changed.error());
        if (json)
            Invocation::print(QJsonDocument(QJsonObject{{QStringLiteral("changed"), *changed}}));
        return Exit::Done;
    }
    const Result<TaskStanding> after = services::applyTaskAct(**file, acts.first());
    if (!after)
        return Invocation::fail(after.error());
    if (json)
        Invocation::print(QJsonDocument(taskStandingJson(*after)));
    return Exit::Done;
}

Exit showTask(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const QString asOfText = call.option(QStringLiteral("--as-of"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("task show NO [--as-of YYYY-MM-DD] [--json]"));
    const Result<QDate> asOf = dayOf(asOfText);
    if (!asOf)
        return Invocation::fail(asOf.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<Task> task = services::findTask(*place->file, call.arguments.first());
    if (!task)
        return Invocation::fail(task.error());
    const Result<reporting::TaskDossier> dossier
        = reporting::taskDossier(*place->file, *task, asOf->isValid() ? *asOf : place->file->clock().today());
    if (!dossier)
        return Invocation::fail(dossier.error());
    if (json) {
        const Result<QHash<TaskId, QString>> numbers = services::taskNumbers(*place->file, place->plan.id);
        if (!numbers)
            return Invocation::fail(numbers.error());
        Invocation::print(QJsonDocument(taskJson(*dossier, *place, *numbers)));
        return Exit::Done;
    }
    const TaskStanding &standing = dossier->standing;
    Invocation::print(task->no + QLatin1Char('\t') + task->text);
    Invocation::print(QStringList{taskStateText(standing.state), QStringLiteral("%1%").arg(standing.progress),
        deadlineText(standing.deadline), timelinessText(standing.timeliness)}
                          .join(QLatin1Char('\t')));
    return Exit::Done;
}

} // namespace

Exit taskCommand(Invocation &call)
{
    return dispatch(call, "task",
        {{"set", setTask}, {"show", showTask}, {"assign", assignTask}, {"misprints", listMisprints},
            {"misprint", decideMisprint}});
}

} // namespace cli
