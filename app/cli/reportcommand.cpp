#include "app/cli/command.h"
#include "app/cli/quickcommand.h"
#include "app/cli/reportadding.h"
#include "app/cli/workplace.h"
#include "core/reporting/reportingunits.h"
#include "core/services/ledgerreader.h"
#include "core/services/planreader.h"
#include "core/services/reportservice.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace cli {

using base::Result;
using namespace domain;

namespace {

/// Judges reports of many periods with one reading of rule, holidays and units.
class Judge {
public:
    static Result<Judge> read(const Workplace &place)
    {
        const Result<services::PeriodCalendar> calendar = services::periodCalendar(*place.file, place.plan.id);
        if (!calendar)
            return calendar.error();
        const Result<reporting::ReportingUnits> units = reporting::ReportingUnits::read(*place.file, place.plan.id);
        if (!units)
            return units.error();
        return Judge{*calendar, *units, place.file->clock().today()};
    }

    ReportStanding of(const ReportLine &line) const
    {
        if (!line.report.period || line.report.state != EntryState::Active)
            return {};
        const PeriodDates dates = calendar.dates(*line.report.period);
        bool asked = false;
        for (const Unit &unit : units.askedFor(dates))
            asked = asked || unit.id == line.report.unit;
        return standing(dates, asked, line.entry.arrivedOn, today);
    }

    services::PeriodCalendar calendar;
    reporting::ReportingUnits units;
    QDate today;
};

QJsonObject asJson(const ReportLine &line, const Workplace &place, const Judge &judge)
{
    const RegisterEntry &entry = line.entry;
    const ReportStanding standing = judge.of(line);
    QJsonObject json{
        {QStringLiteral("arrival_number"), entry.arrivalNumber},
        {QStringLiteral("year"), entry.year},
        {QStringLiteral("unit"), place.units.unit(line.report.unit).name},
        {QStringLiteral("period"),
            line.report.period ? QJsonValue(line.report.period->code()) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("arrived"), dayJson(entry.arrivedOn)},
        {QStringLiteral("number"), entry.documentReference()},
        {QStringLiteral("date"), dayJson(entry.documentDate)},
        {QStringLiteral("subject"), entry.subject},
        {QStringLiteral("nil"), line.report.nil},
        {QStringLiteral("state"), entryStateCode(entry.state)},
        {QStringLiteral("reason"), entry.reason},
        {QStringLiteral("status"), reportStatusCode(standing.status)},
        {QStringLiteral("days_late"), standing.daysLate},
    };
    if (entry.supplement > 0)
        json.insert(QStringLiteral("supplement"), entry.supplement);
    return json;
}

Exit listReports(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const QString periodText = call.option(QStringLiteral("--period"));
    if (!call.hasOnly(0))
        return Invocation::usage(QStringLiteral("report list [--period YYYY-MM] [--json]"));
    std::optional<Period> period;
    if (!periodText.isNull()) {
        const Result<Period> typed = periodOf(periodText);
        if (!typed)
            return Invocation::fail(typed.error());
        period = *typed;
    }
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<QList<ReportLine>> lines = services::reportLines(*place->file, place->plan.id, period);
    if (!lines)
        return Invocation::fail(lines.error());
    const Result<Judge> judge = Judge::read(*place);
    if (!judge)
        return Invocation::fail(judge.error());
    QJsonArray array;
    for (const ReportLine &line : *lines) {
        if (json) {
            array.append(asJson(line, *place, *judge));
            continue;
        }
        const bool active = line.entry.state == EntryState::Active;
        Invocation::print(QStringList{line.entry.numberText(), line.entry.arrivedOn.toString(Qt::ISODate),
            place->units.unit(line.report.unit).name, line.entry.documentReference(),
            active ? reportStatusText(judge->of(line)) : entryStateText(line.entry.state)}
                              .join(QLatin1Char('\t')));
    }
    if (json)
        Invocation::print(QJsonDocument(array));
    return Exit::Done;
}

/// "cancel" and "return".
Exit setAside(Invocation &call, const QString &usage,
    const std::function<Result<void>(services::DataFile &, const services::EntryKey &, const QString &)> &act)
{
    const QString why = call.option(QStringLiteral("--why"));
    if (!call.hasOnly(1))
        return Invocation::usage(usage);
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const Result<RegisterEntry> entry = services::findEntry(**file, call.arguments.first());
    if (!entry)
        return Invocation::fail(entry.error());
    const Result<void> done = act(**file, {entry->year, entry->arrivalNumber, entry->supplement}, why);
    return done ? Exit::Done : Invocation::fail(done.error());
}

Exit cancelReport(Invocation &call)
{
    return setAside(call, QStringLiteral("report cancel [YEAR/]N --why TEXT"), services::cancelEntry);
}

Exit returnReport(Invocation &call)
{
    const Result<QDate> by = dayOf(call.option(QStringLiteral("--by")));
    if (!by)
        return Invocation::fail(by.error());
    return setAside(call, QStringLiteral("report return [YEAR/]N --why TEXT [--by YYYY-MM-DD]"),
        [&by](services::DataFile &file, const services::EntryKey &entry, const QString &why) {
            return services::returnEntry(file, entry, why, *by);
        });
}

} // namespace

Exit reportCommand(Invocation &call)
{
    return dispatch(call, "report",
        {{"add", addReport}, {"list", listReports}, {"replace", replaceReport}, {"cancel", cancelReport},
            {"return", returnReport}, {"own", addOwnResults}, {"quick", quickReport}});
}

} // namespace cli
