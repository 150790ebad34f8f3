#pragma once

#include "core/base/result.h"
#include "core/services/safety/filelock.h"

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <atomic>

namespace services {

/// Stands before every write into an open data file. SQLite would go on writing into a file that was moved away or
/// deleted below it, and all of that would be lost with the last program that has it open; and it knows nothing of who
/// else means to write. Several threads may ask.
class WriteGuard {
public:
    /// `file`: its identity from before it was opened, so that nothing that took its place meanwhile passes for it. On
    /// a share only its presence is watched: the numbers of files may change there.
    WriteGuard(const QString &path, const QByteArray &file, bool isOnNetwork);

    /// Also a sign of life for others. While a share does not answer somebody else who asks, it is told of as
    /// vanished: nobody is kept waiting for longer than once a few seconds. Errors: FileVanished, FileReplaced,
    /// FileHeld, FileHeldSilent, FileTakenOver, FileLocked.
    base::Result<void> check();
    /// Takes the right to write from whoever has it. Errors: WriteFailed, FileVanished as above.
    base::Result<void> takeOver();

private:
    /// Whether the lock was got.
    bool waitForOthers();
    base::Result<void> checkPlace();

    QMutex m_mutex;
    std::atomic<bool> m_isSilent = false; ///< somebody has waited for whoever asks just now
    QString m_path;
    bool m_isOnNetwork;
    QByteArray m_file; ///< its identity
    QByteArray m_log; ///< that of the write-ahead log, once there is one
    FileLock m_lock;
};

} // namespace services
