#pragma once

#include "core/base/result.h"
#include "core/domain/entrystate.h"
#include "core/domain/ids.h"
#include "core/domain/report.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace store {
class Connection;
class Transaction;
} // namespace store

namespace services {

/// How an entry of the register stands.
struct EntryStanding {
    domain::EntryState state = domain::EntryState::Active;
    QString reason;
    domain::EntryId replacedBy;
    QDate resendBy = {}; ///< of a returned one: by when it is wanted back
};

/// An entry that goes from one standing to another, together with the report and the difficulties it brought: they
/// count while the entry is active. The one way in which entries are replaced, returned, cancelled, and in which all
/// of that is taken back.
struct EntryChange {
    domain::EntryId entry;
    domain::Report report; ///< invalid id: the entry brought none
    QList<domain::DifficultyId> difficulties; ///< still new: what has been worked on lives on by itself
    EntryStanding from;
    EntryStanding to;
    QList<domain::AttachmentId> attachments = {}; ///< of the act that wrote the entry: they come and go with it
    bool besides = false; ///< another report of the unit counted as well, and may count again

    EntryChange reversed() const { return {entry, report, difficulties, to, from, attachments, besides}; }
};

/// Errors: EntryNotActive.
base::Result<void> checkActive(const domain::RegisterEntry &entry);

/// The change of an entry as it stands now. Errors: EntryNotActive when it is not active.
base::Result<EntryChange> changeOf(
    const store::Connection &connection, const domain::RegisterEntry &entry, const EntryStanding &to);

/// The standing after an act was taken back.
EntryStanding takenBack();

/// Carries the changes out, in order. Errors: UndoNotPossible when an entry no longer stands at `from`, or when another
/// report of the same unit counts by now; PeriodClosed, RegisterYearClosed.
base::Result<void> apply(
    store::Transaction &transaction, const QList<EntryChange> &changes, const QDateTime &enteredAt);

} // namespace services
