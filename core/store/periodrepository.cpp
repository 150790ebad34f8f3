#include "core/store/periodrepository.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace store {

using base::Result;
using namespace domain;

namespace {

PeriodRow periodRow(const Statement &row)
{
    return {Period::fromCode(row.text(0)).value_or(Period{}), row.text(1) == QLatin1String("closed"), row.day(2),
        row.text(3)};
}

} // namespace

Result<std::optional<PeriodRow>> findPeriodRow(const Connection &connection, PlanId plan, Period period)
{
    Statement row(connection,
        QStringLiteral("SELECT period, state, cut_off, reason FROM period WHERE plan_id = ? AND period = ?"));
    row.bind(plan).bind(period.code());
    return first<PeriodRow>(row, periodRow);
}

Result<void> writePeriodRow(Transaction &transaction, PlanId plan, const PeriodRow &row, const QDateTime &changedAt)
{
    Statement write(transaction.connection(),
        QStringLiteral("INSERT INTO period (plan_id, period, state, cut_off, changed_at, reason)"
                       " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (plan_id, period) DO UPDATE SET state = excluded.state,"
                       " cut_off = excluded.cut_off, changed_at = excluded.changed_at, reason = excluded.reason"));
    write.bind(plan).bind(row.period.code()).bind(row.closed ? QStringLiteral("closed") : QStringLiteral("open"));
    return write.bind(row.cutOff).bind(changedAt).bind(row.reason).run();
}

Result<QList<PeriodRow>> readClosedPeriods(const Connection &connection, PlanId plan)
{
    Statement rows(connection,
        QStringLiteral("SELECT period, state, cut_off, reason FROM period WHERE plan_id = ? AND state = 'closed'"
                       " ORDER BY period"));
    rows.bind(plan);
    return all<PeriodRow>(rows, periodRow);
}

} // namespace store
