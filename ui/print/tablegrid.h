#pragma once

#include "ui/print/settext.h"
#include "ui/print/tableplaces.h"

#include <QCache>

namespace print {

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

    /// Sets `count` rows from `first` on.
    TableBand band(const QList<document::TableRow> &rows, int first, int count, RowKind kind) const;

private:
    SetText setText(const TablePlace &place, RowKind kind) const;

    /// The same few words stand in a column again and again ("Đúng hạn"); they are set once.
    mutable QCache<QString, SetText> m_known{200};
    const document::Table &m_table;
    QList<double> m_columnEdges; ///< one more than columns, the first is 0
};

} // namespace print
