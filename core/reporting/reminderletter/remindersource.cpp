#include "core/reporting/reminderletter/remindersource.h"

#include "core/reporting/periodfigures.h"
#include "core/services/planreader.h"
#include "core/services/resources.h"

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

const QList<settings::PhraseDefinition> &reminderPhrases()
{
    const auto places = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
    static const QList<settings::PhraseDefinition> all{
        {QStringLiteral("greeting_one"), places("unit")},
        {QStringLiteral("greeting_some"), places("units")},
        {QStringLiteral("greeting_many"), places("count")},
        {QStringLiteral("due"), places("plan plan_date issuer period due")},
        {QStringLiteral("state_one"), places("office today")},
        {QStringLiteral("ask_ahead"), places("office")},
        {QStringLiteral("ask_overdue"), {}},
        {QStringLiteral("nil"), {}},
        {QStringLiteral("contact"), places("team phone")},
        {QStringLiteral("contact_no_phone"), places("team")},
        {QStringLiteral("closing"), {}},
        {QStringLiteral("list_head"), places("count")},
        {QStringLiteral("letter_about"), places("plan_short period")},
        {QStringLiteral("letter_addressees"), {}},
        {QStringLiteral("letter_opening"), places("plan plan_date issuer title period office from to due")},
        {QStringLiteral("letter_due"), places("due")},
        {QStringLiteral("letter_due_before"), places("before due")},
        {QStringLiteral("letter_due_shifted"), places("literal due")},
        {QStringLiteral("letter_state"), places("today office received required count where")},
        {QStringLiteral("letter_state_none"), places("today office required")},
        {QStringLiteral("letter_state_all"), places("today office required")},
        {QStringLiteral("letter_where_above"), {}},
        {QStringLiteral("letter_where_annex"), {}},
        {QStringLiteral("letter_ask_ahead"), places("office team until")},
        {QStringLiteral("letter_ask_overdue"), places("office team until")},
        {QStringLiteral("letter_closing"), {}},
        {QStringLiteral("letter_annex"), places("period")},
    };
    return all;
}

Result<PhraseBook> readReminderPhrases()
{
    const Result<QJsonObject> shipped = services::resourceObject(QStringLiteral("phrases/reminder.json"));
    if (!shipped)
        return shipped.error();
    return PhraseBook::check(*shipped, reminderPhrases());
}

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
    const Result<PeriodFigures> figures = periodFigures(file, plan, period, asOf);
    if (!figures)
        return figures.error();
    const Result<PhraseBook> phrases = readReminderPhrases();
    if (!phrases)
        return phrases.error();
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    const Result<services::PeriodCalendar> calendar = services::periodCalendar(file, plan.id);
    if (!calendar)
        return calendar.error();
    ReminderSource source{plan, figures->dates, asOf, {}, figures->counts, unitsToRemind(*figures), *phrases, *office,
        office->text("office.body_in_text")};
    source.until
        = choice.until.value_or(source.isOverdue() ? lateUntil(asOf, calendar->holidays) : source.dates.dueEffective);
    if (!choice.only.isEmpty())
        source.units.removeIf([&choice](const Unit &unit) { return !choice.only.contains(unit.id); });
    return source;
}

} // namespace reporting
