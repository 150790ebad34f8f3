#pragma once

#include <QDateTime>
#include <QFileInfo>

namespace base {

/// What changes when somebody writes into a file, makes it or takes it away.
struct FileStamp {
    qint64 size = 0;
    QDateTime written; ///< last; invalid when there is no file

    static FileStamp of(const QString &path)
    {
        const QFileInfo info(path);
        return {info.size(), info.lastModified()};
    }
    bool operator==(const FileStamp &) const = default;
};

} // namespace base
