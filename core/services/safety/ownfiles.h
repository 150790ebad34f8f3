#pragma once

#include <QString>

namespace services {

/// Whether the path leads to the data file itself or to one of the files that belong to it: its logs, its seal, the
/// contents of its attachments. The file need not be there. Told by paths alone: opening and closing the open data file
/// a second time would drop SQLite's locks on it.
bool isOwnFile(const QString &dataPath, const QString &path);

} // namespace services
