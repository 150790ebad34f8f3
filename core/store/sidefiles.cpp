#include "core/store/sidefiles.h"

#include "core/base/fileerror.h"

#include <QFile>
#include <QFileInfo>

namespace store {

using base::ErrorCode;
using base::Result;

QString logPath(const QString &path)
{
    return path + QStringLiteral("-wal");
}

QString journalPath(const QString &path)
{
    return path + QStringLiteral("-journal");
}

bool isKeptWithLog(const QString &path)
{
    constexpr qint64 readVersionAt = 19; // sqlite.org/fileformat2.html, section 1.3.3: 2 is the log
    QFile file(path);
    char version = 0;
    return file.open(QIODevice::ReadOnly) && file.seek(readVersionAt) && file.getChar(&version) && version == 2;
}

QStringList sideFilesOf(const QString &path)
{
    return {logPath(path), path + QStringLiteral("-shm"), journalPath(path)};
}

std::optional<QString> leftBehindAt(const QString &path)
{
    for (const QString &left : {logPath(path), journalPath(path)}) {
        if (QFileInfo(left).size() > 0)
            return left;
    }
    return std::nullopt;
}

void removeWithSideFiles(const QString &path)
{
    QFile::remove(path);
    for (const QString &side : sideFilesOf(path))
        QFile::remove(side);
}

Result<void> checkPlaceForNew(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) // also one that leads nowhere: its share may be back tomorrow
        return base::fileError(ErrorCode::FileExists, path);
    if (const std::optional<QString> left = leftBehindAt(path))
        return base::fileError(ErrorCode::FileExists, *left);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return base::fileError(ErrorCode::FolderMissing, path);
    if (!folder.isWritable())
        return base::fileError(ErrorCode::FolderNotWritable, path);
    return {};
}

} // namespace store
