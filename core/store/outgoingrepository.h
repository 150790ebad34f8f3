#pragma once

#include "core/base/result.h"
#include "core/domain/outgoing.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace store {

class Connection;
class Transaction;

/// Registers an outgoing document of elsewhere. `entry.id` and its state are ignored.
base::Result<domain::OutgoingId> insertOutgoing(
    Transaction &transaction, const domain::OutgoingEntry &entry, const QDateTime &enteredAt);

/// `cancelledAt` and `reason` are those of a cancelled one; else they are empty.
base::Result<void> setOutgoingState(Transaction &transaction, domain::OutgoingId id, domain::OutgoingState state,
    const QDateTime &cancelledAt, const QString &reason);

base::Result<std::optional<domain::OutgoingEntry>> findOutgoing(const Connection &connection, domain::OutgoingId id);

/// Those of these days, both included, by day and number; withdrawn ones are left out.
base::Result<QList<domain::OutgoingEntry>> readOutgoingEntries(const Connection &connection, QDate from, QDate to);

} // namespace store
