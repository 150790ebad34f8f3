#include "app/cli/command.h"

#include "app/cli/workplace.h"
#include "core/base/text/csv.h"
#include "core/exchange/listingcsv.h"
#include "core/reporting/trace/tracelisting.h"
#include "core/services/traceproof.h"
#include "core/services/tracereader.h"
#include "core/services/traceteller.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using services::TraceNote;
using services::TraceTeller;

namespace {

constexpr qsizetype linesAtOnce = 500;
constexpr int mostLines = 10000000;

Exit traceUsage()
{
    return Invocation::usage(QStringLiteral(
        "trace [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--actor TEXT] [--act CODE] [--subject CODE] [--key KEY]"
        " [--text WORDS] [--limit N] [--json|--csv] | trace verify [--mark ID:HASH] [--json]"));
}

QJsonObject noteJson(const TraceTeller &teller, const TraceNote &note)
{
    return {{QStringLiteral("id"), note.id}, {QStringLiteral("at"), note.at.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("actor"), note.actor}, {QStringLiteral("machine"), note.machine},
        {QStringLiteral("act"), note.act}, {QStringLiteral("subject"), note.subject}, {QStringLiteral("key"), note.key},
        {QStringLiteral("before"), note.before}, {QStringLiteral("after"), note.after},
        {QStringLiteral("reason"), note.reason}, {QStringLiteral("hash"), note.hash},
        {QStringLiteral("text"), teller.sentence(note)}};
}

Result<domain::TraceQuery> queryOf(Invocation &call)
{
    domain::TraceQuery query;
    for (const auto &[name, day] : {std::pair("--from", &query.from), std::pair("--to", &query.to)}) {
        const Result<QDate> typed = dayOf(call.option(QLatin1String(name)));
        if (!typed)
            return typed.error();
        *day = *typed;
    }
    query.actor = call.option(QStringLiteral("--actor"));
    query.act = call.option(QStringLiteral("--act"));
    query.subject = call.option(QStringLiteral("--subject"));
    query.key = call.option(QStringLiteral("--key"));
    query.text = call.option(QStringLiteral("--text"));
    const Result<std::optional<int>> limit = numberOf(call.option(QStringLiteral("--limit")),
        QCoreApplication::translate("Error", "số dòng nhiều nhất"), 1, mostLines);
    if (!limit)
        return limit.error();
    query.atMost = *limit;
    return query;
}

Exit verifyTrace(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    // "17:ab12…"
    const QString mark = call.option(QStringLiteral("--mark"));
    bool isNumber = false;
    const qint64 line = mark.section(QLatin1Char(':'), 0, 0).toLongLong(&isNumber);
    const QString hash = mark.section(QLatin1Char(':'), 1).trimmed().toLower();
    if (!call.hasOnly(0) || (!mark.isNull() && (!isNumber || line < 1 || hash.isEmpty())))
        return traceUsage();
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const Result<services::TraceProof> proof = services::proveTrace(**file, {}, line, hash);
    if (!proof)
        return Invocation::fail(proof.error());
    const QString end = QStringLiteral("%1:%2").arg(QString::number(proof->endLine), proof->endHash);
    if (json) {
        QJsonObject object{{QStringLiteral("ok"), proof->isWhole()}, {QStringLiteral("lines"), proof->lines}};
        if (proof->isWhole()) {
            object.insert(QStringLiteral("mark"), end);
        } else {
            object.insert(QStringLiteral("line"), proof->faultLine);
            object.insert(QStringLiteral("faults"), QJsonArray::fromStringList(proof->faults));
        }
        Invocation::print(QJsonDocument(object));
    } else if (proof->isWhole()) {
        Invocation::print(line > 1
                ? QCoreApplication::translate(
                    "Cli", "Nhật ký nguyên vẹn từ dòng %1: %2 dòng; các dòng trước đó không được kiểm tra lần này.")
                      .arg(line)
                      .arg(proof->lines)
                : QCoreApplication::translate("Cli", "Nhật ký nguyên vẹn: %1 dòng.").arg(proof->lines));
        Invocation::print(QCoreApplication::translate("Cli", "Dấu để giữ ở nơi khác: %1").arg(end));
    } else {
        Invocation::print(proof->faults.join(QLatin1Char('\n')));
    }
    return proof->isWhole() ? Exit::Done : Exit::Failed;
}

} // namespace

Exit traceCommand(Invocation &call)
{
    if (!call.arguments.isEmpty() && call.arguments.first() == QLatin1String("verify")) {
        call.arguments.removeFirst();
        return verifyTrace(call);
    }
    const bool json = call.flag(QStringLiteral("--json"));
    const bool csv = call.flag(QStringLiteral("--csv"));
    const Result<domain::TraceQuery> query = queryOf(call);
    if (!query)
        return Invocation::fail(query.error());
    if (!call.hasOnly(0) || (json && csv))
        return traceUsage();
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    if (csv) {
        const Result<reporting::TableListing> table = reporting::traceListing(**file, *query);
        if (!table)
            return Invocation::fail(table.error());
        Invocation::print(QString::fromUtf8(exchange::listingCsv(*table)).chopped(1)); // it ends the line
        return Exit::Done;
    }
    const Result<TraceTeller> teller = TraceTeller::read(**file);
    if (!teller)
        return Invocation::fail(teller.error());
    const Result<QList<qint64>> ids = services::traceIds(**file, *query);
    if (!ids)
        return Invocation::fail(ids.error());
    QJsonArray array;
    for (qsizetype from = 0; from < ids->size(); from += linesAtOnce) {
        const Result<QList<TraceNote>> notes = services::traceNotes(**file, ids->mid(from, linesAtOnce));
        if (!notes)
            return Invocation::fail(notes.error());
        for (const TraceNote &note : *notes) {
            if (json)
                array.append(noteJson(*teller, note));
            else
                Invocation::print(QStringLiteral("%1\t%2").arg(QString::number(note.id), teller->sentence(note)));
        }
    }
    if (json)
        Invocation::print(QJsonDocument(array));
    return Exit::Done;
}

} // namespace cli
