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

/// Adds what stands against entering that `what` ("khó khăn, vướng mắc") holds from `day`: ActInFuture, PeriodClosed.
base::Result<void> judgeActDay(
    domain::Guards &guards, const DataFile &file, domain::PlanId plan, QDate day, const QString &what);

/// PeriodClosed as an error, for acts that are taken back.
base::Result<void> refuseClosedPeriods(const DataFile &file, domain::PlanId plan, QDate day);

} // namespace services
