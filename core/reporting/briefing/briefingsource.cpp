#include "core/reporting/briefing/briefingsource.h"

#include "core/services/ledgerreader.h"
#include "core/services/planreader.h"
#include "core/store/reportrepository.h"

namespace reporting {

using base::Result;
using namespace domain;

namespace {

constexpr int daysAhead = 7; ///< from one Monday to the next
constexpr int briefingMonths = 6;
constexpr int monthsBack = 12; ///< for streaks

Result<void> addItems(const services::DataFile &file, BriefingSource &source)
{
    const Plan &plan = source.figures.plan;
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    const Result<QList<Task>> tasks = services::tasksOf(file, plan.id);
    if (!tasks)
        return tasks.error();
    const auto standings = services::standingsOn(file, plan.id, source.asOf);
    if (!standings)
        return standings.error();
    const Result<QList<MissingStreak>> streaks = missingStreaks(file, plan, source.figures.period, source.asOf);
    if (!streaks)
        return streaks.error();
    const Result<QList<RequestFigures>> requests = allRequestFigures(file, plan.id, CutOff::on(source.asOf, file));
    if (!requests)
        return requests.error();
    for (const Task &task : *tasks) {
        const TaskStanding standing = standings->value(task.id);
        source.tasks.count(standing);
        const bool open
            = standing.timeliness.kind == Timeliness::InTime || standing.timeliness.kind == Timeliness::DueSoon;
        source.dueSoon += open && standing.state != TaskState::Paused && standing.timeliness.days <= daysAhead;
    }
    source.items = overdueTasks(*tasks, *standings, *units) + missingUnits(*streaks, source.asOf)
        + overdueRequests(*requests, source.asOf)
        + oldDifficulties(source.figures.difficulties.open, source.figures.difficulties.limits, *units, source.asOf);
    return {};
}

} // namespace

Period briefingPeriod(const services::PeriodCalendar &calendar, QDate day)
{
    const Period current = domain::periodOf(calendar.rule, day);
    const bool near = day.daysTo(calendar.dates(current).dueEffective) < daysAhead;
    return near || !calendar.dates(current.previous()).required ? current : current.previous();
}

Result<QList<MissingStreak>> missingStreaks(const services::DataFile &file, const Plan &plan, Period last, QDate asOf)
{
    const Result<services::PeriodCalendar> calendar = services::periodCalendar(file, plan.id);
    if (!calendar)
        return calendar.error();
    const Result<ReportingUnits> reporting = ReportingUnits::read(file, plan.id);
    if (!reporting)
        return reporting.error();
    while (calendar->dates(last).dueEffective >= asOf)
        last = last.previous();
    const Result<QList<ReportLine>> lines
        = store::readReportLines(file.connection(), plan.id, last.plusMonths(1 - monthsBack), last);
    if (!lines)
        return lines.error();
    const CutOff cutOff = CutOff::on(asOf, file);
    QSet<std::pair<UnitId, int>> sent;
    const auto indexOf = [last](Period period) { return (last.year - period.year) * 12 + last.month - period.month; };
    for (const ReportLine &line : *lines) {
        if (cutOff.counts(line))
            sent.insert({line.report.unit, indexOf(*line.report.period)});
    }
    QHash<UnitId, MissingStreak> streaks;
    for (int back = 0; back < monthsBack; ++back) {
        const Period period = last.plusMonths(-back);
        const PeriodDates dates = calendar->dates(period);
        for (const Unit &unit : reporting->askedFor(dates)) {
            MissingStreak &streak = streaks[unit.id];
            if (streak.count != back || sent.contains({unit.id, back}))
                continue;
            streak = {unit, period, last, dates.dueEffective, back + 1};
        }
    }
    QList<MissingStreak> found;
    for (const Unit &unit : reporting->all()) {
        if (streaks.value(unit.id).count >= 2)
            found.append(streaks.value(unit.id));
    }
    return found;
}

Result<BriefingSource> readBriefingSource(
    const services::DataFile &file, const Plan &plan, QDate asOf, std::optional<Period> period)
{
    const Result<services::PeriodCalendar> calendar = services::periodCalendar(file, plan.id);
    if (!calendar)
        return calendar.error();
    const Period spoken = period.value_or(briefingPeriod(*calendar, asOf));
    const Result<PeriodFigures> figures = periodFigures(file, plan, spoken, asOf);
    if (!figures)
        return figures.error();
    const Result<QList<PeriodCounts>> months = lastPeriodCounts(file, plan.id, spoken, briefingMonths, asOf);
    if (!months)
        return months.error();
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    const Result<PhraseBook> phrases = readPhrases(*office, {QStringLiteral("briefing")});
    if (!phrases)
        return phrases.error();
    BriefingSource source{asOf, *figures, {}, 0, {}, *months, *phrases, *office};
    if (const Result<void> added = addItems(file, source); !added)
        return added.error();
    return source;
}

} // namespace reporting
