#pragma once

#include "core/base/result.h"
#include "core/domain/guard.h"
#include "core/domain/ids.h"
#include "core/services/datafile.h"

#include <QDate>

namespace services {

/// Adds PeriodClosed when what holds from `day` would change the figures of a closed period: every period whose window
/// ends on that day or later counts it (rule 6).
base::Result<void> judgeClosedPeriods(domain::Guards &guards, const DataFile &file, domain::PlanId plan, QDate day);

/// The same as an error, for acts that are taken back.
base::Result<void> refuseClosedPeriods(const DataFile &file, domain::PlanId plan, QDate day);

} // namespace services
