#include "ui/print/tableplaces.h"

namespace print {

using document::Alignment;
using document::TableCell;
using document::TableRow;

int bandLength(const QList<TableRow> &rows, int first)
{
    int end = first + 1;
    for (int row = first; row < end; ++row) {
        for (const TableCell &cell : rows.at(row))
            end = qMax(end, qMin(row + cell.rows, int(rows.size())));
    }
    return end - first;
}

QList<TablePlace> tablePlaces(const QList<TableRow> &rows, int first, int count, int columns)
{
    QList<int> takenUntil(columns, 0); // the row from which the column is free again
    QList<TablePlace> places;
    for (int row = 0; row < count; ++row) {
        const TableRow &cells = rows.at(first + row);
        int next = 0;
        qsizetype lastOfRow = -1;
        for (int column = 0; column < columns;) {
            if (takenUntil.at(column) > row) {
                ++column;
                continue;
            }
            const TableCell *cell = next < cells.size() ? &cells.at(next++) : nullptr;
            const int wanted = cell ? qBound(1, cell->columns, columns - column) : 1;
            int span = 1;
            while (span < wanted && takenUntil.at(column + span) <= row)
                ++span;
            const int depth = cell ? qBound(1, cell->rows, count - row) : 1;
            for (int covered = column; covered < column + span; ++covered)
                takenUntil[covered] = row + depth;
            lastOfRow = places.size();
            places.append({cell, row, column, span, depth, {}});
            column += span;
        }
        for (; next < cells.size() && lastOfRow >= 0; ++next)
            places[lastOfRow].surplus += QLatin1Char('\n') + cells.at(next).text;
    }
    return places;
}

TextStyle cellStyle(const document::Table &table, const TablePlace &place, RowKind kind)
{
    const bool bold = (place.cell && place.cell->bold) || kind == RowKind::Header || kind == RowKind::Totals;
    TextStyle style{table.fontSize, bold, false, Alignment::Left};
    if (isHeader(kind))
        style.alignment = Alignment::Centre;
    else if (place.columns == 1)
        style.alignment = table.columns.at(place.column).alignment;
    return style;
}

QList<double> columnEdges(const document::Table &table, double width)
{
    double fixed = 0;
    double shares = 0;
    for (const document::TableColumn &column : table.columns) {
        fixed += column.width;
        shares += column.width > 0 ? 0 : column.share;
    }
    // Fixed widths that leave too little for the others, or are too wide for the page, shrink alike.
    const double room = shares > 0 ? width * 0.8 : width;
    const double shrink = fixed > room ? room / fixed : 1;
    QList<double> edges{0};
    for (const document::TableColumn &column : table.columns) {
        const double own = column.width > 0 ? column.width * shrink : (width - fixed * shrink) * column.share / shares;
        edges.append(edges.last() + own);
    }
    return edges;
}

bool standsWithTotals(const document::Table &table, int row)
{
    return table.totalsRow && row + bandLength(table.rows, row) >= table.rows.size() - 1;
}

bool headsRows(const document::Table &table, const TableRow &row)
{
    return row.size() == 1 && table.columns.size() > 1;
}

} // namespace print
