#include "core/base/operatingsystem.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <vector>
#endif

namespace base {

namespace {

/// A name that nobody has, for a file that is gone in the next moment.
QString passingName(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral(".dondoc-") + QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace

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

qint64 processStart(qint64 process)
{
    HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(process));
    if (!handle)
        return 0;
    FILETIME begun{}, ended{}, kernel{}, user{};
    const bool known = GetProcessTimes(handle, &begun, &ended, &kernel, &user);
    CloseHandle(handle);
    return known ? qint64(begun.dwHighDateTime) << 32 | begun.dwLowDateTime : 0;
}

bool isRemoteDrive(const QString &path)
{
    const QString root = QDir::toNativeSeparators(QDir(path).absolutePath().left(3)); // "Z:/"
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
}

bool refusesNewFiles(const QString &folder)
{
    const QString name = QDir::toNativeSeparators(passingName(folder));
    HANDLE made = CreateFileW(reinterpret_cast<const wchar_t *>(name.utf16()), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
        FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (made == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_ACCESS_DENIED || GetLastError() == ERROR_WRITE_PROTECT;
    CloseHandle(made);
    return false;
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

qint64 processStart(qint64 process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    // The name, which may hold anything, ends with the last bracket; "starttime" is the 22nd field (proc(5)).
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int startTime = 22 - 3;
    return fields.value(startTime).toLongLong();
}

bool isRemoteDrive(const QString &)
{
    return false;
}

bool refusesNewFiles(const QString &folder)
{
    const QByteArray name = QFile::encodeName(passingName(folder));
    const int made = open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made < 0)
        return errno == EACCES || errno == EPERM || errno == EROFS;
    close(made);
    unlink(name.constData());
    return false;
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
