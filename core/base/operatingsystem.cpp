#include "core/base/operatingsystem.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QUuid>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <optional>
#else
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <sys/sysmacros.h>
#endif
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

namespace {

/// Asks for no right to the file, so that nobody is kept from it.
std::optional<BY_HANDLE_FILE_INFORMATION> factsOf(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(name.utf16()), 0,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS,
        nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION facts{};
    const bool isKnown = GetFileInformationByHandle(file, &facts);
    CloseHandle(file);
    return isKnown ? std::optional(facts) : std::nullopt;
}

} // namespace

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
    const std::optional<BY_HANDLE_FILE_INFORMATION> facts = factsOf(path);
    if (!facts)
        return {};
    return QByteArray::number(quint64(facts->dwVolumeSerialNumber)) + ':'
        + QByteArray::number(quint64(facts->nFileIndexHigh) << 32 | facts->nFileIndexLow);
}

qint64 nameCount(const QString &path)
{
    const std::optional<BY_HANDLE_FILE_INFORMATION> facts = factsOf(path);
    return facts ? qint64(facts->nNumberOfLinks) : 0;
}

QString fileSystemType(const QString &folder)
{
    return QString::fromLocal8Bit(QStorageInfo(folder).fileSystemType());
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

qint64 nameCount(const QString &path)
{
    struct stat facts { };
    return stat(QFile::encodeName(path).constData(), &facts) == 0 ? qint64(facts.st_nlink) : 0;
}

QString fileSystemType(const QString &folder)
{
    QString kind;
#ifdef Q_OS_LINUX
    struct stat facts { };
    QFile mounts(QStringLiteral("/proc/self/mountinfo"));
    // Whatever is mounted on demand is there when one goes in.
    if (stat(QFile::encodeName(folder + QStringLiteral("/.")).constData(), &facts) == 0
        && mounts.open(QIODevice::ReadOnly)) {
        const QByteArray device
            = QByteArray::number(major(facts.st_dev)) + ':' + QByteArray::number(minor(facts.st_dev));
        kind = fileSystemIn(mounts.readAll(), device);
    }
#endif
    // Parts of one file system have devices of their own (btrfs).
    return kind.isEmpty() ? QString::fromLocal8Bit(QStorageInfo(folder).fileSystemType()) : kind;
}

#endif

QString fileSystemIn(const QByteArray &mounts, const QByteArray &device)
{
    QByteArray kind;
    const QList<QByteArray> lines = mounts.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray tail = line.mid(line.indexOf(" - ") + 3); // after fields of which there may be any number
        if (line.split(' ').value(2) == device)
            kind = tail.split(' ').value(0);
    }
    return QString::fromLocal8Bit(kind);
}

} // namespace base
