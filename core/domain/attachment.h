#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

namespace domain {

/// A file whose content lies in the store of attachments, under the name that people know it by.
struct NewAttachment {
    QString fileName; ///< plain, never a path
    qint64 size = 0;
    QString sha256; ///< of the content, 64 hexadecimal digits in lower case
    bool operator==(const NewAttachment &) const = default;
};

/// A file of an entry of the register (rule 9).
struct Attachment : NewAttachment {
    AttachmentId id;
    EntryId entry;
    int seq = 0; ///< its number among the entry's files, never given twice
    QDateTime addedAt;
    bool withdrawn = false; ///< taken away by an act: it stays, and is shown no more
};

} // namespace domain
