#include "core/store/integrity.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <sqlite3.h>

namespace store {

using base::Result;

Interruptible::Interruptible(const Connection &connection, const base::Progress &progress)
    : m_engine(progress ? connection.engine() : nullptr), m_progress(progress)
{
    constexpr int steps = 10'000; // of SQLite's machine: well below a millisecond
    m_asked.start();
    if (m_engine)
        sqlite3_progress_handler(m_engine, steps, &Interruptible::ask, this);
}

Interruptible::~Interruptible()
{
    if (m_engine)
        sqlite3_progress_handler(m_engine, 0, nullptr, nullptr);
}

int Interruptible::ask(void *self)
{
    constexpr qint64 everyMs = 50;
    auto *const own = static_cast<Interruptible *>(self);
    if (!own->m_wasStopped && own->m_asked.elapsed() >= everyMs) {
        own->m_asked.restart();
        own->m_wasStopped = !own->m_progress(1, 1);
    }
    return own->m_wasStopped ? 1 : 0;
}

Result<QStringList> integrityFaults(const Connection &connection)
{
    Statement rows(connection, QStringLiteral("PRAGMA integrity_check"));
    Result<QStringList> faults = all<QString>(rows, [](const Statement &row) { return row.text(0); });
    if (faults && *faults == QStringList{QStringLiteral("ok")})
        faults->clear();
    return faults;
}

Result<QStringList> foreignKeyFaults(const Connection &connection)
{
    Statement rows(connection, QStringLiteral("PRAGMA foreign_key_check"));
    return all<QString>(rows, [](const Statement &row) {
        return QStringLiteral("%1/%2 → %3").arg(row.text(0)).arg(row.integer(1)).arg(row.text(2));
    });
}

} // namespace store
