#pragma once

#include "core/reporting/document/alignment.h"

#include <QList>
#include <QString>

namespace document {

/// Exactly one of the two says how wide a column is.
struct TableColumn {
    double width = 0; ///< in mm; 0: by share
    double share = 1; ///< of what the columns with a fixed width leave over
    Alignment alignment = Alignment::Left;

    static TableColumn fixed(double millimetres, Alignment alignment = Alignment::Left)
    {
        return {millimetres, 0, alignment};
    }
    static TableColumn shared(double share, Alignment alignment = Alignment::Left) { return {0, share, alignment}; }

    bool operator==(const TableColumn &) const = default;
};

struct TableCell {
    QString text; ///< lines are parted by '\n'
    bool bold = false;
    int columns = 1; ///< how many columns it spans
    int rows = 1; ///< how many rows; the rows below have no cell for these columns

    bool operator==(const TableCell &) const = default;
};

using TableRow = QList<TableCell>;

/// A ruled table over the width of the text. A row is never cut by the end of a page, unless it is higher than
/// a whole page; rows that a cell spans stay together; the header rows are repeated on every page.
/// Without rows it says so (documentwording.h, noData()).
struct Table {
    QList<TableColumn> columns;
    QList<TableRow> headerRows; ///< bold and centred
    QList<TableRow> rows;
    bool numberedColumns = false; ///< the header closes with "(1)", "(2)"…, not bold (Phụ lục IV)
    bool totalsRow = false; ///< the last row is the sum: bold, and on its page two rows stand above it
    double leastRowHeight = 0; ///< mm, of the rows below the header: room for the pen
    double fontSize = 12; ///< in pt; 11 to 12 read well (the decree fixes no size)

    bool operator==(const Table &) const = default;
};

/// A row of plain cells.
TableRow tableRow(const QStringList &texts);

} // namespace document
