#include "core/store/transaction.h"

#include "core/store/connection.h"

#include <QDebug>
#include <QDir>

#include <sqlite3.h>

#include <utility>

namespace store {

using base::Result;

Result<Transaction> Transaction::begin(const Connection &connection)
{
    if (connection.isReadOnly()) {
        return base::Error{
            base::ErrorCode::FileReadOnly, {{QStringLiteral("file"), QDir::toNativeSeparators(connection.path())}}};
    }
    const int depth = connection.m_transactionDepth;
    const QString start
        = depth == 0 ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("SAVEPOINT step%1").arg(depth);
    if (Result<void> begun = connection.run(start); !begun)
        return begun.error();
    ++connection.m_transactionDepth;
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    const int depth = --m_connection->m_transactionDepth;
    // A full or failing disk makes SQLite take everything back by itself.
    if (sqlite3 *engine = m_connection->engine(); engine && sqlite3_get_autocommit(engine) != 0)
        return;
    const QStringList undo = depth == 0
        ? QStringList{QStringLiteral("ROLLBACK")}
        : QStringList{QStringLiteral("ROLLBACK TO step%1").arg(depth), QStringLiteral("RELEASE step%1").arg(depth)};
    for (const QString &statement : undo) {
        if (Result<void> undone = m_connection->run(statement); !undone)
            qWarning() << "rollback failed" << undone.error().context;
    }
}

Result<void> Transaction::commit()
{
    const int depth = m_connection->m_transactionDepth - 1;
    const QString end = depth == 0 ? QStringLiteral("COMMIT") : QStringLiteral("RELEASE step%1").arg(depth);
    if (Result<void> done = m_connection->run(end); !done)
        return done.error();
    m_connection->m_transactionDepth = depth;
    m_connection = nullptr;
    return {};
}

} // namespace store
