#pragma once

#include "core/reporting/document/table.h"
#include "ui/print/settext.h"

#include <QCache>

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

/// A cell's text, set to the width of the columns it spans. Lengths are mm from the table's left edge.
struct SetCell {
    double left;
    double right;
    int row; ///< of its band, from 0
    int rows; ///< how many of them it spans
    SetText text;
};

/// Rows that belong together because a cell spans them; mostly one alone.
struct TableBand {
    QList<SetCell> cells;
    QList<double> edges; ///< of the rows, from 0 down: one more than there are rows

    int rowCount() const { return int(edges.size()) - 1; }
    double height() const { return edges.last(); }
};

/// Where the columns of a table stand and how its rows fill them.
class TableGrid {
public:
    /// `table` must outlive the grid.
    TableGrid(const document::Table &table, double width);

    double width() const { return m_columnEdges.last(); }

    /// How many rows from `first` on belong together.
    int bandLength(const QList<document::TableRow> &rows, int first) const;
    /// Sets `count` rows from `first` on. A row of too few cells is filled up; one of too many loses none: its last
    /// cell takes them.
    TableBand band(const QList<document::TableRow> &rows, int first, int count, RowKind kind) const;

private:
    struct Place {
        const document::TableCell *cell; ///< null: to fill up
        int row;
        int column;
        int columns;
        int rows;
        QString surplus; ///< of cells for which there is no column
    };

    QList<Place> places(const QList<document::TableRow> &rows, int first, int count) const;
    SetText setText(const Place &place, RowKind kind) const;

    /// The same few words stand in a column again and again ("Đúng hạn"); they are set once.
    mutable QCache<QString, SetText> m_known{200};
    const document::Table &m_table;
    QList<double> m_columnEdges; ///< one more than columns, the first is 0
};

} // namespace print
