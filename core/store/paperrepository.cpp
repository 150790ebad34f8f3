#include "core/store/paperrepository.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace store {

using base::Result;
using namespace domain;

Result<std::optional<DraftRow>> findDraft(const Connection &connection, const PaperKey &key)
{
    Statement row(connection,
        QStringLiteral("SELECT id, cut_off, content, changed_at FROM paper"
                       " WHERE plan_id = ? AND kind = ? AND period = ? AND request_id IS ? AND state = 'draft'"
                       " ORDER BY id DESC LIMIT 1"));
    row.bind(key.plan).bind(paperKindCode(key.kind)).bind(key.period.code()).bind(key.request);
    return first<DraftRow>(row, [](const Statement &found) {
        return DraftRow{found.id<PaperId>(0), found.day(1), found.text(2), found.moment(3)};
    });
}

Result<QList<BegunPaper>> readBegunPapers(const Connection &connection, PlanId plan)
{
    Statement rows(connection,
        QStringLiteral("SELECT kind, period, request_id, changed_at FROM paper WHERE plan_id = ? AND state = 'draft'"
                       " ORDER BY changed_at DESC, id DESC"));
    rows.bind(plan);
    return all<BegunPaper>(rows, [plan](const Statement &row) {
        return BegunPaper{{plan, paperKindFromCode(row.text(0)).value_or(PaperKind::Monthly),
                              Period::fromCode(row.text(1)).value_or(Period{}), row.id<RequestId>(2)},
            row.moment(3)};
    });
}

Result<void> writeDraft(Transaction &transaction, const PaperKey &key, const DraftRow &row)
{
    const Result<std::optional<DraftRow>> before = findDraft(transaction.connection(), key);
    if (!before)
        return before.error();
    if (*before) {
        Statement change(transaction.connection(),
            QStringLiteral("UPDATE paper SET cut_off = ?, content = ?, changed_at = ? WHERE id = ?"));
        return change.bind(row.cutOff).bind(row.content).bind(row.changedAt).bind((*before)->id).run();
    }
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO paper (plan_id, kind, period, request_id, cut_off, content, figures, changed_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, '{}', ?)"));
    return insert.bind(key.plan)
        .bind(paperKindCode(key.kind))
        .bind(key.period.code())
        .bind(key.request)
        .bind(row.cutOff)
        .bind(row.content)
        .bind(row.changedAt)
        .run();
}

} // namespace store
