#pragma once

#include "core/base/result.h"
#include "core/reporting/briefing/worstitems.h"
#include "core/reporting/periodcounts.h"
#include "core/reporting/periodfigures.h"
#include "core/reporting/phrasebook.h"
#include "core/services/datafile.h"
#include "core/services/officesettings.h"

#include <optional>

namespace reporting {

/// Everything the leader's sheet is made of, read once.
struct BriefingSource {
    QDate asOf;
    PeriodFigures figures; ///< of the period that is spoken of, up to `asOf`
    TaskCounts tasks; ///< on `asOf`
    int dueSoon = 0; ///< tasks due within a week
    QList<WorstItem> items; ///< all of them
    QList<PeriodCounts> months; ///< the last ones, for the chart
    PhraseBook phrases;
    services::OfficeSettings office;
};

/// Of which period one speaks on a day: the one whose due day is past or less than a week ahead, else the one before.
domain::Period briefingPeriod(const services::PeriodCalendar &calendar, QDate day);

/// The units that miss two or more of the newest periods whose due day is before `asOf`, in official order.
base::Result<QList<MissingStreak>> missingStreaks(
    const services::DataFile &file, const domain::Plan &plan, domain::Period last, QDate asOf);

/// As of a day; `period` none: the one to speak of on that day.
base::Result<BriefingSource> readBriefingSource(const services::DataFile &file, const domain::Plan &plan, QDate asOf,
    std::optional<domain::Period> period = std::nullopt);

} // namespace reporting
