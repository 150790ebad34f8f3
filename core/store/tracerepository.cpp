#include "core/store/tracerepository.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QStringList>

namespace store {

using base::Result;

namespace {

// Length-prefixed, so that no two different lines give the same bytes.
QString chainHash(const QString &previous, const QStringList &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.toLatin1());
    for (const QString &field : fields) {
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString traceQuery(const char *condition)
{
    return QStringLiteral("SELECT at, actor, act, subject, subject_key, before, after, reason FROM trace WHERE ")
        + QLatin1String(condition) + QStringLiteral(" ORDER BY id");
}

TraceRecord traceRow(const Statement &row)
{
    return {row.moment(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)};
}

} // namespace

Result<void> appendTrace(Transaction &transaction, const TraceRecord &record)
{
    const Connection &connection = transaction.connection();
    QString previous;
    {
        Statement last(connection, QStringLiteral("SELECT hash FROM trace ORDER BY id DESC LIMIT 1"));
        if (last.next())
            previous = last.text(0);
        else if (last.failed())
            return last.error();
    }
    const QString at = record.at.toUTC().toString(Qt::ISODateWithMs);
    const QStringList fields{
        at, record.actor, record.act, record.subject, record.key, record.before, record.after, record.reason};
    Statement insert(connection,
        QStringLiteral(
            "INSERT INTO trace (at, actor, act, subject, subject_key, before, after, reason, previous_hash, hash)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const QString &field : fields)
        insert.bind(field);
    insert.bind(previous).bind(chainHash(previous, fields));
    return insert.run();
}

Result<QList<TraceRecord>> readTrace(const Connection &connection, const QString &subject, const QString &key)
{
    Statement rows(connection, traceQuery("subject = ? AND subject_key = ?"));
    return all<TraceRecord>(rows.bind(subject).bind(key), traceRow);
}

Result<QList<TraceRecord>> readTraceOfSubject(const Connection &connection, const QString &subject)
{
    Statement rows(connection, traceQuery("subject = ?"));
    return all<TraceRecord>(rows.bind(subject), traceRow);
}

Result<qint64> firstBrokenTrace(const Connection &connection)
{
    Statement rows(connection,
        QStringLiteral("SELECT id, at, actor, act, subject, subject_key, before, after, reason, previous_hash, hash"
                       " FROM trace ORDER BY id"));
    QString previous;
    qint64 expectedId = 1;
    while (rows.next()) {
        QStringList fields;
        for (int column = 1; column <= 8; ++column)
            fields.append(rows.text(column));
        if (rows.integer(0) != expectedId || rows.text(9) != previous || rows.text(10) != chainHash(previous, fields))
            return rows.integer(0);
        previous = rows.text(10);
        ++expectedId;
    }
    if (rows.failed())
        return rows.error();
    return qint64(0);
}

} // namespace store
