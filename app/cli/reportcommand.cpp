#include "app/cli/command.h"

#include "core/exchange/resultsjson.h"
#include "core/services/planreader.h"
#include "core/services/reportservice.h"
#include "core/services/unitcatalogue.h"

#include <QJsonObject>

namespace cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

Result<QDate> day(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return Error{ErrorCode::DateInvalid, {{QStringLiteral("text"), text}}};
    return date;
}

Exit add(Invocation &call)
{
    const QString unitText = call.option(QStringLiteral("--unit"));
    const QString periodText = call.option(QStringLiteral("--period"));
    const QString arrivedText = call.option(QStringLiteral("--arrived"));
    const QString dateText = call.option(QStringLiteral("--date"));
    const QString resultsPath = call.option(QStringLiteral("--results"));
    services::NewReport report;
    report.documentReference = call.option(QStringLiteral("--number"));
    report.subject = call.option(QStringLiteral("--subject"));
    report.nil = call.flag(QStringLiteral("--nil"));
    call.flag(QStringLiteral("--json"));
    if (unitText.isNull() || periodText.isNull() || arrivedText.isNull() || !call.hasOnly(0)) {
        return Invocation::usage(QStringLiteral(
            "report add --unit TEXT --period YYYY-MM --arrived YYYY-MM-DD [--number TEXT] [--date YYYY-MM-DD]"
            " [--subject TEXT] [--nil] [--results FILE.json]"));
    }
    const std::optional<Period> period = Period::fromCode(periodText);
    if (!period)
        return Invocation::fail({ErrorCode::PeriodInvalid, {{QStringLiteral("text"), periodText}}});
    report.period = *period;
    const Result<QDate> arrived = day(arrivedText);
    if (!arrived)
        return Invocation::fail(arrived.error());
    report.arrivedOn = *arrived;
    if (!dateText.isNull()) {
        const Result<QDate> date = day(dateText);
        if (!date)
            return Invocation::fail(date.error());
        report.documentDate = *date;
    }

    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const Result<services::UnitCatalogue> catalogue = services::UnitCatalogue::read(**file);
    if (!catalogue)
        return Invocation::fail(catalogue.error());
    const Result<Unit> unit = catalogue->resolve(unitText);
    if (!unit)
        return Invocation::fail(unit.error());
    report.unit = unit->id;
    if (!resultsPath.isNull()) {
        const Result<Plan> plan = services::currentPlan(**file);
        if (!plan)
            return Invocation::fail(plan.error());
        const Result<services::PlanContents> contents = services::readPlanContents(**file, *plan);
        if (!contents)
            return Invocation::fail(contents.error());
        const Result<QList<ReportResult>> results = exchange::readResults(resultsPath, contents->tasks);
        if (!results)
            return Invocation::fail(results.error());
        report.results = *results;
    }
    const Result<services::RegisteredReport> done = services::addReport(**file, report);
    if (!done)
        return Invocation::fail(done.error());
    Invocation::print(QJsonDocument(QJsonObject{
        {QStringLiteral("arrival_number"), done->arrivalNumber},
        {QStringLiteral("unit"), unit->name},
        {QStringLiteral("period"), period->code()},
        {QStringLiteral("status"), reportStatusCode(done->standing.status)},
        {QStringLiteral("days_late"), done->standing.daysLate},
    }));
    return Exit::Done;
}

} // namespace

Exit reportCommand(Invocation &call)
{
    if (call.arguments.value(0) == QLatin1String("add")) {
        call.arguments.removeFirst();
        return add(call);
    }
    return Invocation::usage(QStringLiteral("report add …"));
}

} // namespace cli
