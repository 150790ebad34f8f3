#include "app/cli/command.h"
#include "app/cli/workplace.h"
#include "core/reporting/requestfigures.h"
#include "core/services/ledgerreader.h"
#include "core/services/requestservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// "2022-05-20" (until the end of the day) or "2022-05-20T16:00".
Result<QDateTime> momentOf(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mm"));
    if (moment.isValid())
        return moment;
    const Result<QDate> day = dayOf(text);
    if (!day)
        return day.error();
    return QDateTime(*day, QTime(23, 59));
}

Exit enterRequest(Invocation &call)
{
    Request request;
    request.number = call.option(QStringLiteral("--number"));
    request.subject = call.option(QStringLiteral("--subject"));
    request.signer = call.option(QStringLiteral("--signer"));
    const QString askedText = call.option(QStringLiteral("--asked"));
    const QString dueText = call.option(QStringLiteral("--due"));
    QStringList units;
    for (QString unit = call.option(QStringLiteral("--unit")); !unit.isNull();
         unit = call.option(QStringLiteral("--unit")))
        units.append(unit);
    if (request.number.isNull() || request.subject.isNull() || askedText.isNull() || dueText.isNull() || units.isEmpty()
        || !call.hasOnly(0)) {
        return Invocation::usage(
            QStringLiteral("request add --number TEXT --subject TEXT --asked YYYY-MM-DD"
                           " --due YYYY-MM-DD[THH:MM] --unit TEXT [--unit TEXT …] [--signer TEXT]"));
    }
    const Result<QDate> asked = dayOf(askedText);
    if (!asked)
        return Invocation::fail(asked.error());
    request.askedOn = *asked;
    const Result<QDateTime> due = momentOf(dueText);
    if (!due)
        return Invocation::fail(due.error());
    request.dueAt = *due;
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    for (const QString &text : std::as_const(units)) {
        const Result<Unit> unit = place->units.resolve(text);
        if (!unit)
            return Invocation::fail(unit.error());
        if (!request.addressees.contains(unit->id))
            request.addressees.append(unit->id);
    }
    const Result<RequestId> done = services::addRequest(*place->file, request);
    return done ? Exit::Done : Invocation::fail(done.error());
}

QJsonObject requestJson(const Request &request)
{
    return {{QStringLiteral("number"), request.number}, {QStringLiteral("subject"), request.subject},
        {QStringLiteral("asked"), dayJson(request.askedOn)},
        {QStringLiteral("due"), request.dueAt.toString(QStringLiteral("yyyy-MM-ddTHH:mm"))},
        {QStringLiteral("state"), requestStateCode(request.state)}};
}

Exit listRequests(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(0))
        return Invocation::usage(QStringLiteral("request list [--json]"));
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<QList<Request>> requests = services::requests(*place->file, place->plan.id);
    if (!requests)
        return Invocation::fail(requests.error());
    QJsonArray array;
    for (const Request &request : *requests) {
        array.append(requestJson(request));
        if (!json)
            Invocation::print(request.number + QLatin1Char('\t') + request.subject);
    }
    if (json)
        Invocation::print(QJsonDocument(array));
    return Exit::Done;
}

Exit showRequest(Invocation &call)
{
    call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("request show NUMBER [--json]"));
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const QString number = call.arguments.first();
    const Result<Request> request = services::findRequest(*place->file, place->plan.id, number);
    if (!request)
        return Invocation::fail(request.error());
    const Result<reporting::RequestFigures> figures = reporting::requestFigures(*place->file, *request);
    if (!figures)
        return Invocation::fail(figures.error());
    QJsonArray units;
    for (const reporting::RequestFigures::Line &line : figures->units) {
        units.append(QJsonObject{{QStringLiteral("unit"), line.unit.name},
            {QStringLiteral("status"), reportStatusCode(line.standing.status)},
            {QStringLiteral("days_late"), line.standing.daysLate}});
    }
    QJsonObject json = requestJson(*request);
    json.insert(QStringLiteral("units"), units);
    Invocation::print(QJsonDocument(json));
    return Exit::Done;
}

/// "close" and "cancel".
Exit endRequest(Invocation &call, bool cancels)
{
    const QString why = call.option(QStringLiteral("--why"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("request close NUMBER | request cancel NUMBER --why TEXT"));
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const QString number = call.arguments.first();
    const Result<void> done
        = cancels ? services::cancelRequest(**file, number, why) : services::closeRequest(**file, number);
    return done ? Exit::Done : Invocation::fail(done.error());
}

} // namespace

Exit requestCommand(Invocation &call)
{
    return dispatch(call, "request",
        {{"add", enterRequest}, {"list", listRequests}, {"show", showRequest},
            {"close", [](Invocation &given) { return endRequest(given, false); }},
            {"cancel", [](Invocation &given) { return endRequest(given, true); }}});
}

} // namespace cli
