#include "core/services/safety/filelock.h"

#include "core/base/clock.h"
#include "core/base/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr qint64 signEvery = 60; // seconds
constexpr int gateStaleMs = 10000;
constexpr int gatePatienceMs = 2000;

/// The same lock file whatever link or relative path leads to the data file.
QString lockPathOf(const QString &dataPath)
{
    const QFileInfo info(dataPath);
    const QString real = info.canonicalFilePath();
    return (real.isEmpty() ? info.absoluteFilePath() : real) + QStringLiteral(".lock");
}

std::optional<LockHolder> holderIn(const QString &lockPath)
{
    QFile file(lockPath);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const LockHolder holder = LockHolder::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    return holder.isValid() ? std::optional(holder) : std::nullopt; // half written: whoever did it died of it
}

bool isStranger(const std::optional<LockHolder> &holder)
{
    return holder && !holder->isOurs() && !holder->isGone();
}

/// Whoever changes a lock file goes through this gate, so that reading it and writing it is one step. It is shut for
/// milliseconds only.
class Gate {
public:
    explicit Gate(const QString &lockPath) : m_file(lockPath + QStringLiteral("-gate"))
    {
        m_file.setStaleLockTime(gateStaleMs);
        m_isOpen = m_file.tryLock(gatePatienceMs);
    }
    bool isOpen() const { return m_isOpen; }

private:
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
    if (gate.isOpen() && now && now->token == m_self.token)
        QFile::remove(m_lockPath);
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
        showLife(*now);
        return {};
    }
    if (now && now->isOurs() && !now->isGone())
        return {};
    return isStranger(now) ? refused(*now) : claim(Claim::IfFree);
}

Result<void> FileLock::takeOver()
{
    return claim(Claim::FromAnyone);
}

Result<void> FileLock::claim(Claim how)
{
    const Gate gate(m_lockPath);
    const std::optional<LockHolder> now = holderIn(m_lockPath);
    if (how == Claim::IfFree) {
        if (isStranger(now))
            return refused(*now);
        if (now && !now->isGone())
            return {};
        // Where no lock file can be made (a full disk), SQLite still keeps two writers apart; the write itself says
        // what is wrong.
        if (gate.isOpen() && writeSelf())
            m_wasHeld = true;
        return {};
    }
    if (!gate.isOpen() || !writeSelf())
        return base::writeFailed(m_lockPath, QFile(m_lockPath).errorString());
    m_wasHeld = true;
    return {};
}

bool FileLock::writeSelf()
{
    const LockHolder now = LockHolder::self();
    m_self.since = now.since;
    m_self.seen = now.seen;
    // The old file may be of another account, which only the folder allows to take away.
    QFile::remove(m_lockPath);
    QFile file(m_lockPath);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    // As private as the data file, and read by all who may read that: they want to know who has it.
    file.setPermissions(QFile::permissions(m_dataPath));
    const QByteArray bytes = QJsonDocument(m_self.toJson()).toJson();
    const bool isWhole = file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (!isWhole)
        QFile::remove(m_lockPath);
    return isWhole;
}

void FileLock::showLife(const LockHolder &now)
{
    const QDateTime moment = base::SystemClock().now().toUTC();
    if (qAbs(now.seen.secsTo(moment)) < signEvery)
        return;
    const Gate gate(m_lockPath);
    const std::optional<LockHolder> still = holderIn(m_lockPath);
    if (!gate.isOpen() || !still || still->token != m_self.token)
        return; // the next hold() finds out
    m_self.seen = moment;
    // In place and of the same length: a full disk does not empty it.
    QFile file(m_lockPath);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.write(QJsonDocument(m_self.toJson()).toJson());
}

} // namespace services
