#pragma once

#include "app/cli/command.h"
#include "core/domain/attachment.h"

namespace cli {

/// Puts the files of the options "--attach" into the store of attachments, before anything is written.
base::Result<QList<domain::NewAttachment>> putFiles(const services::DataFile &file, const QStringList &paths);

// The parts of "register" about the files of an entry.
Exit attachFiles(Invocation &call);
Exit detachFile(Invocation &call);
Exit listFiles(Invocation &call);
Exit copyFile(Invocation &call);

} // namespace cli
