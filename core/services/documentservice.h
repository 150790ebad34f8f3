#pragma once

#include "core/base/result.h"
#include "core/domain/guard.h"
#include "core/domain/report.h"
#include "core/services/datafile.h"
#include "core/services/newreport.h"

namespace services {

/// Registers a document that is no unit's report (a directive, a plan, a request from above) under the next number of
/// the year of arrival, in the same series as the reports (rule 8). Errors: TextMissing (issuer, arrival, subject),
/// ArrivalInFuture, DocumentAfterArrival, DuplicateDocument, SupplementUnknown, ReasonMissing, RegisterYearClosed.
base::Result<domain::RegisterEntry> registerDocument(DataFile &file, NewDocument document);

/// All that stands against registering the document; nothing is written.
base::Result<domain::Guards> judgeIncoming(const DataFile &file, const NewDocument &document);

/// The register of a year, in the order of its numbers, in whatever state.
base::Result<QList<domain::RegisterEntry>> registerOfYear(const DataFile &file, int year);

} // namespace services
