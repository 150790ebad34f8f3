#pragma once

#include "core/reporting/document/chart.h"
#include "core/reporting/periodcounts.h"

namespace reporting {

/// How many units reported in time, late and not yet in each of these months, on top of each other; a category is named
/// "10/2022".
document::Chart disciplineChart(const QList<PeriodCounts> &months, const QString &title, double height);

} // namespace reporting
