#include "core/services/outgoingservice.h"

#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/domain/documentsymbol.h"
#include "core/services/acting.h"
#include "core/services/outgoingregister.h"
#include "core/services/reportjson.h"
#include "core/store/outgoingrepository.h"

#include <QCoreApplication>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

const QString outgoingSubject = QStringLiteral("outgoing_entry");

OutgoingEntry cleaned(OutgoingEntry entry)
{
    entry.symbol = properSymbol(base::cleanLine(entry.symbol));
    for (QString *text : {&entry.subject, &entry.signer, &entry.recipients, &entry.keeper, &entry.note})
        *text = base::cleanLine(*text);
    entry.state = OutgoingState::Active;
    return entry;
}

QJsonObject outgoingJson(const OutgoingEntry &entry)
{
    return {{QStringLiteral("id"), entry.id.value}, {QStringLiteral("date"), dayJson(entry.issuedOn)},
        {QStringLiteral("kind"), documentKindCode(entry.kind)}, {QStringLiteral("subject"), entry.subject},
        {QStringLiteral("signer"), entry.signer}, {QStringLiteral("recipients"), entry.recipients},
        {QStringLiteral("keeper"), entry.keeper}, {QStringLiteral("copies"), entry.copies},
        {QStringLiteral("forwarded_on"), dayJson(entry.forwardedOn)}, {QStringLiteral("note"), entry.note}};
}

/// Puts the entry from one state into the other, unless somebody has changed it or used its number meanwhile.
Act::Step settingState(DataFile &file, const OutgoingEntry &entry, OutgoingState from, OutgoingState to,
    const QString &reason = QStringLiteral(""))
{
    return [&file, entry, from, to, reason](store::Transaction &transaction) -> Result<void> {
        const Result<std::optional<OutgoingEntry>> now = store::findOutgoing(transaction.connection(), entry.id);
        if (!now)
            return now.error();
        if (!*now || (*now)->state != from)
            return Error{ErrorCode::UndoNotPossible, {}};
        if (from == OutgoingState::Withdrawn) {
            Guards guards;
            if (Result<void> judged = judgeOutgoingNumber(guards, file, entry.number, entry.symbol, entry.year());
                !judged)
                return judged;
            if (!guards.isEmpty())
                return Error{ErrorCode::UndoNotPossible, {}};
        }
        const QDateTime at = to == OutgoingState::Cancelled ? file.clock().now() : QDateTime();
        return store::setOutgoingState(transaction, entry.id, to, at, reason);
    };
}

} // namespace

Result<Guards> judgeOutgoing(const DataFile &file, const OutgoingEntry &entry)
{
    Guards guards;
    if (entry.number < 1)
        guards.add(base::textMissing(QCoreApplication::translate("Error", "số văn bản")));
    if (base::cleanLine(entry.symbol).isEmpty())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "ký hiệu văn bản")));
    if (!entry.issuedOn.isValid())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "ngày văn bản")));
    if (base::cleanLine(entry.subject).isEmpty())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "trích yếu nội dung văn bản")));
    if (!guards.isEmpty())
        return guards;
    if (Result<void> judged = judgeOutgoingNumber(guards, file, entry.number, entry.symbol, entry.year()); !judged)
        return judged.error();
    const QDate today = file.clock().today();
    if (entry.issuedOn > today) {
        guards.add(ErrorCode::IssuedInFuture,
            {{QStringLiteral("day"), base::screenDate(entry.issuedOn)},
                {QStringLiteral("today"), base::screenDate(today)}});
    }
    return guards;
}

Result<OutgoingEntry> addOutgoing(DataFile &file, const OutgoingEntry &typed, const QString &reason)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    OutgoingEntry entry = cleaned(typed);
    const Result<Guards> guards = judgeOutgoing(file, entry);
    if (!guards)
        return guards.error();
    if (const std::optional<Error> stop = guards->stop(reason))
        return *stop;
    const Result<OutgoingId> id = store::insertOutgoing(acting->transaction(), entry, file.clock().now());
    if (!id)
        return id.error();
    entry.id = *id;
    Act act;
    act.title = QCoreApplication::translate("Act", "đăng ký văn bản đi số %1").arg(entry.reference());
    act.undo = settingState(file, entry, OutgoingState::Active, OutgoingState::Withdrawn);
    act.redo = settingState(file, entry, OutgoingState::Withdrawn, OutgoingState::Active);
    const TraceLine line{
        QStringLiteral("outgoing_added"), outgoingSubject, entry.code(), {}, outgoingJson(entry), reason};
    if (Result<void> done = acting->finish(line, Subject::Papers, act); !done)
        return done.error();
    return entry;
}

Result<OutgoingEntry> findOutgoing(const DataFile &file, OutgoingId id)
{
    const Result<std::optional<OutgoingEntry>> entry = store::findOutgoing(file.connection(), id);
    if (!entry)
        return entry.error();
    if (!*entry || (*entry)->state == OutgoingState::Withdrawn)
        return Error{ErrorCode::OutgoingUnknown, {{QStringLiteral("text"), QString::number(id.value)}}};
    return **entry;
}

Result<void> cancelOutgoing(DataFile &file, OutgoingId id, const QString &typedReason)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<OutgoingEntry> entry = findOutgoing(file, id);
    if (!entry)
        return entry.error();
    if (entry->state == OutgoingState::Cancelled)
        return Error{ErrorCode::OutgoingNotActive, {{QStringLiteral("number"), entry->reference()}}};
    const QString reason = base::cleanLine(typedReason);
    if (reason.isEmpty()) {
        return Error{ErrorCode::ReasonMissing,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "hủy văn bản đi")}}};
    }
    const Act::Step cancel = settingState(file, *entry, OutgoingState::Active, OutgoingState::Cancelled, reason);
    if (Result<void> done = cancel(acting->transaction()); !done)
        return done;
    Act act;
    act.title = QCoreApplication::translate("Act", "hủy văn bản đi số %1").arg(entry->reference());
    act.undo = settingState(file, *entry, OutgoingState::Cancelled, OutgoingState::Active);
    act.redo = cancel;
    return acting->finish(
        {QStringLiteral("outgoing_cancelled"), outgoingSubject, entry->code(), {}, {}, reason}, Subject::Papers, act);
}

} // namespace services
