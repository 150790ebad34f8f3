#include "core/services/safety/upgradecopy.h"

#include "core/base/durable.h"
#include "core/base/fileerror.h"
#include "core/services/safety/placetaking.h"
#include "core/store/connection.h"
#include "core/store/databasecopy.h"
#include "core/store/integrity.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using store::Connection;

namespace {

Error failure(const Connection &connection, const QString &why)
{
    return base::fileError(ErrorCode::UpgradeCopyFailed, connection.path(), why);
}

Result<void> checkCopy(const Connection &source, const QString &path, int version)
{
    const Result<std::unique_ptr<Connection>> copy = Connection::open(path, store::OpenMode::ReadOnly);
    if (!copy)
        return copy.error();
    const Result<QStringList> faults = store::integrityFaults(**copy);
    if (!faults)
        return faults.error();
    const Result<QMap<QString, qint64>> there = store::tableCounts(**copy);
    const Result<QMap<QString, qint64>> here = store::tableCounts(source);
    const Result<qint64> stored = (*copy)->integer(QStringLiteral("PRAGMA user_version"));
    if (!faults->isEmpty() || !there || !here || !stored || *there != *here || *stored != version)
        return failure(source, QCoreApplication::translate("Error", "bản sao không giống tệp gốc"));
    return {};
}

} // namespace

Result<QString> copyBeforeUpgrade(const Connection &connection, int version)
{
    const QString path = freeNameBeside(connection.path(), QStringLiteral("truoc-nang-cap-%1").arg(version));
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    QFile empty(part);
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(connection, empty.errorString());
    empty.close();
    Result<void> made = store::copyDatabase(connection, part);
    if (made) {
        QFile::setPermissions(part, QFileInfo(connection.path()).permissions());
        made = checkCopy(connection, part, version);
    }
    QString why = made ? QString() : made.error().context.value(QStringLiteral("why"));
    if (made) {
        QFile whole(part);
        if (base::renameForGood(whole, path))
            return path;
        why = whole.errorString();
    }
    QFile::remove(part);
    return failure(connection, why);
}

} // namespace services
