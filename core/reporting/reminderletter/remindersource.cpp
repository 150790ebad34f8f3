#include "core/reporting/reminderletter/remindersource.h"

#include "core/base/text/wording.h"
#include "core/reporting/periodfigures.h"
#include "core/services/planreader.h"

namespace reporting {

using base::Result;
using namespace domain;

namespace {

constexpr int workingDaysLeft = 2; ///< to a unit that is late: enough to write, little enough to be taken seriously

QDate lateUntil(QDate asOf, const base::HolidayTable &holidays)
{
    QDate day = asOf;
    for (int i = 0; i < workingDaysLeft; ++i)
        day = holidays.nextWorkingDay(day.addDays(1));
    return day;
}

} // namespace

QList<Unit> unitsToRemind(const PeriodFigures &figures)
{
    const ReportStatus wanted = figures.counts.missing > 0 ? ReportStatus::Missing : ReportStatus::Pending;
    QList<Unit> units;
    for (const UnitFigures &each : figures.units) {
        if (each.standing.status == wanted)
            units.append(each.unit);
    }
    return units;
}

Result<ReminderSource> readReminderSource(
    const services::DataFile &file, const Plan &plan, Period period, const ReminderChoice &choice)
{
    const QDate asOf = choice.asOf.value_or(file.clock().today());
    if (choice.until && *choice.until < asOf) {
        return base::Error{base::ErrorCode::DatesReversed,
            {{QStringLiteral("from"), base::screenDate(asOf)},
                {QStringLiteral("to"), base::screenDate(*choice.until)}}};
    }
    const Result<PeriodFigures> figures = periodFigures(file, plan, period, asOf);
    if (!figures)
        return figures.error();
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    const Result<PhraseBook> phrases = readPhrases(*office, {QStringLiteral("reminder")});
    if (!phrases)
        return phrases.error();
    const Result<services::PeriodCalendar> calendar = services::periodCalendar(file, plan.id);
    if (!calendar)
        return calendar.error();
    ReminderSource source{plan, figures->dates, asOf, {}, figures->counts, unitsToRemind(*figures), 0, *phrases,
        *office, false, office->text("office.body_in_text")};
    source.until
        = choice.until.value_or(source.isOverdue() ? lateUntil(asOf, calendar->holidays) : source.dates.dueEffective);
    source.untilIsDayOff = choice.until && calendar->holidays.nextWorkingDay(*choice.until) != *choice.until;
    source.awaited = source.units.size();
    if (!choice.only.isEmpty())
        source.units.removeIf([&choice](const Unit &unit) { return !choice.only.contains(unit.id); });
    return source;
}

} // namespace reporting
