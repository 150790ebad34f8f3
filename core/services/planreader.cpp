#include "core/services/planreader.h"

#include "core/services/officesettings.h"
#include "core/store/holidayrepository.h"
#include "core/store/taskeventrepository.h"

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

/// Moves the value out of a result, or says why there is none.
template <typename T> Result<void> take(Result<T> result, T &target)
{
    if (!result)
        return result.error();
    target = *std::move(result);
    return {};
}

} // namespace

Result<Plan> currentPlan(const DataFile &file)
{
    const Result<QList<Plan>> plans = store::readPlans(file.connection());
    if (!plans)
        return plans.error();
    if (plans->isEmpty())
        return Error{ErrorCode::PlanUnknown, {}};
    return plans->last();
}

Result<PlanContents> readPlanContents(const DataFile &file, const Plan &plan)
{
    const store::Connection &connection = file.connection();
    PlanContents contents;
    contents.plan = plan;
    for (const Result<void> &taken : {
             take(store::readBasis(connection, plan.id), contents.basis),
             take(store::readRecipients(connection, plan.id), contents.recipients),
             take(store::readGroups(connection, plan.id), contents.groups),
             take(store::readTasks(connection, plan.id), contents.tasks),
             take(store::readDuties(connection, plan.id), contents.duties),
             take(store::readSuggestions(connection, plan.id), contents.suggestions),
             take(store::readSeats(connection, plan.id), contents.seats),
         }) {
        if (!taken)
            return taken.error();
    }
    return contents;
}

Result<QHash<TaskId, TaskStanding>> standingsOn(
    const DataFile &file, PlanId plan, QDate day, const QDateTime &enteredBefore)
{
    const Result<OfficeSettings> settings = OfficeSettings::read(file);
    if (!settings)
        return settings.error();
    return store::readStandings(file.connection(), plan, day, settings->number("soon_days"), enteredBefore);
}

Result<ReportingRule> reportingRule(const DataFile &file, PlanId plan)
{
    const Result<OfficeSettings> settings = OfficeSettings::read(file);
    if (!settings)
        return settings.error();
    const Result<store::PlanRuleOverride> own = store::readRuleOverride(file.connection(), plan);
    if (!own)
        return own.error();
    const ReportingRule office = settings->reportingRule();
    ReportingRule rule;
    rule.windowFromDay = own->windowFromDay.value_or(office.windowFromDay);
    rule.lastOnTimeDay = own->lastOnTimeDay.value_or(office.lastOnTimeDay);
    rule.shift = own->shift.value_or(office.shift);
    rule.first = own->first.value_or(office.first);
    return rule;
}

Result<PeriodCalendar> periodCalendar(const DataFile &file, PlanId plan)
{
    const Result<ReportingRule> rule = reportingRule(file, plan);
    if (!rule)
        return rule.error();
    const Result<base::HolidayTable> holidays = store::readHolidays(file.connection());
    if (!holidays)
        return holidays.error();
    return PeriodCalendar{*rule, *holidays};
}

Result<PeriodDates> periodDates(const DataFile &file, PlanId plan, Period period)
{
    const Result<ReportingRule> rule = reportingRule(file, plan);
    if (!rule)
        return rule.error();
    // The due day lies in the period's month, and no row of days off lasts longer than the month after it.
    const QDate month(period.year, period.month, 1);
    const Result<base::HolidayTable> holidays
        = store::readHolidays(file.connection(), month.addMonths(-1), month.addMonths(2));
    if (!holidays)
        return holidays.error();
    return domain::periodDates(*rule, period, *holidays);
}

} // namespace services
