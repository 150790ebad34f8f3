#include "core/reporting/todolist.h"

#include "core/domain/timeliness.h"
#include "core/reporting/paper/draftstate.h"
#include "core/reporting/periodfigures.h"
#include "core/reporting/reportingunits.h"
#include "core/reporting/requestfigures.h"
#include "core/services/officesettings.h"
#include "core/services/planreader.h"
#include "core/store/contactrepository.h"
#include "core/store/planrepository.h"
#include "core/store/requestrepository.h"

#include <algorithm>

namespace reporting {

using base::Result;
using namespace domain;
using Kind = TodoItem::Kind;

namespace {

/// So many days after the due day a period can be closed whoever is missing.
constexpr int longPast = 15;

/// The periods whose reports and papers matter today: the one before, and the one of today.
QList<Period> periodsOfToday(const ReportingRule &rule, QDate today)
{
    const Period current = periodOf(rule, today);
    QList<Period> periods;
    for (const Period period : {current.previous(), current}) {
        if (!(period < rule.first))
            periods.append(period);
    }
    return periods;
}

Result<PeriodFigures> figuresOf(
    const services::DataFile &file, const Plan &plan, Period period, const PeriodFigures *known)
{
    const bool isKnown = known && known->period == period && known->cutOff == file.clock().today();
    return isKnown ? Result<PeriodFigures>(*known) : periodFigures(file, plan, period);
}

/// "Ninh Hải, Ninh Tây, QLĐT": those that have not reported.
QString waitingUnits(const PeriodFigures &figures)
{
    QStringList names;
    for (const UnitFigures &unit : figures.units) {
        const ReportStatus status = unit.standing.status;
        if (status == ReportStatus::Missing || status == ReportStatus::Pending)
            names.append(unit.unit.shortName.isEmpty() ? unit.unit.name : unit.unit.shortName);
    }
    return names.join(QStringLiteral(", "));
}

void addUnits(QList<TodoItem> &items, const PeriodFigures &figures, QDate today, int soonDays)
{
    const UnitCounts &counts = figures.counts;
    const QString code = figures.period.code();
    const int late = int(figures.dates.dueEffective.daysTo(today));
    if (counts.missing > 0)
        items.append({Kind::UnitsMissing, code, counts.missing, late, waitingUnits(figures), true, {}});
    else if (counts.pending > 0 && -late <= soonDays)
        items.append({Kind::UnitsPending, code, counts.pending, -late, waitingUnits(figures), false, {}});
    if (counts.required > 0 && counts.pending == 0 && (counts.missing == 0 || late > longPast))
        items.append({Kind::PeriodToClose, code, counts.missing, late, {}, false, {}});
}

/// From the day after the due day on the month's paper is to be made, and earlier once somebody began to.
Result<void> addPaper(QList<TodoItem> &items, const services::DataFile &file, const PeriodFigures &figures, QDate today)
{
    if (figures.counts.required == 0)
        return {};
    const Result<DraftState> draft = monthlyDraftState(file, figures.plan, figures.period);
    if (!draft)
        return draft.error();
    if (draft->isBegun() || today > figures.dates.dueEffective) {
        items.append({Kind::PaperToFinish, figures.period.code(), draft->outdated, 0, {}, false, draft->changedAt});
    }
    return {};
}

Result<void> addDifficulties(
    QList<TodoItem> &items, const services::DataFile &file, const PeriodFigures &figures, QDate today)
{
    const Result<ReportingUnits> units = ReportingUnits::read(file, figures.plan.id);
    if (!units)
        return units.error();
    for (const Difficulty &difficulty : figures.difficulties.open) {
        if (difficulty.stage != DifficultyStage::New)
            continue;
        const int age = difficulty.ageOn(today);
        const bool isFresh = figures.difficulties.limits.ageOf(age) == DifficultyAge::Fresh;
        items.append({isFresh ? Kind::DifficultyNew : Kind::DifficultyOld, QString::number(difficulty.id.value), 1, age,
            units->unit(difficulty.unit).name, false, {}});
    }
    return {};
}

Result<void> addPromises(
    QList<TodoItem> &items, const services::DataFile &file, const PeriodFigures &figures, QDate today)
{
    const Result<QHash<UnitId, Chase>> chases
        = store::readLastChases(file.connection(), figures.plan.id, figures.period);
    if (!chases)
        return chases.error();
    for (const UnitFigures &unit : figures.units) {
        const Chase chase = chases->value(unit.unit.id);
        if (!unit.line && chase.promisedOn.isValid() && chase.promisedOn < today) {
            items.append({Kind::PromiseBroken, unit.unit.code, 1, int(chase.promisedOn.daysTo(today)), unit.unit.name,
                true, {}});
        }
    }
    return {};
}

Result<void> addTasks(QList<TodoItem> &items, const services::DataFile &file, const Plan &plan, QDate today)
{
    const Result<QHash<TaskId, TaskStanding>> standings = services::standingsOn(file, plan.id, today);
    if (!standings)
        return standings.error();
    const Result<QList<Task>> tasks = store::readTasks(file.connection(), plan.id);
    if (!tasks)
        return tasks.error();
    for (const Task &task : *tasks) {
        const TimelinessResult timeliness = standings->value(task.id).timeliness;
        if (timeliness.kind == Timeliness::Overdue)
            items.append({Kind::TaskOverdue, task.no, 1, timeliness.days, task.shortTitle, true, {}});
        else if (timeliness.kind == Timeliness::DueSoon)
            items.append({Kind::TaskDueSoon, task.no, 1, timeliness.days, task.shortTitle, false, {}});
        if (task.leads.isEmpty())
            items.append({Kind::TaskWithoutLead, task.no, 1, 0, task.shortTitle, false, {}});
    }
    return {};
}

Result<void> addRequests(
    QList<TodoItem> &items, const services::DataFile &file, const Plan &plan, QDate today, int soonDays)
{
    const Result<QList<Request>> requests = store::readOpenRequests(file.connection(), plan.id);
    if (!requests)
        return requests.error();
    for (const Request &request : *requests) {
        const Result<RequestFigures> figures = requestFigures(file, request);
        if (!figures)
            return figures.error();
        const int waiting = figures->counts.missing + figures->counts.pending;
        const int days = int(today.daysTo(request.dueAt.date()));
        if (waiting > 0 && figures->counts.missing > 0)
            items.append({Kind::RequestOverdue, request.number, waiting, -days, request.subject, true, {}});
        else if (waiting > 0 && days <= soonDays)
            items.append({Kind::RequestDueSoon, request.number, waiting, days, request.subject, false, {}});
    }
    return {};
}

} // namespace

Result<QList<TodoItem>> todoToday(const services::DataFile &file, const Plan &plan, const PeriodFigures *known)
{
    const QDate today = file.clock().today();
    const Result<services::OfficeSettings> settings = services::OfficeSettings::read(file);
    if (!settings)
        return settings.error();
    const int soonDays = settings->number("soon_days");
    const Result<ReportingRule> rule = services::reportingRule(file, plan.id);
    if (!rule)
        return rule.error();
    QList<TodoItem> items;
    const QList<Period> periods = periodsOfToday(*rule, today);
    for (const Period period : periods) {
        const Result<PeriodFigures> figures = figuresOf(file, plan, period, known);
        if (!figures)
            return figures.error();
        if (!figures->closed) {
            addUnits(items, *figures, today, soonDays);
            if (Result<void> added = addPromises(items, file, *figures, today); !added)
                return added.error();
            if (Result<void> added = addPaper(items, file, *figures, today); !added)
                return added.error();
        }
        if (period != periods.last())
            continue;
        if (Result<void> added = addDifficulties(items, file, *figures, today); !added)
            return added.error();
    }
    if (Result<void> added = addTasks(items, file, plan, today); !added)
        return added.error();
    if (Result<void> added = addRequests(items, file, plan, today, soonDays); !added)
        return added.error();
    std::stable_sort(items.begin(), items.end(), [](const TodoItem &one, const TodoItem &other) {
        return std::pair(!one.urgent, one.kind) < std::pair(!other.urgent, other.kind);
    });
    return items;
}

} // namespace reporting
