#include "core/reporting/registerbook/outgoingbook.h"

#include "core/base/text/wording.h"
#include "core/reporting/registerbook/bookform.h"
#include "core/reporting/registerbook/numberseries.h"

#include <algorithm>

namespace reporting {

using namespace document;
using base::proseDate;
using base::Result;
using services::OutgoingLine;

namespace {

/// In landscape. Symbols, subjects, recipients and notes are what needs more: columns (1), (3), (5) and (10) take
/// what the others leave over, and (6), (7) and (9) are no wider than there.
constexpr double outgoingScale = 1.08;

QList<BookColumn> outgoingColumns()
{
    return {{QStringLiteral("Số, ký hiệu văn bản"), 18, Alignment::Left, 15},
        {QStringLiteral("Ngày tháng văn bản"), 19, Alignment::Centre},
        {QStringLiteral("Tên loại và trích yếu nội dung văn bản"), 31, Alignment::Left, 28},
        {QStringLiteral("Người ký"), 17.5}, {QStringLiteral("Nơi nhận văn bản"), 15, Alignment::Left, 17},
        {QStringLiteral("Đơn vị, người nhận bản lưu"), 22.5, Alignment::Left, 0, true},
        {QStringLiteral("Số lượng bản"), 17.5, Alignment::Centre, 0, true},
        {QStringLiteral("Ngày chuyển"), 20, Alignment::Centre},
        {QStringLiteral("Ký nhận"), 15, Alignment::Left, 0, true},
        {QStringLiteral("Ghi chú"), 12.5, Alignment::Left, 15.5}};
}

TableRow outgoingRow(const OutgoingLine &line)
{
    return tableRow({line.reference, proseDate(line.issuedOn), line.title, line.signer, line.recipients, line.keeper,
        line.copies > 0 ? base::paddedCount(line.copies) : QString(), proseDate(line.forwardedOn), {}, line.note});
}

/// The lowest and the highest number; none where no number could be read.
NumberSeries numbersOf(const QList<OutgoingLine> &lines)
{
    NumberSeries series;
    for (const OutgoingLine &line : lines) {
        if (line.number <= 0)
            continue;
        series.first = series.first == 0 ? line.number : std::min(series.first, line.number);
        series.last = std::max(series.last, line.number);
    }
    return series;
}

QString countSentence(const QList<OutgoingLine> &lines)
{
    if (lines.isEmpty())
        return QStringLiteral("Trong thời gian này chưa đăng ký văn bản nào.");
    return QStringLiteral("Sổ có %1 văn bản.").arg(base::paddedCount(int(lines.size())));
}

} // namespace

Result<OutgoingBook> readOutgoingBook(const services::DataFile &file, const BookRange &range)
{
    const Result<BookRange> whole = checkedRange(range, file.clock().today());
    if (!whole)
        return whole.error();
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    const Result<QList<OutgoingLine>> lines = services::readOutgoing(file, whole->from, whole->to);
    if (!lines)
        return lines.error();
    return OutgoingBook{*whole, *lines, *office};
}

Document outgoingBook(const OutgoingBook &book)
{
    Table table = bookTable(outgoingColumns(), outgoingScale);
    table.leastRowHeight = penRowHeight;
    table.rows.reserve(book.lines.size());
    for (const OutgoingLine &line : book.lines)
        table.rows.append(outgoingRow(line));
    return bookAround(table, QStringLiteral("Sổ đăng ký văn bản đi"), Orientation::Landscape, book.range,
        numberRange(numbersOf(book.lines)), {countSentence(book.lines)}, book.office);
}

} // namespace reporting
