#include "core/reporting/periodfigures.h"

#include "core/reporting/periodcounts.h"
#include "core/reporting/reportingunits.h"
#include "core/services/officesettings.h"
#include "core/services/periodservice.h"
#include "core/services/planreader.h"
#include "core/store/difficultyrepository.h"
#include "core/store/planrepository.h"
#include "core/store/reportrepository.h"
#include "core/store/taskeventrepository.h"

#include <algorithm>

namespace reporting {

using base::Result;
using namespace domain;

namespace {

Result<void> addUnits(
    const services::DataFile &file, const ReportingUnits &reporting, const CutOff &cutOff, PeriodFigures &figures)
{
    const Result<QList<ReportLine>> lines = store::readReportLines(file.connection(), figures.plan.id, figures.period);
    if (!lines)
        return lines.error();
    QHash<UnitId, QList<ReportLine>> arrived;
    for (const ReportLine &line : *lines) {
        if (cutOff.counts(line))
            arrived[line.report.unit].append(line);
        else
            figures.lateReports.append(line);
    }
    const auto figuresOf = [&](const Unit &unit, bool required) {
        UnitFigures line{unit, {}, std::nullopt, arrived.take(unit.id)};
        if (!line.further.isEmpty())
            line.line = line.further.takeFirst();
        const QDate day = line.line ? line.line->entry.arrivedOn : QDate();
        line.standing = standing(figures.dates, required, day, figures.cutOff);
        return line;
    };
    for (const Unit &unit : reporting.askedFor(figures.dates))
        figures.units.append(figuresOf(unit, true));
    for (const Unit &unit : reporting.all()) {
        if (arrived.contains(unit.id))
            figures.units.append(figuresOf(unit, false));
    }
    for (const UnitFigures &unit : std::as_const(figures.units))
        figures.counts.count(unit.standing.status);
    return {};
}

/// The period before, counted up to the same day.
Result<void> addPrevious(const services::DataFile &file, const ReportingUnits &reporting,
    const services::PeriodCalendar &calendar, const CutOff &cutOff, PeriodFigures &figures)
{
    const Period previous = figures.period.previous();
    const Result<QList<PeriodCounts>> counted
        = periodCounts(file, reporting, calendar, figures.plan.id, previous, previous, cutOff);
    if (!counted)
        return counted.error();
    figures.previous = counted->first().counts;
    return {};
}

Result<void> addTasks(const services::DataFile &file, const QDateTime &enteredBefore, PeriodFigures &figures)
{
    const QDate asOf = std::min(figures.dates.to, figures.cutOff);
    const Result<QHash<TaskId, TaskStanding>> standings
        = services::standingsOn(file, figures.plan.id, asOf, enteredBefore);
    if (!standings)
        return standings.error();
    figures.standings = *standings;
    const Result<QList<TaskGroup>> groups = store::readGroups(file.connection(), figures.plan.id);
    if (!groups)
        return groups.error();
    const Result<QList<Task>> tasks = store::readTasks(file.connection(), figures.plan.id);
    if (!tasks)
        return tasks.error();
    for (const TaskGroup &group : *groups)
        figures.groups.append({group, {}});
    for (const Task &task : *tasks) {
        const TaskStanding &standing = figures.standings[task.id];
        figures.tasks.count(standing);
        for (GroupFigures &group : figures.groups) {
            if (group.group.id == task.group)
                group.counts.count(standing);
        }
        for (const UnitId lead : task.leads) {
            qsizetype row = 0;
            while (row < figures.leads.size() && figures.leads.at(row).unit != lead)
                ++row;
            if (row == figures.leads.size())
                figures.leads.append({lead, {}});
            figures.leads[row].counts.count(standing);
        }
    }
    if (enteredBefore.isNull())
        return {};
    const Result<QList<TaskEvent>> late = store::readLateEvents(
        file.connection(), figures.plan.id, figures.dates.from, figures.dates.to, enteredBefore);
    if (!late)
        return late.error();
    figures.lateEvents = *late;
    return {};
}

Result<PeriodFigures> computed(
    const services::DataFile &file, const Plan &plan, Period period, bool closed, QDate cutOff)
{
    const Result<services::PeriodCalendar> calendar = services::periodCalendar(file, plan.id);
    if (!calendar)
        return calendar.error();
    const Result<ReportingUnits> reporting = ReportingUnits::read(file, plan.id);
    if (!reporting)
        return reporting.error();
    PeriodFigures figures;
    figures.plan = plan;
    figures.period = period;
    figures.dates = calendar->dates(period);
    figures.closed = closed;
    figures.cutOff = cutOff;
    const CutOff counting = CutOff::on(cutOff, file);
    if (Result<void> added = addUnits(file, *reporting, counting, figures); !added)
        return added.error();
    if (Result<void> added = addPrevious(file, *reporting, *calendar, counting, figures); !added)
        return added.error();
    if (Result<void> added = addTasks(file, counting.enteredBefore, figures); !added)
        return added.error();
    const Result<DifficultyFigures> difficulties
        = difficultyFigures(file, plan.id, figures.dates.from, figures.dates.to, cutOff);
    if (!difficulties)
        return difficulties.error();
    figures.difficulties = *difficulties;
    return figures;
}

} // namespace

Result<DifficultyFigures> difficultyFigures(
    const services::DataFile &file, PlanId plan, QDate from, QDate to, QDate cutOff)
{
    const Result<QList<Difficulty>> difficulties
        = store::readDifficultiesOn(file.connection(), plan, from, cutOff, CutOff::on(cutOff, file).enteredBefore);
    if (!difficulties)
        return difficulties.error();
    const Result<services::OfficeSettings> settings = services::OfficeSettings::read(file);
    if (!settings)
        return settings.error();
    DifficultyFigures figures;
    figures.limits = settings->difficultyLimits();
    for (const Difficulty &difficulty : *difficulties) {
        ++figures.byStage.at(size_t(difficulty.stage));
        const bool isSolved = difficulty.stage == DifficultyStage::Solved;
        (isSolved ? figures.solved : figures.open).append(difficulty);
        const int age = difficulty.ageOn(cutOff);
        if (!isSolved)
            ++figures.byAge.at(size_t(figures.limits.ageOf(age)));
        if (difficulty.raisedOn >= from && difficulty.raisedOn <= to)
            ++figures.raised;
    }
    return figures;
}

Result<PeriodFigures> periodFigures(const services::DataFile &file, const Plan &plan, Period period, QDate cutOff)
{
    const Result<services::PeriodState> state = services::periodState(file, period);
    if (!state)
        return state.error();
    return computed(file, plan, period, state->closed, cutOff);
}

Result<PeriodFigures> periodFigures(const services::DataFile &file, const Plan &plan, Period period)
{
    const Result<services::PeriodState> state = services::periodState(file, period);
    if (!state)
        return state.error();
    return computed(file, plan, period, state->closed, state->cutOff);
}

} // namespace reporting
