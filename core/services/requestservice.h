#pragma once

#include "core/base/result.h"
#include "core/domain/request.h"
#include "core/services/datafile.h"

namespace services {

/// Enters an ad-hoc request. Only number, subject, askedOn, dueAt and addressees count.
/// Errors: TextMissing, RequestExists, RequestDueEarly, ActInFuture, UnitIsCollective.
base::Result<domain::RequestId> addRequest(DataFile &file, domain::Request request);

/// Nothing more is awaited. Errors: RequestUnknown, RequestNotOpen.
base::Result<void> closeRequest(DataFile &file, const QString &number);

/// It was entered by mistake. Errors: RequestUnknown, RequestNotOpen, ReasonMissing.
base::Result<void> cancelRequest(DataFile &file, const QString &number, const QString &reason);

} // namespace services
