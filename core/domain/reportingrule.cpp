#include "core/domain/reportingrule.h"

#include "core/base/text/wording.h"

namespace domain {

QString dueShiftCode(DueShift shift)
{
    return shift == DueShift::Off ? QStringLiteral("off") : QStringLiteral("next_working_day");
}

std::optional<DueShift> dueShiftFromCode(const QString &code)
{
    for (const DueShift shift : {DueShift::Off, DueShift::NextWorkingDay}) {
        if (dueShiftCode(shift) == code)
            return shift;
    }
    return std::nullopt;
}

PeriodDates periodDates(const ReportingRule &rule, Period period, const base::HolidayTable &holidays)
{
    const QDate month(period.year, period.month, 1);
    PeriodDates dates;
    dates.period = period;
    dates.from = rule.windowFromDay == 1 ? month : month.addMonths(-1).addDays(rule.windowFromDay - 1);
    dates.to = rule.windowFromDay == 1 ? month.addMonths(1).addDays(-1) : month.addDays(rule.windowFromDay - 2);
    dates.dueLiteral = month.addDays(rule.lastOnTimeDay - 1);
    dates.dueShifted = holidays.nextWorkingDay(dates.dueLiteral);
    dates.dueEffective = rule.shift == DueShift::Off ? dates.dueLiteral : dates.dueShifted;
    for (QDate day = dates.dueLiteral; day < dates.dueShifted; day = day.addDays(1))
        dates.reasons.append(base::screenDate(day) + QStringLiteral(": ") + holidays.reason(day));
    dates.required = period >= rule.first;
    return dates;
}

Period periodOf(const ReportingRule &rule, QDate day)
{
    const Period month = Period::of(day);
    return rule.windowFromDay > 1 && day.day() >= rule.windowFromDay ? month.next() : month;
}

std::optional<Period> proposedPeriod(
    const ReportingRule &rule, QDate today, const std::function<bool(Period)> &isReported)
{
    const Period current = periodOf(rule, today);
    for (int back = -2; back <= 0; ++back) {
        const Period period = current.plusMonths(back);
        if (period >= rule.first && !isReported(period))
            return period;
    }
    return std::nullopt;
}

} // namespace domain
