#include "app/cli/command.h"
#include "app/cli/safetyjson.h"
#include "core/exchange/package/packagefile.h"
#include "core/services/safety/restore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>

namespace cli {

using base::Result;

namespace {

constexpr qint64 longestPassphrase = 4096;

/// Out of the file, whose last line end does not count, or out of standard input's first line when there is to be one.
Result<QString> readPassphrase(const QString &path, bool isWanted)
{
    QFile file(path);
    const bool isOpen
        = path.isNull() ? isWanted && file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (path.isNull() && !isWanted)
        return QString();
    if (!isOpen) {
        return base::Error{base::ErrorCode::FileUnreadable,
            {{QStringLiteral("file"), path}, {QStringLiteral("why"), file.errorString()}}};
    }
    QByteArray line = file.readLine(longestPassphrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

void warnOfMissing(const QStringList &missing)
{
    if (missing.isEmpty())
        return;
    Invocation::warn(QCoreApplication::translate("Cli", "Thiếu nội dung của %1 tệp kèm: %2.")
                         .arg(missing.size())
                         .arg(missing.join(QStringLiteral(", "))));
}

Exit tellRestored(const services::RestoreOutcome &restored, const QString &target, bool json)
{
    const QString path = QDir::toNativeSeparators(QFileInfo(target).absoluteFilePath());
    if (json) {
        Invocation::print(QJsonDocument(
            QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("attachments"), restored.attachments},
                {QStringLiteral("missing_attachments"), QJsonArray::fromStringList(restored.missing)}}));
    } else {
        Invocation::print(path);
    }
    warnOfMissing(restored.missing);
    return Exit::Done;
}

} // namespace

Exit verifyCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const QString passphraseFile = call.option(QStringLiteral("--passphrase-file"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("verify FILE [--passphrase-file F] [--json]"));
    const QString path = call.arguments.first();
    const bool isPackage = exchange::packageKind(path) != exchange::PackageKind::None;
    Result<QString> passphrase = QString();
    if (isPackage)
        passphrase = readPassphrase(passphraseFile, exchange::packageKind(path) == exchange::PackageKind::Locked);
    if (!passphrase)
        return Invocation::fail(passphrase.error());
    const Result<QList<services::FileFault>> faults
        = isPackage ? exchange::verifyPackage(path, *passphrase) : services::verifyBackup(path);
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
    return tellRestored(*restored, target, json);
}

Exit packageCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const bool isLocked = call.flag(QStringLiteral("--passphrase"));
    const QString passphraseFile = call.option(QStringLiteral("--passphrase-file"));
    if (!call.hasOnly(1))
        return Invocation::usage(
            QStringLiteral("package FILE.dondoc-goi [--passphrase | --passphrase-file F] [--json]"));
    const Result<QString> passphrase = readPassphrase(passphraseFile, isLocked);
    if (!passphrase)
        return Invocation::fail(passphrase.error());
    const QString target = call.arguments.first();
    const Result<exchange::PackageOutcome> made
        = exchange::writePackage({call.dataPath(), target, call.actor(), *passphrase}, call.clock());
    if (!made)
        return Invocation::fail(made.error());
    const QString path = QDir::toNativeSeparators(QFileInfo(target).absoluteFilePath());
    if (json) {
        Invocation::print(
            QJsonDocument(QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("size"), made->size},
                {QStringLiteral("attachments"), made->attachments}, {QStringLiteral("locked"), !passphrase->isEmpty()},
                {QStringLiteral("missing_attachments"), QJsonArray::fromStringList(made->missing)}}));
    } else {
        Invocation::print(path);
    }
    warnOfMissing(made->missing);
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
    const Result<QString> passphrase
        = readPassphrase(passphraseFile, exchange::packageKind(path) == exchange::PackageKind::Locked);
    if (!passphrase)
        return Invocation::fail(passphrase.error());
    const Result<services::RestoreOutcome> unpacked = exchange::unpackPackage(path, *passphrase, target);
    if (!unpacked)
        return Invocation::fail(unpacked.error());
    return tellRestored(*unpacked, target, json);
}

} // namespace cli
