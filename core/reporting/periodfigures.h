#pragma once

#include "core/base/result.h"
#include "core/domain/difficulty.h"
#include "core/domain/plan.h"
#include "core/domain/report.h"
#include "core/domain/reportingrule.h"
#include "core/domain/taskevent.h"
#include "core/domain/unit.h"
#include "core/reporting/counts.h"
#include "core/services/datafile.h"

#include <QHash>
#include <QList>

#include <array>
#include <optional>

namespace reporting {

/// How one unit stands in a period.
struct UnitFigures {
    domain::Unit unit;
    domain::ReportStanding standing;
    std::optional<domain::ReportLine> line; ///< what came, if anything by the cut-off day
    QList<domain::ReportLine> further; ///< reports that came besides it (báo cáo bổ sung)
};

/// The tasks of one group, or those one unit leads. A task with two leads counts once with each.
struct GroupFigures {
    domain::TaskGroup group;
    TaskCounts counts;
};
struct LeadFigures {
    domain::UnitId unit;
    TaskCounts counts;
};

/// The difficulties that were open on the cut-off day, or solved within the period.
struct DifficultyFigures {
    QList<domain::Difficulty> open; ///< oldest first
    QList<domain::Difficulty> solved;
    std::array<int, 5> byStage{}; ///< by domain::DifficultyStage, of both lists
    int raised = 0; ///< told of within the period
    domain::DifficultyLimits limits; ///< of the office
    std::array<int, 3> byAge{}; ///< open ones by domain::DifficultyAge, on the cut-off day

    int at(domain::DifficultyStage stage) const { return byStage.at(size_t(stage)); }
    int at(domain::DifficultyAge age) const { return byAge.at(size_t(age)); }
};

/// Everything that screen and paper show of a period.
struct PeriodFigures {
    domain::Plan plan;
    domain::Period period;
    domain::PeriodDates dates;
    bool closed = false;
    QDate cutOff; ///< ngày chốt số liệu: arrivals up to it count (rule 6)
    QList<UnitFigures> units; ///< those that must report in official order, then others that did report
    UnitCounts counts;
    UnitCounts previous; ///< of the period before, up to the same cut-off
    TaskCounts tasks;
    QList<GroupFigures> groups; ///< in the plan's order
    QList<LeadFigures> leads; ///< in the order of their first task
    QHash<domain::TaskId, domain::TaskStanding> standings; ///< up to the period's last day, or the cut-off if earlier
    DifficultyFigures difficulties;
    /// "Phát sinh sau chốt số liệu": what arrived or was entered after the cut-off and is in none of the figures.
    QList<domain::ReportLine> lateReports;
    QList<domain::TaskEvent> lateEvents;
};

/// The difficulties that were open on the cut-off day, or solved since `from`; `raised`: told of on days from the one
/// to the other.
base::Result<DifficultyFigures> difficultyFigures(
    const services::DataFile &file, domain::PlanId plan, QDate from, QDate to, QDate cutOff);

/// The figures with arrivals up to `cutOff`. Under a cut-off before today only what had been entered by then counts, so
/// that a month once printed comes out the same again (rule 6). Reads what the period needs, not the history.
base::Result<PeriodFigures> periodFigures(
    const services::DataFile &file, const domain::Plan &plan, domain::Period period, QDate cutOff);

/// The same up to the period's own cut-off: that of its closing, else today.
base::Result<PeriodFigures> periodFigures(
    const services::DataFile &file, const domain::Plan &plan, domain::Period period);

} // namespace reporting
