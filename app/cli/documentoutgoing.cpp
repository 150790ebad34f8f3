#include "app/cli/documentcommands.h"
#include "app/cli/documentjson.h"
#include "app/cli/documentoptions.h"
#include "app/cli/workplace.h"
#include "core/services/outgoingservice.h"

#include <QCoreApplication>

namespace cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// The fields of a line of the register as they were typed.
struct TypedOutgoing {
    QString number;
    QString date;
    QString kind;
    QString copies;
    QString forwarded;
    OutgoingEntry entry;

    static TypedOutgoing take(Invocation &call)
    {
        TypedOutgoing typed{call.option(QStringLiteral("--number")), call.option(QStringLiteral("--date")),
            call.option(QStringLiteral("--kind")), call.option(QStringLiteral("--copies")),
            call.option(QStringLiteral("--forwarded")), {}};
        typed.entry.symbol = call.option(QStringLiteral("--symbol"));
        typed.entry.subject = call.option(QStringLiteral("--subject"));
        typed.entry.signer = call.option(QStringLiteral("--signer"));
        typed.entry.recipients = call.option(QStringLiteral("--recipients"));
        typed.entry.keeper = call.option(QStringLiteral("--keeper"));
        typed.entry.note = call.option(QStringLiteral("--note"));
        return typed;
    }

    bool isComplete() const
    {
        return !number.isNull() && !date.isNull() && !entry.symbol.isNull() && !entry.subject.isNull();
    }

    /// Errors: NumberInvalid, DateInvalid, DocumentKindUnknown.
    Result<OutgoingEntry> read() const
    {
        OutgoingEntry made = entry;
        const Result<std::optional<int>> no
            = numberOf(number, QCoreApplication::translate("Error", "số văn bản"), 1, 999999);
        if (!no)
            return no.error();
        const Result<std::optional<int>> count
            = numberOf(copies, QCoreApplication::translate("Error", "số lượng bản"), 1, 9999);
        if (!count)
            return count.error();
        for (const auto &[text, day] : {std::pair(&date, &made.issuedOn), std::pair(&forwarded, &made.forwardedOn)}) {
            const Result<QDate> typed = dayOf(*text);
            if (!typed)
                return typed.error();
            *day = *typed;
        }
        const Result<std::optional<DocumentKind>> named = documentKindTyped(kind);
        if (!named)
            return named.error();
        // What nobody names is told by the symbol.
        made.kind = named->value_or(documentKindOfSymbol(made.symbol).value_or(DocumentKind::Other));
        made.number = no->value_or(0);
        made.copies = count->value_or(0);
        return made;
    }
};

Exit addCommand(Invocation &call)
{
    const TypedOutgoing typed = TypedOutgoing::take(call);
    const QString why = call.option(QStringLiteral("--why"));
    if (!typed.isComplete() || !call.hasOnly(0)) {
        return Invocation::usage(
            QStringLiteral("document outgoing-add --number N --symbol TEXT --date YYYY-MM-DD --subject TEXT"
                           " [--kind CODE] [--signer TEXT] [--recipients TEXT] [--keeper TEXT] [--copies N]"
                           " [--forwarded YYYY-MM-DD] [--note TEXT] [--why TEXT]"));
    }
    const Result<OutgoingEntry> entry = typed.read();
    if (!entry)
        return Invocation::fail(entry.error());
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const Result<OutgoingEntry> added = services::addOutgoing(**file, *entry, why);
    if (!added)
        return Invocation::fail(added.error());
    Invocation::print(QJsonDocument(
        QJsonObject{{QStringLiteral("id"), added->id.value}, {QStringLiteral("reference"), added->reference()}}));
    return Exit::Done;
}

Exit cancelCommand(Invocation &call)
{
    const QString why = call.option(QStringLiteral("--why"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("document outgoing-cancel ID --why TEXT"));
    bool isNumber = false;
    const qint64 id = call.arguments.first().toLongLong(&isNumber);
    if (!isNumber)
        return Invocation::fail(Error{ErrorCode::OutgoingUnknown, {{QStringLiteral("text"), call.arguments.first()}}});
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const Result<void> done = services::cancelOutgoing(**file, OutgoingId{id}, why);
    return done ? Exit::Done : Invocation::fail(done.error());
}

} // namespace

const QList<DocumentVerb> &outgoingVerbs()
{
    static const QList<DocumentVerb> verbs{
        {QStringLiteral("outgoing-add"), addCommand}, {QStringLiteral("outgoing-cancel"), cancelCommand}};
    return verbs;
}

} // namespace cli
