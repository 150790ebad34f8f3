#pragma once

#include "core/base/result.h"
#include "core/domain/attachment.h"

#include <QList>

#include <optional>

namespace store {

class Connection;
class Transaction;

/// Writes the file as the entry's next one. Its content has to be in the store of attachments before.
base::Result<domain::AttachmentId> insertAttachment(
    Transaction &transaction, domain::EntryId entry, const domain::NewAttachment &file, const QDateTime &addedAt);

/// One that is withdrawn stays, and no longer belongs to its entry.
base::Result<void> setAttachmentWithdrawn(Transaction &transaction, domain::AttachmentId attachment, bool withdrawn);

/// In whatever state.
base::Result<std::optional<domain::Attachment>> findAttachment(
    const Connection &connection, domain::AttachmentId attachment);

/// Those of the entry that are not withdrawn, in the order they were added.
base::Result<QList<domain::Attachment>> readAttachments(const Connection &connection, domain::EntryId entry);

/// Every row of the file, withdrawn ones too, by entry and order.
base::Result<QList<domain::Attachment>> readAllAttachments(const Connection &connection);

/// Every content that a row names, once, whoever withdrew it; also from files of older steps of the schema.
base::Result<QList<domain::NewAttachment>> readContents(const Connection &connection);

} // namespace store
