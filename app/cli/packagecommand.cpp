#include "app/cli/restoring.h"
#include "core/exchange/package/packagefile.h"
#include "core/services/safety/copycheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Result;

Exit packageCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const bool isLocked = call.flag(QStringLiteral("--passphrase"));
    const QString passphraseFile = call.option(QStringLiteral("--passphrase-file"));
    if (!call.hasOnly(1))
        return Invocation::usage(
            QStringLiteral("package FILE.dondoc-goi [--passphrase | --passphrase-file F] [--json]"));
    const Result<store::Passphrase> passphrase = readPassphrase(passphraseFile, isLocked);
    if (!passphrase)
        return Invocation::fail(passphrase.error());
    const QString target = call.arguments.first();
    exchange::PackageRequest request{call.dataPath(), target, call.actor()};
    if (isLocked || !passphraseFile.isNull())
        request.passphrase = *passphrase; // asked for: an empty one is refused, not taken as none
    const Result<exchange::PackageOutcome> made = exchange::writePackage(request, call.clock());
    if (!made)
        return Invocation::fail(made.error());
    const QString path = QDir::toNativeSeparators(QFileInfo(target).absoluteFilePath());
    if (json) {
        Invocation::print(QJsonDocument(QJsonObject{{QStringLiteral("path"), path},
            {QStringLiteral("size"), made->size}, {QStringLiteral("attachments"), made->attachments},
            {QStringLiteral("locked"), request.passphrase.has_value()},
            {QStringLiteral("missing_attachments"), QJsonArray::fromStringList(made->missing)}}));
    } else {
        Invocation::print(path);
    }
    warnOfMissing(made->missing);
    if (!made->faults.isEmpty()) {
        Invocation::warn(QCoreApplication::translate(
            "Cli", "Chính tệp dữ liệu có lỗi (%1) nên gói cũng có. Hãy kiểm tra tệp bằng lệnh check.")
                             .arg(services::faultWords(made->faults)));
    }
    return Exit::Done;
}

Exit unpackCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const QString passphraseFile = call.option(QStringLiteral("--passphrase-file"));
    const QString target = call.option(QStringLiteral("--to"));
    if (target.isEmpty() || !call.hasOnly(1))
        return Invocation::usage(QStringLiteral("unpack FILE.dondoc-goi --to NEW [--passphrase-file F] [--json]"));
    const QString path = call.arguments.first();
    const Result<store::Passphrase> passphrase
        = readPassphrase(passphraseFile, exchange::packageKind(path) == exchange::PackageKind::Locked);
    if (!passphrase)
        return Invocation::fail(passphrase.error());
    const Result<services::RestoreOutcome> unpacked = exchange::unpackPackage(path, *passphrase, target);
    if (!unpacked)
        return Invocation::fail(unpacked.error());
    return tellRestored(*unpacked, target, json);
}

} // namespace cli
