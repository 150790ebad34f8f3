#include "core/services/reportservice.h"

#include "core/base/text/docnumber.h"
#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/services/acting.h"
#include "core/services/entrychange.h"
#include "core/services/officesettings.h"
#include "core/services/planreader.h"
#include "core/services/reportguards.h"
#include "core/services/reportjson.h"
#include "core/services/unitcatalogue.h"
#include "core/store/difficultyrepository.h"
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

NewReport cleaned(NewReport report, const ReportSurroundings &around)
{
    report.documentReference = base::cleanLine(report.documentReference);
    report.clerkNumber = base::cleanLine(report.clerkNumber);
    report.subject = base::cleanLine(report.subject);
    report.reason = base::cleanLine(report.reason);
    report.narrative = base::nfc(report.narrative).trimmed();
    if (report.subject.isEmpty())
        report.subject = around.request ? around.request->subject : usualSubject(around.plan.shortName, report.period);
    for (ReportResult &result : report.results)
        result.text = base::nfc(result.text).trimmed();
    for (NewDifficulty &difficulty : report.difficulties) {
        difficulty.text = base::nfc(difficulty.text).trimmed();
        difficulty.proposal = base::nfc(difficulty.proposal).trimmed();
    }
    return report;
}

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
    entry.clerkNumber = report.clerkNumber;
    return entry;
}

/// Gives the entry its number and writes it.
Result<RegisterEntry> writeEntry(store::Transaction &transaction, const NewReport &report, const QDateTime &now)
{
    RegisterEntry entry = entryFor(report);
    const store::Connection &connection = transaction.connection();
    const Result<int> number = report.supplementTo ? store::nextSupplement(connection, entry.year, *report.supplementTo)
                                                   : store::nextArrivalNumber(connection, entry.year);
    if (!number)
        return number.error();
    entry.arrivalNumber = report.supplementTo.value_or(*number);
    if (report.supplementTo) {
        entry.supplement = *number;
        entry.reason = report.reason;
    }
    const Result<EntryId> id = store::insertEntry(transaction, entry, now);
    if (!id)
        return id.error();
    entry.id = *id;
    return entry;
}

/// Writes the report and its difficulties; gives the change by which they came, with nothing to undo yet.
Result<EntryChange> writeReport(store::Transaction &transaction, const NewReport &given,
    const ReportSurroundings &around, const RegisterEntry &entry, QDate raisedOn, const QDateTime &now)
{
    EntryChange change;
    change.entry = entry.id;
    change.from = takenBack();
    change.to = {EntryState::Active, entry.reason, {}};
    Report &report = change.report;
    report.plan = around.plan.id;
    report.unit = given.unit;
    if (around.request)
        report.request = around.request->id;
    else
        report.period = given.period;
    report.entry = entry.id;
    report.nil = given.nil;
    report.narrative = given.narrative;
    report.results = given.results;
    report.enteredAt = now;
    const Result<ReportId> id = store::insertReport(transaction, report);
    if (!id)
        return id.error();
    report.id = *id;
    for (const NewDifficulty &told : given.difficulties) {
        Difficulty difficulty;
        difficulty.plan = around.plan.id;
        difficulty.unit = given.unit;
        difficulty.report = report.id;
        difficulty.task = told.task;
        difficulty.raisedOn = difficulty.stageOn = raisedOn;
        difficulty.text = told.text;
        difficulty.proposal = told.proposal;
        difficulty.document = QStringLiteral("");
        const Result<DifficultyId> written = store::insertDifficulty(transaction, difficulty, now);
        if (!written)
            return written.error();
        change.difficulties.append(*written);
    }
    return change;
}

Act actOf(const QString &titleText, const QList<EntryChange> &changes)
{
    QList<EntryChange> back;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        back.append(change->reversed());
    Act act;
    act.title = titleText;
    act.undo = [back](store::Transaction &transaction) { return apply(transaction, back); };
    act.redo = [changes](store::Transaction &transaction) { return apply(transaction, changes); };
    return act;
}

EntryKey keyOf(const RegisterEntry &entry)
{
    return {entry.year, entry.arrivalNumber, entry.supplement};
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
        const EntryStanding replaced{EntryState::Replaced, report.reason, entry->id};
        const Result<EntryChange> change = changeOf(file.connection(), *old, replaced);
        if (!change)
            return change.error();
        if (Result<void> done = apply(transaction, {*change}); !done)
            return done.error();
        changes.append(*change);
    }
    const Result<EntryChange> written = writeReport(transaction, report, *around, *entry, report.arrivedOn, now);
    if (!written)
        return written.error();
    changes.append(*written);

    TraceLine line{old ? QStringLiteral("report_replaced") : QStringLiteral("report_added"),
        QStringLiteral("register_entry"), keyOf(*entry).text(), {},
        reportJson(report, around->unit, *entry, around->taskNumbers), report.reason};
    if (old)
        line.before = {{QStringLiteral("replaces"), keyOf(*old).text()}};
    if (!guards->overridden().isEmpty())
        line.after.insert(QStringLiteral("overridden"), QJsonArray::fromStringList(guards->overridden()));
    const QString named = old ? title(QT_TRANSLATE_NOOP("Act", "thay thế báo cáo của %2 bằng số đến %1"))
                              : title(QT_TRANSLATE_NOOP("Act", "nhập báo cáo số đến %1 của %2"));
    const Result<ReportStanding> standing = standingOf(file, report, *around);
    if (!standing)
        return standing.error();
    if (Result<void> done
        = acting->finish(line, Subject::Reports, actOf(named.arg(entry->numberText(), around->unit.name), changes));
        !done)
        return done.error();
    return RegisteredReport{written->report.id, entry->year, entry->arrivalNumber, entry->supplement, *standing};
}

Result<RegisterEntry> entryOf(const DataFile &file, const EntryKey &key)
{
    const Result<std::optional<RegisterEntry>> entry
        = store::findEntry(file.connection(), key.year, key.number, key.supplement);
    if (!entry)
        return entry.error();
    if (!*entry)
        return Error{ErrorCode::EntryUnknown, {{QStringLiteral("text"), key.text()}}};
    return **entry;
}

/// Cancels or returns.
Result<void> setAside(DataFile &file, const EntryKey &key, EntryState state, const QString &why, const QString &code,
    const QString &named)
{
    const QString reason = base::cleanLine(why);
    if (reason.isEmpty()) {
        const QString what = state == EntryState::Cancelled ? QCoreApplication::translate("Error", "hủy văn bản đến")
                                                            : QCoreApplication::translate("Error", "trả lại văn bản");
        return Error{ErrorCode::ReasonMissing, {{QStringLiteral("what"), what}}};
    }
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<RegisterEntry> entry = entryOf(file, key);
    if (!entry)
        return entry.error();
    const Result<EntryChange> change = changeOf(file.connection(), *entry, {state, reason, {}});
    if (!change)
        return change.error();
    if (Result<void> done = apply(acting->transaction(), {*change}); !done)
        return done;
    return acting->finish(
        {code, QStringLiteral("register_entry"), key.text(), {{QStringLiteral("state"), entryStateCode(entry->state)}},
            {{QStringLiteral("state"), entryStateCode(state)}}, reason},
        Subject::Reports, actOf(named.arg(entry->numberText()), {*change}));
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

Result<Guards> judgeReport(const DataFile &file, const NewReport &report)
{
    const Result<ReportSurroundings> around = surroundingsOf(file, report);
    if (!around)
        return around.error();
    return guardsAgainst(file, cleaned(report, *around), *around);
}

Result<RegisteredReport> addReport(DataFile &file, NewReport report)
{
    return take(file, std::move(report), std::nullopt);
}

Result<RegisteredReport> replaceReport(DataFile &file, const EntryKey &key, NewReport report)
{
    const Result<RegisterEntry> old = entryOf(file, key);
    if (!old)
        return old.error();
    const Result<EntryChange> change = changeOf(file.connection(), *old, {});
    if (!change)
        return change.error();
    const Report &before = change->report;
    if (!before.id.isValid())
        return Error{ErrorCode::EntryUnknown, {{QStringLiteral("text"), key.text()}}};
    if (!report.unit.isValid())
        report.unit = before.unit;
    if (report.request.isEmpty() && report.period == Period{} && before.period)
        report.period = *before.period;
    if (report.subject.isEmpty())
        report.subject = old->subject;
    return take(file, std::move(report), *old);
}

Result<void> cancelEntry(DataFile &file, const EntryKey &entry, const QString &reason)
{
    return setAside(file, entry, EntryState::Cancelled, reason, QStringLiteral("entry_cancelled"),
        title(QT_TRANSLATE_NOOP("Act", "hủy văn bản số đến %1")));
}

Result<void> returnEntry(DataFile &file, const EntryKey &entry, const QString &reason)
{
    return setAside(file, entry, EntryState::Returned, reason, QStringLiteral("entry_returned"),
        title(QT_TRANSLATE_NOOP("Act", "trả lại văn bản số đến %1")));
}

Result<Unit> ownUnit(const DataFile &file)
{
    const Result<OfficeSettings> settings = OfficeSettings::read(file);
    if (!settings)
        return settings.error();
    const Result<UnitCatalogue> catalogue = UnitCatalogue::read(file);
    if (!catalogue)
        return catalogue.error();
    for (const Unit &unit : catalogue->units()) {
        if (unit.code == settings->text("office.unit"))
            return unit;
    }
    return Unit{};
}

Result<ReportId> addOwnResults(DataFile &file, NewReport report)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Unit> own = ownUnit(file);
    if (!own)
        return own.error();
    if (!report.unit.isValid())
        report.unit = own->id;
    const Result<ReportSurroundings> around = surroundingsOf(file, report);
    if (!around)
        return around.error();
    if (own->id != report.unit) {
        return Error{ErrorCode::UnitCannotReport,
            {{QStringLiteral("unit"), around->unit.name},
                {QStringLiteral("receiver"), own->id.isValid() ? own->name : QStringLiteral("–")}}};
    }
    report = cleaned(report, *around);
    Guards guards;
    if (around->periodClosed)
        guards.add(ErrorCode::PeriodClosed, {{QStringLiteral("period"), report.period.label()}});
    judgeResults(guards, report, around->taskNumbers);
    if (report.results.isEmpty() && report.difficulties.isEmpty() && report.narrative.isEmpty()) {
        guards.add(ErrorCode::TextMissing,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "kết quả của đơn vị tiếp nhận")}});
    }
    if (const std::optional<Error> stop = guards.stop(report.reason))
        return *stop;
    const QDateTime now = file.clock().now();
    const Result<EntryChange> written = writeReport(acting->transaction(), report, *around, {}, now.date(), now);
    if (!written)
        return written.error();
    if (Result<void> done
        = acting->finish({QStringLiteral("own_results_added"), QStringLiteral("report"),
                             around->unit.code + QLatin1Char('/') + report.period.code(), {},
                             reportJson(report, around->unit, {}, around->taskNumbers), report.reason},
            Subject::Reports,
            actOf(title(QT_TRANSLATE_NOOP("Act", "ghi kết quả của %1 kỳ %2"))
                      .arg(around->unit.name, report.period.label()),
                {*written}));
        !done)
        return done.error();
    return written->report.id;
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
