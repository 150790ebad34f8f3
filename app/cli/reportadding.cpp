#include "app/cli/reportadding.h"

#include "app/cli/attachmentcommand.h"
#include "app/cli/workplace.h"
#include "core/exchange/resultsjson.h"
#include "core/services/ledgerreader.h"
#include "core/services/ownresults.h"
#include "core/services/reportservice.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

using base::Error;
using base::Result;
using namespace domain;

namespace {

/// The options that describe a report, as they were typed.
struct Typed {
    QString unit;
    QString period;
    QString request;
    QString arrived;
    QString date;
    QString results;
    QString difficulties;
    QString supplement;
    QStringList attach;
    services::NewReport report;
};

Typed takeOptions(Invocation &call)
{
    Typed typed;
    typed.unit = call.option(QStringLiteral("--unit"));
    typed.period = call.option(QStringLiteral("--period"));
    typed.request = call.option(QStringLiteral("--request"));
    typed.arrived = call.option(QStringLiteral("--arrived"));
    typed.date = call.option(QStringLiteral("--date"));
    typed.results = call.option(QStringLiteral("--results"));
    typed.difficulties = call.option(QStringLiteral("--difficulties"));
    typed.supplement = call.option(QStringLiteral("--supplement-to"));
    typed.report.documentReference = call.option(QStringLiteral("--number"));
    typed.report.subject = call.option(QStringLiteral("--subject"));
    typed.report.narrative = call.option(QStringLiteral("--text"));
    typed.report.reason = call.option(QStringLiteral("--why"));
    typed.attach = call.paths(QStringLiteral("--attach"));
    typed.report.nil = call.flag(QStringLiteral("--nil"));
    call.flag(QStringLiteral("--json"));
    return typed;
}

/// What was typed as values; needs no file.
Result<services::NewReport> valuesOf(const Typed &typed)
{
    services::NewReport report = typed.report;
    report.request = typed.request;
    if (!typed.period.isNull()) {
        const Result<Period> period = periodOf(typed.period);
        if (!period)
            return period.error();
        report.period = *period;
    }
    const Result<QDate> arrived = dayOf(typed.arrived);
    if (!arrived)
        return arrived.error();
    report.arrivedOn = *arrived;
    const Result<QDate> date = dayOf(typed.date);
    if (!date)
        return date.error();
    report.documentDate = *date;
    const Result<std::optional<int>> supplement
        = numberOf(typed.supplement, QCoreApplication::translate("Error", "số đến"), 1, 999999999);
    if (!supplement)
        return supplement.error();
    report.supplementTo = *supplement;
    return report;
}

/// Adds what only the file knows: the unit, the tasks of results and difficulties, the files.
Result<void> resolve(const Workplace &place, const Typed &typed, services::NewReport &report)
{
    if (!typed.unit.isNull()) {
        const Result<Unit> unit = place.units.resolve(typed.unit);
        if (!unit)
            return unit.error();
        report.unit = unit->id;
    }
    const Result<QList<NewAttachment>> files = putFiles(*place.file, typed.attach);
    if (!files)
        return files.error();
    report.attachments = *files;
    if (typed.results.isNull() && typed.difficulties.isNull())
        return {};
    const Result<QList<Task>> tasks = services::tasksOf(*place.file, place.plan.id);
    if (!tasks)
        return tasks.error();
    if (!typed.results.isNull()) {
        const Result<QList<ReportResult>> results = exchange::readResults(typed.results, *tasks);
        if (!results)
            return results.error();
        report.results = *results;
    }
    if (!typed.difficulties.isNull()) {
        const Result<QList<services::NewDifficulty>> difficulties
            = exchange::readDifficulties(typed.difficulties, *tasks);
        if (!difficulties)
            return difficulties.error();
        report.difficulties = *difficulties;
    }
    return {};
}

Exit printRegistered(const Workplace &place, const services::NewReport &report, const services::RegisteredReport &done)
{
    QJsonObject json{
        {QStringLiteral("arrival_number"), done.arrivalNumber},
        {QStringLiteral("year"), done.year},
        {QStringLiteral("unit"), place.units.unit(report.unit).name},
        {QStringLiteral("status"), reportStatusCode(done.standing.status)},
        {QStringLiteral("days_late"), done.standing.daysLate},
    };
    if (done.supplement > 0)
        json.insert(QStringLiteral("supplement"), done.supplement);
    if (report.request.isEmpty())
        json.insert(QStringLiteral("period"), report.period.code());
    else
        json.insert(QStringLiteral("request"), report.request);
    Invocation::print(QJsonDocument(json));
    return Exit::Done;
}

const QString &optionsText()
{
    static const QString text = QStringLiteral(
        " [--number TEXT] [--date YYYY-MM-DD] [--subject TEXT] [--nil] [--text TEXT]"
        " [--results FILE.json] [--difficulties FILE.json] [--attach FILE]… [--supplement-to N] [--why TEXT]");
    return text;
}

} // namespace

Exit addReport(Invocation &call)
{
    const Typed typed = takeOptions(call);
    const bool oneOfTwo = typed.period.isNull() != typed.request.isNull();
    if (typed.unit.isNull() || !oneOfTwo || typed.arrived.isNull() || !call.hasOnly(0)) {
        return Invocation::usage(
            QStringLiteral("report add --unit TEXT (--period YYYY-MM | --request NUMBER) --arrived YYYY-MM-DD")
            + optionsText());
    }
    Result<services::NewReport> report = valuesOf(typed);
    if (!report)
        return Invocation::fail(report.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    if (Result<void> resolved = resolve(*place, typed, *report); !resolved)
        return Invocation::fail(resolved.error());
    const Result<services::RegisteredReport> done = services::addReport(*place->file, *report);
    return done ? printRegistered(*place, *report, *done) : Invocation::fail(done.error());
}

Exit replaceReport(Invocation &call)
{
    const Typed typed = takeOptions(call);
    if (typed.arrived.isNull() || !call.hasOnly(1)) {
        return Invocation::usage(QStringLiteral("report replace [YEAR/]N --arrived YYYY-MM-DD [--unit TEXT]"
                                                " [--period YYYY-MM]")
            + optionsText());
    }
    Result<services::NewReport> report = valuesOf(typed);
    if (!report)
        return Invocation::fail(report.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<RegisterEntry> old = services::findEntry(*place->file, call.arguments.first());
    if (!old)
        return Invocation::fail(old.error());
    report->unit = old->issuer;
    if (Result<void> resolved = resolve(*place, typed, *report); !resolved)
        return Invocation::fail(resolved.error());
    const Result<services::RegisteredReport> done
        = services::replaceReport(*place->file, {old->year, old->arrivalNumber, old->supplement}, *report);
    return done ? printRegistered(*place, *report, *done) : Invocation::fail(done.error());
}

Exit addOwnResults(Invocation &call)
{
    const Typed typed = takeOptions(call);
    if (typed.period.isNull() || !call.hasOnly(0)) {
        return Invocation::usage(QStringLiteral(
            "report own --period YYYY-MM [--text TEXT] [--results FILE.json] [--difficulties FILE.json] [--why TEXT]"));
    }
    Result<services::NewReport> report = valuesOf(typed);
    if (!report)
        return Invocation::fail(report.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    if (Result<void> resolved = resolve(*place, typed, *report); !resolved)
        return Invocation::fail(resolved.error());
    const Result<ReportId> done = services::addOwnResults(*place->file, *report);
    return done ? Exit::Done : Invocation::fail(done.error());
}

} // namespace cli
