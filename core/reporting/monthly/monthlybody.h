#pragma once

#include "core/reporting/monthly/monthlysource.h"
#include "core/reporting/paper/papersection.h"

namespace reporting {

/// The body of the monthly report as the data give it, from the basis over the sections I to V to the closing sentence.
QList<PaperSection> monthlySections(const MonthlySource &source);

} // namespace reporting
