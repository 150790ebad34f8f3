#pragma once

#include "core/base/result.h"

#include <QString>

namespace services {

/// Whether the path leads to the data file itself or to one of the files that belong to it: its logs, its seal, the
/// contents of its attachments. The file need not be there. Told by paths alone: opening and closing the open data file
/// a second time would drop SQLite's locks on it.
bool isOwnFile(const QString &dataPath, const QString &path);

/// Whether something that is taken out of the data file may be written there: neither over one of its own files nor
/// into the folder of its backups. Error: WriteFailed.
base::Result<void> mayTakeOutTo(const QString &dataPath, const QString &path);

} // namespace services
