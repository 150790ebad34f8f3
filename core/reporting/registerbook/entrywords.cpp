#include "core/reporting/registerbook/entrywords.h"

#include "core/base/text/wording.h"

#include <QStringList>

namespace reporting {

using namespace domain;

namespace {

/// "số 120", or "số 120/2021" of another year's book.
QString numberOf(const QString &key, int year)
{
    const QString number = key.section(QLatin1Char('/'), 1);
    const QString ofYear = key.section(QLatin1Char('/'), 0, 0);
    return QStringLiteral("số ") + (ofYear == QString::number(year) ? number : number + QLatin1Char('/') + ofYear);
}

QString withReason(const QString &words, const QString &reason)
{
    return reason.isEmpty() ? words : words + QStringLiteral(": ") + reason;
}

} // namespace

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

QString entryProgress(const RegisterLine &line)
{
    if (line.entry.state == EntryState::Cancelled)
        return QStringLiteral("Không giải quyết");
    if (line.entry.state == EntryState::Returned)
        return line.awaited ? QStringLiteral("Chờ gửi lại") : QStringLiteral("Đã gửi lại");
    if (line.period)
        return QStringLiteral("Đã nhận, kỳ ") + line.period->label();
    if (line.isReport())
        return QStringLiteral("Đã nhận, yêu cầu ") + line.requestNumber;
    if (line.entry.forwardedOn.isValid())
        return QStringLiteral("Đã chuyển ") + base::proseDate(line.entry.forwardedOn);
    return {};
}

} // namespace reporting
