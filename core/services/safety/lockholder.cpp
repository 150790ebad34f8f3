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
        QCoreApplication::applicationPid(), base::processStart(QCoreApplication::applicationPid()),
        QUuid::createUuid().toString(QUuid::WithoutBraces), now, now};
}

LockHolder LockHolder::unknown(const QDateTime &seen)
{
    LockHolder holder;
    holder.token = QStringLiteral("?");
    holder.since = seen;
    holder.seen = seen;
    return holder;
}

LockHolder LockHolder::fromJson(const QJsonObject &json)
{
    return {holderText(json, "account"), holderText(json, "machine"), holderText(json, "machine_id"),
        holderText(json, "boot_id"), json.value(QLatin1String("process")).toInteger(),
        json.value(QLatin1String("process_start")).toInteger(), holderText(json, "token"), holderMoment(json, "since"),
        holderMoment(json, "seen")};
}

QJsonObject LockHolder::toJson() const
{
    return {{QStringLiteral("account"), account}, {QStringLiteral("machine"), machine},
        {QStringLiteral("machine_id"), machineId}, {QStringLiteral("boot_id"), bootId},
        {QStringLiteral("process"), process}, {QStringLiteral("process_start"), processStart},
        {QStringLiteral("token"), token}, {QStringLiteral("since"), since.toString(Qt::ISODate)},
        {QStringLiteral("seen"), seen.toString(Qt::ISODate)}};
}

bool LockHolder::isOfThisMachine() const
{
    return machineId == thisMachineId() && machine == base::machineName();
}

bool LockHolder::isOurs() const
{
    return isOfThisMachine() && account == base::accountName();
}

bool LockHolder::isThisProcess() const
{
    return isOurs() && process == QCoreApplication::applicationPid();
}

bool LockHolder::isGone() const
{
    if (!isOfThisMachine())
        return false;
    if (bootId != QString::fromLatin1(QSysInfo::bootUniqueId()) || !base::isProcessAlive(process))
        return true;
    // Not every system has a name for its start; then a later process may have the number.
    const qint64 start = base::processStart(process);
    return start != 0 && processStart != 0 && start != processStart;
}

bool LockHolder::isSilent() const
{
    return qAbs(quietFor) > silentAfter;
}

QString LockHolder::words() const
{
    return account.isEmpty()
        ? QCoreApplication::translate("FileLock", "người khác (không đọc được tệp khóa ghi bên cạnh)")
        : QCoreApplication::translate("FileLock", "tài khoản “%1” trên máy “%2”").arg(account, machine);
}

base::Error LockHolder::refusal(base::ErrorCode code, const QString &path) const
{
    return {code,
        {{QStringLiteral("file"), QDir::toNativeSeparators(path)}, {QStringLiteral("holder"), words()},
            {QStringLiteral("since"), momentWords(since)}, {QStringLiteral("seen"), momentWords(seen)}}};
}

} // namespace services
