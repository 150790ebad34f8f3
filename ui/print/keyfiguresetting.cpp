#include "ui/print/keyfiguresetting.h"

#include "core/reporting/document/documentwording.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"

namespace print {

using document::Alignment;
using document::KeyFigure;

namespace {

struct SetFigure {
    SetText value;
    SetText caption;
    SetText note;
};

SetFigure setFigure(const KeyFigure &figure, double width)
{
    return {SetText(figure.value, {geometry::KeyValueSize, true, false, Alignment::Centre}, width),
        SetText(figure.caption, {geometry::KeyCaptionSize, false, false, Alignment::Centre}, width),
        SetText(document::keyNote(figure), {geometry::KeyNoteSize, false, true, Alignment::Centre}, width)};
}

Slab row(const QList<KeyFigure> &figures, double width)
{
    const double cell = width / double(figures.size());
    QList<SetFigure> cells;
    double values = 0;
    double captions = 0;
    double notes = 0;
    for (const KeyFigure &figure : figures) {
        const SetFigure set = setFigure(figure, cell - 2 * geometry::KeyPadding);
        values = qMax(values, set.value.height());
        captions = qMax(captions, set.caption.height());
        notes = figure.note.isEmpty() ? notes : qMax(notes, set.note.height());
        cells.append(set);
    }
    Slab slab;
    slab.height = values + captions + notes + 2 * geometry::KeyPadding;
    for (int i = 0; i < cells.size(); ++i) {
        const double left = i * cell + geometry::KeyPadding;
        slab.items.append(cells.at(i).value.all({left, geometry::KeyPadding}));
        slab.items.append(cells.at(i).caption.all({left, geometry::KeyPadding + values}));
        slab.items.append(cells.at(i).note.all({left, geometry::KeyPadding + values + captions}));
    }
    const double half = geometry::millimetres(geometry::TableRuleWidth) / 2;
    for (const double y : {0.0, slab.height})
        slab.items.append(RuleItem{{-half, y, width + half, y}, geometry::TableRuleWidth});
    for (int i = 0; i <= cells.size(); ++i)
        slab.items.append(RuleItem{{i * cell, 0, i * cell, slab.height}, geometry::TableRuleWidth});
    return slab;
}

} // namespace

void setKeyFigures(const document::KeyFigures &block, PageFlow &flow)
{
    constexpr qsizetype most = geometry::KeyFiguresInRow;
    for (qsizetype first = 0; first < block.figures.size(); first += most) {
        Slab slab = row(block.figures.mid(first, most), flow.bodyWidth());
        slab.spaceBefore = first == 0 ? geometry::TableBefore : 0;
        flow.add(std::move(slab));
    }
}

} // namespace print
