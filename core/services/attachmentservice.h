#pragma once

#include "core/base/result.h"
#include "core/domain/attachment.h"
#include "core/services/datafile.h"
#include "core/services/newreport.h"

#include <QList>

namespace store {
class Transaction;
}

namespace services {

// The files of an entry of the register. Contents are put into AttachmentStore first, without the data file; the rows
// are written by acts. A content without a row is a leftover that `check` lists; a row without content is not written.

/// The files of an entry, in the order they were added.
base::Result<QList<domain::Attachment>> attachmentsOf(const DataFile &file, domain::EntryId entry);

/// Adds files to an entry that is there already. Errors: EntryUnknown, EntryNotActive, AttachmentMissing,
/// AttachmentChanged, AttachmentRowInvalid, RegisterYearClosed, those of writing.
base::Result<void> addAttachments(DataFile &file, const EntryKey &entry, const QList<domain::NewAttachment> &files);

/// Takes a file away from its entry: its row and its content stay. Errors: AttachmentUnknown, ReasonMissing,
/// EntryNotActive, RegisterYearClosed, those of writing.
base::Result<void> withdrawAttachment(DataFile &file, domain::AttachmentId attachment, const QString &reason);

/// A part of the act that registers an entry: writes its files. Errors: those of AttachmentStore::find().
base::Result<QList<domain::AttachmentId>> writeAttachments(store::Transaction &transaction, const DataFile &file,
    domain::EntryId entry, const QList<domain::NewAttachment> &files);

} // namespace services
