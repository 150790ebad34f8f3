#pragma once

#include <QDateTime>
#include <QString>

namespace services {

/// What time it is by the clock that dates the files of a folder: on a share that of the server. A file is made there
/// to learn it, once in some minutes. Where none can be made: by the clock of this machine.
QDateTime placeNow(const QString &folder);

} // namespace services
