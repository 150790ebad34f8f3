#pragma once

#include "core/base/result.h"
#include "core/domain/difficulty.h"
#include "core/services/datafile.h"

namespace services {

/// A move of a difficulty to another stage.
struct DifficultyMove {
    domain::DifficultyId difficulty;
    domain::DifficultyStage stage = domain::DifficultyStage::New;
    QDate on; ///< null: today
    QString document; ///< that brought it there; may be empty
    QString note;
    QString reason; ///< why a step back is taken
};

/// Enters a difficulty that no report told of. Only unit, task, raisedOn (null: today), text and proposal count.
/// Errors: TextMissing, ActInFuture, PeriodClosed, UnitIsCollective.
base::Result<domain::DifficultyId> addDifficulty(DataFile &file, domain::Difficulty difficulty);

/// Errors: DifficultyUnknown, ActInFuture, PeriodClosed, StageUnchanged, StageBackwards without a reason.
base::Result<void> moveDifficulty(DataFile &file, const DifficultyMove &move);

} // namespace services
