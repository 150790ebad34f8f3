#include "core/reporting/periodcounts.h"

#include "core/store/reportrepository.h"

#include <QHash>

namespace reporting {

using base::Result;
using namespace domain;

CutOff CutOff::on(QDate day, const services::DataFile &file)
{
    return {day, day < file.clock().today() ? day.addDays(1).startOfDay() : QDateTime()};
}

bool CutOff::counts(const ReportLine &line) const
{
    return line.entry.arrivedOn <= day && countsEntry(line.report.enteredAt);
}

Result<QList<PeriodStandings>> periodStandings(const services::DataFile &file, const ReportingUnits &reporting,
    const services::PeriodCalendar &calendar, PlanId plan, Period first, Period last, const CutOff &cutOff)
{
    const Result<QList<ReportLine>> lines = store::readReportLines(file.connection(), plan, first, last);
    if (!lines)
        return lines.error();
    QHash<std::pair<UnitId, QString>, QDate> arrived;
    for (const ReportLine &line : *lines) {
        // The first counts; what comes besides it does not make the unit late.
        const std::pair key(line.report.unit, line.report.period->code());
        if (cutOff.counts(line) && !arrived.contains(key))
            arrived.insert(key, line.entry.arrivedOn);
    }
    QList<PeriodStandings> all;
    for (Period period = first; period <= last; period = period.next()) {
        PeriodStandings month{calendar.dates(period), {}};
        for (const Unit &unit : reporting.askedFor(month.dates)) {
            const QDate day = arrived.value({unit.id, period.code()});
            month.units.append({unit, standing(month.dates, true, day, cutOff.day)});
        }
        all.append(month);
    }
    return all;
}

Result<QList<PeriodCounts>> periodCounts(const services::DataFile &file, const ReportingUnits &reporting,
    const services::PeriodCalendar &calendar, PlanId plan, Period first, Period last, const CutOff &cutOff)
{
    const Result<QList<PeriodStandings>> months = periodStandings(file, reporting, calendar, plan, first, last, cutOff);
    if (!months)
        return months.error();
    QList<PeriodCounts> counted;
    for (const PeriodStandings &month : *months) {
        PeriodCounts counts{month.dates.period, {}};
        for (const auto &[unit, standing] : month.units)
            counts.counts.count(standing.status);
        counted.append(counts);
    }
    return counted;
}

Result<QList<PeriodCounts>> lastPeriodCounts(
    const services::DataFile &file, PlanId plan, Period last, int count, QDate cutOff)
{
    const Result<services::PeriodCalendar> calendar = services::periodCalendar(file, plan);
    if (!calendar)
        return calendar.error();
    const Result<ReportingUnits> reporting = ReportingUnits::read(file, plan);
    if (!reporting)
        return reporting.error();
    Result<QList<PeriodCounts>> counted
        = periodCounts(file, *reporting, *calendar, plan, last.plusMonths(1 - count), last, CutOff::on(cutOff, file));
    if (counted)
        counted->removeIf([](const PeriodCounts &each) { return each.counts.required == 0; });
    return counted;
}

} // namespace reporting
