#include "ui/print/bodysetting.h"

#include "core/reporting/document/documentwording.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"

namespace print {

using document::Alignment;

namespace {

TextStyle bodyStyle(const document::PageSetup &setup)
{
    return {setup.bodySize, false, false, Alignment::Justified, setup.firstLineIndent, setup.lineSpacing};
}

/// One slab a line. `whole`: the lines stay together and with what follows.
void addLines(const SetText &text, bool whole, PageFlow &flow)
{
    const int count = text.lineCount();
    const double between = text.linePitch() - text.lineHeight();
    for (int i = 0; i < count; ++i) {
        Slab slab;
        slab.spaceBefore = between + (i == 0 ? geometry::millimetres(flow.setup().paragraphBefore) : 0);
        slab.height = text.lineHeight();
        slab.items.append(text.lines(i, 1, {0, 0}));
        // Neither the first nor the last line of a paragraph stands alone on a page.
        slab.keepWithNext = whole || (count > 1 && (i == 0 || i == count - 2));
        flow.add(std::move(slab));
    }
}

} // namespace

void setBasis(const document::Basis &block, PageFlow &flow)
{
    TextStyle style = bodyStyle(flow.setup());
    style.italic = true;
    const QStringList lines = document::basisLines(block);
    for (const QString &line : lines)
        addLines(SetText(line, style, flow.bodyWidth()), false, flow);
}

void setHeading(const document::Heading &block, PageFlow &flow)
{
    TextStyle style = bodyStyle(flow.setup());
    style.bold = true;
    style.alignment = Alignment::Left; // words of a short heading are not pulled apart
    addLines(SetText(document::headingLine(block), style, flow.bodyWidth()), true, flow);
}

void setParagraph(const document::Paragraph &block, PageFlow &flow)
{
    TextStyle style = bodyStyle(flow.setup());
    style.alignment = block.alignment;
    if (!block.firstLineIndent)
        style.firstLineIndent = 0;
    addLines(SetText(block.runs, style, flow.bodyWidth()), block.keepWithNext, flow);
}

void setItemList(const document::ItemList &block, PageFlow &flow)
{
    for (int i = 0; i < block.items.size(); ++i) {
        const document::Run mark{document::listMark(block.marks, i)};
        const document::Runs runs = document::Runs{mark} + block.items.at(i);
        addLines(SetText(runs, bodyStyle(flow.setup()), flow.bodyWidth()), false, flow);
    }
}

} // namespace print
