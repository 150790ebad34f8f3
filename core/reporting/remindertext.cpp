#include "core/reporting/remindertext.h"

#include "core/base/text/wording.h"
#include "core/reporting/periodfigures.h"
#include "core/services/officesettings.h"
#include "core/services/planreader.h"
#include "core/services/resources.h"

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

QString contact(const PhraseBook &phrases, const services::OfficeSettings &settings)
{
    const QString team = settings.text("team.name");
    const QString phone = settings.text("contact.phone");
    return phone.isEmpty() ? phrases.text("contact_no_phone", {{"team", team}})
                           : phrases.text("contact", {{"team", team}, {"phone", phone}});
}

} // namespace

const QList<settings::PhraseDefinition> &reminderPhrases()
{
    const auto places = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
    static const QList<settings::PhraseDefinition> all{
        {QStringLiteral("greeting_one"), places("unit")},
        {QStringLiteral("greeting_some"), places("units")},
        {QStringLiteral("greeting_many"), places("count")},
        {QStringLiteral("ahead"), places("plan plan_date issuer period due office today")},
        {QStringLiteral("overdue"), places("plan plan_date issuer period due office today")},
        {QStringLiteral("nil"), {}},
        {QStringLiteral("contact"), places("team phone")},
        {QStringLiteral("contact_no_phone"), places("team")},
        {QStringLiteral("closing"), {}},
        {QStringLiteral("list_head"), places("count")},
    };
    return all;
}

Result<QString> reminderText(const services::DataFile &file, const QList<Unit> &units, Period period)
{
    const Result<QJsonObject> templates = services::resourceObject(QStringLiteral("phrases/reminder.json"));
    if (!templates)
        return templates.error();
    const Result<PhraseBook> phrases = PhraseBook::check(*templates, reminderPhrases());
    if (!phrases)
        return phrases.error();
    const Result<services::OfficeSettings> settings = services::OfficeSettings::read(file);
    if (!settings)
        return settings.error();
    const Result<Plan> plan = services::currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<PeriodDates> dates = services::periodDates(file, plan->id, period);
    if (!dates)
        return dates.error();

    const QDate today = file.clock().today();
    const QDate due = dates->dueEffective;
    QStringList lines{greeting(*phrases, units),
        phrases->text(today > due ? "overdue" : "ahead",
            {{"plan", QStringLiteral("%1 số %2").arg(plan->kind, plan->number)},
                {"plan_date", base::proseDate(plan->date)}, {"issuer", plan->issuer}, {"period", period.label()},
                {"due", base::weekdayDate(due) + due.toString(QStringLiteral("/yyyy"))},
                {"office", settings->text("office.body_in_text")}, {"today", base::proseDate(today)}}),
        phrases->text("nil"), contact(*phrases, *settings), phrases->text("closing")};
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
    const ReportStatus wanted = figures->counts.missing > 0 ? ReportStatus::Missing : ReportStatus::Pending;
    QList<Unit> units;
    for (const UnitFigures &each : figures->units) {
        if (each.standing.status == wanted)
            units.append(each.unit);
    }
    return units;
}

} // namespace reporting
