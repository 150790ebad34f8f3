#pragma once

#include "core/base/result.h"
#include "core/domain/report.h"

#include <QHash>

#include <optional>
#include <utility>

namespace store {

class Connection;
class Transaction;

/// Which reports are read: those that count, or also what was replaced, returned or cancelled.
enum class Which { Active, All };

/// Writes the report and its results. `report.id` is ignored.
base::Result<domain::ReportId> insertReport(Transaction &transaction, const domain::Report &report);

/// Removes a report of which nothing but the unit and the month is told; another one is refused by the file.
base::Result<void> removeBareReport(Transaction &transaction, domain::ReportId report);

base::Result<void> setReportState(Transaction &transaction, domain::ReportId report, domain::EntryState state);

/// The reports of a period that came with a document, in the order of arrival.
base::Result<QList<domain::ReportLine>> readReportLines(
    const Connection &connection, domain::PlanId plan, domain::Period period, Which which = Which::Active);

/// The same of all periods from the one to the other: a year's matrix reads this once.
base::Result<QList<domain::ReportLine>> readReportLines(
    const Connection &connection, domain::PlanId plan, domain::Period from, domain::Period to);

/// Every report of the plan that came with a document, in whatever state, in the order of arrival.
base::Result<QList<domain::ReportLine>> readAllLines(const Connection &connection, domain::PlanId plan);

/// The reports that answer a request, in the order of arrival.
base::Result<QList<domain::ReportLine>> readRequestLines(
    const Connection &connection, domain::RequestId request, Which which = Which::Active);

/// All reports of a unit, newest period first.
base::Result<QList<domain::ReportLine>> readUnitLines(
    const Connection &connection, domain::PlanId plan, domain::UnitId unit);

/// The unit's first active report for the period, if it came with a document. `except` is not looked at.
base::Result<std::optional<domain::ReportLine>> findReport(const Connection &connection, domain::PlanId plan,
    domain::UnitId unit, domain::Period period, domain::EntryId except = {});

/// The unit's first active report for the request. As above.
base::Result<std::optional<domain::ReportLine>> findReport(
    const Connection &connection, domain::UnitId unit, domain::RequestId request, domain::EntryId except = {});

/// What the unit's active reports of the newest period before `before` that has results say, with or without a
/// document, in the order in which they were entered; empty: it has said nothing yet. Reads that period only.
base::Result<QList<domain::Report>> readNewestResults(
    const Connection &connection, domain::PlanId plan, domain::UnitId unit, domain::Period before);

/// The report that an entry of the register brought, with its results.
base::Result<std::optional<domain::Report>> reportOfEntry(const Connection &connection, domain::EntryId entry);

/// Reports without a document: the receiving lead's own results (rule 5). Active ones of a period.
base::Result<QList<domain::Report>> readOwnReports(
    const Connection &connection, domain::PlanId plan, domain::Period period);

/// The periods that have own results.
base::Result<QList<domain::Period>> readOwnPeriods(const Connection &connection, domain::PlanId plan);

/// The results of a period's active reports, by report, in entry order.
base::Result<QHash<domain::ReportId, QList<domain::ReportResult>>> readResults(
    const Connection &connection, domain::PlanId plan, domain::Period period);

/// A task's results in active reports, newest period first.
base::Result<QList<domain::TaskResult>> readTaskResults(const Connection &connection, domain::TaskId task);

/// The newest part-state that each lead gave of a task in an active report, by task and unit.
base::Result<QHash<std::pair<domain::TaskId, domain::UnitId>, domain::TaskState>> readLeadStates(
    const Connection &connection, domain::PlanId plan);

/// The units whose report for the period is in, with its document.
base::Result<QList<domain::UnitId>> readReportedUnits(
    const Connection &connection, domain::PlanId plan, domain::Period period);

/// The periods of a plan, not before `from`, for which the unit has an active report.
base::Result<QList<domain::Period>> readReportedPeriods(
    const Connection &connection, domain::PlanId plan, domain::UnitId unit, domain::Period from);

} // namespace store
