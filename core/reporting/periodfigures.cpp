#include "core/reporting/periodfigures.h"

#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"
#include "core/store/planrepository.h"
#include "core/store/reportrepository.h"

#include <algorithm>

namespace reporting {

using base::Result;
using namespace domain;

namespace {

void count(UnitCounts &counts, ReportStatus status)
{
    switch (status) {
    case ReportStatus::OnTime:
        ++counts.onTime;
        break;
    case ReportStatus::Late:
        ++counts.late;
        break;
    case ReportStatus::Missing:
        ++counts.missing;
        break;
    case ReportStatus::Pending:
        ++counts.pending;
        break;
    case ReportStatus::NotRequired:
        return;
    }
    ++counts.required;
}

void count(TaskCounts &counts, const TaskStanding &standing)
{
    ++counts.total;
    ++counts.byState.at(size_t(standing.state));
    const bool done = standing.state == TaskState::Done;
    switch (standing.timeliness.kind) {
    case Timeliness::DoneOnTime:
        ++counts.doneOnTime;
        break;
    case Timeliness::DoneLate:
        ++counts.doneLate;
        break;
    case Timeliness::InTime:
    case Timeliness::DueSoon:
        ++counts.openInTime;
        break;
    case Timeliness::Overdue:
        ++counts.openOverdue;
        break;
    case Timeliness::NoDeadline:
        ++(done ? counts.doneNoDeadline : counts.openNoDeadline);
        break;
    }
}

/// The day a unit must exist to be asked for a period's report: its due day.
bool isAsked(const Unit &unit, const store::Reporter &reporter, const PeriodDates &dates)
{
    return dates.required && reporter.mustReport(dates.period) && unit.isValidOn(dates.dueLiteral);
}

Result<void> addUnits(const services::DataFile &file, PeriodFigures &figures)
{
    const Result<services::UnitCatalogue> catalogue = services::UnitCatalogue::read(file);
    if (!catalogue)
        return catalogue.error();
    const Result<QList<store::Reporter>> reporters = store::readReporters(file.connection(), figures.plan.id);
    if (!reporters)
        return reporters.error();
    const Result<QList<ReportLine>> lines = store::readReportLines(file.connection(), figures.plan.id, figures.period);
    if (!lines)
        return lines.error();

    QHash<UnitId, ReportLine> arrived;
    for (const ReportLine &line : *lines) {
        if (line.entry.arrivedOn <= figures.cutOff)
            arrived.insert(line.report.unit, line);
    }
    const auto figuresOf = [&](const Unit &unit, bool required) {
        UnitFigures line{unit, {}, std::nullopt};
        if (arrived.contains(unit.id))
            line.line = arrived.take(unit.id);
        const QDate day = line.line ? line.line->entry.arrivedOn : QDate();
        line.standing = standing(figures.dates, required, day, figures.cutOff);
        return line;
    };
    for (const store::Reporter &reporter : *reporters) {
        const Unit unit = catalogue->unit(reporter.unit);
        if (isAsked(unit, reporter, figures.dates))
            figures.units.append(figuresOf(unit, true));
    }
    for (const Unit &unit : catalogue->units()) {
        if (arrived.contains(unit.id))
            figures.units.append(figuresOf(unit, false));
    }
    for (const UnitFigures &unit : figures.units)
        count(figures.counts, unit.standing.status);
    return {};
}

} // namespace

Result<PeriodFigures> periodFigures(const services::DataFile &file, const Plan &plan, Period period, QDate cutOff)
{
    const Result<PeriodDates> dates = services::periodDates(file, plan.id, period);
    if (!dates)
        return dates.error();
    PeriodFigures figures;
    figures.plan = plan;
    figures.period = period;
    figures.dates = *dates;
    figures.cutOff = cutOff;
    if (Result<void> added = addUnits(file, figures); !added)
        return added.error();

    const Result<QHash<TaskId, TaskStanding>> standings
        = services::standingsOn(file, plan.id, std::min(dates->to, cutOff));
    if (!standings)
        return standings.error();
    figures.standings = *standings;
    for (const TaskStanding &standing : *standings)
        count(figures.tasks, standing);
    return figures;
}

} // namespace reporting
