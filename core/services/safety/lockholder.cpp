#include "core/services/safety/lockholder.h"

#include "core/base/clock.h"
#include "core/base/machine.h"
#include "core/base/operatingsystem.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>
#include <QUuid>

namespace services {

namespace {

constexpr qint64 silentAfter = 10 * 60; // seconds: ten signs of life were missed

QString thisMachineId()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? base::machineName() : QString::fromLatin1(id);
}

QString momentWords(const QDateTime &moment)
{
    return moment.toLocalTime().toString(QStringLiteral("HH:mm 'ngày' dd/MM/yyyy"));
}

QString holderText(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

QDateTime holderMoment(const QJsonObject &json, const char *key)
{
    return QDateTime::fromString(holderText(json, key), Qt::ISODate);
}

} // namespace

LockHolder LockHolder::self()
{
    const QDateTime now = base::SystemClock().now().toUTC();
    return {base::accountName(), base::machineName(), thisMachineId(), QString::fromLatin1(QSysInfo::bootUniqueId()),
        QCoreApplication::applicationPid(), QUuid::createUuid().toString(QUuid::WithoutBraces), now, now};
}

LockHolder LockHolder::fromJson(const QJsonObject &json)
{
    return {holderText(json, "account"), holderText(json, "machine"), holderText(json, "machine_id"),
        holderText(json, "boot_id"), json.value(QLatin1String("process")).toInteger(), holderText(json, "token"),
        holderMoment(json, "since"), holderMoment(json, "seen")};
}

QJsonObject LockHolder::toJson() const
{
    return {{QStringLiteral("account"), account}, {QStringLiteral("machine"), machine},
        {QStringLiteral("machine_id"), machineId}, {QStringLiteral("boot_id"), bootId},
        {QStringLiteral("process"), process}, {QStringLiteral("token"), token},
        {QStringLiteral("since"), since.toString(Qt::ISODate)}, {QStringLiteral("seen"), seen.toString(Qt::ISODate)}};
}

bool LockHolder::isOurs() const
{
    return machineId == thisMachineId() && account == base::accountName();
}

bool LockHolder::isGone() const
{
    return machineId == thisMachineId()
        && (bootId != QString::fromLatin1(QSysInfo::bootUniqueId()) || !base::isProcessAlive(process));
}

bool LockHolder::isSilent() const
{
    return seen.secsTo(base::SystemClock().now()) > silentAfter;
}

base::Error LockHolder::refusal(base::ErrorCode code, const QString &path) const
{
    const QString holder
        = QCoreApplication::translate("FileLock", "tài khoản “%1” trên máy “%2”").arg(account, machine);
    return {code,
        {{QStringLiteral("file"), QDir::toNativeSeparators(path)}, {QStringLiteral("holder"), holder},
            {QStringLiteral("since"), momentWords(since)}, {QStringLiteral("seen"), momentWords(seen)}}};
}

} // namespace services
