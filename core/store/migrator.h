#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace store {

class Connection;

/// One numbered step of the schema. Written once, never changed after a release.
struct Migration {
    int version = 0;
    int minReader = 0; ///< the oldest program version that may still read a file of this version
    QString sql; ///< statements separated by lines that hold only "--"
};

enum class MigrationOutcome {
    Created, ///< the file was empty and has the whole schema now
    Current,
    Upgraded,
    NewerReadable, ///< made by a newer program, may be read but not written
    NewerRefused, ///< made by a newer program, may not even be read
    Failed, ///< nothing was changed
};

struct MigrationResult {
    MigrationOutcome outcome = MigrationOutcome::Failed;
    int fileVersion = 0;
    std::optional<base::Error> error; ///< with Failed and NewerRefused
};

/// "DonD": tells our files from other SQLite files (PRAGMA application_id).
inline constexpr int applicationId = 0x446F6E44;

/// The statements of a step, in order.
QStringList statementsOf(const QString &sql);

/// The steps this program ships, in order.
QList<Migration> builtinMigrations();

/// Brings the file to the newest step, one transaction per step; a step that fails leaves the file as it
/// was before that step. A read-only connection is never upgraded: an older file gives Failed.
MigrationResult migrate(Connection &connection, const QList<Migration> &steps, const QDateTime &now);

} // namespace store
