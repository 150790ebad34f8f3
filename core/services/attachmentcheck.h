#pragma once

#include "core/base/progress.h"
#include "core/services/filecheck.h"

namespace services {

/// The part of checkFile() about attachments: rows against contents, contents against rows and drafts.
base::Result<QList<FileFault>> checkAttachments(const DataFile &file, const base::Progress &progress);

} // namespace services
