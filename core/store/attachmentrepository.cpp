#include "core/store/attachmentrepository.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace store {

using base::Result;
using namespace domain;

namespace {

QString selection(const char *condition)
{
    return QStringLiteral("SELECT id, entry_id, seq, file_name, size, sha256, added_at, withdrawn FROM attachment %1")
        .arg(QLatin1String(condition));
}

Attachment attachmentOf(const Statement &row)
{
    Attachment attachment;
    attachment.id = row.id<AttachmentId>(0);
    attachment.entry = row.id<EntryId>(1);
    attachment.seq = int(row.integer(2));
    attachment.fileName = row.text(3);
    attachment.size = row.integer(4);
    attachment.sha256 = row.text(5);
    attachment.addedAt = row.moment(6);
    attachment.withdrawn = row.flag(7);
    return attachment;
}

} // namespace

Result<AttachmentId> insertAttachment(
    Transaction &transaction, EntryId entry, const NewAttachment &file, const QDateTime &addedAt)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO attachment (entry_id, seq, file_name, size, sha256, added_at)"
                       " VALUES (?, (SELECT coalesce(max(seq), 0) + 1 FROM attachment WHERE entry_id = ?),"
                       " ?, ?, ?, ?)"));
    const Result<qint64> id
        = insert.bind(entry).bind(entry).bind(file.fileName).bind(file.size).bind(file.sha256).bind(addedAt).insert();
    if (!id)
        return id.error();
    return AttachmentId{*id};
}

Result<void> setAttachmentWithdrawn(Transaction &transaction, AttachmentId attachment, bool withdrawn)
{
    Statement update(transaction.connection(), QStringLiteral("UPDATE attachment SET withdrawn = ? WHERE id = ?"));
    return update.bind(withdrawn).bind(attachment).run();
}

Result<std::optional<Attachment>> findAttachment(const Connection &connection, AttachmentId attachment)
{
    Statement row(connection, selection("WHERE id = ?"));
    row.bind(attachment);
    return first<Attachment>(row, attachmentOf);
}

Result<QList<Attachment>> readAttachments(const Connection &connection, EntryId entry)
{
    Statement rows(connection, selection("WHERE entry_id = ? AND withdrawn = 0 ORDER BY seq"));
    rows.bind(entry);
    return all<Attachment>(rows, attachmentOf);
}

Result<QList<Attachment>> readAllAttachments(const Connection &connection)
{
    Statement rows(connection, selection("ORDER BY entry_id, seq"));
    return all<Attachment>(rows, attachmentOf);
}

Result<QList<NewAttachment>> readContents(const Connection &connection)
{
    Statement rows(connection,
        QStringLiteral("SELECT min(file_name), size, sha256 FROM attachment GROUP BY sha256, size ORDER BY min(id)"));
    return all<NewAttachment>(rows, [](const Statement &row) {
        return NewAttachment{row.text(0), row.integer(1), row.text(2)};
    });
}

} // namespace store
