#include "core/reporting/screentable/tablelisting.h"

#include "core/base/text/wording.h"
#include "core/reporting/document/plainblocks.h"
#include "core/reporting/paper/pagesettings.h"

namespace reporting {

using namespace document;

namespace {

constexpr double portraitWidth = 165; ///< mm between the usual margins
constexpr double numberWidth = 12; ///< of the column "STT"
constexpr double leastShare = 26; ///< mm that a column without width wants at least

} // namespace

int TableListing::count() const
{
    int count = -sums;
    for (qsizetype i = 0; i < rows.size(); ++i)
        count += !isHead(i);
    return count;
}

bool isWide(const TableListing &listing)
{
    double wanted = numberWidth;
    for (const ListingColumn &column : listing.columns)
        wanted += column.width > 0 ? column.width : leastShare * column.share;
    return wanted > portraitWidth;
}

Document listingDocument(const TableListing &listing, const services::OfficeSettings &office)
{
    Document paper;
    paper.title = listing.heading;
    paper.author = office.text("letterhead.agency");
    paper.setup = pageSetup(office);
    if (isWide(listing))
        paper.blocks.append(PageOrientation{Orientation::Landscape});
    paper.blocks.append(Title{listing.heading, {}, {}});
    QStringList notes;
    if (!listing.filter.isEmpty())
        notes.append(QStringLiteral("Lọc theo: %1.").arg(base::withoutStop(listing.filter)));
    if (!listing.note.isEmpty())
        notes.append(base::withoutStop(listing.note) + QLatin1Char('.'));
    notes.append(QStringLiteral("Ngày in: %1. Số dòng: %2.")
                     .arg(base::proseDate(listing.printedOn), base::paddedCount(listing.count())));
    for (const QString &note : std::as_const(notes))
        paper.blocks.append(Paragraph{{{note, false, true}}, Alignment::Centre, false, true});
    Table table;
    table.fontSize = 11;
    table.columns.append(TableColumn::fixed(numberWidth, Alignment::Centre));
    TableRow heads = tableRow({QStringLiteral("STT")});
    for (const ListingColumn &column : listing.columns) {
        table.columns.append(column.width > 0 ? TableColumn::fixed(column.width, column.alignment)
                                              : TableColumn::shared(column.share, column.alignment));
        heads.append(TableCell{column.head});
    }
    table.headerRows = {heads};
    table.rows.reserve(listing.rows.size());
    int number = 0;
    for (qsizetype i = 0; i < listing.rows.size(); ++i) {
        QStringList cells = listing.rows.at(i);
        if (listing.isHead(i)) {
            table.rows.append({TableCell{cells.first(), true, int(table.columns.size())}});
            continue;
        }
        const bool isSum = i >= listing.rows.size() - listing.sums;
        cells.resize(listing.columns.size());
        cells.prepend(isSum ? QString() : QString::number(++number));
        TableRow row = tableRow(cells);
        for (TableCell &cell : row)
            cell.bold = isSum;
        table.rows.append(row);
    }
    paper.blocks.append(table);
    return paper;
}

} // namespace reporting
