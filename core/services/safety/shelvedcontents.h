#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/attachmentstore.h"

#include <QStringList>

namespace store {
class Connection;
}

namespace services {

struct ContentsOutcome {
    int count = 0; ///< different contents that the data file needs
    qint64 bytes = 0;
    int copied = 0;
    QStringList missing; ///< names of those that are damaged or gone at both places
};

/// Brings every content that the rows of a data file name, and those of half-typed entries, from one store to another.
/// What is there already is not copied again; `fully` reads it through and mends it when it is damaged.
/// Errors: those of writing (FolderNotWritable, DiskFull, WriteFailed), Cancelled; a content that cannot be read at
/// `from` is no error but one of `missing`.
base::Result<ContentsOutcome> shelveContents(const store::Connection &rows, const AttachmentStore &from,
    const AttachmentStore &into, bool fully, const base::Progress &progress = {});

} // namespace services
