#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/safety/backupshelf.h"
#include "core/services/safety/salvage.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <optional>

namespace dialogs {

/// What is looked for, off the thread of the window.
struct WayOutSearch {
    QString path; ///< the damaged file
    QString target; ///< of what is salvaged
    QStringList backupFolders; ///< where backups of it may lie
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

/// Salvages the file into the target, which changes nothing of it, and looks for a backup.
void findWaysOut(WaysOut &ways, const WayOutSearch &search, const base::Clock &clock, const base::Progress &progress);

/// What was salvaged and what was not, in a few words.
QString salvageWords(const services::SalvageOutcome &outcome);

} // namespace dialogs
