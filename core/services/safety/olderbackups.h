#pragma once

#include "core/services/safety/backupschedule.h"
#include "core/services/safety/backupshelf.h"

#include <QList>

namespace services {

/// Lets go of the older backups that the schedule does not keep, once `made` lies beside them. `past`: the good ones
/// that the data file went on from, the newest first, without it. `isClockBehind`: its moment is before the last change
/// in the file. Never because of a copy that has something wrong with it that those before had not, or at a moment that
/// cannot be. Gives how many went.
int dropOlder(
    const QList<ShelvedBackup> &past, const BackupManifest &made, const BackupSchedule &schedule, bool isClockBehind);

} // namespace services
