#pragma once

#include "core/base/result.h"
#include "core/domain/report.h"
#include "core/domain/reportstatus.h"
#include "core/domain/request.h"
#include "core/domain/unit.h"
#include "core/reporting/counts.h"
#include "core/reporting/periodcounts.h"
#include "core/services/datafile.h"

#include <QList>

#include <optional>

namespace reporting {

/// Who has answered an ad-hoc request.
struct RequestFigures {
    struct Line {
        domain::Unit unit;
        domain::ReportStanding standing;
        std::optional<domain::ReportLine> line;
    };

    domain::Request request;
    QList<Line> units; ///< the addressees in official order
    UnitCounts counts;
};

/// As of now. A report counts by its day of arrival: on the due day it is in time, whatever the hour. Without a report
/// a unit is missing once the due time has passed.
base::Result<RequestFigures> requestFigures(const services::DataFile &file, const domain::Request &request);

/// The same as of the cut-off: what arrived or was entered later does not count.
base::Result<RequestFigures> requestFigures(
    const services::DataFile &file, const domain::Request &request, const CutOff &cutOff);

/// As of now, of every request of the plan, the one due first before.
base::Result<QList<RequestFigures>> allRequestFigures(const services::DataFile &file, domain::PlanId plan);

/// The same as of the cut-off: a request entered later is left out, one ended later is open.
base::Result<QList<RequestFigures>> allRequestFigures(
    const services::DataFile &file, domain::PlanId plan, const CutOff &cutOff);

} // namespace reporting
