#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/domain/reportingrule.h"
#include "core/domain/unit.h"
#include "core/reporting/counts.h"
#include "core/reporting/phrasebook.h"
#include "core/services/datafile.h"
#include "core/services/officesettings.h"

#include <QSet>

#include <optional>

namespace reporting {

struct PeriodFigures;

/// What one may choose of a reminder letter.
struct ReminderChoice {
    std::optional<QDate> asOf; ///< the day it tells of; none: today
    /// Until when the report is asked for; none: the due day, and after it the second working day from `asOf`.
    std::optional<QDate> until;
    QSet<domain::UnitId> only; ///< to these alone, as far as they are to be reminded; empty: to all
};

/// Everything a reminder of a period's report is made of, read once.
struct ReminderSource {
    domain::Plan plan;
    domain::PeriodDates dates;
    QDate asOf;
    QDate until;
    UnitCounts counts; ///< of all units that must report, on `asOf`
    QList<domain::Unit> units; ///< whom it goes to, in official order
    qsizetype awaited = 0; ///< how many are still to report, whether it goes to them or not
    PhraseBook phrases;
    services::OfficeSettings office;
    bool untilIsDayOff = false; ///< a day was chosen on which nobody works
    QString officeInText; ///< how the issuer calls itself in a sentence

    bool isOverdue() const { return asOf > dates.dueEffective; }
};

/// Whom a reminder for the period goes to by its figures, in official order: the units that miss it, or, before the due
/// day, all that have not sent it yet.
QList<domain::Unit> unitsToRemind(const PeriodFigures &figures);

/// Errors: DatesReversed when the report is asked for before the letter's own day.
base::Result<ReminderSource> readReminderSource(
    const services::DataFile &file, const domain::Plan &plan, domain::Period period, const ReminderChoice &choice = {});

} // namespace reporting
