#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace services {

/// Who has a data file open for writing, as its lock file says. The moments are real ones: the office's clock, which
/// tests and the command line set, says nothing about whether somebody is there.
struct LockHolder {
    QString account;
    QString machine; ///< as people call it
    QString machineId; ///< tells two machines of the same name apart
    QString bootId; ///< a process of an earlier start of the machine is gone
    qint64 process = 0;
    qint64 processStart = 0; ///< tells it from a later one of that number; see base::processStart()
    QString token; ///< of this one opening
    QDateTime since;
    QDateTime seen; ///< last sign of life, renewed about every minute
    /// For how many seconds there was none, by the clock of the place: those of two machines are not to be compared.
    /// Less than none: that clock was set back, and nobody has shown himself since. 0 where it is not known.
    qint64 quietFor = 0;

    /// This process, from now on.
    static LockHolder self();
    /// Whoever has a lock that cannot be read.
    static LockHolder unknown(const QDateTime &seen);
    static LockHolder fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool isValid() const { return !token.isEmpty(); }
    /// The same account on this machine: SQLite lets its programs write in turn. Machines that were made as copies of
    /// one have the same id, so the name counts as well.
    bool isOurs() const;
    /// Taken here, to open the file next.
    bool isThisProcess() const;
    /// It ran on this machine and does so no longer: a crash left the lock.
    bool isGone() const;
    /// No sign of life for so long that it may be taken over by whoever knows better.
    bool isSilent() const;

    /// Within a sentence: account and machine.
    QString words() const;
    /// Why the file cannot be written: `code` with "file", "holder", "since" and "seen".
    base::Error refusal(base::ErrorCode code, const QString &path) const;

private:
    bool isOfThisMachine() const;
};

} // namespace services
