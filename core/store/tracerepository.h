#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace store {

class Connection;
class Transaction;

/// One line of the trace (rule 12). `before` and `after` are compact JSON objects of what changed.
struct TraceRecord {
    QDateTime at;
    QString actor;
    QString act; ///< stable ASCII code, e.g. "report_added"
    QString subject; ///< stable ASCII code of what it happened to, e.g. "register_entry"
    QString key; ///< its business key, e.g. "2022/137"
    QString before;
    QString after;
    QString reason;
};

/// Adds a line whose hash covers the line and the hash of the one before it.
base::Result<void> appendTrace(Transaction &transaction, const TraceRecord &record);

/// What happened to one thing, oldest first.
base::Result<QList<TraceRecord>> readTrace(const Connection &connection, const QString &subject, const QString &key);

/// Every line about things of one kind, oldest first.
base::Result<QList<TraceRecord>> readTraceOfSubject(const Connection &connection, const QString &subject);

/// 0 when the chain is whole, else the id of the first line that does not follow from the one before it.
base::Result<qint64> firstBrokenTrace(const Connection &connection);

} // namespace store
