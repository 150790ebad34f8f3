#include "core/services/safety/filelock.h"

#include "core/base/clock.h"
#include "core/base/durable.h"
#include "core/base/fileerror.h"
#include "core/base/realpath.h"
#include "core/base/wholefile.h"
#include "core/services/safety/placeclock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QMutex>
#include <QSet>
#include <QThread>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr qint64 signEveryMs = 60000;
constexpr qint64 gateStale = 10; // seconds
constexpr int gatePatienceMs = 2000;

QString lockPathOf(const QString &dataPath)
{
    return base::realPath(dataPath) + QStringLiteral(".lock");
}

std::optional<LockHolder> holderIn(const QString &lockPath)
{
    // One that is there and cannot be read is held all the same, by somebody with other rights; but a share may refuse
    // it for the moment in which it is being written.
    constexpr int tries = 3;
    constexpr unsigned long pauseMs = 20;
    QFile file(lockPath);
    for (int i = 1;; ++i) {
        const QFileInfo info(lockPath);
        if (!info.exists())
            return std::nullopt;
        // What is no file may keep whoever opens it waiting.
        if (!info.isFile() || file.open(QIODevice::ReadOnly) || i == tries)
            break;
        QThread::msleep(pauseMs);
    }
    constexpr qint64 most = 64 << 10; // a larger one says nothing of ours
    const QByteArray text = file.isOpen() ? file.read(most) : QByteArray();
    const bool isRead = file.isOpen() && file.error() == QFileDevice::NoError;
    file.close(); // so that whoever has it can take it away
    const QFileInfo info(lockPath);
    const LockHolder told = LockHolder::fromJson(QJsonDocument::fromJson(text).object());
    LockHolder holder = isRead ? told : LockHolder::unknown(info.lastModified());
    if (!holder.isValid())
        return std::nullopt; // half written: whoever did it died of it
    if (!holder.isOurs() && info.lastModified().isValid()) {
        holder.seen = info.lastModified();
        holder.quietFor = secondsAtPlace(holder.seen, info.absolutePath()).value_or(0);
    }
    return holder;
}

bool isStranger(const std::optional<LockHolder> &holder)
{
    return holder && !holder->isOurs() && !holder->isGone();
}

/// Gates that this process could neither finish nor take away, perhaps because their disk went in that moment.
class LeftGates {
public:
    static LeftGates &ofThisProcess()
    {
        static LeftGates left;
        return left;
    }
    void note(const QString &path, bool isLeft)
    {
        const QMutexLocker lock(&m_mutex);
        if (isLeft)
            m_paths.insert(path);
        else
            m_paths.remove(path);
    }
    bool has(const QString &path)
    {
        const QMutexLocker lock(&m_mutex);
        return m_paths.contains(path);
    }

private:
    QMutex m_mutex;
    QSet<QString> m_paths;
};

/// Whoever changes a lock file goes through this gate, so that reading it and writing it is one step. It is shut for
/// milliseconds only.
class Gate {
public:
    explicit Gate(const QString &lockPath) : m_file(lockPath + QStringLiteral("-gate"))
    {
        m_file.setStaleLockTime(0); // would compare the clocks of two machines
        if (LeftGates::ofThisProcess().has(m_file.fileName()) && !isOfSomebodyElse())
            m_file.removeStaleLockFile();
        m_isOpen = m_file.tryLock(0) || (isBusy() && tryLockLater());
        if (m_file.error() == QLockFile::UnknownError)
            LeftGates::ofThisProcess().note(m_file.fileName(), true);
    }
    ~Gate()
    {
        if (!m_isOpen)
            return;
        m_file.unlock();
        LeftGates::ofThisProcess().note(m_file.fileName(), QFile::exists(m_file.fileName()) && !isOfSomebodyElse());
    }
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;

    bool isOpen() const { return m_isOpen; }
    /// Somebody else is in it; otherwise one that is not open could not be made.
    bool isBusy() const { return !m_isOpen && m_file.error() == QLockFile::LockFailedError; }

private:
    bool tryLockLater()
    {
        const QFileInfo shut(m_file.fileName());
        const std::optional<qint64> shutFor = secondsAtPlace(shut.lastModified(), shut.absolutePath());
        if (shutFor && qAbs(*shutFor) > gateStale) {
            // What another account left cannot be opened to see whether it lives, but the folder lets it be taken away.
            if (!m_file.removeStaleLockFile() && !QFile(shut.filePath()).open(QIODevice::ReadWrite))
                QFile::remove(shut.filePath());
        }
        return m_file.tryLock(gatePatienceMs);
    }
    /// One without a word in it is of nobody: it was being made when the disk went.
    bool isOfSomebodyElse() const
    {
        qint64 process = 0;
        QString machine; // spelled by the system in one way or another; another one's number is hardly ours
        QString program;
        return m_file.getLockInfo(&process, &machine, &program) && process != QCoreApplication::applicationPid();
    }

    QLockFile m_file;
    bool m_isOpen = false;
};

} // namespace

FileLock::FileLock(const QString &dataPath)
    : m_dataPath(dataPath), m_lockPath(lockPathOf(dataPath)), m_self(LockHolder::self())
{
}

FileLock::~FileLock()
{
    if (!m_wasHeld)
        return;
    const Gate gate(m_lockPath);
    const std::optional<LockHolder> now = holderIn(m_lockPath);
    QFile lock(m_lockPath);
    if (gate.isOpen() && now && now->token == m_self.token)
        base::removePatiently(lock);
}

std::optional<LockHolder> FileLock::holderAt(const QString &dataPath)
{
    std::optional<LockHolder> holder = holderIn(lockPathOf(dataPath));
    return holder && !holder->isGone() ? holder : std::nullopt;
}

std::optional<LockHolder> FileLock::strangerAt(const QString &dataPath)
{
    std::optional<LockHolder> holder = holderAt(dataPath);
    return holder && !holder->isOurs() ? holder : std::nullopt;
}

Error FileLock::refusal(const QString &dataPath, const LockHolder &holder)
{
    return holder.refusal(holder.isSilent() ? ErrorCode::FileHeldSilent : ErrorCode::FileHeld, dataPath);
}

Result<void> FileLock::refused(const LockHolder &holder) const
{
    if (m_wasHeld && !holder.isSilent())
        return holder.refusal(ErrorCode::FileTakenOver, m_dataPath);
    return refusal(m_dataPath, holder);
}

Result<void> FileLock::hold()
{
    const std::optional<LockHolder> now = holderIn(m_lockPath);
    if (now && now->token == m_self.token) {
        showLife();
        return {};
    }
    if (now && now->isOurs() && !now->isGone())
        return {};
    return isStranger(now) ? refused(*now) : claim(Claim::IfFree);
}

Result<void> FileLock::takeOver()
{
    return claim(Claim::FromSilent);
}

Result<void> FileLock::claim(Claim how)
{
    const Gate gate(m_lockPath);
    const std::optional<LockHolder> now = holderIn(m_lockPath);
    if (isStranger(now) && (how == Claim::IfFree || !now->isSilent()))
        return refused(*now);
    if (how == Claim::IfFree && now && !now->isGone())
        return {};
    if (gate.isBusy())
        return base::fileError(ErrorCode::FileLocked, m_dataPath);
    const Result<void> written = gate.isOpen()
        ? writeSelf()
        : base::writeFailed(
            m_lockPath, QCoreApplication::translate("FileLock", "không tạo được tệp mới trong thư mục đó"));
    m_wasHeld = m_wasHeld || written;
    // Where no lock file can be made (a full disk), SQLite still keeps two writers apart; the write itself says what is
    // wrong.
    return how == Claim::IfFree ? Result<void>() : written;
}

Result<void> FileLock::writeSelf()
{
    const LockHolder now = LockHolder::self();
    m_self.since = now.since;
    m_self.seen = now.seen;
    // The old file may be of another account, which only the folder allows to take away.
    QFile file(m_lockPath);
    base::removePatiently(file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return base::writeFailed(m_lockPath, file.errorString());
    // As private as the data file, and read by all who may read that: they want to know who has it.
    file.setPermissions(QFile::permissions(m_dataPath));
    const QByteArray bytes = QJsonDocument(m_self.toJson()).toJson();
    const bool isWhole = file.write(bytes) == bytes.size() && file.flush();
    const QString why = file.errorString();
    file.close();
    m_sinceSign.start();
    if (isWhole)
        return {};
    QFile::remove(m_lockPath);
    return base::writeFailed(m_lockPath, why);
}

void FileLock::showLife()
{
    if (!m_sinceSign.hasExpired(signEveryMs))
        return;
    const Gate gate(m_lockPath);
    const std::optional<LockHolder> still = holderIn(m_lockPath);
    if (!gate.isOpen() || !still || still->token != m_self.token)
        return; // the next hold() finds out
    m_sinceSign.start();
    m_self.seen = base::SystemClock().now().toUTC();
    // In place and of the same length: a full disk does not empty it.
    QFile file(m_lockPath);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.write(QJsonDocument(m_self.toJson()).toJson());
}

} // namespace services
