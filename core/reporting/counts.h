#pragma once

#include "core/domain/plan.h"
#include "core/domain/reportstatus.h"

#include <array>
#include <optional>

namespace reporting {

/// Of the units that must report. required = onTime + late + missing + pending.
struct UnitCounts {
    int required = 0;
    int onTime = 0;
    int late = 0;
    int missing = 0;
    int pending = 0;

    int received() const { return onTime + late; }
    /// What a rate is taken of: a report that may still come in time is no fault of the unit.
    int due() const { return required - pending; }
    void count(domain::ReportStatus status);
    UnitCounts &operator+=(const UnitCounts &other);
    bool operator==(const UnitCounts &) const = default;
};

/// On-time reports per due ones, in whole percent; nothing when none is due.
std::optional<int> onTimePercent(const UnitCounts &counts);

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
    void count(const domain::TaskStanding &standing);
    bool operator==(const TaskCounts &) const = default;
};

} // namespace reporting
