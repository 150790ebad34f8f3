#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/acthistory.h"
#include "core/services/changenotifier.h"
#include "core/services/firstsettings.h"
#include "core/store/migrator.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace store {
class Connection;
class Transaction;
} // namespace store

namespace services {

class WriteGuard;

/// An open data file (*.dondoc) and what every use case needs besides: the clock, who acts, and the notifier.
/// Belongs to one thread.
class DataFile {
public:
    /// An older file whose pages are not as they were when it was closed is upgraded only when they were accepted.
    enum class ChangedPages { Refused, Upgraded };

    /// Opens a file that exists and upgrades it when it is older. A file or folder that may not be written, one that
    /// another account or machine has open for writing (safety/filelock.h), one that has a second name (a hard link),
    /// and a file of a newer program that still allows reading, are opened read-only. Errors: FileMissing, FileEmpty,
    /// FileNotOurs, FileTruncated, FileHeaderDamaged, FileTablesMissing, FileDamaged, FileLogForeign, FileUnreadable,
    /// FileLocked, FileHeldByHost, FileLogLeft, FileNewerRefused, UpgradeCopyFailed, MigrationFailed; FileHeld,
    /// FileHeldSilent, FileManyNames and FilePagesChanged when it would have to be written first, be it to upgrade it
    /// or to play its log in.
    static base::Result<std::unique_ptr<DataFile>> open(const QString &path, const base::Clock &clock,
        const QString &actor, ChangedPages changed = ChangedPages::Refused);

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
    /// Read as if nobody wrote it meanwhile; see store::Connection::isFrozen().
    bool isFrozen() const;
    /// Why nothing can be written since it was opened (FileReadOnly, FileHeld, FileHeldSilent, FileNewerReadOnly,
    /// FilePagesChanged, FileManyNames); nothing: it can.
    std::optional<base::Error> whyReadOnly() const;
    /// The copy that was made before this opening upgraded the file; empty when it did not.
    const QString &upgradeCopy() const { return m_upgradeCopy; }
    /// Pages that are not as they were when the file was closed, though nobody has written since (store/seal.h). As
    /// long as there are any, nothing is written: see acceptChangedPages().
    const QList<quint32> &changedPages() const { return m_changedPages; }
    void setChangedPages(const QList<quint32> &pages) { m_changedPages = pages; }
    const base::Clock &clock() const { return m_clock; }
    const QString &actor() const { return m_actor; }
    ChangeNotifier &changes() { return m_changes; }
    ActHistory &history() { return m_history; }

    /// Whether a write could begin now; also the sign of life by which others know that the file is in use here.
    /// Errors: those of whyReadOnly(), FileVanished, FileReplaced, FileTakenOver.
    base::Result<void> mayWrite() const;
    /// The same question for another thread, which a share that does not answer may keep waiting for longer than this
    /// file is open.
    std::function<base::Result<void>()> mayWriteAsked() const;
    /// Takes the right to write from the account or machine that has it, of a file that was opened for writing.
    /// Errors: those of whyReadOnly(), WriteFailed.
    base::Result<void> takeOver();
    /// FileOnNetwork with "kind", of a file that lies on a share; nothing: it does not.
    std::optional<base::Error> networkWarning() const;
    /// Whether another program has written into the file since this was asked last.
    bool wasChangedElsewhere();

    /// Begins a write. Errors: those of mayWrite(), WriteFailed (the seal cannot be broken), FileLocked.
    base::Result<store::Transaction> begin() const;

private:
    DataFile(QString path, std::unique_ptr<store::Connection> connection, store::MigrationOutcome outcome,
        const base::Clock &clock, QString actor);
    base::Result<void> upgrade();

    QString m_path;
    std::shared_ptr<WriteGuard> m_guard; ///< of a file that was opened for writing; lets go after the connection
    std::unique_ptr<store::Connection> m_connection;
    store::MigrationOutcome m_outcome;
    const base::Clock &m_clock;
    QString m_actor;
    std::optional<base::Error> m_whyOnlyRead; ///< who had it when it was opened, or that it has another name
    std::optional<qint64> m_dataVersion;
    QString m_upgradeCopy;
    QList<quint32> m_changedPages;
    bool m_isWhole = false; ///< opened to the end: it may be sealed when it is closed
    mutable bool m_isSealed = false; ///< the seal was of this state, and nothing was written here since
    ChangeNotifier m_changes;
    ActHistory m_history;
};

} // namespace services
