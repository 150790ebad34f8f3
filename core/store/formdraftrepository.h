#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace store {

class Connection;
class Transaction;

/// What somebody typed into a form and has not saved yet.
struct FormDraftRow {
    domain::FormDraftId id;
    QString content; ///< JSON
    QDateTime changedAt;
};

/// The drafts of a form by one person, the newest first.
base::Result<QList<FormDraftRow>> readFormDrafts(
    const Connection &connection, const QString &form, const QString &actor);

/// Writes over the draft with `row.id`; with an invalid id, or when that one is gone, begins another.
base::Result<domain::FormDraftId> writeFormDraft(
    Transaction &transaction, const QString &form, const QString &actor, const FormDraftRow &row);

/// Whether anybody's draft of any form has the text in it.
base::Result<bool> anyDraftContains(const Connection &connection, const QString &text);

base::Result<void> deleteFormDraft(Transaction &transaction, domain::FormDraftId draft);

} // namespace store
