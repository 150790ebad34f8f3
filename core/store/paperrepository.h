#pragma once

#include "core/base/result.h"
#include "core/domain/paperkind.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace store {

class Connection;
class Transaction;

/// A paper that is not yet issued, as it lies in the file.
struct DraftRow {
    domain::PaperId id;
    QDate cutOff;
    QString content; ///< JSON
    QDateTime changedAt;
};

/// The draft of a paper, if one was begun.
base::Result<std::optional<DraftRow>> findDraft(const Connection &connection, const domain::PaperKey &key);

/// A paper that was begun, without what it says.
struct BegunPaper {
    domain::PaperKey key;
    QDateTime changedAt;
};

/// The drafts of a plan, the newest first.
base::Result<QList<BegunPaper>> readBegunPapers(const Connection &connection, domain::PlanId plan);

/// Writes the draft over the one there is, or begins it. `row.id` is ignored.
base::Result<void> writeDraft(Transaction &transaction, const domain::PaperKey &key, const DraftRow &row);

} // namespace store
