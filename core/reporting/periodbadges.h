#pragma once

#include "core/base/result.h"
#include "core/domain/period.h"
#include "core/domain/plan.h"
#include "core/services/datafile.h"

namespace reporting {

/// The few counts that the navigation shows beside the pages.
struct PeriodBadges {
    int missing = 0; ///< units whose report of the period is overdue
    int openDifficulties = 0; ///< not solved, as of the period's cut-off
    int tasks = 0;
};

/// Read at every change, so it reads the period alone.
base::Result<PeriodBadges> periodBadges(
    const services::DataFile &file, const domain::Plan &plan, domain::Period period);

} // namespace reporting
