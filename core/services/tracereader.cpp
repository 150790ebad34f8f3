#include "core/services/tracereader.h"

#include "core/store/tracerepository.h"

#include <QJsonDocument>

namespace services {

using base::Result;

namespace {

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

Result<QList<TraceNote>> traceOf(const DataFile &file, const QString &subject, const QString &key)
{
    const Result<QList<store::TraceRecord>> records = store::readTrace(file.connection(), subject, key);
    if (!records)
        return records.error();
    QList<TraceNote> notes;
    for (const store::TraceRecord &record : *records) {
        notes.append(
            {record.at, record.actor, record.act, objectOf(record.before), objectOf(record.after), record.reason});
    }
    return notes;
}

} // namespace services
