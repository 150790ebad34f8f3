#pragma once

#include "core/base/result.h"
#include "core/domain/report.h"

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

/// An active entry with the same number, symbol and issuer whose document is of the same year, if there is one.
base::Result<std::optional<domain::RegisterEntry>> findSameDocument(
    const Connection &connection, const domain::RegisterEntry &entry);

/// Years and numbers where the series has a hole ("2022/138").
base::Result<QStringList> holesInSeries(const Connection &connection);

} // namespace store
