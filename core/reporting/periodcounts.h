#pragma once

#include "core/base/result.h"
#include "core/domain/report.h"
#include "core/domain/reportstatus.h"
#include "core/domain/unit.h"
#include "core/reporting/counts.h"
#include "core/reporting/reportingunits.h"
#include "core/services/datafile.h"
#include "core/services/planreader.h"

#include <QDateTime>
#include <QList>

#include <utility>

namespace reporting {

/// What counts under a cut-off day (rule 6).
struct CutOff {
    QDate day; ///< arrivals up to it count
    QDateTime enteredBefore; ///< only what was entered earlier counts; null when the day is today: everything does

    static CutOff on(QDate day, const services::DataFile &file);
    bool counts(const domain::ReportLine &line) const;
    bool countsEntry(const QDateTime &enteredAt) const { return enteredBefore.isNull() || enteredAt < enteredBefore; }
};

struct PeriodCounts {
    domain::Period period;
    UnitCounts counts;
};

/// How every unit that had to report stood in a period.
struct PeriodStandings {
    domain::PeriodDates dates;
    QList<std::pair<domain::Unit, domain::ReportStanding>> units; ///< official order
};

/// Of each period from the one to the other, at one reading.
base::Result<QList<PeriodStandings>> periodStandings(const services::DataFile &file, const ReportingUnits &reporting,
    const services::PeriodCalendar &calendar, domain::PlanId plan, domain::Period first, domain::Period last,
    const CutOff &cutOff);

/// How many units reported in time in each period from the one to the other, at one reading.
base::Result<QList<PeriodCounts>> periodCounts(const services::DataFile &file, const ReportingUnits &reporting,
    const services::PeriodCalendar &calendar, domain::PlanId plan, domain::Period first, domain::Period last,
    const CutOff &cutOff);

/// The same of the last `count` periods up to `last`, without those that nobody is asked for.
base::Result<QList<PeriodCounts>> lastPeriodCounts(
    const services::DataFile &file, domain::PlanId plan, domain::Period last, int count, QDate cutOff);

} // namespace reporting
