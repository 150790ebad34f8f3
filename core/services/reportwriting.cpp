#include "core/services/reportwriting.h"

#include "core/base/text/docnumber.h"
#include "core/base/text/nfc.h"
#include "core/store/difficultyrepository.h"
#include "core/store/registerrepository.h"
#include "core/store/reportrepository.h"
#include "core/store/transaction.h"

namespace services {

using base::Result;
using namespace domain;

RegisterEntry entryFor(const NewDocument &document)
{
    RegisterEntry entry;
    entry.year = document.arrivedOn.year();
    entry.arrivedOn = document.arrivedOn;
    entry.issuer = document.unit;
    entry.issuerText = document.issuerText;
    const base::DocumentNumber number = base::splitDocumentNumber(document.documentReference);
    entry.documentNumber = number.number;
    entry.documentSymbol = number.symbol;
    entry.documentDate = document.documentDate;
    entry.kind = document.kind;
    entry.subject = document.subject;
    entry.receiver = document.receiver;
    entry.forwardedOn = document.forwardedOn;
    entry.urgency = document.urgency;
    entry.handleBy = document.handleBy;
    entry.clerkNumber = document.clerkNumber;
    entry.note = document.note;
    return entry;
}

QString usualSubject(const QString &planShortName, Period period)
{
    // A document's title, never translated.
    return QStringLiteral("Báo cáo kết quả thực hiện %1 tháng %2").arg(planShortName, period.label());
}

NewDocument cleaned(NewDocument document)
{
    for (QString *line : {&document.issuerText, &document.documentReference, &document.subject, &document.receiver,
             &document.clerkNumber, &document.note, &document.reason})
        *line = base::cleanLine(*line);
    return document;
}

NewReport cleaned(NewReport report, const ReportSurroundings &around)
{
    static_cast<NewDocument &>(report) = cleaned(NewDocument(report));
    report.kind = DocumentKind::Report;
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

Result<RegisterEntry> writeEntry(store::Transaction &transaction, const NewDocument &document, const QDateTime &now)
{
    RegisterEntry entry = entryFor(document);
    const store::Connection &connection = transaction.connection();
    const std::optional<int> before = document.supplementTo;
    const Result<int> number = before ? store::nextSupplement(connection, entry.year, *before)
                                      : store::nextArrivalNumber(connection, entry.year);
    if (!number)
        return number.error();
    entry.arrivalNumber = before.value_or(*number);
    if (before) {
        entry.supplement = *number;
        entry.reason = document.reason;
    }
    const Result<EntryId> id = store::insertEntry(transaction, entry, now);
    if (!id)
        return id.error();
    entry.id = *id;
    return entry;
}

Result<EntryChange> writeReport(store::Transaction &transaction, const NewReport &given,
    const ReportSurroundings &around, const RegisterEntry &entry, QDate raisedOn, const QDateTime &now)
{
    EntryChange change;
    change.entry = entry.id;
    change.from = takenBack();
    change.to = {EntryState::Active, entry.reason, {}};
    change.besides = given.additional;
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

Act actOf(const DataFile &file, const QString &titleText, const QList<EntryChange> &changes)
{
    QList<EntryChange> back;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        back.append(change->reversed());
    Act act;
    act.title = titleText;
    act.undo = [&file, back](store::Transaction &transaction) { return apply(transaction, back, file.clock().now()); };
    act.redo
        = [&file, changes](store::Transaction &transaction) { return apply(transaction, changes, file.clock().now()); };
    return act;
}

} // namespace services
