#pragma once

#include "core/base/result.h"
#include "core/domain/difficulty.h"
#include "core/domain/period.h"
#include "core/domain/plan.h"
#include "core/domain/report.h"
#include "core/services/datafile.h"

#include <QList>

#include <optional>

namespace reporting {

/// A difficulty as the board shows it.
struct DifficultyCard {
    domain::Difficulty difficulty;
    QString unitName;
    QString taskNo; ///< empty: of no single task
    int age = 0; ///< days on the board's day; of a solved one: the days it took
};

/// The difficulties of a period: those open on its cut-off day and those solved within it, as periodFigures() counts
/// them.
struct DifficultyBoard {
    QDate asOf; ///< the cut-off day
    bool closed = false; ///< the period: nothing moves any more
    QList<DifficultyCard> cards; ///< oldest first
    domain::DifficultyLimits limits; ///< from which age on a card is amber, and red
};

/// Which solved ones are read.
enum class Solved { OfThePeriod, All };

base::Result<DifficultyBoard> difficultyBoard(
    const services::DataFile &file, const domain::Plan &plan, domain::Period period, Solved solved);

/// All there is about a difficulty.
struct DifficultyDossier {
    DifficultyCard card; ///< as of today
    QString taskTitle; ///< short; empty as the number
    QList<domain::DifficultyStep> steps; ///< in order
    std::optional<domain::ReportLine> report; ///< that told of it, if it came with a document
};

/// Errors: DifficultyUnknown.
base::Result<DifficultyDossier> difficultyDossier(
    const services::DataFile &file, const domain::Plan &plan, domain::DifficultyId id);

} // namespace reporting
