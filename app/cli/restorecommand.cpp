#include "app/cli/restoring.h"
#include "app/cli/safetyjson.h"
#include "core/exchange/package/packagefile.h"

#include <QCoreApplication>

namespace cli {

using base::Result;

Exit verifyCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const QString passphraseFile = call.option(QStringLiteral("--passphrase-file"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("verify FILE [--passphrase-file F] [--json]"));
    const QString path = call.arguments.first();
    const bool isPackage = exchange::packageKind(path) != exchange::PackageKind::None;
    Result<store::Passphrase> passphrase = store::Passphrase();
    if (isPackage)
        passphrase = readPassphrase(passphraseFile, exchange::packageKind(path) == exchange::PackageKind::Locked);
    if (!passphrase)
        return Invocation::fail(passphrase.error());
    const Result<QList<services::FileFault>> faults
        = isPackage ? exchange::verifyPackage(path, *passphrase) : services::verifyBackup(path);
    if (!faults)
        return Invocation::fail(faults.error());
    if (!isPackage)
        services::noteVerdict(path, *faults);
    const Exit exit = tellFaults(*faults, json,
        faults->isEmpty() ? QCoreApplication::translate("Cli", "Đã kiểm tra: tệp nguyên vẹn.") : QString());
    QStringList missing; // already when it was made
    for (const services::FileFault &fault : *faults) {
        if (fault.isNote && fault.code == QLatin1String("attachment_missing"))
            missing.append(fault.where);
    }
    if (!json)
        warnOfMissing(missing);
    return exit;
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
    return tellRestored(*restored, target, json);
}

} // namespace cli
