#pragma once

#include "core/reporting/document/document.h"
#include "core/reporting/monthly/monthlysource.h"

namespace reporting {

/// The sections I to V of the monthly report, from the basis to the closing sentence.
QList<document::Block> monthlyBody(const MonthlySource &source);

} // namespace reporting
