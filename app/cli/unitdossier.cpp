#include "app/cli/unitdossier.h"

#include "app/cli/difficultyjson.h"
#include "app/cli/workplace.h"
#include "core/reporting/dossiers.h"
#include "core/services/chaseservice.h"
#include "core/services/contactservice.h"
#include "core/services/ledgerreader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

QJsonArray contactsJson(const QList<Contact> &contacts)
{
    QJsonArray array;
    for (const Contact &contact : contacts) {
        array.append(QJsonObject{{QStringLiteral("person"), contact.person}, {QStringLiteral("duty"), contact.duty},
            {QStringLiteral("phone"), contact.phone}, {QStringLiteral("zalo"), contact.zalo},
            {QStringLiteral("email"), contact.email}});
    }
    return array;
}

QJsonArray chasesJson(const QList<Chase> &chases)
{
    QJsonArray array;
    for (const Chase &chase : chases) {
        array.append(QJsonObject{{QStringLiteral("on"), dayJson(chase.chasedOn)},
            {QStringLiteral("period"), chase.period ? QJsonValue(chase.period->code()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("channel"), chaseChannelCode(chase.channel)}, {QStringLiteral("by"), chase.chasedBy},
            {QStringLiteral("answer"), chase.answer}, {QStringLiteral("promised"), dayJson(chase.promisedOn)}});
    }
    return array;
}

QJsonArray reportsJson(const QList<ReportLine> &lines)
{
    QJsonArray array;
    for (const ReportLine &line : lines) {
        array.append(QJsonObject{{QStringLiteral("arrival_number"), line.entry.arrivalNumber},
            {QStringLiteral("year"), line.entry.year},
            {QStringLiteral("period"),
                line.report.period ? QJsonValue(line.report.period->code()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("arrived"), dayJson(line.entry.arrivedOn)},
            {QStringLiteral("number"), line.entry.documentReference()}, {QStringLiteral("nil"), line.report.nil},
            {QStringLiteral("state"), entryStateCode(line.entry.state)}});
    }
    return array;
}

} // namespace

Exit showUnit(Invocation &call)
{
    call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("unit show UNIT [--json]"));
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<Unit> unit = place->units.resolve(call.arguments.first());
    if (!unit)
        return Invocation::fail(unit.error());
    const Result<reporting::UnitDossier> dossier = reporting::unitDossier(*place->file, place->plan, *unit);
    if (!dossier)
        return Invocation::fail(dossier.error());
    const Result<QHash<TaskId, QString>> numbers = services::taskNumbers(*place->file, place->plan.id);
    if (!numbers)
        return Invocation::fail(numbers.error());
    QJsonArray leads;
    for (const Task &task : dossier->leads)
        leads.append(task.no);
    Invocation::print(QJsonDocument(QJsonObject{
        {QStringLiteral("unit"), unit->name},
        {QStringLiteral("code"), unit->code},
        {QStringLiteral("leads"), leads},
        {QStringLiteral("contacts"), contactsJson(dossier->contacts)},
        {QStringLiteral("chases"), chasesJson(dossier->chases)},
        {QStringLiteral("reports"), reportsJson(dossier->reports)},
        {QStringLiteral("difficulties"),
            difficultiesJson(dossier->difficulties, place->units, *numbers, place->file->clock().today())},
    }));
    return Exit::Done;
}

Exit addContact(Invocation &call)
{
    Contact contact;
    contact.person = call.option(QStringLiteral("--person"));
    contact.duty = call.option(QStringLiteral("--duty"));
    contact.phone = call.option(QStringLiteral("--phone"));
    contact.zalo = call.option(QStringLiteral("--zalo"));
    contact.email = call.option(QStringLiteral("--email"));
    if (contact.person.isNull() || !call.hasOnly(1)) {
        return Invocation::usage(QStringLiteral(
            "unit contact UNIT --person TEXT [--duty TEXT] [--phone TEXT] [--zalo TEXT] [--email TEXT]"));
    }
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<Unit> unit = place->units.resolve(call.arguments.first());
    if (!unit)
        return Invocation::fail(unit.error());
    contact.unit = unit->id;
    const Result<ContactId> done = services::addContact(*place->file, contact);
    return done ? Exit::Done : Invocation::fail(done.error());
}

Exit addChase(Invocation &call)
{
    const QString periodText = call.option(QStringLiteral("--period"));
    const QString requestText = call.option(QStringLiteral("--request"));
    const QString onText = call.option(QStringLiteral("--on"));
    const QString promisedText = call.option(QStringLiteral("--promised"));
    const QString channelText = call.option(QStringLiteral("--channel"));
    Chase chase;
    chase.answer = call.option(QStringLiteral("--answer"));
    chase.chasedBy = call.option(QStringLiteral("--by"));
    if (periodText.isNull() == requestText.isNull() || !call.hasOnly(1)) {
        return Invocation::usage(QStringLiteral(
            "unit chase UNIT (--period YYYY-MM | --request NUMBER) [--on YYYY-MM-DD]"
            " [--channel phone|zalo|letter|meeting|other] [--answer TEXT] [--promised YYYY-MM-DD] [--by TEXT]"));
    }
    if (!channelText.isNull()) {
        const std::optional<ChaseChannel> channel = chaseChannelFromCode(channelText);
        if (!channel)
            return Invocation::fail({ErrorCode::ChannelUnknown, {{QStringLiteral("text"), channelText}}});
        chase.channel = *channel;
    }
    for (const auto &[text, day] : {std::pair(&onText, &chase.chasedOn), std::pair(&promisedText, &chase.promisedOn)}) {
        const Result<QDate> typed = dayOf(*text);
        if (!typed)
            return Invocation::fail(typed.error());
        *day = *typed;
    }
    if (!periodText.isNull()) {
        const Result<Period> period = periodOf(periodText);
        if (!period)
            return Invocation::fail(period.error());
        chase.period = *period;
    }
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<Unit> unit = place->units.resolve(call.arguments.first());
    if (!unit)
        return Invocation::fail(unit.error());
    chase.unit = unit->id;
    if (!requestText.isNull()) {
        const Result<Request> request = services::findRequest(*place->file, place->plan.id, requestText);
        if (!request)
            return Invocation::fail(request.error());
        chase.request = request->id;
    }
    const Result<ChaseId> done = services::addChase(*place->file, chase);
    return done ? Exit::Done : Invocation::fail(done.error());
}

} // namespace cli
