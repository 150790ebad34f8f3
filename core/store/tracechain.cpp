#include "core/store/tracechain.h"

#include "core/store/connection.h"
#include "core/store/snapshot.h"
#include "core/store/statement.h"
#include "core/store/tracehash.h"

#include <QStringList>

namespace store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr int linesBetweenReports = 1000;
constexpr qsizetype mostFaults = 1000;

// As they are stored, not as they are read.
QStringList fieldsOf(const Statement &row)
{
    QStringList fields;
    for (int i = 0; i < traceFieldsWithoutMachine; ++i)
        fields.append(row.text(i + 1));
    if (!row.isNull(traceFieldsWithoutMachine + 1))
        fields.append(row.text(traceFieldsWithoutMachine + 1));
    return fields;
}

/// Walks along the chain. A line that does not fit is taken as it stands, and those after it are looked at all the
/// same.
class Walk {
public:
    Walk(const Connection &connection, const TraceMark &known, const base::Progress &progress)
        : m_connection(connection), m_known(known), m_progress(progress)
    {
    }

    Result<TraceVerdict> run()
    {
        // The lines and what is known of their end must be of one moment: another window may write meanwhile.
        const Result<Snapshot> snapshot = Snapshot::begin(m_connection);
        if (!snapshot)
            return snapshot.error();
        const Result<qint64> lines = m_connection.integer(QStringLiteral("SELECT lines FROM trace_head"));
        if (!lines)
            return lines.error();
        Statement rows(m_connection,
            QStringLiteral("SELECT %1, previous_hash FROM trace WHERE id >= ? ORDER BY id").arg(traceColumns()));
        rows.bind(m_known.id);
        while (m_verdict.faults.size() < mostFaults && rows.next()) {
            if (m_progress && m_verdict.lines % linesBetweenReports == 0
                && !m_progress(m_verdict.lines, qMax(m_verdict.lines, int(*lines - m_known.id))))
                return Error{ErrorCode::Cancelled, {}};
            look(rows);
        }
        if (rows.failed())
            return rows.error();
        if (m_known.id > 0 && m_verdict.lines == 0) {
            found(TraceFaultKind::MarkMissing, m_known.id, std::nullopt);
        } else if (m_verdict.faults.size() < mostFaults) {
            if (Result<void> ended = lookAtEnd(); !ended)
                return ended.error();
        }
        return m_verdict;
    }

private:
    void found(TraceFaultKind kind, qint64 id, const std::optional<TraceRecord> &line)
    {
        m_verdict.faults.append({kind, id, line});
    }

    void look(const Statement &row)
    {
        const TraceRecord record = traceRecord(row);
        const QString previous = row.text(traceColumnCount);
        const bool isMark = m_known.id > 0 && m_verdict.lines == 0;
        const qint64 expected = isMark ? m_known.id : m_verdict.end.id + 1;
        const bool isExpected = record.id == expected;
        if (!isExpected)
            found(isMark ? TraceFaultKind::MarkMissing : TraceFaultKind::Missing, expected, record);
        if (isMark && isExpected && record.hash != m_known.hash)
            found(TraceFaultKind::MarkDiffers, record.id, record);
        else if (record.hash != traceHash(previous, fieldsOf(row)))
            found(TraceFaultKind::Changed, record.id, record);
        // What stands before the mark was looked at by whoever made it.
        else if (!isMark && isExpected && previous != m_verdict.end.hash)
            found(TraceFaultKind::Unconnected, record.id, record);
        m_verdict.end = {record.id, record.hash};
        ++m_verdict.lines;
    }

    Result<void> lookAtEnd()
    {
        Statement head(m_connection, QStringLiteral("SELECT last_id, last_hash FROM trace_head"));
        const bool isKnown = head.next();
        if (head.failed())
            return head.error();
        if (!isKnown || head.integer(0) != m_verdict.end.id || head.text(1) != m_verdict.end.hash)
            found(TraceFaultKind::EndMissing, m_verdict.end.id + 1, std::nullopt);
        return {};
    }

    const Connection &m_connection;
    const TraceMark m_known;
    const base::Progress &m_progress;
    TraceVerdict m_verdict;
};

Result<TraceMark> outermost(const Connection &connection, const char *order)
{
    Statement line(
        connection, QStringLiteral("SELECT id, hash FROM trace ORDER BY id %1 LIMIT 1").arg(QLatin1String(order)));
    TraceMark mark;
    if (line.next())
        mark = {line.integer(0), line.text(1)};
    if (line.failed())
        return line.error();
    return mark;
}

} // namespace

Result<TraceMark> traceStart(const Connection &connection)
{
    return outermost(connection, "ASC");
}

Result<TraceMark> traceEnd(const Connection &connection)
{
    return outermost(connection, "DESC");
}

Result<bool> hasTraceMark(const Connection &connection, const TraceMark &mark)
{
    if (mark.id == 0)
        return true;
    Statement line(connection, QStringLiteral("SELECT hash FROM trace WHERE id = ?"));
    line.bind(mark.id);
    const bool isThere = line.next();
    if (line.failed())
        return line.error();
    return isThere && line.text(0) == mark.hash;
}

Result<TraceVerdict> verifyTrace(const Connection &connection, const base::Progress &progress)
{
    return Walk(connection, {}, progress).run();
}

Result<TraceVerdict> verifyTraceFrom(
    const Connection &connection, qint64 id, const QString &hash, const base::Progress &progress)
{
    return Walk(connection, {id, hash}, progress).run();
}

} // namespace store
