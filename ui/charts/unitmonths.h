#pragma once

#include "core/reporting/periodcounts.h"
#include "ui/charts/chartdata.h"

namespace charts {

/// How many units reported in time, late or not at all, month by month; `current` is set off.
ChartData unitMonths(const QList<reporting::PeriodCounts> &months, domain::Period current);

} // namespace charts
