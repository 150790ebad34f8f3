#include "core/services/safety/writeguard.h"

#include "core/base/fileerror.h"
#include "core/base/operatingsystem.h"
#include "core/store/sidefiles.h"

#include <mutex>

namespace services {

using base::ErrorCode;
using base::Result;

namespace {

constexpr int patienceMs = 3000; // longer than another program has the lock for

} // namespace

WriteGuard::WriteGuard(const QString &path, const QByteArray &file, bool isOnNetwork)
    : m_path(path), m_isOnNetwork(isOnNetwork), m_file(file), m_lock(path)
{
}

Result<void> WriteGuard::check()
{
    if (!waitForOthers())
        return base::fileError(ErrorCode::FileVanished, m_path);
    const std::lock_guard<QMutex> locker(m_mutex, std::adopt_lock);
    if (Result<void> there = checkPlace(); !there)
        return there;
    return m_lock.hold();
}

Result<void> WriteGuard::takeOver()
{
    if (!waitForOthers())
        return base::fileError(ErrorCode::FileVanished, m_path);
    const std::lock_guard<QMutex> locker(m_mutex, std::adopt_lock);
    return m_lock.takeOver();
}

bool WriteGuard::waitForOthers()
{
    // A disk of this machine may be slow; it does answer.
    if (!m_isOnNetwork) {
        m_mutex.lock();
        return true;
    }
    m_isSilent = !m_mutex.tryLock(m_isSilent ? 0 : patienceMs);
    return !m_isSilent;
}

Result<void> WriteGuard::checkPlace()
{
    const QByteArray file = base::fileIdentity(m_path);
    if (file.isEmpty())
        return base::fileError(ErrorCode::FileVanished, m_path);
    if (m_isOnNetwork)
        return {};
    if (file != m_file)
        return base::fileError(ErrorCode::FileReplaced, m_path);
    // The log holds what was saved last; somebody who tidies up the folder may take it for rubbish.
    const QString logPath = store::logPath(m_path);
    const QByteArray log = base::fileIdentity(logPath);
    if (m_log.isEmpty())
        m_log = log;
    return log == m_log ? Result<void>() : base::fileError(ErrorCode::FileVanished, logPath);
}

} // namespace services
