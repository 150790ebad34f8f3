#pragma once

#include "core/base/result.h"
#include "core/domain/report.h"
#include "core/domain/reportstatus.h"
#include "core/services/datafile.h"

#include <optional>

namespace services {

/// A unit's report as it is taken in with its document.
struct NewReport {
    domain::UnitId unit;
    domain::Period period;
    QDate arrivedOn;
    QString documentReference; ///< "15/BC-UBND", may be empty
    QDate documentDate; ///< may be null
    QString subject; ///< empty: the usual one is written
    bool nil = false;
    QList<domain::ReportResult> results;
};

/// What was given out for a saved report.
struct RegisteredReport {
    domain::ReportId report;
    int year = 0;
    int arrivalNumber = 0;
    domain::ReportStanding standing;
};

/// What the entry form proposes for a unit.
struct ReportProposal {
    std::optional<domain::Period> period; ///< rule 9; nothing when all are in
    int arrivalNumber = 0; ///< the number it would get today
    QString subject;
};

/// The usual title of a report for a period.
QString usualSubject(const QString &planShortName, domain::Period period);

base::Result<ReportProposal> proposeReport(const DataFile &file, domain::UnitId unit);

/// Would it be taken? Nothing is written. Errors: TextMissing, DateInvalid, UnitIsCollective, UnitNotValid,
/// ArrivalInFuture, DocumentAfterArrival, PeriodNotBegun, NilWithResults, DoneNeedsState, AlreadyReported,
/// DuplicateDocument.
base::Result<void> checkReport(const DataFile &file, const NewReport &report);

/// Registers the document under the next number of the year of arrival and files the report: check → one
/// transaction → trace → announce. Errors: those of checkReport() and FileReadOnly, FileLocked, DiskFull.
base::Result<RegisteredReport> addReport(DataFile &file, NewReport report);

} // namespace services
