#include "app/cli/attachmentcommand.h"
#include "app/cli/workplace.h"
#include "core/services/documentservice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Result;
using namespace domain;

namespace {

QJsonObject entryJson(const RegisterEntry &entry, const Workplace &place)
{
    QJsonObject json{
        {QStringLiteral("arrival_number"), entry.arrivalNumber},
        {QStringLiteral("year"), entry.year},
        {QStringLiteral("arrived"), dayJson(entry.arrivedOn)},
        {QStringLiteral("issuer"), entry.issuer.isValid() ? place.units.unit(entry.issuer).name : entry.issuerText},
        {QStringLiteral("number"), entry.documentReference()},
        {QStringLiteral("date"), dayJson(entry.documentDate)},
        {QStringLiteral("subject"), entry.subject},
        {QStringLiteral("state"), entryStateCode(entry.state)},
        {QStringLiteral("reason"), entry.reason},
    };
    if (entry.supplement > 0)
        json.insert(QStringLiteral("supplement"), entry.supplement);
    return json;
}

Exit addDocument(Invocation &call)
{
    services::NewDocument document;
    document.issuerText = call.option(QStringLiteral("--from"));
    document.subject = call.option(QStringLiteral("--subject"));
    document.documentReference = call.option(QStringLiteral("--number"));
    document.clerkNumber = call.option(QStringLiteral("--clerk-number"));
    document.reason = call.option(QStringLiteral("--why"));
    const QStringList attach = call.paths(QStringLiteral("--attach"));
    const QString arrivedText = call.option(QStringLiteral("--arrived"));
    const QString dateText = call.option(QStringLiteral("--date"));
    const QString supplementText = call.option(QStringLiteral("--supplement-to"));
    if (document.issuerText.isNull() || document.subject.isNull() || arrivedText.isNull() || !call.hasOnly(0)) {
        return Invocation::usage(QStringLiteral(
            "register add --from TEXT --subject TEXT --arrived YYYY-MM-DD [--number TEXT] [--date YYYY-MM-DD]"
            " [--clerk-number TEXT] [--attach FILE]… [--supplement-to N] [--why TEXT]"));
    }
    for (const auto &[text, day] :
        {std::pair(&arrivedText, &document.arrivedOn), std::pair(&dateText, &document.documentDate)}) {
        const Result<QDate> typed = dayOf(*text);
        if (!typed)
            return Invocation::fail(typed.error());
        *day = *typed;
    }
    const Result<std::optional<int>> supplement
        = numberOf(supplementText, QCoreApplication::translate("Error", "số đến"), 1, 999999999);
    if (!supplement)
        return Invocation::fail(supplement.error());
    document.supplementTo = *supplement;
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    // A unit of the catalogue is meant when the name is surely one; anybody else may write to the office too.
    if (const Result<Unit> unit = place->units.resolve(document.issuerText)) {
        document.unit = unit->id;
        document.issuerText.clear();
    }
    const Result<QList<NewAttachment>> files = putFiles(*place->file, attach);
    if (!files)
        return Invocation::fail(files.error());
    document.attachments = *files;
    const Result<RegisterEntry> entry = services::registerDocument(*place->file, document);
    if (!entry)
        return Invocation::fail(entry.error());
    Invocation::print(QJsonDocument(entryJson(*entry, *place)));
    return Exit::Done;
}

Exit listRegister(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("register list YYYY [--json]"));
    const Result<std::optional<int>> year
        = numberOf(call.arguments.first(), QCoreApplication::translate("Error", "năm"), 2000, 2099);
    if (!year)
        return Invocation::fail(year.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<QList<RegisterEntry>> entries = services::registerOfYear(*place->file, **year);
    if (!entries)
        return Invocation::fail(entries.error());
    QJsonArray array;
    for (const RegisterEntry &entry : *entries) {
        array.append(entryJson(entry, *place));
        if (!json) {
            const QString issuer = entry.issuer.isValid() ? place->units.unit(entry.issuer).name : entry.issuerText;
            Invocation::print(QStringList{entry.numberText(), entry.arrivedOn.toString(Qt::ISODate), issuer,
                entry.documentReference(), entry.subject}
                                  .join(QLatin1Char('\t')));
        }
    }
    if (json)
        Invocation::print(QJsonDocument(array));
    return Exit::Done;
}

} // namespace

Exit registerCommand(Invocation &call)
{
    return dispatch(call, "register",
        {{"add", addDocument}, {"list", listRegister}, {"attach", attachFiles}, {"detach", detachFile},
            {"files", listFiles}, {"copy-file", copyFile}});
}

} // namespace cli
