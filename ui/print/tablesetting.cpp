#include "ui/print/tablesetting.h"

#include "core/reporting/document/documentwording.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/tablegrid.h"

namespace print {

using document::TableCell;
using document::TableRow;

namespace {

constexpr double HalfRule = geometry::millimetres(geometry::TableRuleWidth) / 2;

class TableSetter {
public:
    TableSetter(const document::Table &table, PageFlow &flow)
        : m_table(table), m_flow(flow), m_grid(table, flow.bodyWidth())
    {
    }

    void set();

private:
    void addHeader();
    double addHeaderRows(const QList<TableRow> &rows, RowKind kind, QList<Slab> &running);
    void addRows(const QList<TableRow> &rows, int first, int count, RowKind kind);
    void addCutRow(const TableBand &row);
    void add(Slab slab);
    static Slab wholeBand(const TableBand &band, RowKind kind);
    PageItem across(double y) const;
    static PageItems uprights(const TableBand &row, double height);
    static void addFrames(const TableBand &band, PageItems &items);

    const document::Table &m_table;
    PageFlow &m_flow;
    TableGrid m_grid;
    std::shared_ptr<QList<Slab>> m_header;
    double m_headerHeight = 0;
    double m_before = geometry::TableBefore;
};

PageItem TableSetter::across(double y) const
{
    return RuleItem{{-HalfRule, y, m_grid.width() + HalfRule, y}, geometry::TableRuleWidth};
}

PageItems TableSetter::uprights(const TableBand &row, double height)
{
    PageItems rules;
    rules.append(RuleItem{{0, 0, 0, height}, geometry::TableRuleWidth});
    for (const SetCell &cell : row.cells)
        rules.append(RuleItem{{cell.right, 0, cell.right, height}, geometry::TableRuleWidth});
    return rules;
}

/// The four edges of every cell; those of neighbours lie on one another.
void TableSetter::addFrames(const TableBand &band, PageItems &items)
{
    for (const SetCell &cell : band.cells) {
        const double top = band.edges.at(cell.row);
        const double bottom = band.edges.at(cell.row + cell.rows);
        for (const double y : {top, bottom})
            items.append(RuleItem{{cell.left - HalfRule, y, cell.right + HalfRule, y}, geometry::TableRuleWidth});
        for (const double x : {cell.left, cell.right})
            items.append(RuleItem{{x, top, x, bottom}, geometry::TableRuleWidth});
    }
}

Slab TableSetter::wholeBand(const TableBand &band, RowKind kind)
{
    Slab slab;
    slab.height = band.height();
    for (const SetCell &cell : band.cells) {
        const double top = band.edges.at(cell.row);
        const double inner
            = band.edges.at(cell.row + cell.rows) - top - geometry::CellPaddingTop - geometry::CellPaddingBottom;
        const bool centred = isHeader(kind) || cell.rows > 1;
        const double drop = centred ? (inner - cell.text.height()) / 2 : 0;
        slab.items.append(
            cell.text.all({cell.left + geometry::CellPaddingSide, top + geometry::CellPaddingTop + drop}));
    }
    return slab;
}

void TableSetter::add(Slab slab)
{
    slab.spaceBefore = std::exchange(m_before, 0);
    m_flow.add(std::move(slab));
}

void TableSetter::addCutRow(const TableBand &row)
{
    int lines = 0;
    for (const SetCell &cell : row.cells)
        lines = qMax(lines, cell.text.lineCount());
    for (int i = 0; i < lines; ++i) {
        const bool first = i == 0;
        const bool last = i == lines - 1;
        const double top = first ? geometry::CellPaddingTop : 0;
        Slab slab;
        slab.height = top + row.cells.first().text.linePitch() + (last ? geometry::CellPaddingBottom : 0);
        slab.runningHeader = m_header;
        slab.keepWithNext = lines > 1 && (first || i == lines - 2);
        for (const SetCell &cell : row.cells) {
            if (i < cell.text.lineCount())
                slab.items.append(cell.text.lines(i, 1, {cell.left + geometry::CellPaddingSide, top}));
        }
        slab.items += uprights(row, slab.height);
        (first ? slab.items : slab.atPageTop).append(across(0));
        (last ? slab.items : slab.atPageEnd).append(across(slab.height));
        add(std::move(slab));
    }
}

/// Adds `count` rows that belong together; when they are higher than a page, each for itself, and a row that is higher
/// than a page line by line.
void TableSetter::addRows(const QList<TableRow> &rows, int first, int count, RowKind kind)
{
    const TableBand band = m_grid.band(rows, first, count, kind);
    const double room = m_flow.bodyHeight() - m_headerHeight;
    if (band.height() > room && count > 1) {
        for (int row = first; row < first + count; ++row)
            addRows(rows, row, 1, kind);
        return;
    }
    if (band.height() > room) {
        addCutRow(band);
        return;
    }
    Slab slab = wholeBand(band, kind);
    if (count == 1) {
        // Every row draws both its edges: where two rows meet they lie on one another, where a page begins or ends
        // the table is closed.
        slab.items.append(across(0));
        slab.items.append(across(slab.height));
        slab.items += uprights(band, slab.height);
    } else {
        addFrames(band, slab.items);
    }
    slab.runningHeader = m_header;
    const bool heads = count == 1 && headsRows(m_table, rows.at(first));
    slab.keepWithNext = isHeader(kind) || (heads && first + 1 < rows.size());
    add(std::move(slab));
}

void TableSetter::addHeader()
{
    auto header = std::make_shared<QList<Slab>>();
    double height = addHeaderRows(m_table.headerRows, RowKind::Header, *header);
    if (m_table.numberedColumns)
        height += addHeaderRows({document::columnNumbers(m_table)}, RowKind::ColumnNumbers, *header);
    // A header that would eat the pages is shown once.
    if (height < m_flow.bodyHeight() / 2) {
        m_header = header;
        m_headerHeight = height;
    }
}

/// Adds the rows and notes in `running` what stands again on every page; their height.
double TableSetter::addHeaderRows(const QList<TableRow> &rows, RowKind kind, QList<Slab> &running)
{
    double height = 0;
    for (int row = 0; row < rows.size(); row += bandLength(rows, row)) {
        const int count = bandLength(rows, row);
        const TableBand band = m_grid.band(rows, row, count, kind);
        Slab slab = wholeBand(band, kind);
        addFrames(band, slab.items);
        height += slab.height;
        running.append(std::move(slab));
        addRows(rows, row, count, kind);
    }
    return height;
}

void TableSetter::set()
{
    if (m_table.columns.isEmpty())
        return;
    addHeader();
    if (m_table.rows.isEmpty()) {
        const TableRow row{TableCell{document::noData(), false, int(m_table.columns.size())}};
        addRows({row}, 0, 1, RowKind::Plain);
        return;
    }
    const QList<TableRow> &rows = m_table.rows;
    for (int row = 0; row < rows.size() && !m_flow.isStopped();) {
        const int count = bandLength(rows, row);
        const bool totals = m_table.totalsRow && row + count == rows.size();
        if (row > 0 && standsWithTotals(m_table, row))
            m_flow.glue();
        addRows(rows, row, count, totals ? RowKind::Totals : RowKind::Plain);
        row += count;
    }
}

} // namespace

void setTable(const document::Table &table, PageFlow &flow)
{
    TableSetter(table, flow).set();
}

} // namespace print
