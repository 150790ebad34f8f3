#include "core/services/safety/backupshelf.h"

#include "core/base/fileerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr QLatin1String backupEnding(".dondoc");

ShelvedBackup lookAt(const QFileInfo &info)
{
    ShelvedBackup backup;
    backup.path = info.absoluteFilePath();
    backup.size = info.size();
    const Result<BackupManifest> manifest = readManifest(backup.path);
    if (!manifest) {
        backup.fault = manifest.error();
        return backup;
    }
    backup.manifest = *manifest;
    if (manifest->size != backup.size) {
        backup.fault = base::fileError(ErrorCode::BackupNotSound, backup.path,
            QCoreApplication::translate("Safety", "tệp không còn đủ như lúc sao lưu (cỡ tệp khác bản kê)"));
    } else if (!manifest->foundBroken.isEmpty()) {
        backup.fault = base::fileError(ErrorCode::BackupNotSound, backup.path,
            QCoreApplication::translate("Safety", "lần kiểm tra sau thấy %1").arg(manifest->foundBroken));
    }
    return backup;
}

} // namespace

QDateTime ShelvedBackup::at() const
{
    return manifest.at.isValid() ? manifest.at : QFileInfo(path).lastModified();
}

BackupShelf::BackupShelf(const QString &folder) : m_folder(folder.isEmpty() ? QString() : QDir(folder).absolutePath())
{
}

QString BackupShelf::folderBeside(const QString &dataPath)
{
    return QFileInfo(dataPath).absoluteFilePath() + QStringLiteral(".sao-luu");
}

bool BackupShelf::isThere() const
{
    return QFileInfo(m_folder).isDir();
}

QList<ShelvedBackup> BackupShelf::list(const QString &fileId) const
{
    if (m_folder.isEmpty())
        return {}; // QDir would take the working directory
    QList<ShelvedBackup> found;
    const QFileInfoList files
        = QDir(m_folder).entryInfoList({QLatin1Char('*') + backupEnding}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &info : files) {
        const ShelvedBackup backup = lookAt(info);
        if (fileId.isEmpty() || backup.manifest.fileId == fileId)
            found.append(backup);
    }
    const bool isOfOneFile = !fileId.isEmpty();
    std::stable_sort(found.begin(), found.end(), [isOfOneFile](const ShelvedBackup &one, const ShelvedBackup &other) {
        if (isOfOneFile && one.manifest.number != other.manifest.number)
            return one.manifest.number > other.manifest.number;
        // Of the same second: the one that knows more.
        return one.at() != other.at() ? one.at() > other.at() : one.manifest.trace.id > other.manifest.trace.id;
    });
    return found;
}

std::optional<ShelvedBackup> BackupShelf::newestGood(const QString &fileId, const QString &dataName) const
{
    const QList<ShelvedBackup> found = list(fileId);
    for (const ShelvedBackup &backup : found) {
        if (backup.isGood() && (dataName.isEmpty() || backup.manifest.dataName == dataName))
            return backup;
    }
    return std::nullopt;
}

AttachmentStore BackupShelf::contents() const
{
    return AttachmentStore(QDir(m_folder).filePath(QStringLiteral("noi-dung")));
}

QString BackupShelf::freePath(const QString &dataPath, const QDateTime &at) const
{
    const QString stem
        = QStringLiteral("%1/%2-%3")
              .arg(m_folder, QFileInfo(dataPath).completeBaseName(), at.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString path = stem + backupEnding;
    for (int next = 2; QFileInfo::exists(path) || QFileInfo::exists(manifestPath(path)); ++next)
        path = QStringLiteral("%1-%2").arg(stem).arg(next) + backupEnding;
    return path;
}

} // namespace services
