#pragma once

#include <QFile>
#include <QString>
#include <QtGlobal>

#include <memory>
#include <vector>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace support {

#ifdef Q_OS_LINUX
/// Whether the system knows of a lock on the file. What was opened to ask stays open until the program ends: closing it
/// would take the locks of this process away.
inline bool isLocked(const QString &path)
{
    static std::vector<std::unique_ptr<QFile>> opened;
    QFile &file = *opened.emplace_back(std::make_unique<QFile>(path));
    if (!file.open(QIODevice::ReadWrite))
        return false;
    struct flock asked = {};
    asked.l_type = F_WRLCK;
    return ::fcntl(file.handle(), F_OFD_GETLK, &asked) == 0 && asked.l_type != F_UNLCK;
}
#endif

} // namespace support
