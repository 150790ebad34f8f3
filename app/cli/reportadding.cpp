#include "app/cli/reportadding.h"

#include "app/cli/attachmentcommand.h"
#include "app/cli/documentoptions.h"
#include "app/cli/registerjson.h"
#include "app/cli/workplace.h"
#include "core/exchange/resultsjson.h"
#include "core/services/documentservice.h"
#include "core/services/ledgerreader.h"
#include "core/services/ownresults.h"
#include "core/services/reportservice.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace cli {

using base::Error;
using base::Result;
using namespace domain;

namespace {

/// The options that describe a report, as they were typed.
struct Typed {
    DocumentOptions document;
    QString unit;
    QString period;
    QString request;
    QString results;
    QString difficultyFile;
    QStringList difficulties;
    QStringList attach;
    services::NewReport report;

    /// Has something been said that only a report can say?
    bool isReportOnly() const
    {
        return !period.isNull() || !request.isNull() || !results.isNull() || !difficultyFile.isNull()
            || !difficulties.isEmpty() || !report.narrative.isEmpty() || report.nil || report.additional;
    }
};

Typed takeOptions(Invocation &call)
{
    Typed typed;
    typed.document = DocumentOptions::take(call);
    typed.unit = call.option(QStringLiteral("--unit"));
    typed.period = call.option(QStringLiteral("--period"));
    typed.request = call.option(QStringLiteral("--request"));
    typed.results = call.option(QStringLiteral("--results"));
    typed.difficultyFile = call.option(QStringLiteral("--difficulties"));
    for (QString told = call.option(QStringLiteral("--difficulty")); !told.isNull();
         told = call.option(QStringLiteral("--difficulty")))
        typed.difficulties.append(told);
    typed.report.narrative = call.option(QStringLiteral("--text"));
    typed.attach = call.paths(QStringLiteral("--attach"));
    typed.report.nil = call.flag(QStringLiteral("--nil"));
    typed.report.additional = call.flag(QStringLiteral("--additional"));
    call.flag(QStringLiteral("--json"));
    return typed;
}

/// What was typed as values; needs no file.
Result<services::NewReport> valuesOf(const Typed &typed)
{
    services::NewReport report = typed.report;
    if (Result<void> filled = typed.document.fill(report); !filled)
        return filled.error();
    report.request = typed.request;
    if (!typed.period.isNull()) {
        const Result<Period> period = periodOf(typed.period);
        if (!period)
            return period.error();
        report.period = *period;
    }
    return report;
}

/// "2.7: Thiếu máy quét => Cấp hai máy": the task's number and the proposal may be left out.
Result<services::NewDifficulty> difficultyOf(const QString &told, const QList<Task> &tasks)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(?:([0-9]+(?:\\.[0-9]+)+)\\s*:)?(.*?)(?:=>(.*))?$"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(told);
    services::NewDifficulty difficulty{{}, match.captured(2).trimmed(), match.captured(3).trimmed()};
    const QString number = match.captured(1);
    if (number.isEmpty())
        return difficulty;
    for (const Task &task : tasks) {
        if (task.no == number)
            difficulty.task = task.id;
    }
    if (!difficulty.task.isValid())
        return Error{base::ErrorCode::TaskUnknown, {{QStringLiteral("text"), number}}};
    return difficulty;
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
    if (typed.results.isNull() && typed.difficultyFile.isNull() && typed.difficulties.isEmpty())
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
    if (!typed.difficultyFile.isNull()) {
        const Result<QList<services::NewDifficulty>> difficulties
            = exchange::readDifficulties(typed.difficultyFile, *tasks);
        if (!difficulties)
            return difficulties.error();
        report.difficulties = *difficulties;
    }
    for (const QString &told : typed.difficulties) {
        const Result<services::NewDifficulty> difficulty = difficultyOf(told, *tasks);
        if (!difficulty)
            return difficulty.error();
        report.difficulties.append(*difficulty);
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

QString optionsText()
{
    return QStringLiteral(" [--subject TEXT] [--nil] [--additional] [--text TEXT] [--results FILE.json]"
                          " [--difficulty \"[NO:] TEXT [=> PROPOSAL]\"]… [--difficulties FILE.json]")
        + DocumentOptions::usage();
}

/// A document that is named as another kind than a report goes into the register as what it is, of the same unit.
Exit addOther(Invocation &call, const Typed &typed, DocumentKind kind)
{
    if (typed.isReportOnly()) {
        return Invocation::fail(
            Error{base::ErrorCode::DocumentKindNotReport, {{QStringLiteral("kind"), documentKindText(kind)}}});
    }
    services::NewDocument document;
    if (Result<void> filled = typed.document.fill(document); !filled)
        return Invocation::fail(filled.error());
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<Unit> unit = place->units.resolve(typed.unit);
    if (!unit)
        return Invocation::fail(unit.error());
    document.unit = unit->id;
    const Result<QList<NewAttachment>> files = putFiles(*place->file, typed.attach);
    if (!files)
        return Invocation::fail(files.error());
    document.attachments = *files;
    const Result<RegisterEntry> entry = services::registerDocument(*place->file, document);
    if (!entry)
        return Invocation::fail(entry.error());
    Invocation::print(QJsonDocument(entryJson(*entry, *place)));
    return Exit::Done;
}

} // namespace

Exit addReport(Invocation &call)
{
    const Typed typed = takeOptions(call);
    const bool oneOfTwo = typed.period.isNull() != typed.request.isNull();
    const Result<std::optional<DocumentKind>> kind = typed.document.kind();
    if (!kind)
        return Invocation::fail(kind.error());
    const bool known = !typed.unit.isNull() && typed.document.hasArrival() && call.hasOnly(0);
    if (known && kind->value_or(DocumentKind::Report) != DocumentKind::Report)
        return addOther(call, typed, **kind);
    if (!known || !oneOfTwo) {
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
    if (!typed.document.hasArrival() || !call.hasOnly(1)) {
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
    if (const auto kind = typed.document.kind(); kind && kind->value_or(DocumentKind::Report) != DocumentKind::Report) {
        return Invocation::fail(
            Error{base::ErrorCode::DocumentKindNotReport, {{QStringLiteral("kind"), documentKindText(**kind)}}});
    }
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
    // Without a document there is nothing that files belong to.
    if (typed.period.isNull() || !typed.attach.isEmpty() || !call.hasOnly(0)) {
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
