#include "core/reporting/periodic/periodicsource.h"

#include "core/base/text/naturalorder.h"
#include "core/services/issuedreader.h"
#include "core/store/contactrepository.h"
#include "core/store/difficultyrepository.h"
#include "core/store/reportrepository.h"
#include "core/store/requestrepository.h"

#include <algorithm>

namespace reporting {

using base::Result;
using namespace domain;

namespace {

constexpr int monthsInChart = 6;

/// What is read of the file while a source is filled.
struct Reading {
    const services::DataFile &file;
    CutOff cutOff;
    ReportingUnits reporting;
    services::PeriodCalendar calendar;
};

/// Whether the request had been entered by the cut-off, and not been cancelled. Its state is that of today.
bool isKnown(const Request &request, const CutOff &cutOff)
{
    if (!cutOff.countsEntry(request.enteredAt))
        return false;
    if (request.state != RequestState::Cancelled)
        return true;
    return request.cancelledAt.isValid() && !cutOff.countsEntry(request.cancelledAt);
}

Result<void> addDirection(const Reading &reading, PeriodicSource &source)
{
    const PeriodFigures &figures = source.figures;
    const QDate until = source.until();
    const auto &connection = reading.file.connection();
    const Result<QList<Request>> requests = store::readRequests(connection, figures.plan.id);
    if (!requests)
        return requests.error();
    for (const Request &request : *requests) {
        if (isKnown(request, reading.cutOff) && request.askedOn >= source.from && request.askedOn <= until)
            source.requests.append(request);
    }
    for (const Period period : std::as_const(source.periods)) {
        const Result<QList<Chase>> chases = store::readChasesOfPeriod(
            connection, figures.plan.id, period, reading.cutOff.day, reading.cutOff.enteredBefore);
        if (!chases)
            return chases.error();
        source.chases += *chases;
    }
    const Result<QList<IssuedDocument>> issued = services::readIssued(reading.file, source.from, until);
    if (!issued)
        return issued.error();
    for (const IssuedDocument &document : *issued) {
        if (document.key.plan == figures.plan.id && document.key.kind == PaperKind::Reminder && document.isInForce()
            && reading.cutOff.countsEntry(document.issuedAt))
            source.reminders.append(document);
    }
    const auto steps = store::readDifficultySteps(connection, figures.plan.id, reading.cutOff.enteredBefore);
    if (!steps)
        return steps.error();
    for (const QList<Difficulty> &list : {figures.difficulties.open, figures.difficulties.solved}) {
        for (const Difficulty &difficulty : list) {
            for (const DifficultyStep &step : steps->value(difficulty.id)) {
                if (step.stage != DifficultyStage::Directed || step.on < source.from || step.on > until)
                    continue;
                ++source.directed;
                if (!step.document.isEmpty() && !source.directives.contains(step.document))
                    source.directives.append(step.document);
            }
        }
    }
    std::sort(source.directives.begin(), source.directives.end(),
        [](const QString &one, const QString &other) { return base::compareNatural(one, other) < 0; });
    return {};
}

/// The month's reports: the office's own, then the units that had to report, then the others.
Result<void> addReports(const Reading &reading, Period period, PeriodicSource &source)
{
    const auto &connection = reading.file.connection();
    const PlanId plan = source.figures.plan.id;
    const Result<QList<Report>> own = store::readOwnReports(connection, plan, period);
    if (!own)
        return own.error();
    for (const Report &report : *own) {
        if (reading.cutOff.countsEntry(report.enteredAt))
            source.reports.append({period, {}, report.narrative, report.results});
    }
    const Result<QList<ReportLine>> lines = store::readReportLines(connection, plan, period);
    if (!lines)
        return lines.error();
    const auto results = store::readResults(connection, plan, period);
    if (!results)
        return results.error();
    QHash<UnitId, QList<SpanReport>> byUnit;
    for (const ReportLine &line : *lines) {
        if (!reading.cutOff.counts(line))
            continue;
        const Report &report = line.report;
        byUnit[report.unit].append({period, report.unit, report.narrative, results->value(report.id)});
    }
    for (const Unit &unit : reading.reporting.askedFor(reading.calendar.dates(period)))
        source.reports += byUnit.take(unit.id);
    for (const Unit &unit : reading.reporting.all())
        source.reports += byUnit.take(unit.id);
    return {};
}

Result<UnitCounts> sumOf(const Reading &reading, PlanId plan, PeriodSpan span)
{
    const Result<QList<PeriodCounts>> months = periodCounts(
        reading.file, reading.reporting, reading.calendar, plan, span.first, span.last(), reading.cutOff);
    if (!months)
        return months.error();
    UnitCounts sum;
    for (const PeriodCounts &month : *months)
        sum += month.counts;
    return sum;
}

Result<void> addDiscipline(const Reading &reading, PeriodicSource &source)
{
    const PlanId plan = source.figures.plan.id;
    if (source.periods.isEmpty())
        return {};
    const Result<QList<PeriodStandings>> months = periodStandings(reading.file, reading.reporting, reading.calendar,
        plan, source.periods.first(), source.periods.last(), reading.cutOff);
    if (!months)
        return months.error();
    QHash<UnitId, UnitMonths> rows;
    for (qsizetype month = 0; month < months->size(); ++month) {
        PeriodCounts counts{months->at(month).dates.period, {}};
        for (const auto &[unit, standing] : months->at(month).units) {
            UnitMonths &row = rows[unit.id];
            row.unit = unit;
            row.months.resize(months->size());
            row.months[month] = standing;
            counts.counts.count(standing.status);
        }
        source.counts += counts.counts;
        if (!source.isMonth() && counts.counts.required > 0)
            source.months.append(counts);
    }
    for (const Unit &unit : reading.reporting.all()) {
        if (rows.contains(unit.id))
            source.unitMonths.append(rows.value(unit.id));
    }
    const Result<UnitCounts> previous = sumOf(reading, plan, source.span.previous());
    if (!previous)
        return previous.error();
    source.previous = *previous;
    if (source.span.yearBefore() != source.span.previous()) {
        const Result<UnitCounts> yearBefore = sumOf(reading, plan, source.span.yearBefore());
        if (!yearBefore)
            return yearBefore.error();
        source.yearBefore = *yearBefore;
    }
    if (!source.isMonth())
        return {};
    const Result<QList<PeriodCounts>> last
        = lastPeriodCounts(reading.file, plan, source.span.first, monthsInChart, reading.cutOff.day);
    if (!last)
        return last.error();
    source.months = *last;
    return {};
}

Result<QHash<TaskId, TaskStanding>> standingsAtTheEndOf(const Reading &reading, PlanId plan, PeriodSpan span)
{
    const QDate day = std::min(reading.calendar.dates(span.last()).to, reading.cutOff.day);
    return services::standingsOn(reading.file, plan, day, reading.cutOff.enteredBefore);
}

Result<void> addTasksBefore(const Reading &reading, PeriodicSource &source)
{
    const PlanId plan = source.figures.plan.id;
    const auto before = standingsAtTheEndOf(reading, plan, source.span.previous());
    if (!before)
        return before.error();
    const auto yearBefore = standingsAtTheEndOf(reading, plan, source.span.yearBefore());
    if (!yearBefore)
        return yearBefore.error();
    for (const Task &task : source.contents.tasks) {
        source.tasksBefore.count(before->value(task.id));
        source.tasksYearBefore.count(yearBefore->value(task.id));
        const bool isDone = source.figures.standings.value(task.id).state == TaskState::Done;
        if (isDone && before->value(task.id).state != TaskState::Done)
            source.doneInSpan.append(task.id);
    }
    return {};
}

/// The last month of the span that has begun on the day; the first one when none has.
Period lastBegun(const services::PeriodCalendar &calendar, PeriodSpan span, QDate day)
{
    Period last = span.last();
    while (last > span.first && calendar.dates(last).from > day)
        last = last.previous();
    return last;
}

QStringList phraseSetsOf(PeriodSpan span)
{
    const QString month = QStringLiteral("monthly");
    return span.months == 1 ? QStringList{month} : QStringList{month, QStringLiteral("periodic")};
}

} // namespace

UnitCounts UnitMonths::counts() const
{
    UnitCounts counts;
    for (const ReportStanding &standing : months)
        counts.count(standing.status);
    return counts;
}

QDate PeriodicSource::until() const
{
    return std::min(to, figures.cutOff);
}

Task PeriodicSource::task(TaskId id) const
{
    for (const Task &task : contents.tasks) {
        if (task.id == id)
            return task;
    }
    return {};
}

Result<PeriodicSource> readPeriodicSource(
    const services::DataFile &file, const Plan &plan, PeriodSpan span, std::optional<QDate> cutOff)
{
    const Result<services::PeriodCalendar> calendar = services::periodCalendar(file, plan.id);
    if (!calendar)
        return calendar.error();
    const Period last = lastBegun(*calendar, span, cutOff.value_or(file.clock().today()));
    const Result<PeriodFigures> figures
        = cutOff ? periodFigures(file, plan, last, *cutOff) : periodFigures(file, plan, last);
    if (!figures)
        return figures.error();
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    const Result<PhraseBook> phrases = readPhrases(*office, phraseSetsOf(span));
    if (!phrases)
        return phrases.error();
    const Result<services::PlanContents> contents = services::readPlanContents(file, plan);
    if (!contents)
        return contents.error();
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    const Result<ReportingUnits> reporting = ReportingUnits::read(file, plan.id);
    if (!reporting)
        return reporting.error();
    PeriodicSource source{span, calendar->dates(span.first).from, calendar->dates(span.last()).to, {}, *figures, {}, {},
        {}, {}, {}, {}, *phrases, *office, *contents, *units, {}, {}, {}, {}, {}, 0, {}, {},
        calendar->dates(last.next()), calendar->dates(span.next().last()).to, office->text("office.body_in_text")};
    source.periods = span.periods();
    if (!source.isMonth()) {
        source.to = std::clamp(figures->cutOff, source.from, std::max(source.from, source.to));
        source.periods.removeIf([&](Period period) { return calendar->dates(period).from > figures->cutOff; });
        const Result<DifficultyFigures> difficulties
            = difficultyFigures(file, plan.id, source.from, source.to, figures->cutOff);
        if (!difficulties)
            return difficulties.error();
        source.figures.difficulties = *difficulties;
    }
    const Reading reading{file, CutOff::on(figures->cutOff, file), *reporting, *calendar};
    QList<Period> periods = source.periods;
    std::reverse(periods.begin(), periods.end());
    for (const Period period : periods) {
        if (Result<void> added = addReports(reading, period, source); !added)
            return added.error();
    }
    for (const auto add : {addDirection, addDiscipline, addTasksBefore}) {
        if (Result<void> added = add(reading, source); !added)
            return added.error();
    }
    // Of the months before anybody had to report there is nothing to tell.
    if (!source.isMonth() && !source.months.isEmpty())
        source.from = calendar->dates(source.months.first().period).from;
    return source;
}

} // namespace reporting
