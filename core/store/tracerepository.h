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
    QString machine = {}; ///< the host's name; empty: a line of before migration 13
    qint64 id = 0; ///< its place in the chain, from 1 on; given by appendTrace()
    QString hash = {}; ///< as above
};

class Statement;

/// What traceRecord() reads, to stand after SELECT; other columns may follow.
QString traceColumns();
inline constexpr int traceColumnCount = 11;
TraceRecord traceRecord(const Statement &row);

/// Adds a line whose hash covers the line and the hash of the one before it.
base::Result<void> appendTrace(Transaction &transaction, const TraceRecord &record);

/// When the last line was written; an invalid moment when there is none.
base::Result<QDateTime> lastTraceMoment(const Connection &connection);

/// What happened to one thing, oldest first.
base::Result<QList<TraceRecord>> readTrace(const Connection &connection, const QString &subject, const QString &key);

/// Every line about things of one kind, oldest first.
base::Result<QList<TraceRecord>> readTraceOfSubject(const Connection &connection, const QString &subject);

} // namespace store
