#include "core/store/formdraftrepository.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace store {

using base::Result;
using domain::FormDraftId;

Result<QList<FormDraftRow>> readFormDrafts(const Connection &connection, const QString &form, const QString &actor)
{
    Statement rows(connection,
        QStringLiteral("SELECT id, content, changed_at FROM form_draft WHERE form = ? AND actor = ?"
                       " ORDER BY changed_at DESC, id DESC"));
    rows.bind(form).bind(actor);
    return all<FormDraftRow>(rows, [](const Statement &row) {
        return FormDraftRow{row.id<FormDraftId>(0), row.text(1), row.moment(2)};
    });
}

Result<FormDraftId> writeFormDraft(
    Transaction &transaction, const QString &form, const QString &actor, const FormDraftRow &row)
{
    // An id that is not valid is NULL, and NULL asks for the next free one.
    Statement write(transaction.connection(),
        QStringLiteral("INSERT INTO form_draft (id, form, actor, content, changed_at) VALUES (?, ?, ?, ?, ?)"
                       " ON CONFLICT (id) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at"));
    const Result<qint64> id = write.bind(row.id).bind(form).bind(actor).bind(row.content).bind(row.changedAt).insert();
    if (!id)
        return id.error();
    // An update inserts nothing and says the number of an earlier insert.
    return row.id.isValid() ? row.id : FormDraftId{*id};
}

Result<bool> anyDraftContains(const Connection &connection, const QString &text)
{
    Statement found(connection, QStringLiteral("SELECT EXISTS (SELECT 1 FROM form_draft WHERE instr(content, ?) > 0)"));
    found.bind(text);
    const Result<std::optional<bool>> answer = first<bool>(found, [](const Statement &row) { return row.flag(0); });
    if (!answer)
        return answer.error();
    return answer->value_or(false);
}

Result<void> deleteFormDraft(Transaction &transaction, FormDraftId draft)
{
    Statement row(transaction.connection(), QStringLiteral("DELETE FROM form_draft WHERE id = ?"));
    return row.bind(draft).run();
}

} // namespace store
