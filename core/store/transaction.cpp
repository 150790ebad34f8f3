#include "core/store/transaction.h"

#include "core/store/connection.h"

#include <QDebug>
#include <QDir>

#include <utility>

namespace store {

using base::Result;

Result<Transaction> Transaction::begin(const Connection &connection)
{
    if (connection.isReadOnly()) {
        return base::Error{
            base::ErrorCode::FileReadOnly, {{QStringLiteral("file"), QDir::toNativeSeparators(connection.path())}}};
    }
    if (Result<void> begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    if (Result<void> undone = m_connection->run(QStringLiteral("ROLLBACK")); !undone)
        qWarning() << "rollback failed" << undone.error().context;
}

Result<void> Transaction::commit()
{
    if (Result<void> done = m_connection->run(QStringLiteral("COMMIT")); !done)
        return done.error();
    m_connection = nullptr;
    return {};
}

} // namespace store
