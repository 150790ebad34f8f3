#include "core/services/tracing.h"

#include "core/base/machine.h"
#include "core/services/tracewords.h"
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
    // Whoever adds an act gives it its words: nobody could read its line otherwise.
    Q_ASSERT_X(hasTraceWord(act) && hasTraceSubject(subject), "trace", "no words in core/services/tracewords.cpp");
    return store::appendTrace(transaction,
        {file.clock().now(), file.actor(), act, subject, key, compact(before), compact(after), reason,
            base::machineName()});
}

} // namespace services
