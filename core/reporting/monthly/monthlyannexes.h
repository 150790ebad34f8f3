#pragma once

#include "core/reporting/document/document.h"
#include "core/reporting/monthly/monthlysource.h"
#include "core/reporting/paper/paperbuilder.h"

namespace reporting {

/// Annex I, lying: every task with its leads, deadline, state, and how many units reported on it.
QList<document::Block> taskAnnex(const MonthlySource &source, const PaperFace &face);

/// Annex II: the months' chart, and every unit with what it sent and when.
QList<document::Block> disciplineAnnex(const MonthlySource &source, const PaperFace &face);

} // namespace reporting
