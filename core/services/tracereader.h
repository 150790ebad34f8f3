#pragma once

#include "core/base/result.h"
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
};

/// What happened to one thing ("register_entry" and "2022/137"), oldest first.
base::Result<QList<TraceNote>> traceOf(const DataFile &file, const QString &subject, const QString &key);

} // namespace services
