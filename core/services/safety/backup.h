#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/safety/backupschedule.h"
#include "core/services/safety/backupshelf.h"

#include <QString>

namespace services {

class DataFile;

struct BackupRequest {
    QString dataPath;
    QString folder;
    QString actor;
    bool makesFolder = false; ///< the folder beside the data file is made; a stick or a share has to be there
    bool evenUnchanged = false; ///< also when nothing was written since the last good one
    bool fully = false; ///< check as once a week: the whole trace, every content read through
};

struct BackupOutcome {
    bool isNew = false; ///< false: nothing has changed since `backup`, and it was looked through within the week
    ShelvedBackup backup;
    int copiedContents = 0;
    int dropped = 0; ///< older ones that the schedule no longer keeps
};

/// Makes one backup and checks it: a consistent copy on a connection of its own, while others may go on writing; the
/// contents of attachments that the folder lacks; then the copy is opened and looked through (integrity, foreign keys,
/// rows against the source, the trace from the last backup's end on) before it gets its name and its manifest. Only
/// then, and only when nothing is wrong with it, older ones that the file went on from go by the schedule of its
/// settings; those of another file or name, and of another course of things of this one, stay. Whatever fails, the
/// backups that were there stay. A fault in the trace or a foreign key that the data file has itself is copied and
/// named in the manifest. Runs in any thread. Errors: BackupPlaceMissing, BackupPlaceReadOnly, DiskFull, WriteFailed,
/// BackupSourceDamaged, BackupNotSound (the place gives back something else than was written), those of opening the
/// data file, Cancelled.
base::Result<BackupOutcome> makeBackup(
    const BackupRequest &request, const base::Clock &clock, const base::Progress &progress = {});

/// The file's settings `backup.*`.
base::Result<BackupSchedule> backupSchedule(const DataFile &file);

/// What is needed to tell whether a backup is due.
struct ChangeState {
    QString fileId; ///< BackupManifest::fileId
    QString mark; ///< store::changeMark()
};
base::Result<ChangeState> changeState(const DataFile &file);

} // namespace services
