#include "core/reporting/yearmatrix.h"

#include "core/reporting/reportingunits.h"
#include "core/services/planreader.h"
#include "core/store/contactrepository.h"
#include "core/store/reportrepository.h"

#include <utility>

namespace reporting {

using base::Result;
using namespace domain;

namespace {

MatrixCell cellOf(const ReportLine *line, const PeriodDates &dates, QDate today)
{
    MatrixCell cell;
    if (line) {
        cell.arrivedOn = line->entry.arrivedOn;
        cell.nil = line->report.nil;
        cell.arrivalNumber = line->entry.numberText();
        cell.documentReference = line->entry.documentReference();
        cell.documentDate = line->entry.documentDate;
    }
    cell.standing = standing(dates, true, cell.arrivedOn, today);
    return cell;
}

} // namespace

QString MatrixCell::entryKey() const
{
    // The series belongs to the calendar year of arrival (rule 8).
    return arrivedOn.isNull() ? QString() : QStringLiteral("%1/%2").arg(arrivedOn.year()).arg(arrivalNumber);
}

UnitCounts MatrixRow::counts() const
{
    UnitCounts counts;
    for (const MatrixCell &cell : months)
        counts.count(cell.standing.status);
    return counts;
}

std::optional<int> MatrixRow::onTimePercent() const
{
    return reporting::onTimePercent(counts());
}

UnitCounts YearMatrix::counts(int month) const
{
    UnitCounts counts;
    for (const MatrixRow &row : rows)
        counts.count(row.months.at(size_t(month - 1)).standing.status);
    return counts;
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
    QHash<std::pair<UnitId, int>, const ReportLine *> arrived;
    for (const ReportLine &line : *lines) {
        const std::pair key(line.report.unit, line.report.period->month);
        if (!arrived.contains(key))
            arrived.insert(key, &line);
    }

    YearMatrix matrix{year, file.clock().today(), {}, {}};
    QHash<UnitId, MatrixRow> rows;
    for (int month = 1; month <= 12; ++month) {
        PeriodDates &dates = matrix.dates.at(size_t(month - 1));
        dates = calendar->dates({year, month});
        const Result<QHash<UnitId, Chase>> chases
            = store::readLastChases(file.connection(), plan.id, Period{year, month});
        if (!chases)
            return chases.error();
        for (const Unit &unit : reporting->askedFor(dates)) {
            MatrixRow &row = rows[unit.id];
            row.unit = unit;
            MatrixCell &cell = row.months.at(size_t(month - 1));
            cell = cellOf(arrived.value({unit.id, month}), dates, matrix.today);
            if (const auto chase = chases->constFind(unit.id); chase != chases->constEnd())
                cell.lastChase = *chase;
        }
    }
    for (const Unit &unit : reporting->all()) {
        if (rows.contains(unit.id))
            matrix.rows.append(rows.value(unit.id));
    }
    return matrix;
}

} // namespace reporting
