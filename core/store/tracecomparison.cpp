#include "core/store/tracecomparison.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/tracechain.h"

#include <algorithm>

namespace store {

using base::Result;

Result<qint64> lastCommonTraceLine(const Connection &one, const Connection &other)
{
    const Result<TraceMark> endOfOne = traceEnd(one);
    if (!endOfOne)
        return endOfOne.error();
    const Result<TraceMark> endOfOther = traceEnd(other);
    if (!endOfOther)
        return endOfOther.error();
    qint64 shared = 0;
    qint64 beyond = std::min(endOfOne->id, endOfOther->id) + 1;
    while (beyond - shared > 1) {
        const qint64 middle = shared + (beyond - shared) / 2;
        Statement line(one, QStringLiteral("SELECT hash FROM trace WHERE id = ?"));
        line.bind(middle);
        const bool isThere = line.next();
        if (line.failed())
            return line.error();
        const Result<bool> isSame = isThere ? hasTraceMark(other, {middle, line.text(0)}) : Result<bool>(false);
        if (!isSame)
            return isSame.error();
        (*isSame ? shared : beyond) = middle;
    }
    return shared;
}

Result<TraceStretch> traceAfter(const Connection &connection, qint64 after)
{
    TraceStretch stretch;
    Statement moment(connection, QStringLiteral("SELECT at FROM trace WHERE id = ?"));
    moment.bind(after);
    if (moment.next())
        stretch.since = moment.moment(0);
    if (moment.failed())
        return moment.error();
    Statement acts(connection, QStringLiteral("SELECT act, count(*) FROM trace WHERE id > ? GROUP BY act"));
    acts.bind(after);
    while (acts.next()) {
        stretch.acts.insert(acts.text(0), int(acts.integer(1)));
        stretch.lines += int(acts.integer(1));
    }
    if (acts.failed())
        return acts.error();
    return stretch;
}

} // namespace store
