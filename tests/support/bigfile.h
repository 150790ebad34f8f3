#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <sqlite3.h>

namespace support {

inline void runSql(sqlite3 *database, const char *sql)
{
    char *error = nullptr;
    if (sqlite3_exec(database, sql, nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s: %s", sql, error);
}

/// How large a file the benchmarks of backups are to have; DONDOC_BENCH_MB sets another size.
inline int benchMegabytes()
{
    return qEnvironmentVariableIsSet("DONDOC_BENCH_MB") ? qEnvironmentVariableIntValue("DONDOC_BENCH_MB") : 500;
}

/// Grows a data file that nobody has open by what makes files grow: issued papers, 200 KB each.
inline void growFile(const QString &path, int megabytes)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    runSql(database, "PRAGMA journal_mode = WAL");
    runSql(database, "PRAGMA synchronous = OFF");
    runSql(database, "BEGIN");
    const QByteArray insert = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        + QByteArray::number(megabytes * 5)
        + ") INSERT INTO issued_document (plan_id, kind, months, form, year, number, symbol, issued_on, title, signer,"
          " addressees, recipients, document, text, figures, pdf, pdf_sha256, pages, issued_at, issued_by, row_sha256)"
          " SELECT (SELECT min(id) FROM plan), 'reminder', 1, 'don-vi', 2021, i, 'CV-CAX', '2021-06-15', 'Công văn ' "
          "|| i,"
          " '', '', '', '{}', '', '{}', randomblob(200000), hex(randomblob(32)), 1, '2021-06-15T08:00:00', 'thử',"
          " hex(randomblob(32)) FROM n";
    runSql(database, insert.constData());
    runSql(database, "COMMIT");
    runSql(database, "PRAGMA wal_checkpoint(TRUNCATE)");
    sqlite3_close(database);
}

} // namespace support
