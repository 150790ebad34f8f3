#include "core/reporting/todolist.h"

#include "core/base/text/wording.h"
#include "core/domain/timeliness.h"
#include "core/reporting/periodfigures.h"
#include "core/reporting/reportingunits.h"
#include "core/reporting/requestfigures.h"
#include "core/services/officesettings.h"
#include "core/services/planreader.h"
#include "core/store/contactrepository.h"
#include "core/store/planrepository.h"
#include "core/store/requestrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace reporting {

using base::Result;
using namespace domain;
using Kind = TodoItem::Kind;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Todo", text);
}

/// The period whose due day matters today: the one before while its reports are still missing, else today's.
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

void addUnits(QList<TodoItem> &items, const PeriodFigures &figures, QDate today, int soonDays)
{
    const int late = int(figures.dates.dueEffective.daysTo(today));
    if (figures.closed)
        return;
    if (figures.counts.missing > 0)
        items.append({Kind::UnitsMissing, figures.period.code(), figures.counts.missing, late, {}, true});
    else if (figures.counts.pending > 0 && -late <= soonDays)
        items.append({Kind::UnitsPending, figures.period.code(), figures.counts.pending, -late, {}, false});
    else if (figures.counts.required > 0 && figures.counts.pending == 0)
        items.append({Kind::PeriodToClose, figures.period.code(), figures.counts.required, late, {}, false});
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
            items.append(
                {Kind::PromiseBroken, unit.unit.code, 1, int(chase.promisedOn.daysTo(today)), unit.unit.name, true});
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
            items.append({Kind::TaskOverdue, task.no, 1, timeliness.days, task.shortTitle, true});
        else if (timeliness.kind == Timeliness::DueSoon)
            items.append({Kind::TaskDueSoon, task.no, 1, timeliness.days, task.shortTitle, false});
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
            items.append({Kind::RequestOverdue, request.number, waiting, -days, request.subject, true});
        else if (waiting > 0 && days <= soonDays)
            items.append({Kind::RequestDueSoon, request.number, waiting, days, request.subject, false});
    }
    return {};
}

} // namespace

QString TodoItem::kindCode() const
{
    switch (kind) {
    case Kind::UnitsMissing:
        return QStringLiteral("units_missing");
    case Kind::UnitsPending:
        return QStringLiteral("units_pending");
    case Kind::PromiseBroken:
        return QStringLiteral("promise_broken");
    case Kind::TaskOverdue:
        return QStringLiteral("task_overdue");
    case Kind::TaskDueSoon:
        return QStringLiteral("task_due_soon");
    case Kind::RequestOverdue:
        return QStringLiteral("request_overdue");
    case Kind::RequestDueSoon:
        return QStringLiteral("request_due_soon");
    case Kind::DifficultyOld:
        return QStringLiteral("difficulty_old");
    case Kind::PeriodToClose:
        break;
    }
    return QStringLiteral("period_to_close");
}

QString TodoItem::text() const
{
    const QString number = base::paddedCount(count);
    const QString month = Period::fromCode(key).value_or(Period{}).label();
    switch (kind) {
    case Kind::UnitsMissing:
        return words(QT_TRANSLATE_NOOP("Todo", "%1 đơn vị chưa gửi báo cáo kỳ tháng %2, quá hạn %3 ngày"))
            .arg(number, month)
            .arg(days);
    case Kind::UnitsPending:
        return words(QT_TRANSLATE_NOOP("Todo", "%1 đơn vị chưa gửi báo cáo kỳ tháng %2, còn %3 ngày"))
            .arg(number, month)
            .arg(days);
    case Kind::PromiseBroken:
        return words(QT_TRANSLATE_NOOP("Todo", "%1 hẹn gửi báo cáo nhưng đã quá hẹn %2 ngày")).arg(name).arg(days);
    case Kind::TaskOverdue:
        return words(QT_TRANSLATE_NOOP("Todo", "Nhiệm vụ %1 quá hạn %2 ngày: %3")).arg(key).arg(days).arg(name);
    case Kind::TaskDueSoon:
        return words(QT_TRANSLATE_NOOP("Todo", "Nhiệm vụ %1 còn %2 ngày: %3")).arg(key).arg(days).arg(name);
    case Kind::RequestOverdue:
        return words(QT_TRANSLATE_NOOP("Todo", "%1 đơn vị chưa trả lời yêu cầu số %2, quá hạn %3 ngày"))
            .arg(number, key)
            .arg(days);
    case Kind::RequestDueSoon:
        return words(QT_TRANSLATE_NOOP("Todo", "%1 đơn vị chưa trả lời yêu cầu số %2, còn %3 ngày"))
            .arg(number, key)
            .arg(days);
    case Kind::DifficultyOld:
        return words(QT_TRANSLATE_NOOP("Todo", "Khó khăn của %1 đã %2 ngày chưa được tổng hợp")).arg(name).arg(days);
    case Kind::PeriodToClose:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Todo", "Kỳ tháng %1 đã đủ %2 báo cáo, có thể chốt kỳ")).arg(month, number);
}

Result<QList<TodoItem>> todoToday(const services::DataFile &file, const Plan &plan)
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
        const Result<PeriodFigures> figures = periodFigures(file, plan, period);
        if (!figures)
            return figures.error();
        addUnits(items, *figures, today, soonDays);
        if (Result<void> added = addPromises(items, file, *figures, today); !added)
            return added.error();
        if (period != periods.last())
            continue;
        const Result<ReportingUnits> units = ReportingUnits::read(file, plan.id);
        if (!units)
            return units.error();
        for (const Difficulty &difficulty : figures->difficulties.open) {
            const DifficultyAge age = figures->difficulties.limits.ageOf(difficulty.ageOn(today));
            if (difficulty.stage == DifficultyStage::New && age != DifficultyAge::Fresh) {
                items.append({Kind::DifficultyOld, QString::number(difficulty.id.value), 1, difficulty.ageOn(today),
                    units->unit(difficulty.unit).name, false});
            }
        }
    }
    if (Result<void> added = addTasks(items, file, plan, today); !added)
        return added.error();
    if (Result<void> added = addRequests(items, file, plan, today, soonDays); !added)
        return added.error();
    std::stable_sort(items.begin(), items.end(),
        [](const TodoItem &one, const TodoItem &other) { return one.urgent && !other.urgent; });
    return items;
}

} // namespace reporting
