#pragma once

#include "core/base/result.h"
#include "core/domain/guard.h"
#include "core/domain/outgoing.h"
#include "core/services/datafile.h"

namespace services {

/// All that stands against registering the document; nothing is written: TextMissing (number, symbol, day, subject),
/// OutgoingNumberTaken, and IssuedInFuture as a warning.
base::Result<domain::Guards> judgeOutgoing(const DataFile &file, const domain::OutgoingEntry &entry);

/// Registers a document of the office that was not made here. Its id and state are ignored. A warning is overridden by
/// a reason. Undo takes the line away again. Errors: those of judgeOutgoing().
base::Result<domain::OutgoingEntry> addOutgoing(
    DataFile &file, const domain::OutgoingEntry &entry, const QString &reason = {});

/// The document was not sent, its number is spent: the line stays and says so.
/// Errors: OutgoingUnknown, OutgoingNotActive, ReasonMissing.
base::Result<void> cancelOutgoing(DataFile &file, domain::OutgoingId id, const QString &reason);

/// One that is in the register, cancelled or not. Errors: OutgoingUnknown.
base::Result<domain::OutgoingEntry> findOutgoing(const DataFile &file, domain::OutgoingId id);

} // namespace services
