#include "core/reporting/remindertext.h"

#include "core/base/text/wording.h"
#include "core/reporting/periodfigures.h"
#include "core/reporting/planwords.h"
#include "core/reporting/reminderletter/reminderwords.h"
#include "core/services/planreader.h"

namespace reporting {

using base::Result;
using namespace domain;

namespace {

constexpr qsizetype mostInGreeting = 5; ///< more names than that are no greeting any more

QString greeting(const PhraseBook &phrases, const QList<Unit> &units)
{
    if (units.size() == 1)
        return phrases.text("greeting_one", {{"unit", units.first().name}});
    if (units.size() > mostInGreeting)
        return phrases.text("greeting_many", {{"count", base::paddedCount(int(units.size()))}});
    QStringList names;
    for (const Unit &unit : units)
        names.append(unit.name);
    return phrases.text("greeting_some", {{"units", names.join(QStringLiteral("; "))}});
}

/// Under which plan, until when, and, after the due day, that nothing has come.
QString message(
    const PhraseBook &phrases, const Plan &plan, const PeriodDates &dates, const QString &office, QDate today)
{
    QStringList sentences{phrases.text("due",
        {{"plan", planReference(plan)}, {"plan_date", base::proseDate(plan.date)}, {"issuer", plan.issuer},
            {"period", dates.period.label()}, {"due", dueDayWords(dates.dueEffective)}})};
    if (today > dates.dueEffective) {
        sentences << phrases.text("state_one", {{"today", base::proseDate(today)}, {"office", office}})
                  << phrases.text("ask_overdue");
    } else {
        sentences << phrases.text("ask_ahead", {{"office", office}});
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

Result<QString> reminderText(const services::DataFile &file, const QList<Unit> &units, Period period)
{
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    const Result<PhraseBook> phrases = readPhrases(*office, {QStringLiteral("reminder")});
    if (!phrases)
        return phrases.error();
    const Result<Plan> plan = services::currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<PeriodDates> dates = services::periodDates(file, plan->id, period);
    if (!dates)
        return dates.error();
    QStringList lines{greeting(*phrases, units),
        message(*phrases, *plan, *dates, office->text("office.body_in_text"), file.clock().today()),
        phrases->text("nil"), contactSentence(*phrases, *office), phrases->text("closing")};
    if (units.size() > mostInGreeting) {
        lines << QString() << phrases->text("list_head", {{"count", base::paddedCount(int(units.size()))}});
        for (qsizetype i = 0; i < units.size(); ++i)
            lines.append(QStringLiteral("%1. %2").arg(i + 1).arg(units.at(i).name));
    }
    return lines.join(QLatin1Char('\n'));
}

Result<QList<Unit>> unitsToRemind(const services::DataFile &file, Period period)
{
    const Result<Plan> plan = services::currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<PeriodFigures> figures = periodFigures(file, *plan, period, file.clock().today());
    if (!figures)
        return figures.error();
    return unitsToRemind(*figures);
}

} // namespace reporting
