#include "core/store/sidefiles.h"

#include "core/store/salvage/logframes.h"

#include <QFileInfo>

namespace store {

QString journalPath(const QString &path)
{
    return path + QStringLiteral("-journal");
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

} // namespace store
