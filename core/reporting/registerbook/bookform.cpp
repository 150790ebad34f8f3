#include "core/reporting/registerbook/bookform.h"

#include "core/base/text/wording.h"
#include "core/reporting/document/documentwording.h"
#include "core/reporting/document/plainblocks.h"
#include "core/reporting/paper/officepaper.h"
#include "core/reporting/paper/pagesettings.h"

namespace reporting {

using namespace document;
using base::Result;

namespace {

BookCover cover(
    const QString &title, const BookRange &range, const QString &numbers, const services::OfficeSettings &office)
{
    BookCover cover;
    cover.parent = office.text("letterhead.parent");
    cover.agency = office.text("letterhead.agency");
    cover.title = title;
    cover.year = QString::number(range.year);
    cover.lines
        = {QStringLiteral("Từ ngày %1 đến ngày %2").arg(base::proseDate(range.from), base::proseDate(range.to))};
    if (!numbers.isEmpty())
        cover.lines.append(numbers);
    cover.book = range.book;
    return cover;
}

/// Who kept the book, and the head of the office; the day is the pen's.
QList<Block> signedBy(const services::OfficeSettings &office)
{
    Paragraph day{
        {Run{dateLine({{}, {}, office.text("letterhead.place"), {}, {}}), false, true}}, Alignment::Right, false, true};
    const SignatureBlock head = officeSignature(office);
    QStringList position{head.authority, head.position};
    position.removeAll(QString());
    return {day,
        Signatures{{{QStringLiteral("Người lập sổ"), QStringLiteral("(Ký, ghi rõ họ tên)"), {}},
            {position.join(QLatin1Char('\n')), {}, signerLine(head)}}}};
}

} // namespace

Table bookTable(const QList<BookColumn> &columns, double scale)
{
    Table table;
    table.fontSize = 11;
    table.numberedColumns = true;
    TableRow heads;
    for (const BookColumn &column : columns) {
        table.columns.append(column.share > 0
                ? TableColumn::shared(column.share, column.alignment)
                : TableColumn::fixed(column.decreeWidth * (column.fixed ? 1 : scale), column.alignment));
        heads.append(TableCell{column.head});
    }
    table.headerRows = {heads};
    return table;
}

Document bookAround(const Table &table, const QString &title, Orientation orientation, const BookRange &range,
    const QString &numbers, const QStringList &closing, const services::OfficeSettings &office)
{
    Document book;
    QString plain = title;
    book.title = QStringLiteral("%1 năm %2").arg(plain.replace(QLatin1Char('\n'), QLatin1Char(' '))).arg(range.year);
    book.author = office.text("letterhead.agency");
    book.subject = plain;
    book.setup = pageSetup(office);
    if (orientation == Orientation::Landscape)
        book.blocks.append(PageOrientation{orientation});
    const BookCover page = cover(title, range, numbers, office);
    // The closing words are the table's last row: they never stand alone on a page.
    const QString words = closing.join(QLatin1Char(' '));
    Table inside = table;
    if (!inside.rows.isEmpty()) {
        inside.rows.append(TableRow{{words, true, int(inside.columns.size())}});
        inside.totalsRow = true;
    }
    book.blocks << page << page << PartStart{} << inside;
    if (!inside.totalsRow)
        book.blocks.append(plainParagraph(words));
    book.blocks += signedBy(office);
    return book;
}

Result<BookRange> checkedRange(const BookRange &range, QDate today)
{
    const BookRange whole = range.within(today);
    if (whole.to < whole.from) {
        return base::Error{base::ErrorCode::DatesReversed,
            {{QStringLiteral("from"), base::screenDate(whole.from)},
                {QStringLiteral("to"), base::screenDate(whole.to)}}};
    }
    return whole;
}

} // namespace reporting
