#include "core/reporting/yearmatrix.h"

#include "core/reporting/reportingunits.h"
#include "core/services/planreader.h"
#include "core/store/reportrepository.h"

namespace reporting {

using base::Result;
using namespace domain;

std::optional<int> MatrixRow::onTimePercent() const
{
    int due = 0;
    int onTime = 0;
    for (const MatrixCell &cell : months) {
        const ReportStatus status = cell.standing.status;
        due += status == ReportStatus::OnTime || status == ReportStatus::Late || status == ReportStatus::Missing;
        onTime += status == ReportStatus::OnTime;
    }
    return due > 0 ? std::optional(100 * onTime / due) : std::nullopt;
}

Result<YearMatrix> yearMatrix(const services::DataFile &file, const Plan &plan, int year)
{
    const Result<services::PeriodCalendar> calendar = services::periodCalendar(file, plan.id);
    if (!calendar)
        return calendar.error();
    const Result<ReportingUnits> reporting = ReportingUnits::read(file, plan.id);
    if (!reporting)
        return reporting.error();
    const Result<QList<ReportLine>> lines
        = store::readReportLines(file.connection(), plan.id, Period{year, 1}, Period{year, 12});
    if (!lines)
        return lines.error();
    QHash<std::pair<UnitId, int>, ReportLine> arrived;
    for (const ReportLine &line : *lines)
        arrived.insert({line.report.unit, line.report.period->month}, line);

    const QDate today = file.clock().today();
    QHash<UnitId, MatrixRow> rows;
    for (int month = 1; month <= 12; ++month) {
        const PeriodDates dates = calendar->dates({year, month});
        for (const Unit &unit : reporting->askedFor(dates)) {
            MatrixRow &row = rows[unit.id];
            row.unit = unit;
            MatrixCell &cell = row.months.at(size_t(month - 1));
            if (const auto line = arrived.constFind({unit.id, month}); line != arrived.constEnd()) {
                cell.arrivedOn = line->entry.arrivedOn;
                cell.nil = line->report.nil;
                cell.arrivalNumber = line->entry.numberText();
            }
            cell.standing = standing(dates, true, cell.arrivedOn, today);
        }
    }
    YearMatrix matrix{year, {}};
    for (const Unit &unit : reporting->all()) {
        if (rows.contains(unit.id))
            matrix.rows.append(rows.value(unit.id));
    }
    return matrix;
}

} // namespace reporting
