#pragma once

#include "core/reporting/document/document.h"
#include "core/reporting/paper/paperbuilder.h"
#include "core/reporting/periodic/periodicsource.h"

namespace reporting {

/// What is annexed to a report on a run of months, as far as there is something to show.
enum class AnnexKind {
    Tasks, ///< lying: every task with its leads, deadline, state, and how many units reported on it
    Discipline, ///< of a month: what every unit sent and when; of a longer span: units by months
    Difficulties, ///< lying: every difficulty with proposal, stage and days
    Charts, ///< the months' discipline, the groups' states
};

/// Those that this report has, in order. Where it has one only that one has no number.
QList<AnnexKind> annexKinds(const PeriodicSource &source);

/// "Phụ lục II", as the text refers to it; empty when the report has no such annex.
QString annexName(const PeriodicSource &source, AnnexKind kind);

/// All of them.
QList<document::Block> annexBlocks(const PeriodicSource &source, const PaperFace &face);

} // namespace reporting
