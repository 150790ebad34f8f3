#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace services {

/// How many seconds have passed since a moment that a file of the folder bears, by the clock that dates the files
/// there: on a share that of the server. A file is made there to learn it, once in some minutes. Nothing where none can
/// be made: then it is not known.
std::optional<qint64> secondsAtPlace(const QDateTime &since, const QString &folder);

/// Whether a clock that was read before is still known without looking, when so much time has passed here by the two
/// clocks of this machine: one that nobody sets but that stands still while the machine sleeps, and one that runs on.
bool isClockKnown(std::chrono::milliseconds awake, std::chrono::milliseconds passed);

} // namespace services
