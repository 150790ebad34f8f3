#pragma once

#include "core/base/result.h"
#include "core/domain/report.h"

#include <QHash>

#include <optional>

namespace store {

class Connection;
class Transaction;

/// Writes the report and its results. `report.id` is ignored.
base::Result<domain::ReportId> insertReport(Transaction &transaction, const domain::Report &report);

/// The active reports of a period that came with a document, in the order of arrival.
base::Result<QList<domain::ReportLine>> readReportLines(
    const Connection &connection, domain::PlanId plan, domain::Period period);

/// The unit's active report for the period, if it came with a document.
base::Result<std::optional<domain::ReportLine>> findReport(
    const Connection &connection, domain::PlanId plan, domain::UnitId unit, domain::Period period);

/// The results of a period's active reports, by report, in entry order.
base::Result<QHash<domain::ReportId, QList<domain::ReportResult>>> readResults(
    const Connection &connection, domain::PlanId plan, domain::Period period);

/// The periods of a plan for which the unit has an active report.
base::Result<QList<domain::Period>> readReportedPeriods(
    const Connection &connection, domain::PlanId plan, domain::UnitId unit);

} // namespace store
