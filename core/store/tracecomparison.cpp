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

Result<bool> agreesAtLastLineOfBoth(const Connection &one, const Connection &other, const QString &except)
{
    const Result<TraceMark> end = traceEnd(other);
    if (!end)
        return end.error();
    Statement lines(one, QStringLiteral("SELECT id, hash FROM trace WHERE id <= ? AND act <> ? ORDER BY id DESC"));
    lines.bind(end->id);
    lines.bind(except);
    while (lines.next()) {
        Statement line(other, QStringLiteral("SELECT hash FROM trace WHERE id = ?"));
        line.bind(lines.integer(0));
        if (line.next())
            return line.text(0) == lines.text(1);
        if (line.failed())
            return line.error();
    }
    if (lines.failed())
        return lines.error();
    return true;
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
