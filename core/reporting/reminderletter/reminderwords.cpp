#include "core/reporting/reminderletter/reminderwords.h"

#include "core/base/text/wording.h"
#include "core/reporting/planwords.h"

namespace reporting {

using base::paddedCount;
using base::proseDate;

namespace {

/// "Trước ngày 10" is how the plan words a rule whose last day in time is the 9th (III.2.d).
constexpr int lastDayBeforeTheTenth = 9;

QString dueWords(const ReminderSource &source)
{
    const domain::PeriodDates &dates = source.dates;
    const QString due = dueDayWords(dates.dueEffective);
    if (dates.dueEffective != dates.dueLiteral)
        return source.phrases.text("letter_due_shifted", {{"literal", dueDayWords(dates.dueLiteral)}, {"due", due}});
    if (dates.dueLiteral.day() != lastDayBeforeTheTenth)
        return source.phrases.text("letter_due", {{"due", due}});
    return source.phrases.text("letter_due_before", {{"before", proseDate(dates.dueLiteral.addDays(1))}, {"due", due}});
}

} // namespace

QString dueDayWords(QDate day)
{
    return QStringLiteral("%1, ngày %2").arg(base::weekdayDate(day).section(QLatin1Char(' '), 0, -2), proseDate(day));
}

QString openingSentence(const ReminderSource &source)
{
    const domain::Plan &plan = source.plan;
    return source.phrases.text("letter_opening",
        {{"plan", planReference(plan)}, {"plan_date", proseDate(plan.date)}, {"issuer", plan.issuer},
            {"title", base::lowerFirst(plan.title)}, {"period", source.dates.period.label()},
            {"office", source.officeInText}, {"from", proseDate(source.dates.from)}, {"to", proseDate(source.dates.to)},
            {"due", dueWords(source)}});
}

QString stateSentence(const ReminderSource &source)
{
    const PhraseBook &phrases = source.phrases;
    const QString today = proseDate(source.asOf);
    const QString required = paddedCount(source.counts.required);
    const QString count = paddedCount(int(source.units.size()));
    const QString where = phrases.text(hasAnnex(source) ? "letter_where_annex" : "letter_where_above");
    const QString office = source.officeInText;
    if (source.counts.required == 0)
        return phrases.text("letter_state_not_asked", {{"period", source.dates.period.label()}});
    if (source.units.isEmpty())
        return phrases.text("letter_state_all", {{"today", today}, {"office", office}, {"required", required}});
    if (source.units.size() == 1) {
        return phrases.text(
            "letter_state_one", {{"today", today}, {"office", office}, {"unit", source.units.first().name}});
    }
    if (source.units.size() < source.awaited) {
        return phrases.text(
            "letter_state_some", {{"today", today}, {"office", office}, {"count", count}, {"where", where}});
    }
    if (source.counts.received() == 0)
        return phrases.text("letter_state_none", {{"today", today}, {"office", office}, {"required", required}});
    return phrases.text("letter_state",
        {{"today", today}, {"office", office}, {"received", paddedCount(source.counts.received())},
            {"required", required}, {"count", count}, {"where", where}});
}

QString askSentence(const ReminderSource &source)
{
    return source.phrases.text(source.isOverdue() ? "letter_ask_overdue" : "letter_ask_ahead",
        {{"office", source.officeInText}, {"team", source.office.text("team.name")},
            {"until", dueDayWords(source.until)}});
}

QString contactSentence(const PhraseBook &phrases, const services::OfficeSettings &office)
{
    const QString team = office.text("team.name");
    const QString phone = office.text("contact.phone");
    return phone.isEmpty() ? phrases.text("contact_no_phone", {{"team", team}})
                           : phrases.text("contact", {{"team", team}, {"phone", phone}});
}

} // namespace reporting
