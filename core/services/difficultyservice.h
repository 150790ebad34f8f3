#pragma once

#include "core/base/result.h"
#include "core/domain/difficulty.h"
#include "core/services/datafile.h"
#include "core/services/difficultymoves.h"

namespace services {

/// Enters a difficulty that no report told of. Only unit, task, raisedOn (null: today), text and proposal count.
/// Errors: TextMissing, ActInFuture, PeriodClosed, UnitIsCollective.
base::Result<domain::DifficultyId> addDifficulty(DataFile &file, domain::Difficulty difficulty);

/// Corrects what a difficulty says: only id, task, text and proposal count.
/// Errors: DifficultyUnknown, TextMissing, PeriodClosed (the month in which it was raised).
base::Result<void> correctDifficulty(DataFile &file, const domain::Difficulty &corrected);

} // namespace services
