#include "core/store/paperrepository.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace store {

using base::Result;
using namespace domain;

Result<std::optional<DraftRow>> findDraft(const Connection &connection, PlanId plan, const QString &kind, Period period)
{
    Statement row(connection,
        QStringLiteral("SELECT id, cut_off, content, changed_at FROM paper"
                       " WHERE plan_id = ? AND kind = ? AND period = ? AND state = 'draft' ORDER BY id DESC LIMIT 1"));
    row.bind(plan).bind(kind).bind(period.code());
    return first<DraftRow>(row, [](const Statement &found) {
        return DraftRow{found.id<PaperId>(0), found.day(1), found.text(2), found.moment(3)};
    });
}

Result<void> writeDraft(Transaction &transaction, PlanId plan, const QString &kind, Period period, const DraftRow &row)
{
    const Result<std::optional<DraftRow>> before = findDraft(transaction.connection(), plan, kind, period);
    if (!before)
        return before.error();
    if (*before) {
        Statement change(transaction.connection(),
            QStringLiteral("UPDATE paper SET cut_off = ?, content = ?, changed_at = ? WHERE id = ?"));
        return change.bind(row.cutOff).bind(row.content).bind(row.changedAt).bind((*before)->id).run();
    }
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO paper (plan_id, kind, period, cut_off, content, figures, changed_at)"
                       " VALUES (?, ?, ?, ?, ?, '{}', ?)"));
    return insert.bind(plan)
        .bind(kind)
        .bind(period.code())
        .bind(row.cutOff)
        .bind(row.content)
        .bind(row.changedAt)
        .run();
}

} // namespace store
