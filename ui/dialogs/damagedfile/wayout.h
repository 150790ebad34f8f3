#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/safety/backupshelf.h"
#include "core/services/safety/salvage.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <future>
#include <optional>

namespace dialogs {

/// A folder where backups may lie, and what is found there.
struct BackupLook {
    QString folder;
    std::shared_future<QList<services::ShelvedBackup>> found;
};

/// Begins to look into the folder, on a thread that nobody waits for: it may be on a share that does not answer.
BackupLook lookForBackups(const QString &folder);

/// What is looked for, off the thread of the window.
struct WayOutSearch {
    QString path; ///< the damaged file
    QString target; ///< of what is salvaged
    QList<BackupLook> looks;
    QString actor;
};

/// The ways out of a damaged file: what could be salvaged, and the newest good backup with what it lacks.
struct WaysOut {
    std::optional<services::SalvageOutcome> salvaged;
    std::optional<base::Error> salvageFault; ///< why it was not
    std::optional<services::ShelvedBackup> backup;
    QString backupWords;
    std::atomic<bool> isGivenUp = false; ///< nobody waits any more
};

/// Salvages the file into the target, which changes nothing of it, and chooses a backup: what could be read says which
/// ones it went on from. A folder that does not answer for some seconds more is named.
void findWaysOut(WaysOut &ways, const WayOutSearch &search, const base::Clock &clock, const base::Progress &progress);

/// What was salvaged and what was not, in a few words.
QString salvageWords(const services::SalvageOutcome &outcome);

} // namespace dialogs
