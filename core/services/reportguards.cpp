#include "core/services/reportguards.h"

#include "core/base/text/docnumber.h"
#include "core/base/text/wording.h"
#include "core/services/planreader.h"
#include "core/store/periodrepository.h"
#include "core/store/planrepository.h"
#include "core/store/registerrepository.h"
#include "core/store/reportrepository.h"
#include "core/store/requestrepository.h"
#include "core/store/unitrepository.h"

#include <QCoreApplication>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

void judgeDays(Guards &guards, const DataFile &file, const NewReport &report, const ReportSurroundings &around)
{
    if (!report.arrivedOn.isValid()) {
        guards.add(base::textMissing(QCoreApplication::translate("Error", "ngày đến")));
        return;
    }
    const QString arrived = base::screenDate(report.arrivedOn);
    const QDate today = file.clock().today();
    if (report.arrivedOn > today) {
        guards.add(ErrorCode::ArrivalInFuture,
            {{QStringLiteral("arrived"), arrived}, {QStringLiteral("today"), base::screenDate(today)}});
    }
    if (!around.request && report.arrivedOn < around.dates.from) {
        guards.add(ErrorCode::PeriodNotBegun,
            {{QStringLiteral("period"), report.period.label()}, {QStringLiteral("arrived"), arrived},
                {QStringLiteral("from"), base::screenDate(around.dates.from)}});
    }
    if (report.documentDate.isValid() && report.documentDate > report.arrivedOn) {
        guards.add(ErrorCode::DocumentAfterArrival,
            {{QStringLiteral("date"), base::screenDate(report.documentDate)}, {QStringLiteral("arrived"), arrived}});
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

/// Is it in already: the unit's report, or the very document?
Result<void> judgeRepeats(
    Guards &guards, const DataFile &file, const NewReport &report, const ReportSurroundings &around, EntryId replaced)
{
    const Result<std::optional<ReportLine>> earlier = around.request
        ? store::findReport(file.connection(), report.unit, around.request->id)
        : store::findReport(file.connection(), around.plan.id, report.unit, report.period);
    if (!earlier)
        return earlier.error();
    if (*earlier && (*earlier)->entry.id != replaced) {
        guards.add(ErrorCode::AlreadyReported,
            {{QStringLiteral("unit"), around.unit.name},
                {QStringLiteral("period"), around.request ? around.request->number : report.period.label()},
                {QStringLiteral("arrival"), (*earlier)->entry.numberText()}});
    }
    if (report.documentReference.isEmpty())
        return {};
    RegisterEntry entry;
    entry.year = report.arrivedOn.year();
    entry.issuer = report.unit;
    const base::DocumentNumber number = base::splitDocumentNumber(report.documentReference);
    entry.documentNumber = number.number;
    entry.documentSymbol = number.symbol;
    entry.documentDate = report.documentDate;
    const Result<std::optional<RegisterEntry>> same = store::findSameDocument(file.connection(), entry, replaced);
    if (!same)
        return same.error();
    if (*same) {
        guards.add(ErrorCode::DuplicateDocument,
            {{QStringLiteral("number"), report.documentReference}, {QStringLiteral("unit"), around.unit.name},
                {QStringLiteral("arrival"), (*same)->numberText()}});
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

Result<Guards> guardsAgainst(
    const DataFile &file, const NewReport &report, const ReportSurroundings &around, EntryId replaced)
{
    Guards guards;
    judgeDays(guards, file, report, around);
    if (around.periodClosed)
        guards.add(ErrorCode::PeriodClosed, {{QStringLiteral("period"), report.period.label()}});
    if (around.request && around.request->state != RequestState::Open)
        guards.add(ErrorCode::RequestNotOpen, {{QStringLiteral("text"), around.request->number}});
    judgeUnit(guards, report, around);
    judgeResults(guards, report, around.taskNumbers);
    if (report.arrivedOn.isValid()) {
        if (Result<void> repeats = judgeRepeats(guards, file, report, around, replaced); !repeats)
            return repeats.error();
    }
    if (report.supplementTo) {
        const Result<std::optional<RegisterEntry>> before
            = store::findEntry(file.connection(), report.arrivedOn.year(), *report.supplementTo);
        if (!before)
            return before.error();
        if (!*before) {
            guards.add(ErrorCode::SupplementUnknown,
                {{QStringLiteral("text"), QString::number(*report.supplementTo)},
                    {QStringLiteral("year"), QString::number(report.arrivedOn.year())}});
        }
        if (report.reason.isEmpty()) {
            guards.add(ErrorCode::ReasonMissing,
                {{QStringLiteral("what"), QCoreApplication::translate("Error", "cấp số bổ sung")}});
        }
    }
    return guards;
}

} // namespace services
