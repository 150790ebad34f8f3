#include "core/services/tracing.h"

#include "core/base/machine.h"
#include "core/store/tracerepository.h"
#include "core/store/transaction.h"

#include <QJsonDocument>

namespace services {

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

base::Result<void> trace(store::Transaction &transaction, const DataFile &file, const QString &act,
    const QString &subject, const QString &key, const QJsonObject &before, const QJsonObject &after,
    const QString &reason)
{
    return store::appendTrace(transaction,
        {file.clock().now(), file.actor(), act, subject, key, compact(before), compact(after), reason,
            base::machineName()});
}

} // namespace services
