#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace store {

class Connection;

/// The last line that two traces share, 0 when they share none: from there on they are histories of their own. As every
/// line covers the ones before, it is found with a few looks. Errors: those of reading.
base::Result<qint64> lastCommonTraceLine(const Connection &one, const Connection &other);

/// Whether the last line that has its number in both traces is the same in both; so without any. Lines that one of them
/// lacks say nothing, nor do those of the act `except`. Errors: those of reading.
base::Result<bool> agreesAtLastLineOfBoth(const Connection &one, const Connection &other, const QString &except);

/// The lines after one: how many of each act, and the moment of that one.
struct TraceStretch {
    QMap<QString, int> acts;
    QDateTime since; ///< of the line `after`; invalid when it is 0
    int lines = 0;
};
base::Result<TraceStretch> traceAfter(const Connection &connection, qint64 after);

} // namespace store
