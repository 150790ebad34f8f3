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
    QString token; ///< of this one opening
    QDateTime since;
    QDateTime seen; ///< last sign of life, renewed about every minute

    /// This process, from now on.
    static LockHolder self();
    static LockHolder fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool isValid() const { return !token.isEmpty(); }
    /// The same account on this machine: SQLite lets its programs write in turn.
    bool isOurs() const;
    /// It ran on this machine and does so no longer: a crash left the lock.
    bool isGone() const;
    /// No sign of life for so long that it may be taken over by whoever knows better.
    bool isSilent() const;

    /// Why the file cannot be written: `code` with "file", "holder", "since" and "seen".
    base::Error refusal(base::ErrorCode code, const QString &path) const;
};

} // namespace services
