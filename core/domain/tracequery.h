#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

/// Which lines of the trace a list shows. What is empty does not choose.
struct TraceQuery {
    QDate from; ///< local days, both included
    QDate to;
    QString actor;
    QString act; ///< a code
    QString subject; ///< a code …
    QString key; ///< … and a business key
    /// Words in any order; each must occur in who, where, why, what it was about, or what was before or after. Names of
    /// acts, units, tasks and entries are found in any spelling, with or without marks.
    QString text;
    bool newestFirst = true;
    std::optional<int> atMost; ///< so many and no more

    bool operator==(const TraceQuery &) const = default;
};

} // namespace domain
