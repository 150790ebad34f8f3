#include "app/cli/command.h"
#include "app/cli/safetyjson.h"
#include "core/services/safety/backup.h"
#include "core/services/safety/backupdifference.h"
#include "core/services/safety/copycheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Result;
using services::BackupShelf;
using services::ShelvedBackup;

namespace {

QString outcomeWords(const services::BackupOutcome &outcome)
{
    const QString path = QDir::toNativeSeparators(outcome.backup.path);
    if (!outcome.isNew)
        return QCoreApplication::translate("Cli", "Không có gì thay đổi từ bản sao lưu tốt gần nhất: %1").arg(path);
    if (!outcome.backup.manifest.faults.isEmpty()) {
        return QCoreApplication::translate("Cli",
            "Đã sao lưu, nhưng chính tệp dữ liệu có lỗi (%1); bản gần nhất không có lỗi này được giữ lại. Hãy kiểm tra "
            "tệp bằng lệnh check. Bản vừa sao lưu: %2")
            .arg(services::faultWords(outcome.backup.manifest.faults), path);
    }
    if (outcome.backup.manifest.missing.isEmpty())
        return QCoreApplication::translate("Cli", "Đã sao lưu và kiểm tra: %1").arg(path);
    return QCoreApplication::translate("Cli", "Đã sao lưu và kiểm tra, nhưng thiếu nội dung của %1 tệp kèm: %2")
        .arg(outcome.backup.manifest.missing.size())
        .arg(path);
}

} // namespace

Exit backupCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const bool fully = call.flag(QStringLiteral("--full"));
    const bool hasFolder = !call.arguments.isEmpty();
    if (!call.hasOnly(hasFolder ? 1 : 0))
        return Invocation::usage(QStringLiteral("backup [DIR] [--full] [--json]"));
    services::BackupRequest request;
    request.dataPath = call.dataPath();
    request.folder = hasFolder ? call.arguments.first() : BackupShelf::folderBeside(call.dataPath());
    request.makesFolder = !hasFolder;
    request.actor = call.actor();
    request.fully = fully;
    const Result<services::BackupOutcome> made = services::makeBackup(request, call.clock());
    if (!made)
        return Invocation::fail(made.error());
    if (!json) {
        Invocation::print(outcomeWords(*made));
        return Exit::Done;
    }
    QJsonObject outcome = backupJson(made->backup, std::nullopt, call.clock().today());
    outcome.insert(QStringLiteral("new"), made->isNew);
    outcome.insert(QStringLiteral("copied_attachments"), made->copiedContents);
    outcome.insert(QStringLiteral("dropped"), made->dropped);
    Invocation::print(QJsonDocument(outcome));
    return Exit::Done;
}

Exit backupsCommand(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const bool hasFolder = !call.arguments.isEmpty();
    if (!call.hasOnly(hasFolder ? 1 : 0))
        return Invocation::usage(QStringLiteral("backups [DIR] [--json]"));
    const BackupShelf shelf(hasFolder ? call.arguments.first() : BackupShelf::folderBeside(call.dataPath()));
    if (hasFolder && !shelf.isThere()) {
        return Invocation::fail({base::ErrorCode::BackupPlaceMissing,
            {{QStringLiteral("folder"), QDir::toNativeSeparators(shelf.folder())}}});
    }
    // The list is shown also when the data file is what cannot be opened any more.
    const Result<std::unique_ptr<services::DataFile>> file = call.openFile();
    QJsonArray list;
    const QList<ShelvedBackup> backups = shelf.list();
    for (const ShelvedBackup &backup : backups) {
        std::optional<services::BackupDifference> difference;
        if (file && backup.isGood()) {
            const Result<services::BackupDifference> read = services::differenceFromNow(**file, backup);
            if (read)
                difference = *read;
        }
        if (json) {
            list.append(backupJson(backup, difference, call.clock().today()));
            continue;
        }
        QString words = backup.fault ? QCoreApplication::translate("Cli", "không tính là bản sao lưu")
            : difference             ? services::differenceWords(*difference, call.clock().today())
                                     : QString();
        if (!backup.manifest.faults.isEmpty()) {
            words += QCoreApplication::translate("Cli", "; có lỗi từ tệp dữ liệu: %1")
                         .arg(services::faultWords(backup.manifest.faults));
        }
        Invocation::print(QStringLiteral("%1\t%2\t%3\t%4")
                              .arg(backup.at().toString(Qt::ISODate))
                              .arg(backup.size)
                              .arg(QDir::toNativeSeparators(backup.path), words));
    }
    if (json)
        Invocation::print(QJsonDocument(list));
    return Exit::Done;
}

} // namespace cli
