#include "core/base/text/wording.h"
#include "core/reporting/registerbook/bookform.h"
#include "core/reporting/registerbook/entrywords.h"
#include "core/reporting/registerbook/registerbook.h"

namespace reporting {

using namespace document;
using base::proseDate;
using domain::RegisterLine;

namespace {

/// In landscape, so that a day stays on one line. Names and subjects are what needs more than the decree's portrait
/// sample gives: columns (3) and (6) take what the others leave over, and (7) and (8) are no wider than there.
constexpr double incomingScale = 1.35;

QList<BookColumn> incomingColumns()
{
    return {{QStringLiteral("Ngày đến"), 15, Alignment::Centre}, {QStringLiteral("Số đến"), 12.5, Alignment::Centre},
        {QStringLiteral("Tác giả"), 12.5, Alignment::Left, 20}, {QStringLiteral("Số, ký hiệu văn bản"), 20},
        {QStringLiteral("Ngày tháng văn bản"), 17.5, Alignment::Centre},
        {QStringLiteral("Tên loại và trích yếu nội dung văn bản"), 27.5, Alignment::Left, 27.5},
        {QStringLiteral("Đơn vị hoặc người nhận"), 20, Alignment::Left, 0, true},
        {QStringLiteral("Ngày chuyển"), 20, Alignment::Centre, 0, true}, {QStringLiteral("Ký nhận"), 15},
        {QStringLiteral("Ghi chú"), 15}};
}

TableRow incomingRow(const RegisterLine &line)
{
    const domain::RegisterEntry &entry = line.entry;
    return tableRow({proseDate(entry.arrivedOn), registeredNumber(entry), line.issuerName, entry.documentReference(),
        proseDate(entry.documentDate), entry.subject, entry.receiver, proseDate(entry.forwardedOn), {},
        entryNote(line)});
}

} // namespace

Document incomingBook(const RegisterBook &book)
{
    Table table = bookTable(incomingColumns(), incomingScale);
    table.leastRowHeight = penRowHeight;
    table.rows.reserve(book.lines.size());
    for (const RegisterLine &line : book.lines)
        table.rows.append(incomingRow(line));
    return bookAround(table, QStringLiteral("Sổ đăng ký văn bản đến"), Orientation::Landscape, book.range,
        numberRange(book.series), seriesSentences(book.series), book.office);
}

} // namespace reporting
