#pragma once

#include "core/base/result.h"
#include "core/domain/difficulty.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace store {

class Connection;
class Transaction;

/// Writes the difficulty at its stage, which holds from `difficulty.stageOn`. `difficulty.id` is ignored.
base::Result<domain::DifficultyId> insertDifficulty(
    Transaction &transaction, const domain::Difficulty &difficulty, const QDateTime &enteredAt);

/// Writes task, text and proposal anew; the rest stays. What stood until now is kept for the months that told of it.
base::Result<void> changeDifficulty(
    Transaction &transaction, const domain::Difficulty &difficulty, const QDateTime &enteredAt);

/// Moves it to a stage from a day on, by a document.
base::Result<domain::DifficultyEventId> insertDifficultyEvent(Transaction &transaction, domain::DifficultyId difficulty,
    domain::DifficultyStage stage, QDate holdsOn, const QString &document, const QString &note,
    const QDateTime &enteredAt);

/// Takes a move back by a compensating one: both stay, neither counts.
base::Result<void> undoDifficultyEvent(
    Transaction &transaction, domain::DifficultyEventId event, const QDateTime &enteredAt);

/// A difficulty that is withdrawn stays, and no longer counts from this moment on.
base::Result<void> setDifficultyWithdrawn(
    Transaction &transaction, domain::DifficultyId difficulty, bool withdrawn, const QDateTime &enteredAt);

/// Those that count, with their newest stage.
base::Result<std::optional<domain::Difficulty>> findDifficulty(
    const Connection &connection, domain::DifficultyId difficulty);
base::Result<QList<domain::Difficulty>> readDifficulties(const Connection &connection, domain::PlanId plan);
base::Result<QList<domain::Difficulty>> readDifficultiesOfReport(const Connection &connection, domain::ReportId report);
base::Result<QList<domain::Difficulty>> readDifficultiesOfTask(const Connection &connection, domain::TaskId task);
base::Result<QList<domain::Difficulty>> readDifficultiesOfUnit(const Connection &connection, domain::UnitId unit);

/// What a report wrote, also those that went with it when it was replaced, returned or cancelled.
base::Result<QList<domain::Difficulty>> readWrittenDifficulties(const Connection &connection, domain::ReportId report);

/// Those open on a day (raised by then, solved later or not at all) or solved on a day of the span, with the stage
/// they had on `asOf`. Solved ones of long ago are not read. Of moves, new words and withdrawals that were entered at
/// `enteredBefore` or later nothing is known, unless it is null.
base::Result<QList<domain::Difficulty>> readDifficultiesOn(const Connection &connection, domain::PlanId plan,
    QDate solvedFrom, QDate asOf, const QDateTime &enteredBefore = {});

/// The moves of all difficulties of a plan that count, each in order; `enteredBefore` as above.
base::Result<QHash<domain::DifficultyId, QList<domain::DifficultyStep>>> readDifficultySteps(
    const Connection &connection, domain::PlanId plan, const QDateTime &enteredBefore = {});

/// The moves of one difficulty that count, in order, and the newest of them as an event.
base::Result<QList<domain::DifficultyStep>> readDifficultySteps(
    const Connection &connection, domain::DifficultyId difficulty);
base::Result<std::optional<domain::DifficultyEventId>> newestDifficultyEvent(
    const Connection &connection, domain::DifficultyId difficulty);

} // namespace store
