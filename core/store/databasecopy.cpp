#include "core/store/databasecopy.h"

#include "core/store/connection.h"
#include "core/store/migrator.h"
#include "core/store/sqliteerror.h"
#include "core/store/statement.h"
#include "core/store/tracechain.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <memory>
#include <utility>

namespace store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr int pagesAtOnce = 1024; // 4 MB: often enough to be told to stop
constexpr int pagesAtOnceOfShare = 64; // others wait no longer than for these
constexpr int mostBeginnings = 20;

struct Close {
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using Target = std::unique_ptr<sqlite3, Close>;

Error failure(sqlite3 *database, const QString &path)
{
    return sqliteError(sqlite3_extended_errcode(database), path, QString::fromUtf8(sqlite3_errmsg(database)));
}

Result<void> run(sqlite3 *database, const QString &path, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(database, path);
    return {};
}

Result<void> copyPages(
    sqlite3 *from, sqlite3 *into, const Connection &source, const QString &target, const base::Progress &progress)
{
    sqlite3_backup *copying = sqlite3_backup_init(into, "main", from, "main");
    if (!copying)
        return failure(into, target);
    // On a share there is no log: nobody can write while a step reads, and after a write the copy begins anew by
    // itself.
    const int pages = source.networkKind().isEmpty() ? pagesAtOnce : pagesAtOnceOfShare;
    int code = SQLITE_OK;
    int done = 0;
    int beginnings = 1;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(copying, pages);
        const int whole = sqlite3_backup_pagecount(copying);
        const int before = std::exchange(done, whole - sqlite3_backup_remaining(copying));
        beginnings += done <= before ? 1 : 0;
        if (code == SQLITE_OK && beginnings > mostBeginnings)
            code = SQLITE_BUSY;
        if (code == SQLITE_OK && progress && !progress(done, whole)) {
            sqlite3_backup_finish(copying);
            return Error{ErrorCode::Cancelled, {}};
        }
    }
    sqlite3_backup_finish(copying);
    if (code == SQLITE_DONE)
        return {};
    // The backup keeps its error to itself; only damage and waiting are the source's.
    const int primary = code & 0xff;
    const bool ofSource = primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || primary == SQLITE_BUSY;
    return sqliteError(code, ofSource ? source.path() : target, QString::fromUtf8(sqlite3_errstr(code)));
}

} // namespace

Result<void> copyDatabase(const Connection &source, const QString &target, const base::Progress &progress)
{
    sqlite3 *from = source.engine();
    if (!from) {
        return Error{ErrorCode::SqlFailed,
            {{QStringLiteral("why"),
                QCoreApplication::translate("Error", "chương trình được dựng với hai bản SQLite khác nhau")}}};
    }
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(target.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const Target into(opened);
    if (code != SQLITE_OK)
        return sqliteError(code, target, QString::fromUtf8(sqlite3_errstr(code)));
    // Nothing to go back to: a copy that fails is thrown away. The last step makes it durable.
    for (const char *sql : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = FULL"}) {
        if (const Result<void> set = run(into.get(), target, sql); !set)
            return set;
    }
    if (const Result<void> copied = copyPages(from, into.get(), source, target, progress); !copied)
        return copied;
    // The copy says of itself that it has a write-ahead log, as its source does; it is to be one file.
    return run(into.get(), target, "PRAGMA journal_mode = DELETE");
}

Result<qint64> databaseSize(const Connection &connection)
{
    return connection.integer(QStringLiteral("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"));
}

Result<bool> isDataFile(const Connection &connection)
{
    const Result<qint64> program = connection.integer(QStringLiteral("PRAGMA application_id"));
    if (!program)
        return program.error();
    return *program == applicationId;
}

Result<int> schemaVersion(const Connection &connection)
{
    const Result<qint64> version = connection.integer(QStringLiteral("SELECT max(version) FROM schema_version"));
    if (!version)
        return version.error();
    return int(*version);
}

Result<QMap<QString, qint64>> tableCounts(const Connection &connection)
{
    QStringList tables;
    {
        Statement names(connection,
            QStringLiteral(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"));
        const Result<QStringList> read = all<QString>(names, [](const Statement &row) { return row.text(0); });
        if (!read)
            return read.error();
        tables = *read;
    }
    QMap<QString, qint64> counts;
    for (const QString &table : std::as_const(tables)) {
        const QString quoted = QString(table).replace(QLatin1Char('"'), QLatin1String("\"\""));
        const Result<qint64> count = connection.integer(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(quoted));
        if (!count)
            return count.error();
        counts.insert(table, *count);
    }
    return counts;
}

Result<QString> changeMark(const Connection &connection)
{
    const Result<TraceMark> last = traceEnd(connection);
    if (!last)
        return last.error();
    QString mark = QStringLiteral("%1:%2").arg(last->id).arg(last->hash);
    // Files from before there were drafts are backed up as well.
    const Result<qint64> hasDrafts
        = connection.integer(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'form_draft'"));
    if (!hasDrafts)
        return hasDrafts.error();
    if (*hasDrafts == 0)
        return mark;
    Statement drafts(connection,
        QStringLiteral(
            "SELECT count(*), coalesce(max(id), 0), coalesce(max(changed_at), ''), coalesce(sum(length(content)), 0)"
            " FROM form_draft"));
    if (drafts.next()) {
        if (drafts.integer(0) > 0)
            mark += QStringLiteral(";%1:%2:%3:%4")
                        .arg(drafts.integer(0))
                        .arg(drafts.integer(1))
                        .arg(drafts.text(2))
                        .arg(drafts.integer(3));
    } else if (drafts.failed()) {
        return drafts.error();
    }
    return mark;
}

Result<void> becomeOneFile(const Connection &connection)
{
    Statement mode(connection, QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!mode.next())
        return mode.error();
    if (mode.text(0) != QLatin1String("delete"))
        return Error{ErrorCode::SqlFailed, {{QStringLiteral("why"), QStringLiteral("journal_mode=") + mode.text(0)}}};
    return {};
}

} // namespace store
