#include "core/store/tracerepository.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/tracechain.h"
#include "core/store/tracehash.h"
#include "core/store/transaction.h"

#include <QStringList>

#include <utility>

namespace store {

using base::Result;

namespace {

QString traceQuery(const char *condition)
{
    return QStringLiteral("SELECT %1 FROM trace WHERE %2 ORDER BY id").arg(traceColumns(), QLatin1String(condition));
}

} // namespace

QString traceColumns()
{
    return QStringLiteral("id, at, actor, act, subject, subject_key, before, after, reason, machine, hash");
}

TraceRecord traceRecord(const Statement &row)
{
    return {row.moment(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8),
        row.text(9), row.integer(0), row.text(10)};
}

Result<void> appendTrace(Transaction &transaction, const TraceRecord &record)
{
    const Connection &connection = transaction.connection();
    const Result<TraceMark> last = traceEnd(connection);
    if (!last)
        return last.error();
    QStringList fields{record.at.toUTC().toString(Qt::ISODateWithMs), record.actor, record.act, record.subject,
        record.key, record.before, record.after, record.reason, record.machine};
    // What is hashed is what will be read again.
    for (QString &field : fields)
        field = storable(field);
    Statement insert(connection,
        QStringLiteral("INSERT INTO trace (at, actor, act, subject, subject_key, before, after, reason, machine,"
                       " previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const QString &field : std::as_const(fields))
        insert.bind(field);
    insert.bind(last->hash).bind(traceHash(last->hash, fields));
    return insert.run();
}

Result<QDateTime> lastTraceMoment(const Connection &connection)
{
    Statement last(connection, QStringLiteral("SELECT at FROM trace ORDER BY id DESC LIMIT 1"));
    if (last.next())
        return last.moment(0);
    return last.failed() ? Result<QDateTime>(last.error()) : Result<QDateTime>(QDateTime());
}

Result<QList<TraceRecord>> readTrace(const Connection &connection, const QString &subject, const QString &key)
{
    Statement rows(connection, traceQuery("subject = ? AND subject_key = ?"));
    return all<TraceRecord>(rows.bind(subject).bind(key), traceRecord);
}

Result<QList<TraceRecord>> readTraceOfSubject(const Connection &connection, const QString &subject)
{
    Statement rows(connection, traceQuery("subject = ?"));
    return all<TraceRecord>(rows.bind(subject), traceRecord);
}

} // namespace store
