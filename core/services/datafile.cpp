#include "core/services/datafile.h"

#include "core/services/builtincatalogue.h"
#include "core/store/connection.h"
#include "core/store/fileinspection.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using store::Connection;
using store::MigrationOutcome;
using store::MigrationResult;
using store::OpenMode;

namespace {

Error fileError(ErrorCode code, const QString &path, const QString &why = {})
{
    return {code, {{QStringLiteral("file"), QDir::toNativeSeparators(path)}, {QStringLiteral("why"), why}}};
}

bool mayWrite(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

Result<void> fill(const QString &path, const base::Clock &clock, const QString &actor, const FirstSettings &first)
{
    Result<std::unique_ptr<Connection>> connection = Connection::create(path);
    if (!connection)
        return connection.error();
    const MigrationResult migrated = store::migrate(**connection, store::builtinMigrations(), clock.now());
    if (migrated.error)
        return *migrated.error;
    return loadBuiltins(**connection, clock, actor, first);
}

void removeWithSideFiles(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QString::fromLatin1(suffix));
}

} // namespace

DataFile::DataFile(QString path, std::unique_ptr<Connection> connection, MigrationOutcome outcome,
    const base::Clock &clock, QString actor)
    : m_path(std::move(path)), m_connection(std::move(connection)), m_outcome(outcome), m_clock(clock),
      m_actor(std::move(actor))
{
}

DataFile::~DataFile() = default;

bool DataFile::isReadOnly() const
{
    return m_connection->isReadOnly();
}

Result<std::unique_ptr<DataFile>> DataFile::open(const QString &path, const base::Clock &clock, const QString &actor)
{
    if (Result<void> inspected = store::inspectFile(path); !inspected)
        return inspected.error();
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(path, mayWrite(path) ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    const MigrationResult migrated = store::migrate(**connection, store::builtinMigrations(), clock.now());
    if (migrated.error)
        return *migrated.error;
    if (migrated.outcome == MigrationOutcome::NewerReadable && !(*connection)->isReadOnly()) {
        connection = Connection::open(path, OpenMode::ReadOnly);
        if (!connection)
            return connection.error();
    }
    return std::unique_ptr<DataFile>(new DataFile(path, std::move(*connection), migrated.outcome, clock, actor));
}

Result<std::unique_ptr<DataFile>> DataFile::beside(const QString &path, const base::Clock &clock, const QString &actor)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    return std::unique_ptr<DataFile>(
        new DataFile(path, std::move(*connection), MigrationOutcome::Current, clock, actor));
}

Result<std::unique_ptr<DataFile>> DataFile::create(
    const QString &path, const base::Clock &clock, const QString &actor, const FirstSettings &first)
{
    const QFileInfo info(path);
    if (info.exists())
        return fileError(ErrorCode::FileExists, path);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return fileError(ErrorCode::FolderMissing, path);
    if (!folder.isWritable())
        return fileError(ErrorCode::FolderNotWritable, path);

    // Made beside its place and renamed when whole: an interrupted creation leaves no half file under the name.
    const QString part = path + QStringLiteral(".part");
    removeWithSideFiles(part);
    if (Result<void> filled = fill(part, clock, actor, first); !filled) {
        removeWithSideFiles(part);
        Error error = filled.error();
        error.context.insert(QStringLiteral("file"), QDir::toNativeSeparators(path));
        return error;
    }
    // QFile::rename refuses to overwrite, also when somebody made the file meanwhile.
    QFile made(part);
    if (!made.rename(path)) {
        const QString why = made.errorString();
        removeWithSideFiles(part);
        return fileError(QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::WriteFailed, path, why);
    }
    Result<std::unique_ptr<DataFile>> file = open(path, clock, actor);
    if (file)
        (*file)->m_outcome = MigrationOutcome::Created;
    return file;
}

std::optional<Error> DataFile::whyReadOnly() const
{
    if (m_outcome == MigrationOutcome::NewerReadable)
        return fileError(ErrorCode::FileNewerReadOnly, m_path);
    if (isReadOnly())
        return fileError(ErrorCode::FileReadOnly, m_path);
    return std::nullopt;
}

Result<store::Transaction> DataFile::begin() const
{
    if (m_outcome == MigrationOutcome::NewerReadable)
        return fileError(ErrorCode::FileNewerReadOnly, m_path);
    return store::Transaction::begin(*m_connection);
}

} // namespace services
