#include "ui/print/keyfiguresetting.h"

#include "core/reporting/document/documentwording.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"

namespace print {

using document::Alignment;
using document::KeyFigure;

namespace {

Slab slabOf(const KeyRow &row)
{
    Slab slab;
    slab.height = row.values + row.captions + row.notes + 2 * geometry::KeyPadding;
    double left = 0;
    for (const KeyRow::Cell &cell : row.cells) {
        const double x = left + geometry::KeyPadding;
        slab.items.append(cell.value.all({x, geometry::KeyPadding}));
        slab.items.append(cell.caption.all({x, geometry::KeyPadding + row.values}));
        slab.items.append(cell.note.all({x, geometry::KeyPadding + row.values + row.captions}));
        slab.items.append(RuleItem{{left, 0, left, slab.height}, geometry::TableRuleWidth});
        left += row.cellWidth;
    }
    slab.items.append(RuleItem{{left, 0, left, slab.height}, geometry::TableRuleWidth});
    const double half = geometry::millimetres(geometry::TableRuleWidth) / 2;
    for (const double y : {0.0, slab.height})
        slab.items.append(RuleItem{{-half, y, left + half, y}, geometry::TableRuleWidth});
    return slab;
}

} // namespace

KeyRow::KeyRow(const QList<KeyFigure> &figures, double width) : cellWidth(width / double(figures.size()))
{
    const double room = cellWidth - 2 * geometry::KeyPadding;
    for (const KeyFigure &figure : figures) {
        cells.append({SetText(figure.value, {geometry::KeyValueSize, true, false, Alignment::Centre}, room),
            SetText(figure.caption, {geometry::KeyCaptionSize, false, false, Alignment::Centre}, room),
            SetText(document::keyNote(figure), {geometry::KeyNoteSize, false, true, Alignment::Centre}, room)});
        const Cell &cell = cells.constLast();
        values = qMax(values, cell.value.height());
        captions = qMax(captions, cell.caption.height());
        notes = figure.note.isEmpty() ? notes : qMax(notes, cell.note.height());
    }
}

QList<QList<KeyFigure>> keyRows(const document::KeyFigures &block)
{
    constexpr qsizetype most = geometry::KeyFiguresInRow;
    QList<QList<KeyFigure>> rows;
    for (qsizetype first = 0; first < block.figures.size(); first += most)
        rows.append(block.figures.mid(first, most));
    return rows;
}

void setKeyFigures(const document::KeyFigures &block, PageFlow &flow)
{
    double before = geometry::TableBefore;
    for (const QList<KeyFigure> &figures : keyRows(block)) {
        Slab slab = slabOf(KeyRow(figures, flow.bodyWidth()));
        slab.spaceBefore = std::exchange(before, 0);
        flow.add(std::move(slab));
    }
}

} // namespace print
