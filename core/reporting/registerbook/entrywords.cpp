#include "core/reporting/registerbook/entrywords.h"

#include "core/base/text/wording.h"

#include <QStringList>

namespace reporting {

using namespace domain;

namespace {

/// "5" or "5.1" with a zero before it.
QString padded(const QString &number)
{
    return number.section(QLatin1Char('.'), 0, 0).size() < 2 ? QLatin1Char('0') + number : number;
}

/// "số 120", or "số 120/2021" of another year's book.
QString numberOf(const QString &key, int year)
{
    const QString number = padded(key.section(QLatin1Char('/'), 1));
    const QString ofYear = key.section(QLatin1Char('/'), 0, 0);
    return QStringLiteral("số ") + (ofYear == QString::number(year) ? number : number + QLatin1Char('/') + ofYear);
}

QString withReason(const QString &words, const QString &reason)
{
    return reason.isEmpty() ? words : words + QStringLiteral(": ") + reason;
}

} // namespace

QString registeredNumber(const RegisterEntry &entry)
{
    return padded(entry.numberText());
}

QString documentCited(const RegisterLine &line)
{
    const RegisterEntry &entry = line.entry;
    QString cited = entry.kind == DocumentKind::Other ? QStringLiteral("Văn bản") : documentKindOnPaper(entry.kind);
    if (const QString reference = entry.documentReference(); !reference.isEmpty())
        cited += QStringLiteral(" số ") + reference;
    if (entry.documentDate.isValid())
        cited += QStringLiteral(" ngày ") + base::proseDate(entry.documentDate);
    if (!line.issuerName.isEmpty())
        cited += QStringLiteral(" của ") + line.issuerName;
    return cited;
}

QString entryNote(const RegisterLine &line)
{
    const RegisterEntry &entry = line.entry;
    QStringList notes;
    if (entry.state == EntryState::Cancelled)
        notes.append(withReason(QStringLiteral("Đã hủy"), entry.reason));
    else if (entry.state == EntryState::Returned)
        notes.append(withReason(QStringLiteral("Đã trả lại"), entry.reason));
    if (!line.replacedBy.isEmpty())
        notes.append(QStringLiteral("Được thay bằng ") + numberOf(line.replacedBy, entry.year));
    if (!line.replaces.isEmpty())
        notes.append(QStringLiteral("Thay ") + numberOf(line.replaces, entry.year));
    if (line.nil)
        notes.append(QStringLiteral("Không phát sinh"));
    if (entry.urgency != Urgency::Normal)
        notes.append(urgencyOnPaper(entry.urgency));
    if (!entry.clerkNumber.isEmpty())
        notes.append(QStringLiteral("Số của văn thư: ") + entry.clerkNumber);
    if (!entry.note.isEmpty())
        notes.append(entry.note);
    return notes.join(QLatin1Char('\n'));
}

QString entryProgress(const RegisterLine &line, const MonthOutcomes &outcomes)
{
    if (line.entry.state == EntryState::Cancelled)
        return QStringLiteral("Không giải quyết");
    if (line.entry.state == EntryState::Returned)
        return line.awaited ? QStringLiteral("Chờ gửi lại") : QStringLiteral("Đã gửi lại");
    if (!line.replacedBy.isEmpty())
        return QStringLiteral("Đã có báo cáo thay thế");
    if (line.period) {
        return outcomes.value(line.period->code()).isTakenUp(line.entry.arrivedOn)
            ? QStringLiteral("Đã tổng hợp vào báo cáo tháng ") + line.period->label()
            : QStringLiteral("Chưa tổng hợp");
    }
    if (line.isReport())
        return QStringLiteral("Đã nhận, yêu cầu ") + line.requestNumber;
    if (line.entry.forwardedOn.isValid())
        return QStringLiteral("Đã chuyển ") + base::proseDate(line.entry.forwardedOn);
    return {};
}

QString entryAnswer(const RegisterLine &line, const MonthOutcomes &outcomes)
{
    if (!line.period || line.entry.state != EntryState::Active || !line.replacedBy.isEmpty())
        return {};
    const MonthOutcome outcome = outcomes.value(line.period->code());
    return outcome.isAnswered(line.entry.arrivedOn) ? outcome.reference : QString();
}

} // namespace reporting
