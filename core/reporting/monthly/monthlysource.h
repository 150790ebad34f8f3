#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"
#include "core/domain/report.h"
#include "core/domain/request.h"
#include "core/reporting/periodcounts.h"
#include "core/reporting/periodfigures.h"
#include "core/reporting/phrasebook.h"
#include "core/services/officesettings.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"

namespace reporting {

/// Everything a monthly report is made of, read once. What was entered after the cut-off is in none of it.
struct MonthlySource {
    PeriodFigures figures;
    PhraseBook phrases;
    services::OfficeSettings office;
    services::PlanContents contents;
    services::UnitCatalogue units;
    QHash<domain::ReportId, QList<domain::ReportResult>> results;
    QList<domain::Report> own; ///< results of the unit that receives the reports (rule 5)
    QList<domain::Request> requests; ///< asked within the period
    QList<domain::Chase> chases; ///< for the period
    int directed = 0; ///< difficulties that were given a direction within the period
    QStringList directives; ///< by these documents
    QList<PeriodCounts> months; ///< the last ones, this one included, for the chart
    domain::PeriodDates next; ///< of the period that follows

    QString officeInText; ///< how the issuer calls itself in a sentence

    QString officeName() const { return officeInText; }
    /// "Kế hoạch số 1228/KH-UBND".
    QString planReference() const;
    domain::Task task(domain::TaskId id) const; ///< an empty one when it is of no task
};

base::Result<MonthlySource> readMonthlySource(const services::DataFile &file, const PeriodFigures &figures);

} // namespace reporting
