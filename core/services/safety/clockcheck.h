#pragma once

#include "core/base/error.h"

#include <QDateTime>

#include <optional>

namespace services {

class DataFile;

/// ClockBehind with "now" and "last", when the clock of the machine stands before the last change in the file by more
/// than a few minutes: somebody set it back, or the battery of the board is empty. Entries are taken all the same; they
/// are in order by their number.
std::optional<base::Error> clockBehind(const DataFile &file, const QDateTime &now);

/// What is not as it should be with the place of an open file and keeps nobody from working: ClockBehind, or
/// FileOnNetwork.
std::optional<base::Error> openingWarning(const DataFile &file);

} // namespace services
