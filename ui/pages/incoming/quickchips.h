#pragma once

#include "core/services/quickline/quickline.h"
#include "ui/widgets/chiprow.h"

namespace pages {

/// Chips of what a line does not say; those of its parts have the part's number.
enum QuickChip { NilChip = 100, SubjectChip, ArrivalNumberChip, StandingChip };

/// The line as it is understood, in fixed order: unit, number and symbol, day of the document, kind, period or request,
/// arrival number, day of arrival, timeliness. `unitName` is the full name of the unit in the reading.
QList<widgets::Chip> quickChips(const services::QuickReading &reading, const QString &unitName);

/// What the program proposes before anything is typed: the unit of a pile, its period when one was asked for, the
/// number and the day that the next document gets.
struct QuickProposal {
    QString unit; ///< its name; empty: none is proposed
    bool isNext = false; ///< it follows the one saved last
    std::optional<domain::Period> period;
    QString arrivalNumber;
    QDate arrivedOn;
};
QList<widgets::Chip> proposalChips(const QuickProposal &proposal);

} // namespace pages
