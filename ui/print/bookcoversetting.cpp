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

void setBookCover(const document::BookCover &block, PageFlow &flow)
{
    flow.startPart();
    const double width = flow.bodyWidth();
    const double height = flow.bodyHeight();
    TextColumn words(geometry::CoverPadding, width - 2 * geometry::CoverPadding);
    words.moveTo(height * geometry::CoverAgencyAt);
    words.addText(document::capitals(block.parent), geometry::CoverSize, false);
    words.addText(document::capitals(block.agency), geometry::CoverSize, true);
    words.moveTo(height * geometry::CoverTitleAt);
    words.addText(document::capitals(block.title), geometry::CoverTitleSize, true);
    words.moveTo(height * geometry::CoverYearAt);
    words.addText(document::bookYearLine(block), geometry::CoverSize, false, true);
    words.moveTo(height * geometry::CoverLinesAt);
    words.addText(block.lines.join(QLatin1Char('\n')), geometry::CoverSize, false, true);
    words.moveTo(height * geometry::CoverBookAt);
    words.addText(document::bookNumberLine(block), geometry::CoverSize, true);
    Slab slab;
    slab.height = height;
    slab.items = frame({0, 0, width, height}) + words.items();
    flow.add(std::move(slab));
    flow.startPart();
}

} // namespace print
