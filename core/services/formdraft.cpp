#include "core/services/formdraft.h"

#include "core/store/formdraftrepository.h"
#include "core/store/transaction.h"

#include <QJsonDocument>

namespace services {

using base::Result;
using domain::FormDraftId;

Result<QList<FormDraft>> readFormDrafts(const DataFile &file, const QString &form)
{
    const Result<QList<store::FormDraftRow>> rows = store::readFormDrafts(file.connection(), form, file.actor());
    if (!rows)
        return rows.error();
    QList<FormDraft> drafts;
    for (const store::FormDraftRow &row : *rows) {
        const QJsonObject content = QJsonDocument::fromJson(row.content.toUtf8()).object();
        drafts.append({row.id, content, row.changedAt});
    }
    return drafts;
}

Result<FormDraftId> saveFormDraft(DataFile &file, const QString &form, FormDraftId draft, const QJsonObject &content)
{
    Result<store::Transaction> transaction = file.begin();
    if (!transaction)
        return transaction.error();
    const QString text = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    const Result<FormDraftId> id
        = store::writeFormDraft(*transaction, form, file.actor(), {draft, text, file.clock().now()});
    if (!id)
        return id;
    if (Result<void> done = transaction->commit(); !done)
        return done.error();
    return id;
}

Result<void> dropFormDraft(DataFile &file, FormDraftId draft)
{
    Result<store::Transaction> transaction = file.begin();
    if (!transaction)
        return transaction.error();
    if (Result<void> gone = store::deleteFormDraft(*transaction, draft); !gone)
        return gone;
    return transaction->commit();
}

} // namespace services
