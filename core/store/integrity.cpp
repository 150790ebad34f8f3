#include "core/store/integrity.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

namespace store {

using base::Result;

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
