#include "core/services/reportguards.h"

#include "core/base/text/docnumber.h"
#include "core/base/text/wording.h"
#include "core/services/enteredreport.h"
#include "core/services/planreader.h"
#include "core/services/registeryear.h"
#include "core/store/periodrepository.h"
#include "core/store/planrepository.h"
#include "core/store/registerrepository.h"
#include "core/store/reportrepository.h"
#include "core/store/requestrepository.h"
#include "core/store/unitrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

void judgeWindow(Guards &guards, const NewReport &report, const ReportSurroundings &around)
{
    if (report.arrivedOn.isValid() && !around.request && report.arrivedOn < around.dates.from) {
        guards.add(ErrorCode::PeriodNotBegun,
            {{QStringLiteral("period"), report.period.label()},
                {QStringLiteral("arrived"), base::screenDate(report.arrivedOn)},
                {QStringLiteral("from"), base::screenDate(around.dates.from)}});
    }
}

void judgeUnit(Guards &guards, const NewReport &report, const ReportSurroundings &around)
{
    const Unit &unit = around.unit;
    if (unit.kind == UnitKind::Collective) {
        guards.add(ErrorCode::UnitIsCollective, {{QStringLiteral("unit"), unit.name}});
        return;
    }
    if (around.request) {
        if (!around.request->addressees.contains(unit.id)) {
            guards.add(ErrorCode::NotAsked,
                {{QStringLiteral("unit"), unit.name}, {QStringLiteral("text"), around.request->number}});
        }
        return;
    }
    // Some day of the window is enough: a unit that ended in the middle of a period may still report it.
    const bool overlaps = (unit.validFrom.isNull() || unit.validFrom <= around.dates.to)
        && (unit.validTo.isNull() || unit.validTo >= around.dates.from);
    if (!overlaps) {
        guards.add(ErrorCode::UnitNotValid,
            {{QStringLiteral("unit"), unit.name}, {QStringLiteral("period"), report.period.label()}});
    }
}

/// Is the unit's report in already?
Result<void> judgeReported(
    Guards &guards, const DataFile &file, const NewReport &report, const ReportSurroundings &around, EntryId replaced)
{
    const Result<std::optional<ReportLine>> earlier = around.request
        ? store::findReport(file.connection(), report.unit, around.request->id, replaced)
        : store::findReport(file.connection(), around.plan.id, report.unit, report.period, replaced);
    if (!earlier)
        return earlier.error();
    if (!*earlier)
        return {};
    if (report.additional && report.reason.isEmpty()) {
        guards.add(ErrorCode::ReasonMissing,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "nhập báo cáo bổ sung")}});
    } else if (!report.additional) {
        guards.add(ErrorCode::AlreadyReported,
            {{QStringLiteral("unit"), around.unit.name},
                {QStringLiteral("period"), around.request ? around.request->number : report.period.label()},
                {QStringLiteral("arrival"), (*earlier)->entry.numberText()},
                {QStringLiteral("entry"), EntryKey::of((*earlier)->entry).text()}});
    }
    return {};
}

/// Does the unit take back what it said of a task before?
Result<void> judgeBackwards(
    Guards &guards, const DataFile &file, const NewReport &report, const QHash<TaskId, QString> &taskNumbers)
{
    const bool tells = std::any_of(report.results.begin(), report.results.end(),
        [](const ReportResult &result) { return result.state.has_value(); });
    if (!tells)
        return {};
    const Result<std::optional<EarlierReport>> earlier = earlierReport(file, report.unit, report.period);
    if (!earlier)
        return earlier.error();
    if (!*earlier)
        return {};
    for (const ReportResult &result : report.results) {
        for (const ReportResult &before : (*earlier)->results) {
            if (before.task != result.task || !before.state || !result.state
                || !isBackwards(*before.state, *result.state))
                continue;
            guards.add(ErrorCode::ResultBackwards,
                {{QStringLiteral("period"), (*earlier)->period.label()},
                    {QStringLiteral("task"), taskNumbers.value(result.task)},
                    {QStringLiteral("from"), taskStateText(*before.state)},
                    {QStringLiteral("to"), taskStateText(*result.state)}});
        }
    }
    return {};
}

/// Is what will be replaced the same unit's, for the same month or request?
Result<void> judgeReplaced(
    Guards &guards, const DataFile &file, const NewReport &report, const ReportSurroundings &around, EntryId replaced)
{
    if (!replaced.isValid())
        return {};
    const Result<std::optional<Report>> old = store::reportOfEntry(file.connection(), replaced);
    const Result<std::optional<RegisterEntry>> entry = store::findEntry(file.connection(), replaced);
    if (!old || !entry)
        return old ? entry.error() : old.error();
    if (!*old || !*entry)
        return {};
    const bool samePurpose
        = around.request ? (*old)->request == around.request->id : (*old)->period == std::optional(report.period);
    if ((*old)->unit == report.unit && samePurpose)
        return {};
    const Result<std::optional<Unit>> unit = store::findUnit(file.connection(), (*old)->unit);
    if (!unit)
        return unit.error();
    guards.add(ErrorCode::ReplacesOther,
        {{QStringLiteral("arrival"), (*entry)->numberText()},
            {QStringLiteral("unit"), *unit ? (*unit)->name : QString()}});
    return {};
}

void judgeDays(Guards &guards, const DataFile &file, const NewDocument &document)
{
    const QString arrived = base::screenDate(document.arrivedOn);
    const QDate today = file.clock().today();
    if (document.arrivedOn > today) {
        guards.add(ErrorCode::ArrivalInFuture,
            {{QStringLiteral("arrived"), arrived}, {QStringLiteral("today"), base::screenDate(today)}});
    }
    if (document.documentDate.isValid() && document.documentDate > document.arrivedOn) {
        guards.add(ErrorCode::DocumentAfterArrival,
            {{QStringLiteral("date"), base::screenDate(document.documentDate)}, {QStringLiteral("arrived"), arrived}});
    }
}

/// Is the very document in the register already?
Result<void> judgeRepeats(
    Guards &guards, const DataFile &file, const NewDocument &document, const QString &issuer, EntryId replaced)
{
    if (document.documentReference.isEmpty())
        return {};
    RegisterEntry entry;
    entry.year = document.arrivedOn.year();
    entry.issuer = document.unit;
    entry.issuerText = document.issuerText;
    const base::DocumentNumber number = base::splitDocumentNumber(document.documentReference);
    entry.documentNumber = number.number;
    entry.documentSymbol = number.symbol;
    entry.documentDate = document.documentDate;
    const Result<std::optional<RegisterEntry>> same = store::findSameDocument(file.connection(), entry, replaced);
    if (!same)
        return same.error();
    if (*same) {
        guards.add(ErrorCode::DuplicateDocument,
            {{QStringLiteral("number"), document.documentReference}, {QStringLiteral("unit"), issuer},
                {QStringLiteral("arrival"), (*same)->numberText()},
                {QStringLiteral("entry"), EntryKey::of(**same).text()}});
    }
    return {};
}

Result<void> judgeSupplement(Guards &guards, const DataFile &file, const NewDocument &document)
{
    if (!document.supplementTo)
        return {};
    const Result<std::optional<RegisterEntry>> before
        = store::findEntry(file.connection(), document.arrivedOn.year(), *document.supplementTo);
    if (!before)
        return before.error();
    if (!*before) {
        guards.add(ErrorCode::SupplementUnknown,
            {{QStringLiteral("text"), QString::number(*document.supplementTo)},
                {QStringLiteral("year"), QString::number(document.arrivedOn.year())}});
    }
    if (document.reason.isEmpty()) {
        guards.add(ErrorCode::ReasonMissing,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "cấp số bổ sung")}});
    }
    return {};
}

} // namespace

Result<ReportSurroundings> surroundingsOf(const DataFile &file, const NewReport &report)
{
    ReportSurroundings around;
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    around.plan = *plan;
    const Result<std::optional<Unit>> unit = store::findUnit(file.connection(), report.unit);
    if (!unit)
        return unit.error();
    if (!*unit)
        return base::textMissing(QCoreApplication::translate("Error", "đơn vị gửi báo cáo"));
    around.unit = **unit;
    if (!report.request.isEmpty()) {
        const Result<std::optional<Request>> request = store::findRequest(file.connection(), plan->id, report.request);
        if (!request)
            return request.error();
        if (!*request)
            return Error{ErrorCode::RequestUnknown, {{QStringLiteral("text"), report.request}}};
        around.request = *request;
    } else {
        const Result<PeriodDates> dates = periodDates(file, plan->id, report.period);
        if (!dates)
            return dates.error();
        around.dates = *dates;
        const Result<std::optional<store::PeriodRow>> row
            = store::findPeriodRow(file.connection(), plan->id, report.period);
        if (!row)
            return row.error();
        around.periodClosed = *row && (*row)->closed;
    }
    const Result<QHash<TaskId, QString>> numbers = store::readTaskNumbers(file.connection(), plan->id);
    if (!numbers)
        return numbers.error();
    around.taskNumbers = *numbers;
    return around;
}

void judgeResults(Guards &guards, const NewReport &report, const QHash<TaskId, QString> &taskNumbers)
{
    if (report.nil && !report.results.isEmpty())
        guards.add(ErrorCode::NilWithResults);
    for (const ReportResult &result : report.results) {
        const QString task = taskNumbers.value(result.task);
        if (result.progress && (*result.progress < 0 || *result.progress > 100)) {
            guards.add(ErrorCode::ProgressOutOfRange,
                {{QStringLiteral("task"), task}, {QStringLiteral("text"), QString::number(*result.progress)}});
        }
        if (result.progress == 100 && result.state && *result.state != TaskState::Done)
            guards.add(ErrorCode::DoneNeedsState, {{QStringLiteral("task"), task}});
        if (result.text.isEmpty() && !result.state && !result.progress) {
            guards.add(base::textMissing(QCoreApplication::translate("Error", "kết quả của nhiệm vụ %1").arg(task)));
        }
    }
    for (const NewDifficulty &difficulty : report.difficulties) {
        if (difficulty.text.isEmpty()) {
            guards.add(base::textMissing(QCoreApplication::translate("Error", "nội dung khó khăn, vướng mắc")));
        }
    }
}

Result<void> judgeDocument(
    Guards &guards, const DataFile &file, const NewDocument &document, const QString &issuer, EntryId replaced)
{
    if (!document.arrivedOn.isValid()) {
        guards.add(base::textMissing(QCoreApplication::translate("Error", "ngày đến")));
        return {};
    }
    if (Result<void> year = judgeRegisterYear(guards, file, document.arrivedOn.year()); !year)
        return year;
    judgeDays(guards, file, document);
    if (Result<void> repeats = judgeRepeats(guards, file, document, issuer, replaced); !repeats)
        return repeats;
    return judgeSupplement(guards, file, document);
}

Result<Guards> guardsAgainst(
    const DataFile &file, const NewReport &report, const ReportSurroundings &around, EntryId replaced)
{
    Guards guards;
    judgeWindow(guards, report, around);
    if (around.periodClosed)
        guards.add(ErrorCode::PeriodClosed, {{QStringLiteral("period"), report.period.label()}});
    if (around.request && around.request->state != RequestState::Open)
        guards.add(ErrorCode::RequestNotOpen, {{QStringLiteral("text"), around.request->number}});
    judgeUnit(guards, report, around);
    judgeResults(guards, report, around.taskNumbers);
    if (Result<void> backwards
        = around.request ? Result<void>() : judgeBackwards(guards, file, report, around.taskNumbers);
        !backwards)
        return backwards.error();
    if (Result<void> reported = judgeReported(guards, file, report, around, replaced); !reported)
        return reported.error();
    if (Result<void> other = judgeReplaced(guards, file, report, around, replaced); !other)
        return other.error();
    if (Result<void> document = judgeDocument(guards, file, report, around.unit.name, replaced); !document)
        return document.error();
    return guards;
}

} // namespace services
