#pragma once

#include "core/base/result.h"
#include "core/domain/request.h"
#include "core/services/datafile.h"

namespace services {

/// Enters an ad-hoc request. Only number, subject, askedOn, dueAt and addressees count.
/// Errors: TextMissing, RequestExists, OutgoingNumberTaken (by any line of the register of outgoing documents),
/// RequestDueEarly, ActInFuture, UnitIsCollective.
base::Result<domain::RequestId> addRequest(DataFile &file, domain::Request request);

/// Nothing more is awaited. Errors: RequestUnknown, RequestNotOpen.
base::Result<void> closeRequest(DataFile &file, const QString &number);

/// It was not sent, or is called off; its number is spent, and the register of outgoing documents says so. Errors:
/// RequestUnknown, RequestNotOpen, ReasonMissing.
base::Result<void> cancelRequest(DataFile &file, const QString &number, const QString &reason);

} // namespace services
