#include "app/cli/command.h"
#include "core/services/safety/filelock.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

namespace {

/// Who has the file open for writing, of whatever account.
Exit lockShow(Invocation &call)
{
    call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(0))
        return Invocation::usage(QStringLiteral("lock show --json"));
    const std::optional<services::LockHolder> holder = services::FileLock::holderAt(call.dataPath());
    QJsonObject json = holder ? holder->toJson() : QJsonObject();
    json.insert(QStringLiteral("held"), holder.has_value());
    json.insert(QStringLiteral("silent"), holder && holder->isSilent());
    Invocation::print(QJsonDocument(json));
    return Exit::Done;
}

/// Takes away a lock that shows no sign of life. One whose program is at work is left: its window says who it is.
Exit lockClear(Invocation &call)
{
    if (!call.hasOnly(0))
        return Invocation::usage(QStringLiteral("lock clear"));
    const std::optional<services::LockHolder> holder = services::FileLock::strangerAt(call.dataPath());
    if (!holder) {
        Invocation::print(QCoreApplication::translate("Cli", "Không có khóa ghi nào phải gỡ."));
        return Exit::Done;
    }
    if (!holder->isSilent())
        return Invocation::fail(services::FileLock::refusal(call.dataPath(), *holder));
    services::FileLock lock(call.dataPath()); // ours for a moment, and then nobody's
    if (const base::Result<void> taken = lock.takeOver(); !taken)
        return Invocation::fail(taken.error());
    Invocation::print(QCoreApplication::translate("Cli", "Đã gỡ khóa ghi của %1.").arg(holder->words()));
    return Exit::Done;
}

} // namespace

Exit lockCommand(Invocation &call)
{
    return dispatch(call, "lock", {{"show", lockShow}, {"clear", lockClear}});
}

} // namespace cli
