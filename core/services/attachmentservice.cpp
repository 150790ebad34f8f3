#include "core/services/attachmentservice.h"

#include "core/base/text/nfc.h"
#include "core/services/acting.h"
#include "core/services/attachmentstore.h"
#include "core/services/entrychange.h"
#include "core/services/registeryear.h"
#include "core/services/reportjson.h"
#include "core/services/reportservice.h"
#include "core/store/attachmentrepository.h"
#include "core/store/registerrepository.h"

#include <QCoreApplication>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// A step that takes the files away or gives them back, if they still stand as the act left them.
Act::Step setting(const QList<AttachmentId> &files, bool withdrawn)
{
    return [files, withdrawn](store::Transaction &transaction) -> Result<void> {
        for (const AttachmentId id : files) {
            const Result<std::optional<Attachment>> now = store::findAttachment(transaction.connection(), id);
            if (!now)
                return now.error();
            if (!*now || (*now)->withdrawn == withdrawn)
                return Error{ErrorCode::UndoNotPossible, {}};
            if (Result<void> set = store::setAttachmentWithdrawn(transaction, id, withdrawn); !set)
                return set;
        }
        return {};
    };
}

/// The files of an entry are a part of it: neither those of a closed year nor of what no longer counts are touched.
Result<void> mayChange(const DataFile &file, const RegisterEntry &entry)
{
    if (Result<void> open = checkRegisterYear(file, entry.year); !open)
        return open;
    return checkActive(entry);
}

} // namespace

Result<QList<Attachment>> attachmentsOf(const DataFile &file, EntryId entry)
{
    return store::readAttachments(file.connection(), entry);
}

Result<void> addAttachments(DataFile &file, const EntryKey &key, const QList<NewAttachment> &files)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<RegisterEntry> entry = findEntry(file, key);
    if (!entry)
        return entry.error();
    if (Result<void> may = mayChange(file, *entry); !may)
        return may;
    const Result<QList<AttachmentId>> ids = writeAttachments(acting->transaction(), file, entry->id, files);
    if (!ids)
        return ids.error();
    Act act;
    act.title = QCoreApplication::translate("Act", "thêm tệp kèm vào số đến %1").arg(entry->numberText());
    act.undo = setting(*ids, true);
    act.redo = setting(*ids, false);
    return acting->finish({QStringLiteral("attachment_added"), QStringLiteral("register_entry"), key.text(), {},
                              {{QStringLiteral("files"), attachmentsJson(files)}}, {}},
        Subject::Reports, act);
}

Result<void> withdrawAttachment(DataFile &file, AttachmentId id, const QString &given)
{
    const QString reason = base::cleanLine(given);
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<std::optional<Attachment>> attachment = store::findAttachment(file.connection(), id);
    if (!attachment)
        return attachment.error();
    if (!*attachment || (*attachment)->withdrawn)
        return Error{ErrorCode::AttachmentUnknown, {{QStringLiteral("text"), QString::number(id.value)}}};
    if (reason.isEmpty()) {
        return Error{
            ErrorCode::ReasonMissing, {{QStringLiteral("what"), QCoreApplication::translate("Error", "bỏ tệp kèm")}}};
    }
    const Result<std::optional<RegisterEntry>> entry = store::findEntry(file.connection(), (*attachment)->entry);
    if (!entry)
        return entry.error();
    if (Result<void> may = mayChange(file, **entry); !may)
        return may;
    if (Result<void> set = store::setAttachmentWithdrawn(acting->transaction(), id, true); !set)
        return set;
    Act act;
    act.title = QCoreApplication::translate("Act", "bỏ tệp kèm “%1” khỏi số đến %2")
                    .arg((*attachment)->fileName, (*entry)->numberText());
    act.undo = setting({id}, false);
    act.redo = setting({id}, true);
    return acting->finish(
        {QStringLiteral("attachment_withdrawn"), QStringLiteral("register_entry"), EntryKey::of(**entry).text(),
            {{QStringLiteral("files"), attachmentsJson({**attachment})}}, {}, reason},
        Subject::Reports, act);
}

Result<QList<AttachmentId>> writeAttachments(
    store::Transaction &transaction, const DataFile &file, EntryId entry, const QList<NewAttachment> &files)
{
    const AttachmentStore contents(file.path());
    QList<AttachmentId> ids;
    for (const NewAttachment &one : files) {
        if (Result<void> there = contents.find(one); !there)
            return there.error();
        const Result<AttachmentId> id = store::insertAttachment(transaction, entry, one, file.clock().now());
        if (!id)
            return id.error();
        ids.append(*id);
    }
    return ids;
}

} // namespace services
