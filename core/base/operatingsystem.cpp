#include "core/base/operatingsystem.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <pwd.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <vector>
#endif

namespace base {

#ifdef Q_OS_WIN

QString accountName()
{
    return qEnvironmentVariable("USERNAME");
}

bool isProcessAlive(qint64 process)
{
    HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(process));
    if (!handle)
        return GetLastError() == ERROR_ACCESS_DENIED; // it runs, and is somebody else's
    DWORD code = 0;
    const bool alive = GetExitCodeProcess(handle, &code) && code == STILL_ACTIVE;
    CloseHandle(handle);
    return alive;
}

QByteArray fileIdentity(const QString &path)
{
    return QFile::exists(path) ? QByteArrayLiteral("there") : QByteArray();
}

void keepFilesPrivate()
{
}

#else

QString accountName()
{
    constexpr size_t enough = 16384;
    std::vector<char> buffer(enough);
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(geteuid());
}

void keepFilesPrivate()
{
    umask(S_IRWXG | S_IRWXO);
}

bool isProcessAlive(qint64 process)
{
    return kill(pid_t(process), 0) == 0 || errno == EPERM; // the latter: it runs, and is somebody else's
}

QByteArray fileIdentity(const QString &path)
{
    struct stat facts { };
    if (stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return QByteArray::number(quint64(facts.st_dev)) + ':' + QByteArray::number(quint64(facts.st_ino));
}

#endif

} // namespace base
