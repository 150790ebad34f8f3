#include "ui/print/tablegrid.h"

#include "ui/print/pagegeometry.h"

namespace print {

using document::Alignment;
using document::TableCell;
using document::TableRow;

namespace {

constexpr qsizetype LongestKnown = 100; // letters of a cell that is looked for among the known ones
constexpr double CellPadding = geometry::CellPaddingTop + geometry::CellPaddingBottom;

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

} // namespace

TableGrid::TableGrid(const document::Table &table, double width)
    : m_table(table), m_columnEdges(columnEdges(table, width))
{
}

int TableGrid::bandLength(const QList<TableRow> &rows, int first) const
{
    int end = first + 1;
    for (int row = first; row < end; ++row) {
        for (const TableCell &cell : rows.at(row))
            end = qMax(end, qMin(row + cell.rows, int(rows.size())));
    }
    return end - first;
}

QList<TableGrid::Place> TableGrid::places(const QList<TableRow> &rows, int first, int count) const
{
    const int columns = int(m_table.columns.size());
    QList<int> takenUntil(columns, 0); // the row from which the column is free again
    QList<Place> places;
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

SetText TableGrid::setText(const Place &place, RowKind kind) const
{
    static const TableCell nothing;
    const TableCell &cell = place.cell ? *place.cell : nothing;
    const bool bold = cell.bold || kind == RowKind::Header || kind == RowKind::Totals;
    TextStyle style{m_table.fontSize, bold, false, Alignment::Left};
    if (isHeader(kind))
        style.alignment = Alignment::Centre;
    else if (place.columns == 1)
        style.alignment = m_table.columns.at(place.column).alignment;
    const double left = m_columnEdges.at(place.column);
    const double right = m_columnEdges.at(place.column + place.columns);
    const QString text = cell.text + place.surplus;
    const double room = qMax(1.0, right - left - 2 * geometry::CellPaddingSide);
    if (text.size() > LongestKnown)
        return SetText(text, style, room);
    const QString key
        = QStringLiteral("%1/%2/%3/%4/").arg(place.column).arg(place.columns).arg(style.bold).arg(int(style.alignment))
        + text;
    if (const SetText *known = m_known.object(key))
        return *known;
    const SetText set(text, style, room);
    m_known.insert(key, new SetText(set));
    return set;
}

TableBand TableGrid::band(const QList<TableRow> &rows, int first, int count, RowKind kind) const
{
    TableBand band;
    QList<double> heights(count, isHeader(kind) ? 0 : m_table.leastRowHeight);
    const QList<Place> all = places(rows, first, count);
    for (const Place &place : all) {
        band.cells.append({m_columnEdges.at(place.column), m_columnEdges.at(place.column + place.columns), place.row,
            place.rows, setText(place, kind)});
        if (place.rows == 1)
            heights[place.row] = qMax(heights.at(place.row), band.cells.last().text.height() + CellPadding);
    }
    // A cell over several rows that needs more than they give makes the last of them higher.
    for (const SetCell &cell : std::as_const(band.cells)) {
        double given = 0;
        for (int row = cell.row; row < cell.row + cell.rows; ++row)
            given += heights.at(row);
        heights[cell.row + cell.rows - 1] += qMax(0.0, cell.text.height() + CellPadding - given);
    }
    band.edges.append(0);
    for (const double height : std::as_const(heights))
        band.edges.append(band.edges.last() + height);
    return band;
}

} // namespace print
