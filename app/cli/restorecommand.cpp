#include "app/cli/command.h"
#include "app/cli/safetyjson.h"
#include "core/services/safety/restore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace cli {

using base::Result;

Exit verifyCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("verify FILE [--json]"));
    const Result<QList<services::FileFault>> faults = services::verifyBackup(call.arguments.first());
    if (!faults)
        return Invocation::fail(faults.error());
    const bool isDamaged = services::isDamaged(*faults);
    if (json) {
        Invocation::print(QJsonDocument(faultsJson(*faults)));
        return isDamaged ? Exit::Failed : Exit::Done;
    }
    for (const services::FileFault &fault : *faults)
        Invocation::print(fault.code + QLatin1Char('\t') + fault.where);
    if (!isDamaged)
        Invocation::print(QCoreApplication::translate("Cli", "Đã kiểm tra: tệp nguyên vẹn."));
    return isDamaged ? Exit::Failed : Exit::Done;
}

Exit restoreCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const QString target = call.option(QStringLiteral("--to"));
    if (target.isEmpty() || !call.hasOnly(1))
        return Invocation::usage(QStringLiteral("restore FILE --to NEW [--json]"));
    const services::RestoreRequest request{call.arguments.first(), target, call.dataPath()};
    const Result<services::RestoreOutcome> restored = services::restoreBackup(request);
    if (!restored)
        return Invocation::fail(restored.error());
    const QString path = QDir::toNativeSeparators(QFileInfo(target).absoluteFilePath());
    if (json) {
        Invocation::print(QJsonDocument(
            QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("attachments"), restored->attachments},
                {QStringLiteral("missing_attachments"), QJsonArray::fromStringList(restored->missing)}}));
    } else {
        Invocation::print(path);
    }
    if (!restored->missing.isEmpty()) {
        Invocation::warn(QCoreApplication::translate("Cli", "Thiếu nội dung của %1 tệp kèm: %2.")
                             .arg(restored->missing.size())
                             .arg(restored->missing.join(QStringLiteral(", "))));
    }
    return Exit::Done;
}

} // namespace cli
