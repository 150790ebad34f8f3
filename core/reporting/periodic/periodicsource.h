#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"
#include "core/domain/issueddocument.h"
#include "core/domain/paperkind.h"
#include "core/domain/report.h"
#include "core/domain/request.h"
#include "core/reporting/periodcounts.h"
#include "core/reporting/periodfigures.h"
#include "core/reporting/phrasebook.h"
#include "core/services/officesettings.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"

#include <optional>

namespace reporting {

/// A report of the span, as far as a paper tells of it.
struct SpanReport {
    domain::Period period;
    domain::UnitId unit; ///< invalid: results of the office itself (rule 5)
    QString narrative;
    QList<domain::ReportResult> results;
};

/// How one unit stood in each month of the span.
struct UnitMonths {
    domain::Unit unit;
    QList<domain::ReportStanding> months; ///< one for each of the source's periods; NotRequired where it was not asked

    UnitCounts counts() const;
};

/// Everything a report on a run of months is made of, read once; a month is the run of one. What was entered after the
/// cut-off is in none of it.
struct PeriodicSource {
    domain::PeriodSpan span;
    QDate from; ///< the span's first day; of a longer one that of the first month for which units had to report
    QDate to; ///< and its last one; of a longer span that is not over the cut-off
    QList<domain::Period> periods; ///< its months, but of a longer one those that had not begun on the cut-off
    PeriodFigures figures; ///< of the last month that has begun; its difficulties are those of the whole span
    UnitCounts counts; ///< of the reports of all months
    UnitCounts previous; ///< of the span before, up to the same cut-off
    UnitCounts yearBefore; ///< of the same span a year ago, where that is another one
    TaskCounts tasksBefore; ///< where the tasks stood at the end of the span before
    TaskCounts tasksYearBefore; ///< and of the same span a year ago
    QList<domain::TaskId> doneInSpan; ///< tasks that are done and were not at the end of the span before
    PhraseBook phrases;
    services::OfficeSettings office;
    services::PlanContents contents;
    services::UnitCatalogue units;
    QList<SpanReport> reports; ///< newest month first; in it the office's own, then the units in official order
    QList<UnitMonths> unitMonths; ///< every unit that was asked in one of the months, in official order
    QList<domain::Request> requests; ///< asked within the span
    QList<domain::Chase> chases; ///< for its periods
    QList<domain::IssuedDocument> reminders; ///< letters issued within the span that are in force
    int directed = 0; ///< difficulties that were given a direction within the span
    QStringList directives; ///< by these documents, in natural order
    QList<PeriodCounts> months; ///< for the chart: those of the span, or the last ones up to the month
    domain::PeriodDates next; ///< of the period that follows that month
    QDate nextTo; ///< the last day of the span that follows

    QString officeInText; ///< how the issuer calls itself in a sentence

    bool isMonth() const { return span.months == 1; }
    QDate until() const; ///< the day up to which results and states of tasks are told: `to`, or an earlier cut-off
    QString officeName() const { return officeInText; }
    domain::Task task(domain::TaskId id) const; ///< an empty one when it is of no task
};

/// Reads the span up to the cut-off, or to that of its last month.
base::Result<PeriodicSource> readPeriodicSource(const services::DataFile &file, const domain::Plan &plan,
    domain::PeriodSpan span, std::optional<QDate> cutOff = std::nullopt);

} // namespace reporting
