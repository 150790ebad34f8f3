#include "core/services/documentservice.h"

#include "core/services/acting.h"
#include "core/services/attachmentservice.h"
#include "core/services/reportguards.h"
#include "core/services/reportjson.h"
#include "core/services/reportwriting.h"
#include "core/services/unitservice.h"
#include "core/store/registerrepository.h"
#include "core/store/unitrepository.h"

#include <QCoreApplication>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

Result<QString> issuerName(const DataFile &file, const NewDocument &document)
{
    if (!document.unit.isValid())
        return document.issuerText;
    const Result<std::optional<Unit>> unit = store::findUnit(file.connection(), document.unit);
    if (!unit)
        return unit.error();
    return *unit ? (*unit)->name : QString();
}

} // namespace

Result<RegisterEntry> registerDocument(DataFile &file, NewDocument document)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    document = cleaned(std::move(document));
    const Result<Guards> guards = judgeIncoming(file, document);
    if (!guards)
        return guards.error();
    const Result<QString> issuer = issuerName(file, document);
    if (!issuer)
        return issuer.error();
    if (const std::optional<Error> stop = guards->stop(document.reason))
        return *stop;
    const Result<RegisterEntry> entry = writeEntry(acting->transaction(), document, file.clock().now());
    if (!entry)
        return entry.error();
    EntryChange change;
    change.entry = entry->id;
    change.from = takenBack();
    change.to = {EntryState::Active, entry->reason, {}};
    const Result<QList<AttachmentId>> files
        = writeAttachments(acting->transaction(), file, entry->id, document.attachments);
    if (!files)
        return files.error();
    change.attachments = *files;
    const TraceLine line{QStringLiteral("document_registered"), QStringLiteral("register_entry"),
        EntryKey::of(*entry).text(), {}, documentJson(*issuer, *entry, document.attachments), document.reason};
    Act act = actOf(
        file, QCoreApplication::translate("Act", "đăng ký văn bản số đến %1").arg(entry->numberText()), {change});
    if (Result<void> learnt = learnNames(acting->transaction(), file, {{document.unit, document.confirmedName}}, act);
        !learnt)
        return learnt.error();
    if (Result<void> done = acting->finish(line, Subject::Reports, act); !done)
        return done.error();
    return *entry;
}

Result<Guards> judgeIncoming(const DataFile &file, const NewDocument &given)
{
    const NewDocument document = cleaned(given);
    const Result<QString> issuer = issuerName(file, document);
    if (!issuer)
        return issuer.error();
    Guards guards;
    if (issuer->isEmpty())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "tác giả của văn bản")));
    if (document.subject.isEmpty())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "tên loại và trích yếu nội dung")));
    if (Result<void> judged = judgeDocument(guards, file, document, *issuer); !judged)
        return judged.error();
    return guards;
}

Result<QList<RegisterEntry>> registerOfYear(const DataFile &file, int year)
{
    return store::readEntries(file.connection(), year, year);
}

} // namespace services
