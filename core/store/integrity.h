#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QElapsedTimer>

#include <QStringList>

struct sqlite3;

namespace store {

class Connection;

/// While it lives, what the connection is asked ends with an error when progress says so: also in the middle of one
/// statement that looks a whole file through, whose share of the work nobody knows (it counts as one of one).
class Interruptible {
public:
    Interruptible(const Connection &connection, const base::Progress &progress);
    ~Interruptible();
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

    bool wasStopped() const { return m_wasStopped; }

private:
    static int ask(void *self);

    sqlite3 *m_engine; ///< none: it cannot be interrupted
    const base::Progress &m_progress;
    QElapsedTimer m_asked;
    bool m_wasStopped = false;
};

/// What SQLite's own integrity check finds, one line each; empty when the file is sound.
base::Result<QStringList> integrityFaults(const Connection &connection);

/// Rows that point to nothing ("report/17 → unit").
base::Result<QStringList> foreignKeyFaults(const Connection &connection);

} // namespace store
