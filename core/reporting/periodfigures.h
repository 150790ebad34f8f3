#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/domain/report.h"
#include "core/domain/reportingrule.h"
#include "core/domain/reportstatus.h"
#include "core/domain/unit.h"
#include "core/services/datafile.h"

#include <QHash>
#include <QList>

#include <array>
#include <optional>

namespace reporting {

/// How one unit stands in a period.
struct UnitFigures {
    domain::Unit unit;
    domain::ReportStanding standing;
    std::optional<domain::ReportLine> line; ///< what came, if anything by the cut-off day
};

/// Of the units that must report. required = onTime + late + missing + pending.
struct UnitCounts {
    int required = 0;
    int onTime = 0;
    int late = 0;
    int missing = 0;
    int pending = 0;

    int received() const { return onTime + late; }
    bool operator==(const UnitCounts &) const = default;
};

/// total = sum of byState = sum of the other six.
struct TaskCounts {
    int total = 0;
    std::array<int, 4> byState{}; ///< by domain::TaskState
    int doneOnTime = 0;
    int doneLate = 0;
    int doneNoDeadline = 0;
    int openInTime = 0; ///< "sắp đến hạn" included
    int openOverdue = 0;
    int openNoDeadline = 0;

    int of(domain::TaskState state) const { return byState.at(size_t(state)); }
    int done() const { return of(domain::TaskState::Done); }
    bool operator==(const TaskCounts &) const = default;
};

/// Everything that screen and paper show of a period.
struct PeriodFigures {
    domain::Plan plan;
    domain::Period period;
    domain::PeriodDates dates;
    QDate cutOff; ///< ngày chốt số liệu: arrivals up to it count (rule 6)
    QList<UnitFigures> units; ///< those that must report in official order, then others that did report
    UnitCounts counts;
    TaskCounts tasks;
    QHash<domain::TaskId, domain::TaskStanding> standings; ///< up to the period's last day, or the cut-off if earlier
};

/// The figures as the file stands, with arrivals up to `cutOff`.
base::Result<PeriodFigures> periodFigures(
    const services::DataFile &file, const domain::Plan &plan, domain::Period period, QDate cutOff);

} // namespace reporting
