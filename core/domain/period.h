#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace domain {

/// A reporting month, e.g. 5/2022. Stored as "2022-05", shown as "tháng 5/2022".
struct Period {
    int year = 0;
    int month = 0;

    static std::optional<Period> fromCode(const QString &code); ///< "YYYY-MM" only
    static Period of(QDate day) { return {day.year(), day.month()}; }

    QString code() const; ///< "2022-05"
    QString label() const; ///< "5/2022", "02/2022"
    Period next() const { return plusMonths(1); }
    Period previous() const { return plusMonths(-1); }
    Period plusMonths(int months) const;

    auto operator<=>(const Period &) const = default;
};

} // namespace domain
