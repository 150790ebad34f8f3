#pragma once

#include "core/base/result.h"
#include "core/domain/tracequery.h"
#include "core/services/datafile.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace services {

/// One act upon a thing, as the trace keeps it (rule 12).
struct TraceNote {
    QDateTime at; ///< local time
    QString actor;
    QString act; ///< "report_added"
    QJsonObject before;
    QJsonObject after;
    QString reason;
    QString subject; ///< "register_entry"
    QString key; ///< "2022/137"
    QString machine; ///< empty: of before that was kept
    qint64 id = 0; ///< its place in the chain
    QString hash;
};

/// What happened to one thing ("register_entry" and "2022/137"), oldest first.
base::Result<QList<TraceNote>> traceOf(const DataFile &file, const QString &subject, const QString &key);

/// The lines a list shows, in its order. Reads no lines.
base::Result<QList<qint64>> traceIds(const DataFile &file, const domain::TraceQuery &query);

/// These lines, in this order.
base::Result<QList<TraceNote>> traceNotes(const DataFile &file, const QList<qint64> &ids);

/// Who has done anything, by name.
base::Result<QStringList> traceActors(const DataFile &file);

} // namespace services
