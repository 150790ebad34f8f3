#pragma once

#include "core/base/clock.h"
#include "core/services/safety/lockholder.h"

#include <QFile>
#include <QJsonDocument>
#include <QString>

namespace support {

inline QString lockPath(const QString &dataPath)
{
    return dataPath + QStringLiteral(".lock");
}

/// The account "lan" on another machine, which showed itself so many minutes ago.
inline services::LockHolder foreignHolder(int silentMinutes = 0)
{
    services::LockHolder holder = services::LockHolder::self();
    holder.account = QStringLiteral("lan");
    holder.machine = QStringLiteral("VP-02");
    holder.machineId = QStringLiteral("0123");
    holder.seen = holder.seen.addSecs(-60LL * silentMinutes);
    return holder;
}

/// Puts that one's lock beside the data file, as its program would.
inline void putLock(const QString &dataPath, const services::LockHolder &holder)
{
    QFile file(lockPath(dataPath));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no lock");
    file.write(QJsonDocument(holder.toJson()).toJson());
    file.flush();
    file.setFileTime(holder.seen, QFile::FileModificationTime);
}

inline services::LockHolder readLock(const QString &dataPath)
{
    QFile file(lockPath(dataPath));
    return file.open(QIODevice::ReadOnly)
        ? services::LockHolder::fromJson(QJsonDocument::fromJson(file.readAll()).object())
        : services::LockHolder();
}

} // namespace support
