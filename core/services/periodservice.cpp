#include "core/services/periodservice.h"

#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/domain/guard.h"
#include "core/services/acting.h"
#include "core/services/planreader.h"
#include "core/store/periodrepository.h"

#include <QCoreApplication>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;
using store::PeriodRow;

namespace {

QMap<QString, QString> named(Period period)
{
    return {{QStringLiteral("period"), period.label()}};
}

Act::Step writing(DataFile &file, PlanId plan, const PeriodRow &row, bool closedNow)
{
    return [&file, plan, row, closedNow](store::Transaction &transaction) -> Result<void> {
        const Result<std::optional<PeriodRow>> now = store::findPeriodRow(transaction.connection(), plan, row.period);
        if (!now)
            return now.error();
        if ((*now && (*now)->closed) != closedNow)
            return Error{ErrorCode::UndoNotPossible, {}};
        return store::writePeriodRow(transaction, plan, row, file.clock().now());
    };
}

Result<void> change(DataFile &file, Acting &acting, PlanId plan, const PeriodRow &before, const PeriodRow &after)
{
    if (Result<void> written = store::writePeriodRow(acting.transaction(), plan, after, file.clock().now()); !written)
        return written;
    Act act;
    const QString title = after.closed ? QCoreApplication::translate("Act", "chốt kỳ %1")
                                       : QCoreApplication::translate("Act", "mở lại kỳ %1");
    act.title = title.arg(after.period.label());
    act.undo = writing(file, plan, before, after.closed);
    act.redo = writing(file, plan, after, before.closed);
    return acting.finish(
        {after.closed ? QStringLiteral("period_closed") : QStringLiteral("period_reopened"), QStringLiteral("period"),
            after.period.code(), {}, {{QStringLiteral("cut_off"), after.cutOff.toString(Qt::ISODate)}}, after.reason},
        Subject::Periods, act);
}

} // namespace

Result<PeriodState> periodState(const DataFile &file, Period period)
{
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<std::optional<PeriodRow>> row = store::findPeriodRow(file.connection(), plan->id, period);
    if (!row)
        return row.error();
    if (*row && (*row)->closed)
        return PeriodState{true, (*row)->cutOff};
    return PeriodState{false, file.clock().today()};
}

Result<void> closePeriod(DataFile &file, Period period, const QString &why)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const QString reason = base::cleanLine(why);
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<PeriodDates> dates = periodDates(file, plan->id, period);
    if (!dates)
        return dates.error();
    const Result<std::optional<PeriodRow>> row = store::findPeriodRow(file.connection(), plan->id, period);
    if (!row)
        return row.error();
    const QDate today = file.clock().today();
    Guards guards;
    if (*row && (*row)->closed)
        guards.add(ErrorCode::PeriodClosed, named(period));
    if (today < dates->from) {
        guards.add(ErrorCode::PeriodNotBegun,
            {{QStringLiteral("period"), period.label()}, {QStringLiteral("arrived"), base::screenDate(today)},
                {QStringLiteral("from"), base::screenDate(dates->from)}});
    } else if (today <= dates->dueEffective) {
        guards.add(ErrorCode::PeriodNotOver,
            {{QStringLiteral("period"), period.label()},
                {QStringLiteral("due"), base::screenDate(dates->dueEffective)}});
    }
    if (const std::optional<Error> stop = guards.stop(reason))
        return *stop;
    const PeriodRow before = row->value_or(PeriodRow{period, false, {}, {}});
    return change(file, *acting, plan->id, before, {period, true, today, reason});
}

Result<void> reopenPeriod(DataFile &file, Period period, const QString &why)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const QString reason = base::cleanLine(why);
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<std::optional<PeriodRow>> row = store::findPeriodRow(file.connection(), plan->id, period);
    if (!row)
        return row.error();
    if (!*row || !(*row)->closed)
        return Error{ErrorCode::PeriodNotClosed, named(period)};
    if (reason.isEmpty()) {
        return Error{ErrorCode::ReasonMissing,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "mở lại kỳ %1").arg(period.label())}}};
    }
    return change(file, *acting, plan->id, **row, {period, false, (*row)->cutOff, reason});
}

} // namespace services
