#include "core/store/sqliteerror.h"

#include <QDir>

#include <sqlite3.h>

namespace store {

using base::ErrorCode;

base::Error sqliteError(int code, const QString &path, const QString &why)
{
    const QMap<QString, QString> context{
        {QStringLiteral("file"), QDir::toNativeSeparators(path)},
        {QStringLiteral("why"), why},
    };
    switch (code & 0xff) { // the primary code
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::FileLocked, context};
    case SQLITE_READONLY: // SQLite noticed by itself that the file was moved away below it
        return {code == SQLITE_READONLY_DBMOVED ? ErrorCode::FileVanished : ErrorCode::FileReadOnly, context};
    case SQLITE_IOERR:
        return {ErrorCode::FileFailing, context};
    case SQLITE_CORRUPT:
        return {ErrorCode::FileDamaged, context};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, context};
    case SQLITE_CANTOPEN:
        return {ErrorCode::FileUnreadable, context};
    case SQLITE_NOTADB:
        return {ErrorCode::FileNotOurs, context};
    default:
        return {ErrorCode::SqlFailed, context};
    }
}

} // namespace store
