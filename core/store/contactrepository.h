#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace store {

class Connection;
class Transaction;

/// Writes the contact after the unit's others. `contact.id` is ignored.
base::Result<domain::ContactId> insertContact(Transaction &transaction, const domain::Contact &contact);
/// Writes person, duty and ways to reach them of the contact with this id.
base::Result<void> updateContact(Transaction &transaction, const domain::Contact &contact);
/// A contact that counts; nothing when there is none.
base::Result<std::optional<domain::Contact>> findContact(const Connection &connection, domain::ContactId contact);
base::Result<void> setContactWithdrawn(Transaction &transaction, domain::ContactId contact, bool withdrawn);

/// The contacts that count, in the order they were entered.
base::Result<QList<domain::Contact>> readContacts(const Connection &connection, domain::UnitId unit);

/// Writes a line of the chase log. `chase.id` is ignored.
base::Result<domain::ChaseId> insertChase(
    Transaction &transaction, const domain::Chase &chase, const QDateTime &enteredAt);
base::Result<void> setChaseWithdrawn(Transaction &transaction, domain::ChaseId chase, bool withdrawn);

/// A unit's chase log, newest first.
base::Result<QList<domain::Chase>> readChasesOfUnit(const Connection &connection, domain::UnitId unit);

/// The chase log of a period up to a day, newest first. What was entered at `enteredBefore` or later does not count; a
/// null moment counts all.
base::Result<QList<domain::Chase>> readChasesOfPeriod(const Connection &connection, domain::PlanId plan,
    domain::Period period, QDate upTo, const QDateTime &enteredBefore = {});

/// Who was chased last, and when, for a period.
base::Result<QHash<domain::UnitId, domain::Chase>> readLastChases(
    const Connection &connection, domain::PlanId plan, domain::Period period);

} // namespace store
