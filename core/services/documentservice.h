#pragma once

#include "core/base/result.h"
#include "core/domain/report.h"
#include "core/services/datafile.h"
#include "core/services/newreport.h"

namespace services {

/// An incoming document that is no unit's report: a directive, a plan, a request from above.
struct NewDocument {
    domain::UnitId issuer; ///< when it is a unit of the catalogue; else `issuerText`
    QString issuerText; ///< "UBND tỉnh Khánh Hòa"
    QDate arrivedOn;
    QString documentReference; ///< "45/UBND-NC", may be empty
    QDate documentDate; ///< may be null
    QString subject;
    QString clerkNumber; ///< that the agency's own văn thư gave; may be empty
    std::optional<int> supplementTo; ///< as in NewReport
    QString reason;
};

/// Registers the document under the next number of the year of arrival, in the same series as the reports (rule 8).
/// Errors: TextMissing (issuer, arrival, subject), ArrivalInFuture, DocumentAfterArrival, DuplicateDocument,
/// SupplementUnknown, ReasonMissing.
base::Result<domain::RegisterEntry> registerDocument(DataFile &file, NewDocument document);

/// The register of a year, in the order of its numbers, in whatever state.
base::Result<QList<domain::RegisterEntry>> registerOfYear(const DataFile &file, int year);

} // namespace services
