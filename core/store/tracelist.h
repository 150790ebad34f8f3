#pragma once

#include "core/base/result.h"
#include "core/domain/tracequery.h"
#include "core/store/tracerepository.h"

#include <QList>

namespace store {

class Connection;

// The trace as long lists read it: the ids of what is shown, in order, then the lines of those that are looked at.

/// One word of TraceQuery::text and what it may mean.
struct TraceWord {
    QString typed; ///< NFC
    QString folded;
    QStringList acts; ///< the codes whose words hold it
    QStringList subjects;
    QStringList fields = {}; ///< the codes of the field that the whole text names: lines that changed it
    bool inContent = true; ///< also looked for in what was before and after
};

/// `words` are those of the query's text.
base::Result<QList<qint64>> readTraceIds(
    const Connection &connection, const domain::TraceQuery &query, const QList<TraceWord> &words);

/// These lines, in this order. Ids that do not exist are left out.
base::Result<QList<TraceRecord>> readTraceLines(const Connection &connection, const QList<qint64> &ids);

/// Who has done anything, by name.
base::Result<QStringList> readTraceActors(const Connection &connection);

} // namespace store
