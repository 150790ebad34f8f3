#include "core/base/text/fold.h"
#include "core/base/text/wording.h"
#include "core/services/planreader.h"
#include "core/services/quickline/quickparts.h"
#include "core/services/reportservice.h"
#include "core/store/requestrepository.h"

#include <QCoreApplication>
#include <QRegularExpression>

// Unit; period or request; the rest.

namespace services {

using base::Result;
using namespace domain;

namespace {

/// Before the code of a unit's own words as an issuer.
QString freeTextMark()
{
    return QStringLiteral("text:");
}

QString requestMark()
{
    return QStringLiteral("request:");
}

QString periodText(Period period)
{
    return quickText(QT_TRANSLATE_NOOP("QuickLine", "Tháng %1")).arg(period.label());
}

/// How far back a month without its year is surely meant.
constexpr int monthsSurelyMeant = 5;

void askPeriod(QuickReading &reading, const QString &question, const QList<Period> &periods)
{
    QuickAsk ask{QuickPart::For, question, {}};
    for (const Period period : periods)
        ask.options.append({period.code(), periodText(period)});
    reading.asks.append(ask);
}

Result<void> readPeriod(QuickReading &reading, const QuickInput &input)
{
    if (const auto chosen = Period::fromCode(input.choice(QuickPart::For))) {
        reading.report.period = *chosen;
        return {};
    }
    const Result<ReportingRule> rule = reportingRule(input.file, input.plan.id);
    if (!rule)
        return rule.error();
    const Period now = periodOf(*rule, input.file.clock().today());
    if (input.words.period) {
        const QuickWords::Month named = *input.words.period;
        Period period{named.year > 0 ? named.year : now.year, named.month};
        if (named.year == 0 && period > now) {
            // "t12" in January is last year's; "t6" in May may be a slip.
            const Period before = period.plusMonths(-12);
            if (before < now.plusMonths(-monthsSurelyMeant)) {
                reading.report.period = {};
                askPeriod(reading, quickText(QT_TRANSLATE_NOOP("QuickLine", "Tháng %1 của năm nào?")).arg(named.month),
                    {period, before});
                return {};
            }
            period = before;
        }
        reading.report.period = period;
        return {};
    }
    if (reading.unitProposed && input.context.proposedPeriod) {
        reading.report.period = *input.context.proposedPeriod;
        return {};
    }
    const QDate day = reading.report.documentDate.isValid() ? reading.report.documentDate : reading.report.arrivedOn;
    const Period ofDay = periodOf(*rule, day);
    reading.report.period = ofDay;
    if (!reading.report.unit.isValid())
        return {};
    const Result<ReportProposal> proposal = proposeReport(input.file, reading.report.unit);
    if (!proposal)
        return proposal.error();
    // All are in: it is for the month of its day, and the guard says that there is one already.
    if (!proposal->period)
        return {};
    const Period oldest = *proposal->period;
    // Before a month has begun nobody reports for it: what is dated then is the report of the month before, sent late.
    const bool late = oldest == ofDay.previous() && day < QDate(ofDay.year, ofDay.month, 1);
    if (oldest == ofDay || late) {
        reading.report.period = oldest;
        return {};
    }
    QList<Period> periods;
    if (oldest < ofDay) {
        for (Period period = oldest; period <= ofDay; period = period.next())
            periods.append(period);
    } else {
        periods = {ofDay, oldest};
    }
    reading.report.period = {};
    askPeriod(reading,
        quickText(QT_TRANSLATE_NOOP("QuickLine", "Văn bản ngày %1 là báo cáo của kỳ nào?")).arg(base::screenDate(day)),
        periods);
    return {};
}

/// Of "45/CV-ĐA06" the 45.
QString leadingNumber(const QString &number)
{
    static const QRegularExpression digits(QStringLiteral("^0*([0-9]+)"));
    return digits.match(number).captured(1);
}

Result<void> readRequest(QuickReading &reading, const QuickInput &input)
{
    const QString chosen = input.choice(QuickPart::For);
    if (chosen.startsWith(requestMark())) {
        reading.report.request = chosen.mid(requestMark().size());
        return {};
    }
    const Result<QList<Request>> open = store::readOpenRequests(input.file.connection(), input.plan.id);
    if (!open)
        return open.error();
    const QString typed = input.words.requestNumber;
    QList<Request> fitting;
    for (const Request &request : *open) {
        const bool named = typed.isEmpty() || base::fold(request.number) == base::fold(typed)
            || (leadingNumber(request.number) == leadingNumber(typed) && !typed.contains(QLatin1Char('/')));
        const UnitId unit = reading.report.unit;
        if (named && (!unit.isValid() || request.addressees.contains(unit)))
            fitting.append(request);
    }
    if (fitting.size() == 1 && reading.report.unit.isValid()) {
        reading.report.request = fitting.first().number;
        return {};
    }
    QuickAsk ask{QuickPart::For, {}, {}};
    const QList<Request> &offered = fitting.isEmpty() ? *open : fitting;
    for (const Request &request : offered) {
        ask.options.append(
            {requestMark() + request.number, QStringLiteral("%1: %2").arg(request.number, request.subject)});
    }
    if (open->isEmpty())
        ask.question = quickText(QT_TRANSLATE_NOOP("QuickLine", "Không có yêu cầu đột xuất nào đang mở."));
    else if (fitting.isEmpty())
        ask.question
            = quickText(QT_TRANSLATE_NOOP("QuickLine", "Không thấy yêu cầu “%1” gửi đơn vị này. Trả lời yêu cầu nào?"))
                  .arg(typed);
    else
        ask.question = quickText(QT_TRANSLATE_NOOP("QuickLine", "Trả lời yêu cầu đột xuất nào?"));
    reading.asks.append(ask);
    return {};
}

/// "Công văn về việc …", "Kế hoạch thực hiện Đề án 06".
QString documentSubject(const QuickReading &reading, const QuickInput &input)
{
    // A document's title, never translated.
    static const QHash<DocumentKind, QString> names{{DocumentKind::Report, QStringLiteral("Báo cáo")},
        {DocumentKind::Letter, QStringLiteral("Công văn")}, {DocumentKind::Plan, QStringLiteral("Kế hoạch")},
        {DocumentKind::Notice, QStringLiteral("Thông báo")}, {DocumentKind::Submission, QStringLiteral("Tờ trình")},
        {DocumentKind::Decision, QStringLiteral("Quyết định")}, {DocumentKind::Directive, QStringLiteral("Chỉ thị")},
        {DocumentKind::Programme, QStringLiteral("Chương trình")},
        {DocumentKind::Invitation, QStringLiteral("Giấy mời")}};
    const QString name = names.value(reading.report.kind, QStringLiteral("Văn bản"));
    const QString typed = input.words.subject;
    if (typed.isEmpty()) {
        return reading.report.kind == DocumentKind::Plan
            ? QStringLiteral("%1 thực hiện %2").arg(name, input.plan.shortName)
            : name;
    }
    if (input.words.subjectAbout)
        return QStringLiteral("%1 về việc %2").arg(name, typed);
    return base::fold(typed).startsWith(base::fold(name)) ? typed : QStringLiteral("%1 %2").arg(name, typed);
}

} // namespace

void readUnit(QuickReading &reading, const QuickInput &input)
{
    const QuickUnit &named = input.named;
    reading.unitText = named.text;
    const QString chosen = input.choice(QuickPart::Unit);
    if (chosen.startsWith(freeTextMark())) {
        reading.report.issuerText = chosen.mid(freeTextMark().size());
        return;
    }
    for (const Unit &unit : input.units.units()) {
        if (!chosen.isEmpty() && unit.code == chosen) {
            reading.report.unit = unit.id;
            // Asked, and answered by a person: remembered with the document.
            if (!named.unit.isValid())
                reading.report.confirmedName = named.text;
            return;
        }
    }
    if (named.unit.isValid()) {
        reading.report.unit = named.unit;
        return;
    }
    if (named.text.isEmpty() && input.context.proposedUnit.isValid()) {
        reading.report.unit = input.context.proposedUnit;
        reading.unitProposed = true;
        return;
    }
    QuickAsk ask{QuickPart::Unit, {}, {}};
    for (const Unit &unit : named.candidates)
        ask.options.append({unit.code, unit.name});
    if (named.text.isEmpty())
        ask.question = quickText(QT_TRANSLATE_NOOP("QuickLine", "Chưa có đơn vị gửi."));
    else if (named.candidates.isEmpty())
        ask.question = quickText(QT_TRANSLATE_NOOP("QuickLine", "Danh mục không có đơn vị “%1”.")).arg(named.text);
    else
        ask.question = quickText(QT_TRANSLATE_NOOP("QuickLine", "“%1” là đơn vị nào?")).arg(named.text);
    reading.asks.append(ask);
}

Result<void> readFor(QuickReading &reading, const QuickInput &input)
{
    if (!reading.isReport)
        return {};
    const bool answers = input.named.request || !input.words.requestNumber.isEmpty();
    return answers ? readRequest(reading, input) : readPeriod(reading, input);
}

void readRest(QuickReading &reading, const QuickInput &input)
{
    QStringList unread = input.words.unread;
    if (!input.named.unread.isEmpty())
        unread.append(input.named.unread.join(QLatin1Char(' ')));
    if (reading.isReport) {
        if (!input.words.subject.isEmpty())
            reading.report.subject = documentSubject(reading, input);
    } else {
        reading.report.subject = documentSubject(reading, input);
        // These belong to reports; a document that names them may have been meant as one.
        if (input.words.nil)
            unread.append(QStringLiteral("kps"));
        if (input.words.period)
            unread.append(QStringLiteral("tháng %1").arg(input.words.period->month));
        // Whoever is not in the catalogue may write to the office too.
        for (QuickAsk &ask : reading.asks) {
            if (ask.part == QuickPart::Unit && !input.named.text.isEmpty()) {
                ask.options.append({freeTextMark() + input.named.text,
                    quickText(QT_TRANSLATE_NOOP("QuickLine", "Ghi tác giả là “%1”")).arg(input.named.text)});
            }
        }
    }
    const QString all = unread.join(QStringLiteral(", "));
    if (!unread.isEmpty() && input.choice(QuickPart::Words) != all) {
        reading.asks.append({QuickPart::Words, quickText(QT_TRANSLATE_NOOP("QuickLine", "Chưa hiểu “%1”.")).arg(all),
            {{all, quickText(QT_TRANSLATE_NOOP("QuickLine", "Bỏ qua “%1”")).arg(all)}}});
    }
}

} // namespace services
