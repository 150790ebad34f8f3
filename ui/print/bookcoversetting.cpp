#include "ui/print/bookcoversetting.h"

#include "core/reporting/document/documentwording.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/textcolumn.h"

namespace print {

namespace {

/// Four rules whose outer edges are those of the area.
PageItems frame(const QRectF &area)
{
    const double half = geometry::millimetres(geometry::CoverFrameWidth) / 2;
    const QRectF middle = area.adjusted(half, half, -half, -half);
    PageItems rules;
    for (const double y : {middle.top(), middle.bottom()})
        rules.append(RuleItem{{area.left(), y, area.right(), y}, geometry::CoverFrameWidth});
    for (const double x : {middle.left(), middle.right()})
        rules.append(RuleItem{{x, area.top(), x, area.bottom()}, geometry::CoverFrameWidth});
    return rules;
}

} // namespace

QList<CoverLine> coverLines(const document::BookCover &block)
{
    using namespace geometry;
    return {
        {document::capitals(block.parent), CoverSize, false, false, CoverAgencyAt},
        {document::capitals(block.agency), CoverSize, true, false, CoverAgencyAt},
        {document::capitals(block.title), CoverTitleSize, true, false, CoverTitleAt},
        {document::bookYearLine(block), CoverSize, false, true, CoverYearAt},
        {block.lines.join(QLatin1Char('\n')), CoverSize, false, true, CoverLinesAt},
        {document::bookNumberLine(block), CoverSize, true, false, CoverBookAt},
    };
}

void setBookCover(const document::BookCover &block, PageFlow &flow)
{
    flow.startPart();
    const double width = flow.bodyWidth();
    const double height = flow.bodyHeight();
    TextColumn words(geometry::CoverPadding, width - 2 * geometry::CoverPadding);
    const QList<CoverLine> lines = coverLines(block);
    for (const CoverLine &line : lines) {
        words.moveTo(height * line.at);
        words.addText(line.text, line.size, line.bold, line.italic);
    }
    Slab slab;
    slab.height = height;
    slab.items = frame({0, 0, width, height}) + words.items();
    flow.add(std::move(slab));
    flow.startPart();
}

} // namespace print
