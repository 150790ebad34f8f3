#pragma once

#include "core/reporting/document/document.h"
#include "core/reporting/monthly/monthlysource.h"

namespace reporting {

/// Annex I, lying: every task with its leads, deadline, state, and how many units reported on it.
QList<document::Block> taskAnnex(const MonthlySource &source);

/// Annex II: the months' chart, and every unit with what it sent and when.
QList<document::Block> disciplineAnnex(const MonthlySource &source);

} // namespace reporting
