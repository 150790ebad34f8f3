#include "core/services/reportservice.h"

#include "core/base/text/docnumber.h"
#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/services/planreader.h"
#include "core/services/tracing.h"
#include "core/services/unitcatalogue.h"
#include "core/store/registerrepository.h"
#include "core/store/reportrepository.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

RegisterEntry entryFor(const NewReport &report)
{
    RegisterEntry entry;
    entry.year = report.arrivedOn.year();
    entry.arrivedOn = report.arrivedOn;
    entry.issuer = report.unit;
    const base::DocumentNumber number = base::splitDocumentNumber(report.documentReference);
    entry.documentNumber = number.number;
    entry.documentSymbol = number.symbol;
    entry.documentDate = report.documentDate;
    entry.subject = report.subject;
    return entry;
}

Error refusal(ErrorCode code, const QMap<QString, QString> &context)
{
    return {code, context};
}

Result<void> checkResults(const NewReport &report, const QHash<TaskId, QString> &taskNumbers)
{
    if (report.nil && !report.results.isEmpty())
        return refusal(ErrorCode::NilWithResults, {});
    for (const ReportResult &result : report.results) {
        const QString task = taskNumbers.value(result.task);
        if (result.progress && (*result.progress < 0 || *result.progress > 100)) {
            return refusal(ErrorCode::ProgressOutOfRange,
                {{QStringLiteral("task"), task}, {QStringLiteral("text"), QString::number(*result.progress)}});
        }
        if (result.progress == 100 && result.state && *result.state != TaskState::Done)
            return refusal(ErrorCode::DoneNeedsState, {{QStringLiteral("task"), task}});
        if (result.text.isEmpty() && !result.state && !result.progress) {
            return refusal(ErrorCode::TextMissing,
                {{QStringLiteral("what"), QCoreApplication::translate("Error", "kết quả của nhiệm vụ %1").arg(task)}});
        }
    }
    return {};
}

Result<void> checkDays(const DataFile &file, const NewReport &report, const PeriodDates &dates)
{
    if (!report.arrivedOn.isValid()) {
        return refusal(
            ErrorCode::TextMissing, {{QStringLiteral("what"), QCoreApplication::translate("Error", "ngày đến")}});
    }
    const QString arrived = base::screenDate(report.arrivedOn);
    if (report.arrivedOn > file.clock().today()) {
        return refusal(ErrorCode::ArrivalInFuture,
            {{QStringLiteral("arrived"), arrived}, {QStringLiteral("today"), base::screenDate(file.clock().today())}});
    }
    if (report.documentDate.isValid() && report.documentDate > report.arrivedOn) {
        return refusal(ErrorCode::DocumentAfterArrival,
            {{QStringLiteral("date"), base::screenDate(report.documentDate)}, {QStringLiteral("arrived"), arrived}});
    }
    if (report.arrivedOn < dates.from) {
        return refusal(ErrorCode::PeriodNotBegun,
            {{QStringLiteral("period"), report.period.label()}, {QStringLiteral("arrived"), arrived},
                {QStringLiteral("from"), base::screenDate(dates.from)}});
    }
    return {};
}

Result<void> checkUnit(const Unit &unit, const NewReport &report, const PeriodDates &dates)
{
    if (unit.kind == UnitKind::Collective)
        return refusal(ErrorCode::UnitIsCollective, {{QStringLiteral("unit"), unit.name}});
    // Some day of the window is enough: a unit that ended in the middle of a period may still report it.
    const bool overlaps = (unit.validFrom.isNull() || unit.validFrom <= dates.to)
        && (unit.validTo.isNull() || unit.validTo >= dates.from);
    if (!overlaps) {
        return refusal(ErrorCode::UnitNotValid,
            {{QStringLiteral("unit"), unit.name}, {QStringLiteral("period"), report.period.label()}});
    }
    return {};
}

Result<void> checkRepeats(const DataFile &file, const Plan &plan, const Unit &unit, const NewReport &report)
{
    const Result<std::optional<ReportLine>> earlier
        = store::findReport(file.connection(), plan.id, report.unit, report.period);
    if (!earlier)
        return earlier.error();
    if (*earlier) {
        return refusal(ErrorCode::AlreadyReported,
            {{QStringLiteral("unit"), unit.name}, {QStringLiteral("period"), report.period.label()},
                {QStringLiteral("arrival"), QString::number((*earlier)->entry.arrivalNumber)}});
    }
    if (report.documentReference.isEmpty())
        return {};
    const Result<std::optional<RegisterEntry>> same = store::findSameDocument(file.connection(), entryFor(report));
    if (!same)
        return same.error();
    if (*same) {
        return refusal(ErrorCode::DuplicateDocument,
            {{QStringLiteral("number"), report.documentReference}, {QStringLiteral("unit"), unit.name},
                {QStringLiteral("arrival"), QString::number((*same)->arrivalNumber)}});
    }
    return {};
}

QJsonObject asJson(
    const NewReport &report, const Unit &unit, const RegisterEntry &entry, const QHash<TaskId, QString> &taskNumbers)
{
    QJsonArray results;
    for (const ReportResult &result : report.results) {
        QJsonObject line{
            {QStringLiteral("task"), taskNumbers.value(result.task)}, {QStringLiteral("text"), result.text}};
        if (result.state)
            line.insert(QStringLiteral("state"), taskStateCode(*result.state));
        if (result.progress)
            line.insert(QStringLiteral("progress"), *result.progress);
        results.append(line);
    }
    return {
        {QStringLiteral("unit"), unit.code},
        {QStringLiteral("period"), report.period.code()},
        {QStringLiteral("arrived"), entry.arrivedOn.toString(Qt::ISODate)},
        {QStringLiteral("document"), entry.documentReference()},
        {QStringLiteral("document_date"), entry.documentDate.toString(Qt::ISODate)},
        {QStringLiteral("subject"), entry.subject},
        {QStringLiteral("nil"), report.nil},
        {QStringLiteral("results"), results},
    };
}

Result<QHash<TaskId, QString>> taskNumbers(const DataFile &file, PlanId plan)
{
    const Result<QList<Task>> tasks = store::readTasks(file.connection(), plan);
    if (!tasks)
        return tasks.error();
    QHash<TaskId, QString> numbers;
    for (const Task &task : *tasks)
        numbers.insert(task.id, task.no);
    return numbers;
}

/// What every check needs to know, read once.
struct Surroundings {
    Plan plan;
    Unit unit;
    PeriodDates dates;
    QHash<TaskId, QString> taskNumbers;
};

Result<Surroundings> surroundingsOf(const DataFile &file, const NewReport &report)
{
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<UnitCatalogue> catalogue = UnitCatalogue::read(file);
    if (!catalogue)
        return catalogue.error();
    const Unit unit = catalogue->unit(report.unit);
    if (!unit.id.isValid()) {
        return refusal(ErrorCode::TextMissing,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "đơn vị gửi báo cáo")}});
    }
    const Result<PeriodDates> dates = periodDates(file, plan->id, report.period);
    if (!dates)
        return dates.error();
    const Result<QHash<TaskId, QString>> numbers = taskNumbers(file, plan->id);
    if (!numbers)
        return numbers.error();
    return Surroundings{*plan, unit, *dates, *numbers};
}

Result<void> check(const DataFile &file, const NewReport &report, const Surroundings &around)
{
    if (Result<void> days = checkDays(file, report, around.dates); !days)
        return days;
    if (Result<void> unit = checkUnit(around.unit, report, around.dates); !unit)
        return unit;
    if (Result<void> results = checkResults(report, around.taskNumbers); !results)
        return results;
    return checkRepeats(file, around.plan, around.unit, report);
}

NewReport cleaned(NewReport report, const Plan &plan)
{
    report.documentReference = base::cleanLine(report.documentReference);
    report.subject = base::cleanLine(report.subject);
    if (report.subject.isEmpty())
        report.subject = usualSubject(plan.shortName, report.period);
    for (ReportResult &result : report.results)
        result.text = base::nfc(result.text).trimmed();
    return report;
}

} // namespace

QString usualSubject(const QString &planShortName, Period period)
{
    // A document's title, never translated.
    return QStringLiteral("Báo cáo kết quả thực hiện %1 tháng %2").arg(planShortName, period.label());
}

Result<ReportProposal> proposeReport(const DataFile &file, UnitId unit)
{
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<ReportingRule> rule = reportingRule(file, plan->id);
    if (!rule)
        return rule.error();
    const Result<QList<Period>> reported = store::readReportedPeriods(file.connection(), plan->id, unit);
    if (!reported)
        return reported.error();
    const QDate today = file.clock().today();
    const Result<int> next = store::nextArrivalNumber(file.connection(), today.year());
    if (!next)
        return next.error();
    ReportProposal proposal;
    proposal.period = proposedPeriod(*rule, today, [&reported](Period period) { return reported->contains(period); });
    proposal.arrivalNumber = *next;
    if (proposal.period)
        proposal.subject = usualSubject(plan->shortName, *proposal.period);
    return proposal;
}

Result<void> checkReport(const DataFile &file, const NewReport &report)
{
    const Result<Surroundings> around = surroundingsOf(file, report);
    if (!around)
        return around.error();
    return check(file, cleaned(report, around->plan), *around);
}

Result<RegisteredReport> addReport(DataFile &file, NewReport report)
{
    Result<store::Transaction> transaction = file.begin();
    if (!transaction)
        return transaction.error();
    const Result<Surroundings> around = surroundingsOf(file, report);
    if (!around)
        return around.error();
    report = cleaned(report, around->plan);
    if (Result<void> checked = check(file, report, *around); !checked)
        return checked.error();

    RegisterEntry entry = entryFor(report);
    const Result<int> number = store::nextArrivalNumber(file.connection(), entry.year);
    if (!number)
        return number.error();
    entry.arrivalNumber = *number;
    const QDateTime now = file.clock().now();
    const Result<EntryId> entryId = store::insertEntry(*transaction, entry, now);
    if (!entryId)
        return entryId.error();
    const Result<ReportId> reportId = store::insertReport(
        *transaction, {{}, around->plan.id, report.unit, report.period, *entryId, report.nil, report.results, now});
    if (!reportId)
        return reportId.error();
    if (Result<void> traced = trace(*transaction, file, QStringLiteral("report_added"),
            QStringLiteral("register_entry"), QStringLiteral("%1/%2").arg(entry.year).arg(entry.arrivalNumber), {},
            asJson(report, around->unit, entry, around->taskNumbers));
        !traced)
        return traced.error();
    if (Result<void> done = transaction->commit(); !done)
        return done.error();
    file.changes().announce(Subject::Reports);

    const Result<QSet<UnitId>> reporters = reporterIds(file, around->plan.id);
    const bool required = reporters && reporters->contains(report.unit) && around->dates.required;
    return RegisteredReport{*reportId, entry.year, entry.arrivalNumber,
        standing(around->dates, required, report.arrivedOn, file.clock().today())};
}

} // namespace services
