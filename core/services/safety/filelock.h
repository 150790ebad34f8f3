#pragma once

#include "core/base/result.h"
#include "core/services/safety/lockholder.h"

#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace services {

/// One writer: the lock file beside a data file ("<data file>.lock"), which says who writes. SQLite's own locks keep
/// the programs of one machine apart; on a share they cannot be trusted, and they do not say whose they are.
/// Programs of the same account on the same machine write beside each other: one of them has the lock, and whoever
/// stays takes it when that one goes. A lock that a crash left on this machine clears itself; one of another machine is
/// never broken but by takeOver(), and who lost it learns so before its next write.
class FileLock {
public:
    explicit FileLock(const QString &dataPath);
    ~FileLock(); ///< lets go
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Whoever has the file for writing now.
    static std::optional<LockHolder> holderAt(const QString &dataPath);
    /// Another account or machine that has the file for writing now; nothing: whoever opens it may write.
    static std::optional<LockHolder> strangerAt(const QString &dataPath);
    /// FileHeld or FileHeldSilent.
    static base::Error refusal(const QString &dataPath, const LockHolder &holder);

    /// To be called before every write, and now and then as a sign of life: takes the lock unless another program of
    /// this account has it. Errors: FileHeld, FileHeldSilent, FileTakenOver (it had been ours), FileLocked (somebody is
    /// taking it this moment).
    base::Result<void> hold();
    /// Takes the lock from whoever shows no sign of life. Errors: FileHeld (that one lives after all), FileTakenOver,
    /// FileLocked, WriteFailed.
    base::Result<void> takeOver();

private:
    enum class Claim { IfFree, FromSilent };

    base::Result<void> refused(const LockHolder &holder) const;
    base::Result<void> claim(Claim how);
    base::Result<void> writeSelf();
    void showLife();

    QString m_dataPath;
    QString m_lockPath;
    LockHolder m_self;
    bool m_wasHeld = false;
    QElapsedTimer m_sinceSign;
};

} // namespace services
