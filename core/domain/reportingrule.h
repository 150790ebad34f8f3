#pragma once

#include "core/base/calendar/holidays.h"
#include "core/domain/period.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace domain {

enum class DueShift { Off, NextWorkingDay };

/// The stored ASCII code ("off", "next_working_day") and back.
QString dueShiftCode(DueShift shift);
std::optional<DueShift> dueShiftFromCode(const QString &code);

/// How often and until when units report (rule 1; plan 1228, section III.2.d).
struct ReportingRule {
    int windowFromDay = 11; ///< of the month before; 1 means the calendar month itself
    int lastOnTimeDay = 9; ///< "trước ngày 10" read literally
    DueShift shift = DueShift::Off;
    Period first{2022, 5}; ///< earlier periods are not required

    bool operator==(const ReportingRule &) const = default;
};

/// A period under a rule.
struct PeriodDates {
    Period period;
    QDate from;
    QDate to;
    QDate dueLiteral; ///< the last day on time as the plan words it
    QDate dueShifted; ///< the next working day from there, whether or not the rule shifts
    QDate dueEffective; ///< the one of the two that is in force
    QStringList reasons; ///< why each skipped day is not a working day: "09/04/2022: thứ Bảy"
    bool required = false; ///< not before the rule's first period
};

PeriodDates periodDates(const ReportingRule &rule, Period period, const base::HolidayTable &holidays);

/// The period whose window contains the day: 11/4–10/5 is 5/2022.
Period periodOf(const ReportingRule &rule, QDate day);

/// What to propose for a unit's report (rule 9): the oldest required period, at most two before the one of today,
/// that is not reported and whose window has begun. Nothing when all are in.
std::optional<Period> proposedPeriod(
    const ReportingRule &rule, QDate today, const std::function<bool(Period)> &isReported);

} // namespace domain
