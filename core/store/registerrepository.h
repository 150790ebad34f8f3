#pragma once

#include "core/base/result.h"
#include "core/domain/report.h"

#include <QHash>

#include <optional>

namespace store {

class Connection;
class Transaction;

/// The next free number of the office's series for the year: one above the last, or the year's start number,
/// or 1 (rule 8).
base::Result<int> nextArrivalNumber(const Connection &connection, int year);

/// The highest number given out in the year, 0 when there is none.
base::Result<int> lastArrivalNumber(const Connection &connection, int year);

/// Where the year's series starts when the paper book already stood at a number.
base::Result<void> writeStartNumber(Transaction &transaction, int year, int number);

/// Writes the entry under its number. `entry.id` is ignored.
base::Result<domain::EntryId> insertEntry(
    Transaction &transaction, const domain::RegisterEntry &entry, const QDateTime &enteredAt);

/// Writes another document over the entry `entry.id`, which keeps its number and is active from now on.
base::Result<void> rewriteEntry(
    Transaction &transaction, const domain::RegisterEntry &entry, const QDateTime &enteredAt);

/// An active entry with the same number, symbol and issuer whose document is of the same year, if there is one.
/// `except` is not looked at: the entry that is being replaced.
base::Result<std::optional<domain::RegisterEntry>> findSameDocument(
    const Connection &connection, const domain::RegisterEntry &entry, domain::EntryId except = {});

/// The entry of a year under its number, in whatever state.
base::Result<std::optional<domain::RegisterEntry>> findEntry(
    const Connection &connection, int year, int number, int supplement = 0);

base::Result<std::optional<domain::RegisterEntry>> findEntry(const Connection &connection, domain::EntryId entry);

/// The symbol of the unit's newest document of this kind that bears one and was no mistake; empty: there is none.
base::Result<QString> lastSymbol(const Connection &connection, domain::UnitId issuer, domain::DocumentKind kind);

/// The newest year, not after `upTo`, whose series has the number; nothing when none has.
base::Result<std::optional<int>> yearOfNumber(const Connection &connection, int number, int upTo);

/// The next free supplement of a number: 1 when it has none.
base::Result<int> nextSupplement(const Connection &connection, int year, int number);

/// Marks an entry; its number stays taken. `replacedBy` and `resendBy` are written as given.
base::Result<void> setEntryState(Transaction &transaction, domain::EntryId entry, domain::EntryState state,
    const QString &reason, domain::EntryId replacedBy = {}, QDate resendBy = {});

/// The entries of a plan-independent year span, in the order of their numbers, in whatever state.
base::Result<QList<domain::RegisterEntry>> readEntries(const Connection &connection, int fromYear, int toYear);

/// Which entry replaced which, by the old one's id.
base::Result<QHash<domain::EntryId, domain::EntryId>> readReplacements(const Connection &connection);

/// The unit's newest active document of this kind that arrived on `from` or later. Reads by index.
base::Result<std::optional<domain::RegisterEntry>> findNewestOfKind(
    const Connection &connection, domain::UnitId issuer, domain::DocumentKind kind, QDate from);

/// Whom the newest document of the register went to; empty: nobody was named. Reads one row.
base::Result<QString> readLastReceiver(const Connection &connection);

/// Has anything ever been registered?
base::Result<bool> hasEntries(const Connection &connection);

/// Years and numbers where the series has a hole ("2022/138").
base::Result<QStringList> holesInSeries(const Connection &connection);

} // namespace store
