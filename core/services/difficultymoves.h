#pragma once

#include "core/base/result.h"
#include "core/domain/difficulty.h"
#include "core/services/datafile.h"

#include <QList>

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

/// Errors: DifficultyUnknown, ActInFuture, PeriodClosed, StepBeforeEarlier, StageUnchanged, StageBackwards
/// without a reason.
base::Result<void> moveDifficulty(DataFile &file, const DifficultyMove &move);

/// The same move of several difficulties as one act: all of them, or none. `move.difficulty` does not count.
base::Result<void> moveDifficulties(
    DataFile &file, const QList<domain::DifficultyId> &difficulties, const DifficultyMove &move);

/// Corrects day, document and note of the move that brought the difficulty to its stage. The day it was raised
/// (the move to "Mới") stays. Only `difficulty`, `on` (null: as it is), `document` and `note` count.
/// Errors: DifficultyUnknown, ActInFuture, PeriodClosed, StepBeforeEarlier.
base::Result<void> correctDifficultyMove(DataFile &file, const DifficultyMove &move);

} // namespace services
