#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/tracerepository.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace store {

class Connection;

// Whether the trace is what was written. Each line's hash covers the line and the hash of the line before, and
// trace_head knows the last: a line that was changed, removed, put in or moved, and lines cut off at the end, are
// found. Whoever can write the file with another program and knows how can write every later line anew; that shows only
// where a mark was kept elsewhere (the manifest of a backup, a note of what "trace verify" said), by verifyTraceFrom().
// Nor does the chain prove who sat at the keyboard, or that the clock was right.

/// A line and its hash: with it, everything up to this line is known for good.
struct TraceMark {
    qint64 id = 0; ///< 0: a trace without lines
    QString hash;
    bool operator==(const TraceMark &) const = default;
};

enum class TraceFaultKind {
    Changed, ///< the line is not what its hash was made of
    Missing, ///< `id` is not there, though later lines are
    Unconnected, ///< it does not follow the line before: one of the two is not the one that was written
    EndMissing, ///< lines were cut off at the end: `id` is the first of them
    MarkMissing, ///< the line of the mark is not there
    MarkDiffers, ///< it is there and is not the line that was marked
};

/// A line that does not fit.
struct TraceFault {
    TraceFaultKind kind = TraceFaultKind::Changed;
    qint64 id = 0;
    /// The line as it stands; where there is none, the next one that is there; nothing when there is neither.
    std::optional<TraceRecord> line;
};

struct TraceVerdict {
    /// In their order; nothing: the chain is whole. One that has been known for long does not hide the others; the
    /// thousandth is the last that is looked for.
    QList<TraceFault> faults;
    TraceMark end; ///< of a whole chain: the mark to keep
    int lines = 0; ///< that were looked at
};

/// The first line: it tells one data file from all others, whatever they are called and wherever they lie. Errors:
/// those of reading.
base::Result<TraceMark> traceStart(const Connection &connection);
/// The last line. Errors: those of reading.
base::Result<TraceMark> traceEnd(const Connection &connection);
/// Whether the line of the mark is there and is the one that was marked; files of any step of the schema.
base::Result<bool> hasTraceMark(const Connection &connection, const TraceMark &mark);

/// The whole chain. Errors: those of reading, Cancelled.
base::Result<TraceVerdict> verifyTrace(const Connection &connection, const base::Progress &progress = {});

/// The chain from a line on that is known to be good: quick, when `id` is a recent one. An `id` of 0 is the whole
/// chain. Errors: as above.
base::Result<TraceVerdict> verifyTraceFrom(
    const Connection &connection, qint64 id, const QString &hash, const base::Progress &progress = {});

} // namespace store
