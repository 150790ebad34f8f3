#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/acthistory.h"
#include "core/services/changenotifier.h"
#include "core/services/firstsettings.h"
#include "core/store/migrator.h"

#include <QString>

#include <memory>
#include <optional>

namespace store {
class Connection;
class Transaction;
} // namespace store

namespace services {

/// An open data file (*.dondoc) and what every use case needs besides: the clock, who acts, and the notifier.
/// Belongs to one thread.
class DataFile {
public:
    /// Opens a file that exists and upgrades it when it is older. A file or folder that may not be written, and a
    /// file of a newer program that still allows reading, are opened read-only. Errors: FileMissing, FileEmpty,
    /// FileNotOurs, FileDamaged, FileUnreadable, FileLocked, FileNewerRefused, MigrationFailed.
    static base::Result<std::unique_ptr<DataFile>> open(
        const QString &path, const base::Clock &clock, const QString &actor);

    /// Makes a new file with the built-in catalogues and plan and with `first`, whole or not at all.
    /// Errors: FileExists, FolderMissing, FolderNotWritable, DiskFull, WriteFailed, those of loadBuiltins().
    static base::Result<std::unique_ptr<DataFile>> create(
        const QString &path, const base::Clock &clock, const QString &actor, const FirstSettings &first = {});

    /// Beside a file that is open in another thread: a connection of its own that only reads, for long work. The file
    /// is looked at by SQLite alone, whose connections within one process share its locks. Errors as of opening.
    static base::Result<std::unique_ptr<DataFile>> beside(
        const QString &path, const base::Clock &clock, const QString &actor);

    ~DataFile();

    const QString &path() const { return m_path; }
    const store::Connection &connection() const { return *m_connection; }
    store::MigrationOutcome outcome() const { return m_outcome; }
    bool isReadOnly() const;
    /// Why nothing can be written (FileReadOnly, FileNewerReadOnly); nothing: it can.
    std::optional<base::Error> whyReadOnly() const;
    const base::Clock &clock() const { return m_clock; }
    const QString &actor() const { return m_actor; }
    ChangeNotifier &changes() { return m_changes; }
    ActHistory &history() { return m_history; }

    /// Begins a write. Errors: FileReadOnly, FileNewerReadOnly, FileLocked.
    base::Result<store::Transaction> begin() const;

private:
    DataFile(QString path, std::unique_ptr<store::Connection> connection, store::MigrationOutcome outcome,
        const base::Clock &clock, QString actor);

    QString m_path;
    std::unique_ptr<store::Connection> m_connection;
    store::MigrationOutcome m_outcome;
    const base::Clock &m_clock;
    QString m_actor;
    ChangeNotifier m_changes;
    ActHistory m_history;
};

} // namespace services
