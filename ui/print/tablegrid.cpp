#include "ui/print/tablegrid.h"

#include "ui/print/pagegeometry.h"

namespace print {

using document::TableRow;

namespace {

constexpr qsizetype LongestKnown = 100; // letters of a cell that is looked for among the known ones
constexpr double CellPadding = geometry::CellPaddingTop + geometry::CellPaddingBottom;

} // namespace

TableGrid::TableGrid(const document::Table &table, double width)
    : m_table(table), m_columnEdges(columnEdges(table, width))
{
}

SetText TableGrid::setText(const TablePlace &place, RowKind kind) const
{
    const TextStyle style = cellStyle(m_table, place, kind);
    const double left = m_columnEdges.at(place.column);
    const double right = m_columnEdges.at(place.column + place.columns);
    const QString text = place.text();
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
    const QList<TablePlace> places = tablePlaces(rows, first, count, int(m_table.columns.size()));
    for (const TablePlace &place : places) {
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
