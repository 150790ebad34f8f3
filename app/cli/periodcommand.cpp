#include "app/cli/command.h"

#include "app/cli/workplace.h"
#include "core/reporting/periodfigures.h"
#include "core/reporting/yearmatrix.h"
#include "core/services/periodservice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Result;
using namespace domain;

namespace {

QJsonObject asJson(const reporting::UnitFigures &figures)
{
    QJsonValue number(QJsonValue::Null);
    QJsonValue arrived(QJsonValue::Null);
    if (figures.line) {
        number = figures.line->entry.arrivalNumber;
        arrived = figures.line->entry.arrivedOn.toString(Qt::ISODate);
    }
    return {
        {QStringLiteral("unit"), figures.unit.name},
        {QStringLiteral("status"), reportStatusCode(figures.standing.status)},
        {QStringLiteral("days_late"), figures.standing.daysLate},
        {QStringLiteral("arrival_number"), number},
        {QStringLiteral("arrived"), arrived},
    };
}

QJsonObject asJson(const reporting::UnitCounts &counts)
{
    return {
        {QStringLiteral("required"), counts.required},
        {QStringLiteral("on_time"), counts.onTime},
        {QStringLiteral("late"), counts.late},
        {QStringLiteral("missing"), counts.missing},
        {QStringLiteral("pending"), counts.pending},
    };
}

QJsonObject asJson(const reporting::TaskCounts &counts)
{
    QJsonObject byState;
    for (const TaskState state : {TaskState::NotStarted, TaskState::InProgress, TaskState::Done, TaskState::Paused})
        byState.insert(taskStateCode(state), counts.of(state));
    return {
        {QStringLiteral("total"), counts.total},
        {QStringLiteral("by_state"), byState},
        {QStringLiteral("done_on_time"), counts.doneOnTime},
        {QStringLiteral("done_late"), counts.doneLate},
        {QStringLiteral("done_no_deadline"), counts.doneNoDeadline},
        {QStringLiteral("open_in_time"), counts.openInTime},
        {QStringLiteral("open_overdue"), counts.openOverdue},
        {QStringLiteral("open_no_deadline"), counts.openNoDeadline},
    };
}

QJsonArray lateJson(const reporting::PeriodFigures &figures, const Workplace &place)
{
    QJsonArray late;
    for (const ReportLine &line : figures.lateReports) {
        late.append(QJsonObject{{QStringLiteral("unit"), place.units.unit(line.report.unit).name},
            {QStringLiteral("arrival_number"), line.entry.arrivalNumber},
            {QStringLiteral("arrived"), dayJson(line.entry.arrivedOn)},
            {QStringLiteral("entered"), dayJson(line.report.enteredAt.date())}});
    }
    return late;
}

QJsonObject difficultyCounts(const reporting::DifficultyFigures &figures)
{
    QJsonObject json{{QStringLiteral("open"), figures.open.size()}, {QStringLiteral("raised"), figures.raised}};
    json.insert(QStringLiteral("by_age"),
        QJsonObject{{QStringLiteral("fresh"), figures.at(DifficultyAge::Fresh)},
            {QStringLiteral("amber"), figures.at(DifficultyAge::Amber)},
            {QStringLiteral("red"), figures.at(DifficultyAge::Red)}});
    for (const DifficultyStage stage : difficultyStages)
        json.insert(difficultyStageCode(stage), figures.at(stage));
    return json;
}

QJsonDocument asJson(const reporting::PeriodFigures &figures, const Workplace &place)
{
    QJsonArray units;
    for (const reporting::UnitFigures &unit : figures.units)
        units.append(asJson(unit));
    QJsonArray groups;
    for (const reporting::GroupFigures &group : figures.groups) {
        QJsonObject json = asJson(group.counts);
        json.insert(QStringLiteral("no"), group.group.no);
        groups.append(json);
    }
    QJsonArray leads;
    for (const reporting::LeadFigures &lead : figures.leads) {
        QJsonObject json = asJson(lead.counts);
        json.insert(QStringLiteral("unit"), place.units.unit(lead.unit).name);
        leads.append(json);
    }
    return QJsonDocument(QJsonObject{
        {QStringLiteral("period"), figures.period.code()},
        {QStringLiteral("from"), dayJson(figures.dates.from)},
        {QStringLiteral("to"), dayJson(figures.dates.to)},
        {QStringLiteral("due_literal"), dayJson(figures.dates.dueLiteral)},
        {QStringLiteral("due_effective"), dayJson(figures.dates.dueEffective)},
        {QStringLiteral("cut_off"), dayJson(figures.cutOff)},
        {QStringLiteral("closed"), figures.closed},
        {QStringLiteral("units"), units},
        {QStringLiteral("counts"), asJson(figures.counts)},
        {QStringLiteral("previous"), asJson(figures.previous)},
        {QStringLiteral("tasks"), asJson(figures.tasks)},
        {QStringLiteral("groups"), groups},
        {QStringLiteral("leads"), leads},
        {QStringLiteral("difficulties"), difficultyCounts(figures.difficulties)},
        {QStringLiteral("after_cut_off"), lateJson(figures, place)},
    });
}

void printPlainly(const reporting::PeriodFigures &figures)
{
    for (const reporting::UnitFigures &unit : figures.units)
        Invocation::print(reportStatusText(unit.standing) + QLatin1Char('\t') + unit.unit.name);
}

Exit showPeriod(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const QString cutOffText = call.option(QStringLiteral("--cut-off"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("period show YYYY-MM [--cut-off YYYY-MM-DD] [--json]"));
    const Result<Period> period = periodOf(call.arguments.first());
    if (!period)
        return Invocation::fail(period.error());
    const Result<QDate> cutOff = dayOf(cutOffText);
    if (!cutOff)
        return Invocation::fail(cutOff.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<reporting::PeriodFigures> figures = cutOff->isValid()
        ? reporting::periodFigures(*place->file, place->plan, *period, *cutOff)
        : reporting::periodFigures(*place->file, place->plan, *period);
    if (!figures)
        return Invocation::fail(figures.error());
    if (json)
        Invocation::print(asJson(*figures, *place));
    else
        printPlainly(*figures);
    return Exit::Done;
}

/// "close" and "reopen".
Exit changePeriod(
    Invocation &call, const QString &word, Result<void> (*act)(services::DataFile &, Period, const QString &))
{
    const QString why = call.option(QStringLiteral("--why"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("period %1 YYYY-MM [--why TEXT]").arg(word));
    const Result<Period> period = periodOf(call.arguments.first());
    if (!period)
        return Invocation::fail(period.error());
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const Result<void> done = act(**file, *period, why);
    return done ? Exit::Done : Invocation::fail(done.error());
}

Exit showMatrix(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    if (!call.hasOnly(1))
        return Invocation::usage(QStringLiteral("period matrix YYYY [--json]"));
    const Result<std::optional<int>> year
        = numberOf(call.arguments.first(), QCoreApplication::translate("Error", "năm"), 2000, 2099);
    if (!year)
        return Invocation::fail(year.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<reporting::YearMatrix> matrix = reporting::yearMatrix(*place->file, place->plan, **year);
    if (!matrix)
        return Invocation::fail(matrix.error());
    QJsonArray rows;
    for (const reporting::MatrixRow &row : matrix->rows) {
        QJsonArray months;
        QStringList words;
        for (const reporting::MatrixCell &cell : row.months) {
            months.append(QJsonObject{{QStringLiteral("status"), reportStatusCode(cell.standing.status)},
                {QStringLiteral("days_late"), cell.standing.daysLate}});
            words.append(reportStatusCode(cell.standing.status));
        }
        rows.append(QJsonObject{{QStringLiteral("unit"), row.unit.name}, {QStringLiteral("months"), months}});
        if (!json)
            Invocation::print(row.unit.name + QLatin1Char('\t') + words.join(QLatin1Char('\t')));
    }
    if (json)
        Invocation::print(QJsonDocument(rows));
    return Exit::Done;
}

} // namespace

Exit periodCommand(Invocation &call)
{
    return dispatch(call, "period",
        {{"show", showPeriod},
            {"close",
                [](Invocation &given) { return changePeriod(given, QStringLiteral("close"), services::closePeriod); }},
            {"reopen",
                [](Invocation &given) {
                    return changePeriod(given, QStringLiteral("reopen"), services::reopenPeriod);
                }},
            {"matrix", showMatrix}});
}

} // namespace cli
