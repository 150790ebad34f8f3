#include "core/services/periodguard.h"

#include "core/base/text/wording.h"
#include "core/services/planreader.h"
#include "core/store/periodrepository.h"

namespace services {

using base::ErrorCode;
using base::Result;
using namespace domain;

Result<void> judgeClosedPeriods(Guards &guards, const DataFile &file, PlanId plan, QDate day)
{
    const Result<QList<store::PeriodRow>> closed = store::readClosedPeriods(file.connection(), plan);
    if (!closed)
        return closed.error();
    if (closed->isEmpty())
        return {};
    // The newest closed period ends last: if it ends before the day, all do.
    const Period newest = closed->last().period;
    const Result<PeriodDates> dates = periodDates(file, plan, newest);
    if (!dates)
        return dates.error();
    if (day <= dates->to)
        guards.add(ErrorCode::PeriodClosed, {{QStringLiteral("period"), newest.label()}});
    return {};
}

Result<void> judgeActDay(Guards &guards, const DataFile &file, PlanId plan, QDate day, const QString &what)
{
    const QDate today = file.clock().today();
    if (day > today) {
        guards.add(ErrorCode::ActInFuture,
            {{QStringLiteral("what"), what}, {QStringLiteral("day"), base::screenDate(day)},
                {QStringLiteral("today"), base::screenDate(today)}});
    }
    return judgeClosedPeriods(guards, file, plan, day);
}

Result<void> refuseClosedPeriods(const DataFile &file, PlanId plan, QDate day)
{
    Guards guards;
    if (Result<void> judged = judgeClosedPeriods(guards, file, plan, day); !judged)
        return judged;
    if (const std::optional<base::Error> stop = guards.stop({}))
        return *stop;
    return {};
}

} // namespace services
