#include "core/base/durable.h"

#include <QFileInfo>
#include <QThread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#else
#include <io.h>
#endif

#include <filesystem>
#include <system_error>

namespace base {

#ifdef Q_OS_UNIX

namespace {

bool sync(int descriptor)
{
    int done = -1;
    do {
        done = ::fsync(descriptor);
    } while (done != 0 && errno == EINTR);
    // Some file systems, shares above all, have nothing to sync.
    return done == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
}

} // namespace

bool syncFile(QFileDevice &file)
{
    return file.flush() && sync(file.handle());
}

bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES; // it may be written to and not be listed
    const bool synced = sync(descriptor);
    const int why = errno;
    ::close(descriptor);
    errno = why;
    return synced;
}

#else

bool syncFile(QFileDevice &file)
{
    return file.flush() && ::_commit(file.handle()) == 0;
}

bool syncFolder(const QString &)
{
    return true;
}

#endif

bool removePatiently(QFile &file)
{
#ifdef Q_OS_UNIX
    constexpr int tries = 1;
#else
    constexpr int tries = 5;
#endif
    constexpr unsigned long pauseMs = 20;
    for (int i = 1; !file.remove(); ++i) {
        if (i == tries || !file.exists())
            return false;
        QThread::msleep(pauseMs);
    }
    return true;
}

bool renameForGood(QFile &file, const QString &path)
{
    const QString old = file.fileName();
    if (!file.rename(path))
        return false;
    if (syncFolder(QFileInfo(path).absolutePath()))
        return true;
    file.rename(old);
    return false;
}

QString replaceForGood(const QString &file, const QString &name)
{
    std::error_code why;
    std::filesystem::rename(QFile(file).filesystemFileName(), QFile(name).filesystemFileName(), why);
    if (why)
        return QString::fromStdString(why.message());
    return syncFolder(QFileInfo(name).absolutePath()) ? QString() : qt_error_string();
}

bool giveSecondName(const QString &file, const QString &name)
{
    std::error_code why;
    std::filesystem::create_hard_link(QFile(file).filesystemFileName(), QFile(name).filesystemFileName(), why);
    return !why;
}

bool exchangeNames(const QString &one, const QString &other)
{
#ifdef Q_OS_LINUX
    return ::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD, QFile::encodeName(other).constData(),
               RENAME_EXCHANGE)
        == 0;
#else
    Q_UNUSED(one)
    Q_UNUSED(other)
    return false;
#endif
}

} // namespace base
