#pragma once

#include <QDate>
#include <QString>

#include <algorithm>

namespace reporting {

/// Which part of a register is printed. A book belongs to one calendar year (rule 8).
struct BookRange {
    int year = 0;
    QDate from; ///< null: from 01/01 of the year
    QDate to; ///< null: to 31/12, or to today while the year runs
    QString book; ///< quyển số; empty: room for the pen

    /// Both days given, within the year.
    BookRange within(QDate today) const
    {
        BookRange range = *this;
        const QDate last = std::min(QDate(year, 12, 31), std::max(today, QDate(year, 1, 1)));
        range.from = from.isNull() ? QDate(year, 1, 1) : std::max(from, QDate(year, 1, 1));
        range.to = to.isNull() ? last : std::min(to, QDate(year, 12, 31));
        return range;
    }
    bool contains(QDate day) const { return from <= day && day <= to; }
};

} // namespace reporting
