#pragma once

#include "core/reporting/document/table.h"
#include "ui/print/settext.h"

namespace print {

enum class RowKind {
    Header,
    ColumnNumbers, ///< "(1)", "(2)"…: centred like the header, not bold
    Plain,
    Totals,
};

constexpr bool isHeader(RowKind kind)
{
    return kind == RowKind::Header || kind == RowKind::ColumnNumbers;
}

/// Which fields of the grid a cell takes.
struct TablePlace {
    const document::TableCell *cell; ///< null: to fill up
    int row; ///< from the first of the rows
    int column;
    int columns;
    int rows;
    QString surplus; ///< of cells for which there is no column

    QString text() const { return (cell ? cell->text : QString()) + surplus; }
};

/// How many rows from `first` on belong together because a cell spans them; mostly one.
int bandLength(const QList<document::TableRow> &rows, int first);

/// The places of `count` rows from `first` on, in the order of reading. A row of too few cells is filled up; one of too
/// many loses none: its last cell takes them.
QList<TablePlace> tablePlaces(const QList<document::TableRow> &rows, int first, int count, int columns);

/// How the text of a cell is set.
TextStyle cellStyle(const document::Table &table, const TablePlace &place, RowKind kind);

/// Where the columns begin in a table over `width`, and where the last one ends; mm.
QList<double> columnEdges(const document::Table &table, double width);

/// The rows from `row` on are the sum, or the last ones above it: both stay on one page with what is above them, so
/// that the sum goes to a new page with two rows at least.
bool standsWithTotals(const document::Table &table, int row);

/// A row of one cell over all columns heads the rows below it.
bool headsRows(const document::Table &table, const document::TableRow &row);

} // namespace print
