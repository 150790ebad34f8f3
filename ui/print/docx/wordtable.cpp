#include "ui/print/docx/wordtable.h"

#include "core/reporting/document/documentwording.h"
#include "ui/print/docx/wordgrid.h"
#include "ui/print/docx/wordstyles.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/tablegrid.h"

#include <algorithm>

namespace print {

using document::Table;
using document::TableCell;
using document::TableRow;

namespace {

constexpr double StyleSize = 12; // pt, of the style of cells
/// Word adds the thickness of a rule to every row; on the page it lies upon the edge.
constexpr double PaddingBelow = geometry::CellPaddingBottom - geometry::millimetres(geometry::TableRuleWidth);
constexpr qsizetype ShortRow = 300; // letters that never fill a page

class TableWriter {
public:
    TableWriter(const Table &table, WordFlow &flow)
        : m_table(table), m_flow(flow), m_room(flow.bodyHeight()), m_measure(table, flow.bodyWidth()),
          m_xml(flow.table(geometry::TableBefore, true)),
          m_grid(m_xml, columnEdges(table, flow.bodyWidth()),
              {WordGrid::Rules::All, geometry::TableRuleWidth, geometry::CellPaddingSide, geometry::CellPaddingTop,
                  PaddingBelow})
    {
    }

    void write();

private:
    struct RowLook {
        RowKind kind;
        bool repeats = false;
        bool keepWithNext = false; ///< the last row of the band
    };

    void writeRows(const QList<TableRow> &rows, RowLook look);
    void writeBand(const QList<TableRow> &rows, int first, int count, const RowLook &look);
    void writeCell(const TablePlace &place, int row, const RowLook &look, bool keepWithNext);
    double headerHeight() const;
    bool isHigherThanPage(const QList<TableRow> &rows, int row, RowKind kind) const;

    const Table &m_table;
    WordFlow &m_flow;
    double m_room; ///< for a row
    TableGrid m_measure;
    WordXml &m_xml;
    WordGrid m_grid;
};

double TableWriter::headerHeight() const
{
    double height = 0;
    for (int row = 0; row < m_table.headerRows.size(); row += bandLength(m_table.headerRows, row)) {
        const int count = bandLength(m_table.headerRows, row);
        height += m_measure.band(m_table.headerRows, row, count, RowKind::Header).height();
    }
    return height;
}

bool TableWriter::isHigherThanPage(const QList<TableRow> &rows, int row, RowKind kind) const
{
    qsizetype letters = 0;
    for (const TableCell &cell : rows.at(row))
        letters += cell.text.size();
    return letters > ShortRow && m_measure.band(rows, row, 1, kind).height() > m_room;
}

void TableWriter::writeCell(const TablePlace &place, int row, const RowLook &look, bool keepWithNext)
{
    const bool begins = place.row == row;
    const auto merge = place.rows == 1 ? WordGrid::Merge::None
        : begins                       ? WordGrid::Merge::Begins
                                       : WordGrid::Merge::GoesOn;
    m_grid.startCell(place.column, place.columns, merge, isHeader(look.kind) || place.rows > 1);
    const TextStyle style = cellStyle(m_table, place, look.kind);
    WordParagraph paragraph{.style = wordstyle::TableText, .keepWithNext = keepWithNext};
    if (style.alignment != document::Alignment::Left)
        paragraph.alignment = style.alignment;
    const double size = qFuzzyCompare(style.size, StyleSize) ? 0 : style.size;
    paragraph.size = size;
    m_xml.paragraph(paragraph, begins ? place.text() : QString(), {style.bold, false, size});
    m_grid.endCell();
}

/// Rows that a cell spans stay together.
void TableWriter::writeBand(const QList<TableRow> &rows, int first, int count, const RowLook &look)
{
    QList<TablePlace> places = tablePlaces(rows, first, count, int(m_table.columns.size()));
    std::stable_sort(places.begin(), places.end(),
        [](const TablePlace &one, const TablePlace &other) { return one.column < other.column; });
    for (int row = 0; row < count; ++row) {
        const bool isLast = row + 1 == count;
        m_grid.startRow({.isHeader = look.repeats,
            .mayBeCut = isHigherThanPage(rows, first + row, look.kind),
            .height = isHeader(look.kind) ? 0 : m_table.leastRowHeight});
        for (const TablePlace &place : places) {
            if (place.row <= row && row < place.row + place.rows)
                writeCell(place, row, look, !isLast || look.keepWithNext);
        }
        m_grid.endRow();
    }
}

void TableWriter::writeRows(const QList<TableRow> &rows, RowLook look)
{
    for (int row = 0; row < rows.size();) {
        const int count = bandLength(rows, row);
        const int next = row + count;
        const bool isLast = next == rows.size();
        RowLook own = look;
        if (look.kind == RowKind::Plain) {
            const bool isTotals = m_table.totalsRow && isLast;
            const bool totalsFollow = !isLast && standsWithTotals(m_table, next);
            const bool heads = count == 1 && !isLast && headsRows(m_table, rows.at(row));
            own.kind = isTotals ? RowKind::Totals : RowKind::Plain;
            own.keepWithNext = totalsFollow || heads || (isLast && m_flow.isGlued());
        }
        writeBand(rows, row, count, own);
        row = next;
    }
}

void TableWriter::write()
{
    // A header that would eat the pages is shown once.
    const double height = headerHeight();
    const bool repeats = height < m_flow.bodyHeight() / 2;
    writeRows(m_table.headerRows, {RowKind::Header, repeats, true});
    if (m_table.numberedColumns)
        writeRows({document::columnNumbers(m_table)}, {RowKind::ColumnNumbers, repeats, true});
    if (repeats)
        m_room -= height;
    if (m_table.rows.isEmpty())
        writeRows({TableRow{TableCell{document::noData(), false, int(m_table.columns.size())}}}, {RowKind::Plain});
    else
        writeRows(m_table.rows, {RowKind::Plain});
}

} // namespace

void writeTable(const Table &table, WordFlow &flow)
{
    if (!table.columns.isEmpty())
        TableWriter(table, flow).write();
}

} // namespace print
