#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/domain/reportingrule.h"
#include "core/services/datafile.h"
#include "core/store/planrepository.h"

#include <QHash>

namespace services {

/// A plan with everything that stands in it.
struct PlanContents {
    domain::Plan plan;
    QList<domain::PlanBasis> basis;
    QList<domain::PlanRecipient> recipients;
    QList<domain::TaskGroup> groups;
    QList<domain::Task> tasks; ///< natural order of their numbers
    QList<domain::Duty> duties;
    QList<domain::TextSuggestion> suggestions; ///< with what was decided
    QList<domain::Seat> seats;
};

/// The plan the file is about: the only one, or the newest. Errors: PlanUnknown.
base::Result<domain::Plan> currentPlan(const DataFile &file);

base::Result<PlanContents> readPlanContents(const DataFile &file, const domain::Plan &plan);

/// Where every task stands on a day (rules 4 and 6); what was entered at `enteredBefore` or later does not count.
base::Result<QHash<domain::TaskId, domain::TaskStanding>> standingsOn(
    const DataFile &file, domain::PlanId plan, QDate day, const QDateTime &enteredBefore = {});

/// The plan's own reporting rule over the office's (rule 1).
base::Result<domain::ReportingRule> reportingRule(const DataFile &file, domain::PlanId plan);

/// A plan's rule with the file's holidays: gives the dates of many periods at one reading.
struct PeriodCalendar {
    domain::ReportingRule rule;
    base::HolidayTable holidays;

    domain::PeriodDates dates(domain::Period period) const { return domain::periodDates(rule, period, holidays); }
};
base::Result<PeriodCalendar> periodCalendar(const DataFile &file, domain::PlanId plan);

/// A period's window and due days under the plan's rule and the file's holidays.
base::Result<domain::PeriodDates> periodDates(const DataFile &file, domain::PlanId plan, domain::Period period);

} // namespace services
