#include "core/services/issuedservice.h"

#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/services/acting.h"
#include "core/services/issuedreader.h"
#include "core/services/issuedtrace.h"
#include "core/services/outgoingregister.h"
#include "core/services/paperservice.h"
#include "core/services/planreader.h"
#include "core/store/issuedrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

Error notInForce(const IssuedDocument &document)
{
    return {ErrorCode::IssuedNotInForce,
        {{QStringLiteral("number"), document.reference()}, {QStringLiteral("state"), issuedStateText(document)}}};
}

Error reasonMissing(const QString &what)
{
    return {ErrorCode::ReasonMissing, {{QStringLiteral("what"), what}}};
}

void judgeFields(Guards &guards, const NewIssue &issue)
{
    if (issue.number < 1)
        guards.add(base::textMissing(QCoreApplication::translate("Error", "số văn bản")));
    if (issue.symbol.isEmpty())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "ký hiệu văn bản")));
    if (!issue.issuedOn.isValid())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "ngày văn bản")));
    if (issue.title.isEmpty())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "trích yếu nội dung văn bản")));
    if (issue.signer.position.isEmpty() && issue.signer.name.isEmpty())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "người ký")));
    if (issue.addressees.isEmpty()) // reports and letters have a Kính gửi (NĐ 30/2020, Phụ lục I, mục II.9a)
        guards.add(base::textMissing(QCoreApplication::translate("Error", "nơi gửi (Kính gửi)")));
}

/// A day that nothing on the paper can be older than, and what it is.
struct EarliestDay {
    QDate day;
    QString what;

    void raise(QDate other, const QString &name)
    {
        if (other.isValid() && (!day.isValid() || other > day)) {
            day = other;
            what = name;
        }
    }
};

bool tellsOfMonths(PaperKind kind)
{
    return kind != PaperKind::Reminder && kind != PaperKind::AdHoc;
}

Result<void> judgeDay(Guards &guards, const DataFile &file, const NewIssue &issue, QDate replacedOn)
{
    const QDate today = file.clock().today();
    if (issue.issuedOn > today) {
        guards.add(ErrorCode::IssuedInFuture,
            {{QStringLiteral("day"), base::screenDate(issue.issuedOn)},
                {QStringLiteral("today"), base::screenDate(today)}});
    }
    EarliestDay earliest;
    if (tellsOfMonths(issue.key.kind)) {
        const Result<PeriodDates> dates = periodDates(file, issue.key.plan, issue.key.span().last());
        if (!dates)
            return dates.error();
        earliest.raise(dates->to, QCoreApplication::translate("Error", "ngày cuối của kỳ báo cáo"));
    }
    earliest.raise(issue.cutOff, QCoreApplication::translate("Error", "ngày chốt số liệu"));
    earliest.raise(replacedOn, QCoreApplication::translate("Error", "ngày của văn bản được thay thế"));
    if (issue.issuedOn < earliest.day) {
        guards.add(ErrorCode::IssuedEarly,
            {{QStringLiteral("day"), base::screenDate(issue.issuedOn)}, {QStringLiteral("what"), earliest.what},
                {QStringLiteral("limit"), base::screenDate(earliest.day)}});
    }
    return {};
}

/// What stands against taking the place of another one. `replacedOn` becomes its day.
Result<void> judgeReplaced(Guards &guards, const DataFile &file, const NewIssue &issue, QDate *replacedOn)
{
    const Result<std::optional<IssuedDocument>> found = store::findIssued(file.connection(), issue.replaces);
    if (!found)
        return found.error();
    if (!*found) {
        guards.add(ErrorCode::IssuedUnknown, {{QStringLiteral("text"), QString::number(issue.replaces.value)}});
        return {};
    }
    const IssuedDocument &replaced = **found;
    *replacedOn = replaced.issuedOn;
    if (!replaced.isInForce())
        guards.add(notInForce(replaced));
    if (replaced.key != issue.key || replaced.form != issue.form) {
        guards.add(ErrorCode::IssuedOtherPaper,
            {{QStringLiteral("number"), replaced.reference()}, {QStringLiteral("paper"), paperName(replaced.key)},
                {QStringLiteral("other"), paperName(issue.key)}});
    }
    if (base::cleanLine(issue.replaceReason).isEmpty())
        guards.add(reasonMissing(QCoreApplication::translate("Error", "thay thế văn bản")));
    return {};
}

/// A report is in force once; a letter may be sent again.
Result<void> judgeSecond(Guards &guards, const DataFile &file, const NewIssue &issue)
{
    if (issue.key.kind == PaperKind::Reminder)
        return {};
    const Result<std::optional<IssuedDocument>> standing = issuedFor(file, issue.key, issue.form);
    if (!standing)
        return standing.error();
    if (*standing) {
        guards.add(ErrorCode::IssuedInForce,
            {{QStringLiteral("paper"), paperName(issue.key)}, {QStringLiteral("number"), (*standing)->reference()},
                {QStringLiteral("date"), base::screenDate((*standing)->issuedOn)}});
    }
    return {};
}

IssuedDocument documentOf(const DataFile &file, const NewIssue &issue)
{
    IssuedDocument document;
    document.key = issue.key;
    document.form = issue.form;
    document.number = issue.number;
    document.symbol = issue.symbol;
    document.issuedOn = issue.issuedOn;
    document.title = issue.title;
    document.signer = settings::signersText({issue.signer});
    document.addressees = issue.addressees;
    document.recipients = issue.recipients;
    document.copies = issue.copies;
    document.forwardedOn = issue.forwardedOn;
    document.note = base::cleanLine(issue.note);
    document.cutOff = issue.cutOff;
    document.pages = issue.pages;
    document.replaces = issue.replaces;
    document.issuedAt = file.clock().now();
    document.issuedBy = file.actor();
    return document;
}

/// An act that undo refuses with what to do instead, so that it does not take back something older unasked.
Act lasting(const QString &title)
{
    const Act::Step refusal = [](store::Transaction &) -> Result<void> {
        return Error{ErrorCode::IssuedNotUndone, {}};
    };
    Act act;
    act.title = title;
    act.undo = refusal;
    act.redo = refusal;
    act.isLasting = true;
    return act;
}

/// Writes the end of a document and gives the line of the trace.
Result<TraceLine> end(Acting &acting, const IssuedDocument &document, const DocumentEnd &end)
{
    if (Result<void> written = store::insertDocumentEnd(acting.transaction(), document.id, end); !written)
        return written.error();
    return TraceLine{end.kind == DocumentEndKind::Replaced ? replacedAct : recalledAct, issuedSubject, document.code(),
        {}, endJson(end), end.reason};
}

/// Writes one document and what became of the one it replaces; their lines of the trace are added to `lines`.
Result<IssuedDocument> writeIssue(Acting &acting, const DataFile &file, const NewIssue &issue, QList<TraceLine> &lines)
{
    Result<Guards> guards = judgeIssue(file, issue);
    if (!guards)
        return guards.error();
    if (issue.content.pdf.isEmpty() || issue.content.document.isEmpty() || issue.pages < 1)
        guards->add(base::textMissing(QCoreApplication::translate("Error", "nội dung văn bản")));
    if (const std::optional<Error> stop = guards->stop(issue.reason))
        return *stop;
    const Result<IssuedDocument> written
        = store::insertIssued(acting.transaction(), documentOf(file, issue), issue.content);
    if (!written)
        return written.error();
    const QString replaceReason = base::cleanLine(issue.replaceReason);
    QStringList reasons{replaceReason, base::cleanLine(issue.reason)};
    reasons.removeAll(QString());
    QJsonObject sealed = issuedJson(*written);
    if (const QStringList overridden = guards->overridden(); !overridden.isEmpty())
        sealed.insert(QStringLiteral("overridden"), overridden.join(QLatin1Char(',')));
    lines.append({issuedAct, issuedSubject, written->code(), {}, sealed, reasons.join(QStringLiteral("; "))});
    if (!issue.replaces.isValid())
        return *written;
    const Result<IssuedDocument> replaced = findIssued(file, issue.replaces);
    if (!replaced)
        return replaced.error();
    const Result<TraceLine> line = end(acting, *replaced,
        {DocumentEndKind::Replaced, issue.issuedOn, replaceReason, written->id, written->reference(), written->issuedAt,
            written->issuedBy});
    if (!line)
        return line.error();
    lines.append(*line);
    return *written;
}

} // namespace

QString issuedStateText(const IssuedDocument &document)
{
    if (!document.end)
        return QCoreApplication::translate("Issued", "đang có hiệu lực");
    if (document.end->kind == DocumentEndKind::Replaced) {
        return QCoreApplication::translate("Issued", "đã được thay thế bằng văn bản số %1")
            .arg(document.end->replacedByReference);
    }
    return QCoreApplication::translate("Issued", "đã thu hồi ngày %1").arg(base::screenDate(document.end->on));
}

Result<Guards> judgeIssue(const DataFile &file, const NewIssue &issue)
{
    Guards guards;
    judgeFields(guards, issue);
    if (!guards.isEmpty())
        return guards;
    if (Result<void> judged = judgeOutgoingNumber(guards, file, issue.number, issue.symbol, issue.issuedOn.year());
        !judged)
        return judged.error();
    QDate replacedOn;
    Result<void> judged
        = issue.replaces.isValid() ? judgeReplaced(guards, file, issue, &replacedOn) : judgeSecond(guards, file, issue);
    if (!judged)
        return judged.error();
    if (Result<void> day = judgeDay(guards, file, issue, replacedOn); !day)
        return day.error();
    return guards;
}

Result<IssuedDocument> issueDocument(DataFile &file, const NewIssue &issue)
{
    const Result<QList<IssuedDocument>> issued = issueDocuments(file, {issue});
    if (!issued)
        return issued.error();
    return issued->first();
}

Result<QList<IssuedDocument>> issueDocuments(DataFile &file, const QList<NewIssue> &issues)
{
    if (issues.isEmpty())
        return base::textMissing(QCoreApplication::translate("Error", "nội dung văn bản"));
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    QList<IssuedDocument> issued;
    QList<TraceLine> lines;
    for (const NewIssue &issue : issues) {
        // Judged beside those that were just written: two of one set cannot bear one number.
        const Result<IssuedDocument> written = writeIssue(*acting, file, issue, lines);
        if (!written)
            return written.error();
        issued.append(*written);
    }
    const QString title = issued.size() == 1
        ? QCoreApplication::translate("Act", "ban hành văn bản số %1").arg(issued.first().reference())
        : QCoreApplication::translate("Act", "ban hành %1 văn bản, từ số %2 đến số %3")
              .arg(issued.size())
              .arg(issued.first().reference(), issued.last().reference());
    if (Result<void> done = acting->finishAll(lines, Subject::Papers, lasting(title)); !done)
        return done.error();
    return issued;
}

Result<void> recallDocument(DataFile &file, IssuedId id, QDate on, const QString &typedReason)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<IssuedDocument> document = findIssued(file, id);
    if (!document)
        return document.error();
    const QString reason = base::cleanLine(typedReason);
    const QDate today = file.clock().today();
    if (!document->isInForce())
        return notInForce(*document);
    if (!on.isValid())
        return base::textMissing(QCoreApplication::translate("Error", "ngày thu hồi"));
    if (reason.isEmpty())
        return reasonMissing(QCoreApplication::translate("Error", "thu hồi văn bản"));
    if (on > today) {
        return Error{ErrorCode::ActInFuture,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "việc thu hồi văn bản")},
                {QStringLiteral("day"), base::screenDate(on)}, {QStringLiteral("today"), base::screenDate(today)}}};
    }
    if (on < document->issuedOn) {
        return Error{ErrorCode::IssuedEndEarly,
            {{QStringLiteral("number"), document->reference()}, {QStringLiteral("day"), base::screenDate(on)},
                {QStringLiteral("date"), base::screenDate(document->issuedOn)}}};
    }
    const Result<TraceLine> line
        = end(*acting, *document, {DocumentEndKind::Recalled, on, reason, {}, {}, file.clock().now(), file.actor()});
    if (!line)
        return line.error();
    return acting->finish(*line, Subject::Papers,
        lasting(QCoreApplication::translate("Act", "thu hồi văn bản số %1").arg(document->reference())));
}

} // namespace services
