#include "app/cli/quickcommand.h"

#include "app/cli/workplace.h"
#include "core/base/errortext.h"
#include "core/services/quickline/quickline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Result;
using namespace domain;
using services::QuickPart;
using services::QuickReading;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// The key of the answer that an ask is about: "for" is a period or a request.
QString answerKey(const services::QuickAsk &ask)
{
    if (ask.part != QuickPart::For)
        return quickPartCode(ask.part);
    const bool request = !ask.options.isEmpty() && ask.options.first().value.startsWith(QStringLiteral("request:"));
    return request || ask.options.isEmpty() ? QStringLiteral("request") : QStringLiteral("period");
}

QJsonObject readingJson(const QuickReading &reading, const Workplace &place)
{
    const services::NewReport &report = reading.report;
    const Unit unit = place.units.unit(report.unit);
    const bool hasPeriod = reading.isReport && report.request.isEmpty() && report.period != Period{};
    QJsonObject json{
        {QStringLiteral("unit"), textOrNull(unit.id.isValid() ? unit.name : report.issuerText)},
        {QStringLiteral("unit_code"), textOrNull(unit.code)},
        {QStringLiteral("number"), textOrNull(reading.number)},
        {QStringLiteral("symbol"), textOrNull(reading.symbol)},
        {QStringLiteral("date"), dayJson(report.documentDate)},
        {QStringLiteral("kind"), documentKindCode(report.kind)},
        {QStringLiteral("period"), textOrNull(hasPeriod ? report.period.code() : QString())},
        {QStringLiteral("request"), textOrNull(report.request)},
        {QStringLiteral("arrived"), dayJson(report.arrivedOn)},
        {QStringLiteral("arrival_number"), reading.arrivalNumber},
        {QStringLiteral("nil"), report.nil},
        {QStringLiteral("urgency"), urgencyCode(report.urgency)},
        {QStringLiteral("subject"), textOrNull(report.subject)},
    };
    if (reading.standing) {
        json.insert(QStringLiteral("status"), reportStatusCode(reading.standing->status));
        json.insert(QStringLiteral("days_late"), reading.standing->daysLate);
    }
    // What is asked is no answer yet.
    if (reading.ask(QuickPart::Number))
        json.insert(QStringLiteral("symbol"), QJsonValue::Null);
    QJsonObject candidates;
    QJsonArray questions;
    for (const services::QuickAsk &ask : reading.asks) {
        if (json.contains(answerKey(ask)) && ask.part != QuickPart::Number)
            json.insert(answerKey(ask), QJsonValue::Null);
        QJsonArray options;
        for (const services::QuickOption &option : ask.options)
            options.append(ask.part == QuickPart::Unit ? option.text : option.value);
        candidates.insert(answerKey(ask), options);
        questions.append(ask.question);
    }
    json.insert(QStringLiteral("candidates"), candidates);
    json.insert(QStringLiteral("questions"), questions);
    QJsonArray warnings;
    for (const Guard &guard : reading.guards.all()) {
        warnings.append(QJsonObject{{QStringLiteral("code"), base::codeName(guard.error.code)},
            {QStringLiteral("text"), base::sentence(guard.error)},
            {QStringLiteral("refused"), guard.severity() == Severity::Refusal}});
    }
    json.insert(QStringLiteral("warnings"), warnings);
    return json;
}

/// The options that name answers: "--unit CODE", "--for 2022-05", "--number 15/BC-NV", "--kind letter".
services::QuickChoices takeChoices(Invocation &call)
{
    services::QuickChoices choices;
    for (const QuickPart part :
        {QuickPart::Unit, QuickPart::Number, QuickPart::Date, QuickPart::Kind, QuickPart::For, QuickPart::Arrived}) {
        const QString value = call.option(QStringLiteral("--choose-") + quickPartCode(part));
        if (!value.isNull())
            choices.insert(part, value);
    }
    return choices;
}

} // namespace

Exit quickReport(Invocation &call)
{
    services::QuickContext context;
    context.choices = takeChoices(call);
    context.reason = call.option(QStringLiteral("--why"));
    const QString arrivedText = call.option(QStringLiteral("--arrived"));
    const bool save = call.flag(QStringLiteral("--save"));
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(1)) {
        return Invocation::usage(
            QStringLiteral("report quick \"TEXT\" [--json] [--save] [--arrived YYYY-MM-DD] [--why TEXT]"
                           " [--choose-unit CODE] [--choose-number NUMBER/SYMBOL|-] [--choose-date YYYY-MM-DD|-]"
                           " [--choose-kind CODE] [--choose-for YYYY-MM|request:NUMBER]"));
    }
    const Result<QDate> arrived = dayOf(arrivedText);
    if (!arrived)
        return Invocation::fail(arrived.error());
    context.arrivedOn = *arrived;
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<QuickReading> reading
        = services::readQuickLine(*place->file, place->units, call.arguments.first(), context);
    if (!reading)
        return Invocation::fail(reading.error());
    QJsonObject answer = readingJson(*reading, *place);
    if (save) {
        const Result<services::QuickSaved> saved = services::saveQuickLine(*place->file, *reading);
        if (!saved)
            return Invocation::fail(saved.error());
        answer.insert(QStringLiteral("saved"), saved->key.text());
    }
    if (json) {
        Invocation::print(QJsonDocument(answer));
        return Exit::Done;
    }
    for (auto part = answer.begin(); part != answer.end(); ++part) {
        if (part->isString() || part->isDouble())
            Invocation::print(QStringLiteral("%1\t%2").arg(part.key(), part->toVariant().toString()));
    }
    for (const services::QuickAsk &ask : reading->asks)
        Invocation::print(ask.question);
    return Exit::Done;
}

} // namespace cli
