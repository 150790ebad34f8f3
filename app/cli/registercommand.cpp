#include "app/cli/attachmentcommand.h"
#include "app/cli/command.h"
#include "app/cli/documentoptions.h"
#include "app/cli/registerimportcommand.h"
#include "app/cli/registerjson.h"
#include "app/cli/workplace.h"
#include "core/services/documentservice.h"
#include "core/services/registeryear.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <functional>

namespace cli {

using base::Result;
using namespace domain;

namespace {

Exit addDocument(Invocation &call)
{
    services::NewDocument document;
    document.issuerText = call.option(QStringLiteral("--from"));
    const DocumentOptions typed = DocumentOptions::take(call);
    const QStringList attach = call.paths(QStringLiteral("--attach"));
    call.flag(QStringLiteral("--json"));
    if (document.issuerText.isNull() || !typed.hasSubject() || !typed.hasArrival() || !call.hasOnly(0)) {
        return Invocation::usage(
            QStringLiteral("register add --from TEXT --subject TEXT --arrived YYYY-MM-DD") + DocumentOptions::usage());
    }
    if (Result<void> filled = typed.fill(document); !filled)
        return Invocation::fail(filled.error());
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

Result<int> yearOf(const QString &text)
{
    const Result<std::optional<int>> year = numberOf(text, QCoreApplication::translate("Error", "năm"), 2000, 2099);
    if (!year)
        return year.error();
    return year->value_or(0);
}

/// "close" and "reopen".
Exit changeYear(Invocation &call, const QString &usage,
    const std::function<Result<void>(services::DataFile &, int, const QString &)> &act)
{
    const QString why = call.option(QStringLiteral("--why"));
    if (!call.hasOnly(1))
        return Invocation::usage(usage);
    const Result<int> year = yearOf(call.arguments.first());
    if (!year)
        return Invocation::fail(year.error());
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const Result<void> done = act(**file, *year, why);
    return done ? Exit::Done : Invocation::fail(done.error());
}

Exit closeYear(Invocation &call)
{
    return changeYear(call, QStringLiteral("register close YYYY [--why TEXT]"), services::closeRegisterYear);
}

Exit reopenYear(Invocation &call)
{
    return changeYear(call, QStringLiteral("register reopen YYYY --why TEXT"), services::reopenRegisterYear);
}

Exit listRegister(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("register list YYYY [--json]"));
    const Result<int> year = yearOf(call.arguments.first());
    if (!year)
        return Invocation::fail(year.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<QList<RegisterEntry>> entries = services::registerOfYear(*place->file, *year);
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
        {{"add", addDocument}, {"list", listRegister}, {"close", closeYear}, {"reopen", reopenYear},
            {"import", importRows}, {"attach", attachFiles}, {"detach", detachFile}, {"files", listFiles},
            {"copy-file", copyFile}});
}

} // namespace cli
