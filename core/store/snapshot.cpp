#include "core/store/snapshot.h"

#include "core/store/connection.h"

#include <QDebug>

#include <utility>

namespace store {

using base::Result;

Result<Snapshot> Snapshot::begin(const Connection &connection)
{
    // A savepoint outside of a transaction begins one that only reads; inside of one it adds nothing.
    if (Result<void> begun = connection.run(QStringLiteral("SAVEPOINT snapshot")); !begun)
        return begun.error();
    Snapshot snapshot(connection);
    // The moment is that of the first read.
    if (const Result<qint64> read = connection.integer(QStringLiteral("SELECT count(*) FROM schema_version")); !read)
        return read.error();
    return Result<Snapshot>(std::move(snapshot));
}

Snapshot::Snapshot(Snapshot &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Snapshot::~Snapshot()
{
    if (!m_connection)
        return;
    if (Result<void> ended = m_connection->run(QStringLiteral("RELEASE snapshot")); !ended)
        qWarning() << "a reading could not be ended" << ended.error().context;
}

} // namespace store
