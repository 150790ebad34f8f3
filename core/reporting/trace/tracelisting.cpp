#include "core/reporting/trace/tracelisting.h"

#include "core/base/text/wording.h"
#include "core/services/tracereader.h"
#include "core/services/tracewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace reporting {

using base::Result;
using services::TraceDifference;
using services::TraceNote;
using services::TraceTeller;

namespace {

constexpr qsizetype linesAtOnce = 500;

QString listingWords(const char *text)
{
    return QCoreApplication::translate("TraceListing", text);
}

QString shortened(const QString &text, int most)
{
    return most > 0 && text.size() > most ? text.left(most - 1) + QChar(0x2026) : text;
}

bool anyLonger(const QList<TraceDifference> &differences, int most)
{
    return std::any_of(differences.begin(), differences.end(),
        [most](const TraceDifference &one) { return one.before.size() > most || one.after.size() > most; });
}

} // namespace

QString differenceText(const QList<TraceDifference> &differences, int most)
{
    QStringList lines;
    for (const TraceDifference &one : differences) {
        const QString before = shortened(one.before, most);
        const QString after = shortened(one.after, most);
        QString said = after;
        if (after.isEmpty())
            said = listingWords(QT_TRANSLATE_NOOP("TraceListing", "%1 → (bỏ trống)")).arg(before);
        else if (!before.isEmpty())
            said = QStringLiteral("%1 → %2").arg(before, after);
        lines.append(QStringLiteral("%1: %2").arg(one.field, said));
    }
    return lines.join(QLatin1Char('\n'));
}

Result<TableListing> traceListing(
    const services::DataFile &file, const domain::TraceQuery &query, int mostOfValue, const base::Progress &progress)
{
    const Result<TraceTeller> teller = TraceTeller::read(file);
    if (!teller)
        return teller.error();
    const Result<QList<qint64>> ids = services::traceIds(file, query);
    if (!ids)
        return ids.error();
    TableListing table;
    table.heading = listingWords(QT_TRANSLATE_NOOP("TraceListing", "Nhật ký thay đổi"));
    table.filter = traceQueryText(*teller, query);
    table.printedOn = file.clock().today();
    table.columns = {{listingWords(QT_TRANSLATE_NOOP("TraceListing", "Dòng")), document::Alignment::Right, 16},
        {listingWords(QT_TRANSLATE_NOOP("TraceListing", "Lúc")), document::Alignment::Left, 24},
        {listingWords(QT_TRANSLATE_NOOP("TraceListing", "Người")), document::Alignment::Left, 0, 0.9},
        {listingWords(QT_TRANSLATE_NOOP("TraceListing", "Máy")), document::Alignment::Left, 0, 0.8},
        {listingWords(QT_TRANSLATE_NOOP("TraceListing", "Việc")), document::Alignment::Left, 0, 1.2},
        {listingWords(QT_TRANSLATE_NOOP("TraceListing", "Đối tượng")), document::Alignment::Left, 0, 1.3},
        {listingWords(QT_TRANSLATE_NOOP("TraceListing", "Lý do")), document::Alignment::Left, 0, 1},
        {listingWords(QT_TRANSLATE_NOOP("TraceListing", "Thay đổi")), document::Alignment::Left, 0, 5.5}};
    table.rows.reserve(ids->size());
    bool isCut = false;
    for (qsizetype from = 0; from < ids->size(); from += linesAtOnce) {
        if (progress && !progress(int(from), int(ids->size())))
            return base::Error{base::ErrorCode::Cancelled, {}};
        const Result<QList<TraceNote>> notes = services::traceNotes(file, ids->mid(from, linesAtOnce));
        if (!notes)
            return notes.error();
        for (const TraceNote &note : *notes) {
            const QList<TraceDifference> differences = teller->differences(note);
            isCut = isCut || (mostOfValue > 0 && anyLonger(differences, mostOfValue));
            table.rows.append({QString::number(note.id), note.at.toString(QStringLiteral("dd/MM/yyyy HH:mm")),
                note.actor, note.machine, services::traceAct(note), teller->object(note), note.reason,
                differenceText(differences, mostOfValue)});
        }
    }
    if (isCut) {
        table.columns.last().head = listingWords(
            QT_TRANSLATE_NOOP("TraceListing", "Thay đổi (giá trị dài chỉ in %1 chữ đầu, tệp CSV ghi đủ)"))
                                        .arg(mostOfValue);
    }
    return table;
}

QString traceQueryText(const TraceTeller &teller, const domain::TraceQuery &query)
{
    QStringList parts;
    if (query.from.isValid())
        parts.append(listingWords(QT_TRANSLATE_NOOP("TraceListing", "từ ngày %1")).arg(base::screenDate(query.from)));
    if (query.to.isValid())
        parts.append(listingWords(QT_TRANSLATE_NOOP("TraceListing", "đến ngày %1")).arg(base::screenDate(query.to)));
    if (!query.actor.isEmpty())
        parts.append(listingWords(QT_TRANSLATE_NOOP("TraceListing", "người: %1")).arg(query.actor));
    if (!query.act.isEmpty())
        parts.append(
            listingWords(QT_TRANSLATE_NOOP("TraceListing", "việc: %1")).arg(services::traceActWord(query.act)));
    if (!query.subject.isEmpty()) {
        parts.append(listingWords(QT_TRANSLATE_NOOP("TraceListing", "loại: %1"))
                         .arg(query.key.isEmpty() ? services::traceSubjectWord(query.subject)
                                                  : teller.object(query.subject, query.key)));
    }
    if (const QString typed = query.text.simplified(); !typed.isEmpty())
        parts.append(listingWords(QT_TRANSLATE_NOOP("TraceListing", "có chữ “%1”")).arg(typed));
    return parts.join(QStringLiteral("; "));
}

} // namespace reporting
