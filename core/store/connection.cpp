#include "core/store/connection.h"

#include "core/base/fileerror.h"
#include "core/store/fileuri.h"
#include "core/store/networkplace.h"
#include "core/store/openhere.h"
#include "core/store/sidefiles.h"
#include "core/store/sqliteerror.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <cstring>

namespace store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

/// Not of a file that is open here.
bool isSeenWithLog(const QString &path)
{
    const RawLook look(path);
    return look.isAllowed() && isKeptWithLog(path);
}

} // namespace

Connection::Connection(QString path, OpenMode mode)
    : m_path(std::move(path)), m_name(QStringLiteral("dondoc-") + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_mode(mode), m_networkKind(store::networkKind(m_path))
{
}

Connection::~Connection()
{
    m_prepared.clear();
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, OpenMode mode)
{
    std::unique_ptr<Connection> connection(new Connection(path, mode));
    if (Result<void> ready
        = mode == OpenMode::ReadOnly ? connection->openForReading() : connection->openForWriting(false);
        !ready)
        return ready.error();
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::create(const QString &path)
{
    std::unique_ptr<Connection> connection(new Connection(path, OpenMode::ReadWrite));
    if (Result<void> ready = connection->openForWriting(true); !ready)
        return ready.error();
    return connection;
}

Result<void> Connection::openAs(const QString &name, const QString &options)
{
    m_prepared.clear();
    database().close();
    QSqlDatabase db
        = QSqlDatabase::contains(m_name) ? database() : QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    db.setDatabaseName(name);
    db.setConnectOptions(options + QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!db.open())
        return errorFrom(db.lastError());
    if (Result<void> keys = run(QStringLiteral("PRAGMA foreign_keys = ON")); !keys)
        return keys.error();
    return run(QStringLiteral("PRAGMA trusted_schema = OFF"));
}

Result<void> Connection::openForWriting(bool isNew)
{
    m_openHere.emplace(m_path);
    if (Result<void> opened = openAs(m_path, {}); !opened)
        return opened;
    // Refused the right to write, SQLite opens a file for reading and says nothing.
    if (sqlite3 *database = engine(); database && sqlite3_db_readonly(database, "main") == 1)
        return base::fileError(ErrorCode::FileReadOnly, m_path);
    if (isNew) {
        m_openHere->wasMade();
        if (Result<void> page = run(QStringLiteral("PRAGMA page_size = 4096")); !page)
            return page.error();
    }
    return prepareJournal();
}

/// A file that is kept with a log is read through memory that is shared with whoever writes it. Over a network there is
/// none (sqlite.org/wal.html, section 2), and where nothing may be made beside the file SQLite cannot set it up. Then
/// the file alone is read, if the log has nothing for it. Of a file that is open here already nothing is asked: it was
/// looked at when it was opened.
Result<void> Connection::openForReading()
{
    const QString uri = fileUri(QFileInfo(m_path).absoluteFilePath());
    const QString options = QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;");
    if (m_networkKind.isEmpty() || !isSeenWithLog(m_path)) {
        m_openHere.emplace(m_path);
        Result<void> opened = openAs(uri, options);
        if (const Result<qint64> read = integer(QStringLiteral("PRAGMA user_version")); opened && !read)
            opened = read.error();
        const bool isRefused = !opened
            && (opened.error().code == ErrorCode::FileUnreadable || opened.error().code == ErrorCode::FileReadOnly);
        if (!isRefused)
            return opened;
        m_prepared.clear();
        database().close();
        m_openHere.reset();
        if (leftBehindAt(m_path) || !isSeenWithLog(m_path))
            return opened;
    } else if (leftBehindAt(m_path)) {
        Error held = base::fileError(ErrorCode::FileHeldByHost, m_path);
        held.context.insert(QStringLiteral("holder"), QCoreApplication::translate("Error", "một chương trình khác"));
        return held;
    }
    // It takes no locks that could be lost, so it stays out of the register: another reader beside it looks for itself,
    // and finds the same way.
    m_frozenAt = base::FileStamp::of(m_path);
    return openAs(uri + QStringLiteral("?immutable=1"), options);
}

Result<void> Connection::prepareJournal()
{
    const bool isLocal = m_networkKind.isEmpty();
    const QString mode = isLocal ? QStringLiteral("wal") : QStringLiteral("delete");
    const qint64 synchronous = isLocal ? 2 : 3; // FULL, EXTRA
    // A file that comes from a disk of one machine still has a write-ahead log. Alone with it, SQLite writes that back
    // without the shared memory that a share cannot give.
    if (!isLocal) {
        if (Result<void> alone = run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")); !alone)
            return alone;
    }
    {
        Statement journal(*this, QStringLiteral("PRAGMA journal_mode = ") + mode);
        if (!journal.next())
            return journal.error();
        if (journal.text(0) != mode)
            return Error{
                ErrorCode::SqlFailed, {{QStringLiteral("why"), QStringLiteral("journal_mode=") + journal.text(0)}}};
    }
    if (!isLocal) {
        if (Result<void> shared = run(QStringLiteral("PRAGMA locking_mode = NORMAL")); !shared)
            return shared;
        // The lock goes with the next look into the file.
        if (const Result<qint64> looked = integer(QStringLiteral("PRAGMA user_version")); !looked)
            return looked.error();
    }
    if (Result<void> asked = run(QStringLiteral("PRAGMA synchronous = %1").arg(synchronous)); !asked)
        return asked;
    const Result<qint64> given = integer(QStringLiteral("PRAGMA synchronous"));
    if (!given)
        return given.error();
    if (*given != synchronous)
        return Error{ErrorCode::SqlFailed, {{QStringLiteral("why"), QStringLiteral("synchronous=%1").arg(*given)}}};
    return {};
}

Result<void> Connection::run(const QString &sql) const
{
    return Statement(*this, sql).run();
}

Result<qint64> Connection::integer(const QString &sql) const
{
    Statement statement(*this, sql);
    if (statement.next())
        return statement.integer(0);
    if (statement.failed())
        return statement.error();
    return qint64(0);
}

void Connection::keepStatements(bool keep)
{
    m_keepsStatements = keep;
    m_statements.clear();
}

QSqlQuery Connection::takeQuery(const QString &sql) const
{
    if (auto kept = m_prepared.extract(sql))
        return std::move(kept.mapped());
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

void Connection::giveBack(const QString &sql, QSqlQuery query) const
{
    // Our own statements are some two hundred; texts that are made up on the way must not pile up.
    constexpr size_t kept = 300;
    if (m_prepared.size() < kept)
        m_prepared.emplace(sql, std::move(query));
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<qint64> Connection::dataVersion() const
{
    return integer(QStringLiteral("PRAGMA data_version"));
}

sqlite3 *Connection::engine() const
{
    Statement source(*this, QStringLiteral("SELECT sqlite_source_id()"));
    if (!source.next() || source.text(0) != QLatin1String(sqlite3_sourceid()))
        return nullptr;
    const QVariant handle = database().driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Error Connection::errorFrom(const QSqlError &error) const
{
    Error seen = sqliteError(error.nativeErrorCode().toInt(), m_path,
        error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
    // Pages of before and after side by side.
    if (seen.code == ErrorCode::FileDamaged && m_frozenAt && *m_frozenAt != base::FileStamp::of(m_path))
        seen = base::fileError(ErrorCode::FileWrittenElsewhere, m_path);
    return seen;
}

} // namespace store
