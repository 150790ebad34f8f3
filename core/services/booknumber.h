#pragma once

#include "core/base/result.h"
#include "core/domain/report.h"
#include "core/services/newreport.h"

#include <optional>

namespace store {
class Connection;
class Transaction;
} // namespace store

namespace services {

// A number of the old book. Rows that were pasted wrongly are taken back and pasted again: the entry that an import
// brought, and that went with it, is written over by the next import. The number stands once in the series all the
// same, and the trace has both. What a person has cancelled keeps its number for good (rule 8).

struct BookNumber {
    std::optional<domain::RegisterEntry> entry; ///< that has the number; nothing: it was never given out
    qsizetype imports = 0; ///< how often an import has brought it
    bool free = true; ///< an import may bring it
};

base::Result<BookNumber> readBookNumber(const store::Connection &connection, const EntryKey &key);

/// ArrivalNumberTaken, with the number.
base::Error numberTaken(const EntryKey &key);

/// Writes the entry under the number it bears. Errors: ArrivalNumberTaken.
base::Result<domain::EntryId> writeUnderNumber(
    store::Transaction &transaction, const domain::RegisterEntry &entry, const QDateTime &now);

} // namespace services
