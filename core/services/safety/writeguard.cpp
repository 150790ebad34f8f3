#include "core/services/safety/writeguard.h"

#include "core/base/fileerror.h"
#include "core/base/operatingsystem.h"
#include "core/store/sidefiles.h"

namespace services {

using base::ErrorCode;
using base::Result;

WriteGuard::WriteGuard(const QString &path, bool isOnNetwork)
    : m_path(path), m_isOnNetwork(isOnNetwork), m_file(base::fileIdentity(path)), m_lock(path)
{
}

Result<void> WriteGuard::check()
{
    const QMutexLocker locker(&m_mutex);
    if (Result<void> there = checkPlace(); !there)
        return there;
    return m_lock.hold();
}

Result<void> WriteGuard::takeOver()
{
    const QMutexLocker locker(&m_mutex);
    return m_lock.takeOver();
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
