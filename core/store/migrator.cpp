#include "core/store/migrator.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>

namespace store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

Result<void> apply(Connection &connection, const Migration &step, const QDateTime &now)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    // Another program may have done it while this one waited.
    const Result<qint64> version = connection.integer(QStringLiteral("PRAGMA user_version"));
    if (!version || *version >= step.version)
        return version ? Result<void>() : version.error();
    const QStringList statements = statementsOf(step.sql);
    for (const QString &statement : statements) {
        if (Result<void> done = connection.run(statement); !done)
            return done.error();
    }
    Statement note(connection,
        QStringLiteral("INSERT INTO schema_version (version, min_reader, applied_at, program) VALUES (?, ?, ?, ?)"));
    note.bind(step.version).bind(step.minReader).bind(now).bind(QStringLiteral(DONDOC_VERSION));
    if (Result<void> noted = note.run(); !noted)
        return noted.error();
    // PRAGMA takes no bound values; both numbers are ours.
    if (Result<void> id = connection.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)); !id)
        return id.error();
    if (Result<void> user = connection.run(QStringLiteral("PRAGMA user_version = %1").arg(step.version)); !user)
        return user.error();
    return transaction->commit();
}

MigrationResult failure(const Connection &connection, int fileVersion, const Error &cause)
{
    // What a user can do something about keeps its own sentence.
    static const QList<ErrorCode> known{ErrorCode::FileDamaged, ErrorCode::FileNotOurs, ErrorCode::FileLocked,
        ErrorCode::FileUnreadable, ErrorCode::DiskFull};
    Error error{known.contains(cause.code) ? cause.code : ErrorCode::MigrationFailed, cause.context};
    error.context.insert(QStringLiteral("file"), QDir::toNativeSeparators(connection.path()));
    return {MigrationOutcome::Failed, fileVersion, error};
}

} // namespace

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QStringList lines;
    bool hasCode = false;
    const QStringList allLines = sql.split(QLatin1Char('\n')) + QStringList{QStringLiteral("--")};
    for (const QString &line : allLines) {
        const QString trimmed = line.trimmed();
        if (trimmed == QLatin1String("--")) {
            if (hasCode)
                statements.append(lines.join(QLatin1Char('\n')));
            lines.clear();
            hasCode = false;
            continue;
        }
        hasCode = hasCode || (!trimmed.isEmpty() && !trimmed.startsWith(QLatin1String("--")));
        lines.append(line);
    }
    return statements;
}

QList<Migration> builtinMigrations()
{
    struct Shipped {
        int version;
        int minReader;
        const char *resource;
    };
    static const Shipped shipped[] = {
        {1, 1, ":/sql/0001_ground.sql"},
        {2, 1, ":/sql/0002_ledger.sql"},
        {3, 1, ":/sql/0003_register.sql"},
        {4, 1, ":/sql/0004_form_draft.sql"},
        {5, 5, ":/sql/0005_signers.sql"},
        {6, 5, ":/sql/0006_task_actor.sql"},
        {7, 5, ":/sql/0007_units.sql"},
        {8, 5, ":/sql/0008_attachments.sql"},
        {9, 5, ":/sql/0009_register_years.sql"},
        {10, 5, ":/sql/0010_symbol.sql"},
        {11, 5, ":/sql/0011_issued_document.sql"},
        {12, 5, ":/sql/0012_kept_whole.sql"},
        {13, 13, ":/sql/0013_trace_machine.sql"},
        {14, 13, ":/sql/0014_as_it_stood.sql"},
    };
    QList<Migration> steps;
    for (const Shipped &step : shipped) {
        QFile file(QString::fromLatin1(step.resource));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        steps.append({step.version, step.minReader, QString::fromUtf8(file.readAll())});
    }
    return steps;
}

MigrationResult migrate(Connection &connection, const QList<Migration> &steps, const QDateTime &now)
{
    const int newest = steps.isEmpty() ? 0 : steps.last().version;
    const Result<qint64> found = connection.integer(QStringLiteral("PRAGMA user_version"));
    if (!found)
        return failure(connection, 0, found.error());
    const int fileVersion = int(*found);

    if (fileVersion > newest) {
        const Result<qint64> minReader = connection.integer(
            QStringLiteral("SELECT min_reader FROM schema_version WHERE version = %1").arg(fileVersion));
        if (minReader && *minReader > 0 && *minReader <= newest)
            return {MigrationOutcome::NewerReadable, fileVersion, std::nullopt};
        return {MigrationOutcome::NewerRefused, fileVersion,
            Error{ErrorCode::FileNewerRefused,
                {{QStringLiteral("file"), QDir::toNativeSeparators(connection.path())},
                    {QStringLiteral("version"), QString::number(fileVersion)}}}};
    }
    for (const Migration &step : steps) {
        if (step.version <= fileVersion)
            continue;
        if (Result<void> applied = apply(connection, step, now); !applied)
            return failure(connection, fileVersion, applied.error());
    }
    // Another program, of a newer version even, may have gone on meanwhile.
    const Result<qint64> reached = connection.integer(QStringLiteral("PRAGMA user_version"));
    if (!reached)
        return failure(connection, fileVersion, reached.error());
    if (*reached > newest)
        return migrate(connection, steps, now);
    if (fileVersion == newest)
        return {MigrationOutcome::Current, newest, std::nullopt};
    return {fileVersion == 0 ? MigrationOutcome::Created : MigrationOutcome::Upgraded, newest, std::nullopt};
}

} // namespace store
