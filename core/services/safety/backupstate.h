#pragma once

#include "core/base/error.h"
#include "core/services/safety/backupshelf.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace services {

/// How it stands with the backups of the open file, as values for the window.
struct BackupState {
    std::optional<ShelvedBackup> last; ///< the newest good one beside the data file
    bool isCurrent = false; ///< nothing was written since `last`
    std::optional<base::Error> failure; ///< why the last try beside the data file did not succeed
    std::optional<base::Error> elsewhereFailure; ///< the same at the second place
    QString elsewhere; ///< the second place; empty: none is chosen
    bool isElsewhereThere = false;
    QDateTime elsewhereAt; ///< when a good one was last made there

    /// After a week without a backup at the second place.
    bool isElsewhereDue(const QDateTime &now) const;
    /// Whether a day has passed and something was written since the last good one, or there is none.
    bool isDue(const QDateTime &now) const;
};

enum class BackupMood { Good, Waiting, Bad };
BackupMood moodOf(const BackupState &state, const QDateTime &now);

/// "hôm nay 09:12", "hôm qua 16:40", "03/05/2022".
QString backupMomentWords(const QDateTime &at, const QDateTime &now);

/// For the status bar: "Sao lưu: hôm nay 09:12, đã kiểm tra".
QString backupStateWords(const BackupState &state, const QDateTime &now);

/// About the second place: when, or why it is time.
QString elsewhereWords(const BackupState &state, const QDateTime &now);

} // namespace services
