#include "core/services/reportservice.h"

#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/services/acting.h"
#include "core/services/attachmentservice.h"
#include "core/services/enteredreport.h"
#include "core/services/entrychange.h"
#include "core/services/planreader.h"
#include "core/services/registeryear.h"
#include "core/services/reportguards.h"
#include "core/services/reportjson.h"
#include "core/services/reportwriting.h"
#include "core/services/unitservice.h"
#include "core/store/registerrepository.h"
#include "core/store/reportrepository.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

QString title(const char *text)
{
    return QCoreApplication::translate("Act", text);
}

Result<ReportStanding> standingOf(const DataFile &file, const NewReport &report, const ReportSurroundings &around)
{
    if (around.request)
        return ReportStanding{};
    const Result<bool> reporter = store::mustReport(file.connection(), around.plan.id, report.unit, report.period);
    if (!reporter)
        return reporter.error();
    return standing(around.dates, *reporter && around.dates.required, report.arrivedOn, file.clock().today());
}

/// Takes a report in, after or instead of an older entry.
Result<RegisteredReport> take(DataFile &file, NewReport report, const std::optional<RegisterEntry> &old)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<ReportSurroundings> around = surroundingsOf(file, report);
    if (!around)
        return around.error();
    report = cleaned(report, *around);
    const Result<Guards> guards = guardsAgainst(file, report, *around, old ? old->id : EntryId{});
    if (!guards)
        return guards.error();
    if (const std::optional<Error> stop = guards->stop(report.reason))
        return *stop;

    store::Transaction &transaction = acting->transaction();
    const QDateTime now = file.clock().now();
    const Result<RegisterEntry> entry = writeEntry(transaction, report, now);
    if (!entry)
        return entry.error();
    QList<EntryChange> changes;
    if (old) {
        if (Result<void> open = checkRegisterYear(file, old->year); !open)
            return open.error();
        const EntryStanding replaced{EntryState::Replaced, report.reason, entry->id};
        const Result<EntryChange> change = changeOf(file.connection(), *old, replaced);
        if (!change)
            return change.error();
        if (Result<void> done = apply(transaction, {*change}, now); !done)
            return done.error();
        changes.append(*change);
    }
    Result<EntryChange> written = writeReport(transaction, report, *around, *entry, report.arrivedOn, now);
    if (!written)
        return written.error();
    const Result<QList<AttachmentId>> files = writeAttachments(transaction, file, entry->id, report.attachments);
    if (!files)
        return files.error();
    written->attachments = *files;
    changes.append(*written);

    TraceLine line{old ? QStringLiteral("report_replaced") : QStringLiteral("report_added"),
        QStringLiteral("register_entry"), EntryKey::of(*entry).text(), {},
        reportJson(report, around->unit, *entry, around->taskNumbers), report.reason};
    if (old)
        line.before = {{QStringLiteral("replaces"), EntryKey::of(*old).text()}};
    if (!guards->overridden().isEmpty())
        line.after.insert(QStringLiteral("overridden"), QJsonArray::fromStringList(guards->overridden()));
    const QString named = old ? title(QT_TRANSLATE_NOOP("Act", "thay thế báo cáo của %2 bằng số đến %1"))
                              : title(QT_TRANSLATE_NOOP("Act", "nhập báo cáo số đến %1 của %2"));
    const Result<ReportStanding> standing = standingOf(file, report, *around);
    if (!standing)
        return standing.error();
    Act act = actOf(file, named.arg(entry->numberText(), around->unit.name), changes);
    if (Result<void> learnt = learnNames(transaction, file, {{report.unit, report.confirmedName}}, act); !learnt)
        return learnt.error();
    if (Result<void> done = acting->finish(line, Subject::Reports, act); !done)
        return done.error();
    return RegisteredReport{written->report.id, entry->year, entry->arrivalNumber, entry->supplement, *standing};
}

/// Cancels or returns.
Result<void> setAside(DataFile &file, const EntryKey &key, EntryStanding to, const QString &code, const QString &named)
{
    to.reason = base::cleanLine(to.reason);
    if (to.reason.isEmpty()) {
        const QString what = to.state == EntryState::Cancelled
            ? QCoreApplication::translate("Error", "hủy văn bản đến")
            : QCoreApplication::translate("Error", "trả lại văn bản");
        return Error{ErrorCode::ReasonMissing, {{QStringLiteral("what"), what}}};
    }
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<RegisterEntry> entry = findEntry(file, key);
    if (!entry)
        return entry.error();
    if (Result<void> open = checkRegisterYear(file, entry->year); !open)
        return open;
    const Result<EntryChange> change = changeOf(file.connection(), *entry, to);
    if (!change)
        return change.error();
    if (Result<void> done = apply(acting->transaction(), {*change}, file.clock().now()); !done)
        return done;
    QJsonObject after{{QStringLiteral("state"), entryStateCode(to.state)}};
    if (to.resendBy.isValid())
        after.insert(QStringLiteral("resend_by"), to.resendBy.toString(Qt::ISODate));
    return acting->finish({code, QStringLiteral("register_entry"), key.text(),
                              {{QStringLiteral("state"), entryStateCode(entry->state)}}, after, to.reason},
        Subject::Reports, actOf(file, named.arg(entry->numberText()), {*change}));
}

} // namespace

Result<ReportProposal> proposeReport(const DataFile &file, UnitId unit)
{
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<ReportingRule> rule = reportingRule(file, plan->id);
    if (!rule)
        return rule.error();
    const QDate today = file.clock().today();
    // Rule 9 looks two periods back and no further.
    const Result<QList<Period>> reported
        = store::readReportedPeriods(file.connection(), plan->id, unit, periodOf(*rule, today).plusMonths(-2));
    if (!reported)
        return reported.error();
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

Result<QString> numberToCome(const DataFile &file, QDate arrivedOn, std::optional<int> supplementTo)
{
    if (supplementTo) {
        const Result<int> next = store::nextSupplement(file.connection(), arrivedOn.year(), *supplementTo);
        if (!next)
            return next.error();
        return EntryKey{arrivedOn.year(), *supplementTo, *next}.numberText();
    }
    const Result<int> next = store::nextArrivalNumber(file.connection(), arrivedOn.year());
    if (!next)
        return next.error();
    return QString::number(*next);
}

Result<ReportStanding> standingToCome(const DataFile &file, const NewReport &report)
{
    const Result<ReportSurroundings> around = surroundingsOf(file, report);
    if (!around)
        return around.error();
    return standingOf(file, report, *around);
}

Result<Guards> judgeReport(const DataFile &file, const NewReport &report, const std::optional<EntryKey> &replaces)
{
    EntryId replaced;
    if (replaces) {
        const Result<RegisterEntry> old = findEntry(file, *replaces);
        if (!old)
            return old.error();
        replaced = old->id;
    }
    const Result<ReportSurroundings> around = surroundingsOf(file, report);
    if (!around)
        return around.error();
    return guardsAgainst(file, cleaned(report, *around), *around, replaced);
}

Result<RegisteredReport> addReport(DataFile &file, NewReport report)
{
    return take(file, std::move(report), std::nullopt);
}

Result<RegisteredReport> replaceReport(DataFile &file, const EntryKey &key, NewReport report)
{
    const Result<EnteredReport> before = enteredReport(file, key);
    if (!before)
        return before.error();
    if (const Result<EntryChange> change = changeOf(file.connection(), before->entry, {}); !change)
        return change.error();
    if (!report.unit.isValid())
        report.unit = before->report.unit;
    if (report.request.isEmpty() && report.period == Period{}) {
        report.period = before->report.period;
        report.request = before->report.request;
    }
    if (report.subject.isEmpty())
        report.subject = before->report.subject;
    return take(file, std::move(report), before->entry);
}

Result<void> cancelEntry(DataFile &file, const EntryKey &entry, const QString &reason)
{
    return setAside(file, entry, {EntryState::Cancelled, reason, {}}, QStringLiteral("entry_cancelled"),
        title(QT_TRANSLATE_NOOP("Act", "hủy văn bản số đến %1")));
}

Result<void> returnEntry(DataFile &file, const EntryKey &entry, const QString &reason, QDate resendBy)
{
    const QDate today = file.clock().today();
    if (resendBy.isValid() && resendBy < today) {
        return Error{ErrorCode::ResendDayPast,
            {{QStringLiteral("day"), base::screenDate(resendBy)}, {QStringLiteral("today"), base::screenDate(today)}}};
    }
    return setAside(file, entry, {EntryState::Returned, reason, {}, resendBy}, QStringLiteral("entry_returned"),
        title(QT_TRANSLATE_NOOP("Act", "trả lại văn bản số đến %1")));
}

Result<RegisterEntry> findEntry(const DataFile &file, const EntryKey &key)
{
    const Result<std::optional<RegisterEntry>> entry
        = store::findEntry(file.connection(), key.year, key.number, key.supplement);
    if (!entry)
        return entry.error();
    if (!*entry)
        return Error{ErrorCode::EntryUnknown, {{QStringLiteral("text"), key.text()}}};
    return **entry;
}

Result<RegisterEntry> findEntry(const DataFile &file, const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(20[0-9]{2})/)?([1-9][0-9]{0,8})(?:\\.([1-9][0-9]{0,3}))?\\z"));
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    const Error unknown{ErrorCode::EntryUnknown, {{QStringLiteral("text"), text}}};
    if (!match.hasMatch())
        return unknown;
    const int number = match.captured(2).toInt();
    int year = match.captured(1).toInt();
    if (year == 0) {
        const Result<std::optional<int>> found
            = store::yearOfNumber(file.connection(), number, file.clock().today().year());
        if (!found)
            return found.error();
        year = found->value_or(0);
    }
    const Result<std::optional<RegisterEntry>> entry
        = store::findEntry(file.connection(), year, number, match.captured(3).toInt());
    if (!entry)
        return entry.error();
    if (!*entry)
        return unknown;
    return **entry;
}

} // namespace services
