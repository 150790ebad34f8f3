#include "ui/print/tablesetting.h"

#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"

namespace print {

using document::Alignment;

namespace {

class TableSetter {
public:
    TableSetter(const document::Table &table, PageFlow &flow) : m_table(table), m_flow(flow), m_edges(columnEdges()) { }

    void set();

private:
    enum class RowKind { Header, Plain, Totals };

    struct SetCell {
        double left;
        double right;
        SetText text;
    };
    using SetRow = QList<SetCell>;

    QList<double> columnEdges() const;
    SetRow setRow(const document::TableRow &row, RowKind kind) const;
    static double textHeight(const SetRow &row);
    Slab wholeRow(const SetRow &row, RowKind kind) const;
    void addCutRow(const SetRow &row);
    PageItem across(double y) const;
    static PageItems uprights(const SetRow &row, double height);

    const document::Table &m_table;
    PageFlow &m_flow;
    QList<double> m_edges; ///< one more than columns, the first is 0
    std::shared_ptr<QList<Slab>> m_header;
    double m_headerHeight = 0;
};

constexpr double CellPadding = geometry::CellPaddingTop + geometry::CellPaddingBottom;
constexpr double HalfRule = geometry::millimetres(geometry::TableRuleWidth) / 2;

QList<double> TableSetter::columnEdges() const
{
    double fixed = 0;
    double shares = 0;
    for (const document::TableColumn &column : m_table.columns) {
        fixed += column.width;
        shares += column.width > 0 ? 0 : column.share;
    }
    const double width = m_flow.bodyWidth();
    // Fixed widths that leave too little for the others, or are too wide for the page, shrink alike.
    const double room = shares > 0 ? width * 0.8 : width;
    const double shrink = fixed > room ? room / fixed : 1;
    QList<double> edges{0};
    for (const document::TableColumn &column : m_table.columns) {
        const double own = column.width > 0 ? column.width * shrink : (width - fixed * shrink) * column.share / shares;
        edges.append(edges.last() + own);
    }
    return edges;
}

TableSetter::SetRow TableSetter::setRow(const document::TableRow &row, RowKind kind) const
{
    const int columns = int(m_table.columns.size());
    SetRow set;
    int column = 0;
    // A row of too few cells is filled up, one of too many loses none: the last cell takes them.
    for (int i = 0; column < columns; ++i) {
        const document::TableCell cell = i < row.size() ? row.at(i) : document::TableCell();
        const int span = qBound(1, cell.columns, columns - column);
        const double left = m_edges.at(column);
        const double right = m_edges.at(column + span);
        QString text = cell.text;
        if (column + span == columns) {
            for (auto rest = i + 1; rest < row.size(); ++rest)
                text += QLatin1Char('\n') + row.at(rest).text;
        }
        TextStyle style{m_table.fontSize, cell.bold || kind != RowKind::Plain, false, Alignment::Left};
        if (kind == RowKind::Header)
            style.alignment = Alignment::Centre;
        else if (span == 1)
            style.alignment = m_table.columns.at(column).alignment;
        const double width = qMax(1.0, right - left - 2 * geometry::CellPaddingSide);
        set.append({left, right, SetText(text, style, width)});
        column += span;
    }
    return set;
}

double TableSetter::textHeight(const SetRow &row)
{
    double height = 0;
    for (const SetCell &cell : row)
        height = qMax(height, cell.text.height());
    return height;
}

PageItem TableSetter::across(double y) const
{
    return RuleItem{{-HalfRule, y, m_edges.last() + HalfRule, y}, geometry::TableRuleWidth};
}

PageItems TableSetter::uprights(const SetRow &row, double height)
{
    PageItems rules;
    rules.append(RuleItem{{0, 0, 0, height}, geometry::TableRuleWidth});
    for (const SetCell &cell : row)
        rules.append(RuleItem{{cell.right, 0, cell.right, height}, geometry::TableRuleWidth});
    return rules;
}

Slab TableSetter::wholeRow(const SetRow &row, RowKind kind) const
{
    Slab slab;
    const double inner = textHeight(row);
    slab.height = inner + CellPadding;
    for (const SetCell &cell : row) {
        const double drop = kind == RowKind::Header ? (inner - cell.text.height()) / 2 : 0;
        slab.items.append(cell.text.all({cell.left + geometry::CellPaddingSide, geometry::CellPaddingTop + drop}));
    }
    // Every row draws both its edges: where two rows meet they lie on one another, where a page begins or ends
    // the table is closed.
    slab.items.append(across(0));
    slab.items.append(across(slab.height));
    slab.items += uprights(row, slab.height);
    return slab;
}

void TableSetter::addCutRow(const SetRow &row)
{
    int lines = 0;
    for (const SetCell &cell : row)
        lines = qMax(lines, cell.text.lineCount());
    for (int i = 0; i < lines; ++i) {
        const bool first = i == 0;
        const bool last = i == lines - 1;
        const double top = first ? geometry::CellPaddingTop : 0;
        const double pitch = row.first().text.linePitch();
        Slab slab;
        slab.height = top + pitch + (last ? geometry::CellPaddingBottom : 0);
        slab.runningHeader = m_header;
        slab.keepWithNext = lines > 1 && (first || i == lines - 2);
        for (const SetCell &cell : row) {
            if (i < cell.text.lineCount())
                slab.items.append(cell.text.lines(i, 1, {cell.left + geometry::CellPaddingSide, top}));
        }
        slab.items += uprights(row, slab.height);
        (first ? slab.items : slab.atPageTop).append(across(0));
        (last ? slab.items : slab.atPageEnd).append(across(slab.height));
        m_flow.add(std::move(slab));
    }
}

void TableSetter::set()
{
    if (m_table.columns.isEmpty())
        return;
    double before = geometry::TableBefore;
    auto header = std::make_shared<QList<Slab>>();
    for (const document::TableRow &row : m_table.headerRows) {
        Slab slab = wholeRow(setRow(row, RowKind::Header), RowKind::Header);
        slab.keepWithNext = true;
        m_headerHeight += slab.height;
        header->append(slab);
        slab.spaceBefore = std::exchange(before, 0);
        m_flow.add(std::move(slab));
    }
    // A header that would eat the pages is shown once.
    if (m_headerHeight < m_flow.bodyHeight() / 2)
        m_header = header;
    else
        m_headerHeight = 0;

    for (int i = 0; i < m_table.rows.size(); ++i) {
        const bool last = i == m_table.rows.size() - 1;
        const RowKind kind = last && m_table.totalsRow ? RowKind::Totals : RowKind::Plain;
        const SetRow row = setRow(m_table.rows.at(i), kind);
        if (kind == RowKind::Totals)
            m_flow.glue();
        if (textHeight(row) + CellPadding > m_flow.bodyHeight() - m_headerHeight) {
            addCutRow(row);
            continue;
        }
        Slab slab = wholeRow(row, kind);
        slab.runningHeader = m_header;
        slab.spaceBefore = std::exchange(before, 0);
        // A row of one cell over all columns heads the rows below it.
        slab.keepWithNext = row.size() == 1 && m_table.columns.size() > 1 && !last;
        m_flow.add(std::move(slab));
    }
}

} // namespace

void setTable(const document::Table &table, PageFlow &flow)
{
    TableSetter(table, flow).set();
}

} // namespace print
