#include "core/services/enteredreport.h"

#include "core/services/planreader.h"
#include "core/store/difficultyrepository.h"
#include "core/store/registerrepository.h"
#include "core/store/reportrepository.h"
#include "core/store/requestrepository.h"

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

Result<QString> requestNumber(const DataFile &file, const Report &report)
{
    if (!report.request.isValid())
        return QString();
    const Result<QList<Request>> requests = store::readRequests(file.connection(), report.plan);
    if (!requests)
        return requests.error();
    for (const Request &request : *requests) {
        if (request.id == report.request)
            return request.number;
    }
    return QString();
}

} // namespace

Result<EnteredReport> enteredReport(const DataFile &file, const EntryKey &key)
{
    const Error unknown{ErrorCode::EntryUnknown, {{QStringLiteral("text"), key.text()}}};
    const Result<std::optional<RegisterEntry>> entry
        = store::findEntry(file.connection(), key.year, key.number, key.supplement);
    if (!entry)
        return entry.error();
    if (!*entry)
        return unknown;
    const Result<std::optional<Report>> found = store::reportOfEntry(file.connection(), (*entry)->id);
    if (!found)
        return found.error();
    if (!*found)
        return unknown;
    const Report &report = **found;
    const Result<QString> request = requestNumber(file, report);
    if (!request)
        return request.error();
    const Result<QList<Difficulty>> difficulties = store::readDifficultiesOfReport(file.connection(), report.id);
    if (!difficulties)
        return difficulties.error();
    EnteredReport entered;
    entered.entry = **entry;
    entered.report.unit = report.unit;
    entered.report.period = report.period.value_or(Period{});
    entered.report.request = *request;
    entered.report.subject = entered.entry.subject;
    entered.report.receiver = entered.entry.receiver;
    entered.report.forwardedOn = entered.entry.forwardedOn;
    entered.report.urgency = entered.entry.urgency;
    entered.report.handleBy = entered.entry.handleBy;
    entered.report.note = entered.entry.note;
    entered.report.nil = report.nil;
    entered.report.narrative = report.narrative;
    entered.report.results = report.results;
    for (const Difficulty &difficulty : *difficulties) {
        if (difficulty.stage == DifficultyStage::New)
            entered.report.difficulties.append({difficulty.task, difficulty.text, difficulty.proposal});
    }
    return entered;
}

Result<std::optional<EarlierReport>> earlierReport(const DataFile &file, UnitId unit, Period before)
{
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<QList<Report>> reports = store::readNewestResults(file.connection(), plan->id, unit, before);
    if (!reports)
        return reports.error();
    if (reports->isEmpty())
        return std::optional<EarlierReport>();
    // Of two lines on one task the later counts.
    EarlierReport earlier{reports->first().period.value_or(Period{}), {}};
    for (const Report &report : *reports) {
        for (const ReportResult &result : report.results) {
            earlier.results.removeIf([&result](const ReportResult &older) { return older.task == result.task; });
            earlier.results.append(result);
        }
    }
    return std::optional<EarlierReport>(earlier);
}

Result<QString> lastReceiver(const DataFile &file)
{
    return store::readLastReceiver(file.connection());
}

Result<QString> usualSymbol(const DataFile &file, UnitId unit, DocumentKind kind)
{
    return store::lastSymbol(file.connection(), unit, kind);
}

} // namespace services
