#include "core/services/quickline/quickline.h"

#include "core/services/documentservice.h"
#include "core/services/planreader.h"
#include "core/services/quickline/quickparts.h"
#include "core/services/reportservice.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

constexpr std::array<const char *, 7> partCodes{"unit", "number", "date", "kind", "for", "arrived", "words"};

/// What stands against saving, and how the report would stand.
Result<void> judge(QuickReading &reading, const DataFile &file)
{
    const Result<Guards> guards
        = reading.isReport ? judgeReport(file, reading.report) : judgeIncoming(file, reading.report);
    if (!guards)
        return guards.error();
    reading.guards = *guards;
    return {};
}

} // namespace

QString quickText(const char *text)
{
    return QCoreApplication::translate("QuickLine", text);
}

QString quickPartCode(QuickPart part)
{
    return QLatin1String(partCodes.at(size_t(part)));
}

std::optional<QuickPart> quickPartFromCode(const QString &code)
{
    for (size_t i = 0; i < partCodes.size(); ++i) {
        if (code == QLatin1String(partCodes.at(i)))
            return QuickPart(i);
    }
    return std::nullopt;
}

const QuickAsk *QuickReading::ask(QuickPart part) const
{
    for (const QuickAsk &ask : asks) {
        if (ask.part == part)
            return &ask;
    }
    return nullptr;
}

Result<QuickReading> readQuickLine(
    const DataFile &file, const UnitCatalogue &units, const QString &text, const QuickContext &context)
{
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const QDate today = file.clock().today();
    QuickWords words = readQuickWords(text, today);
    QuickUnit named = findQuickUnit(words.name, units);
    const QuickInput input{file, units, context, *plan, std::move(words), std::move(named)};
    QuickReading reading;
    reading.report.reason = context.reason;
    reading.report.nil = input.words.nil;
    reading.report.urgency = input.words.urgency.value_or(Urgency::Normal);
    readUnit(reading, input);
    readDays(reading, input);
    readKind(reading, input); // which decides how the symbol is completed
    if (Result<void> read = readReference(reading, input); !read)
        return read.error();
    if (Result<void> read = readFor(reading, input); !read)
        return read.error();
    readRest(reading, input);
    std::stable_sort(reading.asks.begin(), reading.asks.end(),
        [](const QuickAsk &left, const QuickAsk &right) { return left.part < right.part; });
    const Result<QString> number = numberToCome(file, reading.report.arrivedOn);
    if (!number)
        return number.error();
    reading.arrivalNumber = *number;
    const bool hasPeriod = reading.isReport && reading.report.request.isEmpty() && reading.report.period != Period{};
    if (hasPeriod && reading.report.unit.isValid()) {
        const Result<ReportStanding> standing = standingToCome(file, reading.report);
        if (!standing)
            return standing.error();
        reading.standing = *standing;
    }
    if (reading.isSure()) {
        if (Result<void> judged = judge(reading, file); !judged)
            return judged.error();
    }
    return reading;
}

Result<QuickSaved> saveQuickLine(DataFile &file, const QuickReading &reading)
{
    if (!reading.isSure()) {
        QStringList options;
        for (const QuickOption &option : reading.asks.first().options)
            options.append(option.text);
        return Error{ErrorCode::QuickUnclear,
            {{QStringLiteral("question"), reading.asks.first().question},
                {QStringLiteral("part"), quickPartCode(reading.asks.first().part)},
                {QStringLiteral("candidates"), options.join(QStringLiteral("; "))}}};
    }
    if (!reading.isReport) {
        const Result<RegisterEntry> entry = registerDocument(file, reading.report);
        if (!entry)
            return entry.error();
        return QuickSaved{EntryKey::of(*entry), std::nullopt};
    }
    const Result<RegisteredReport> done = addReport(file, reading.report);
    if (!done)
        return done.error();
    return QuickSaved{{done->year, done->arrivalNumber, done->supplement}, done->standing};
}

} // namespace services
