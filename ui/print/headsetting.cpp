#include "ui/print/headsetting.h"

#include "core/reporting/document/documentwording.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"
#include "ui/print/textcolumn.h"

namespace print {

using document::Alignment;

namespace {

constexpr QLatin1String dash("- ");

void addCentred(const QString &text, double size, bool bold, bool italic, double before, PageFlow &flow)
{
    TextColumn column(0, flow.bodyWidth());
    column.addText(text, size, bold, italic);
    if (column.height() > 0)
        flow.add({before, column.height(), column.items(), true, {}, {}, {}});
}

} // namespace

void setLetterhead(const document::Letterhead &block, PageFlow &flow)
{
    const double parting = geometry::headColumn(flow.bodyWidth());
    const double nameSize = geometry::headNameSize(flow.bodyWidth());
    TextColumn left(0, parting);
    left.addText(document::capitals(block.parent), nameSize, false);
    left.addText(document::capitals(block.agency), nameSize, true);
    left.addRule(geometry::ShortRulePart);

    TextColumn right(parting, flow.bodyWidth() - parting);
    right.addText(document::nationalName(), nameSize, true);
    right.addText(document::nationalMotto(), geometry::NationalMottoSize, true);
    right.addRule(1); // as long as the line of text

    flow.add({0, qMax(left.height(), right.height()), left.items() + right.items(), true, {}, {}, {}});
}

void setNumberAndDate(const document::NumberAndDate &block, PageFlow &flow)
{
    const double parting = geometry::headColumn(flow.bodyWidth());
    const SetText number(document::numberLine(block), {geometry::NumberSize, false, false, Alignment::Centre}, parting);
    const SetText date(
        document::dateLine(block), {geometry::DateSize, false, true, Alignment::Centre}, flow.bodyWidth() - parting);
    // On one baseline, though the sizes differ.
    const double drop = date.ascent() - number.ascent();
    const double numberTop = qMax(0.0, drop);
    const double dateTop = qMax(0.0, -drop);
    PageItems items{number.all({0, numberTop})};
    double leftHeight = numberTop + number.height();
    if (!block.about.isEmpty()) {
        const SetText about(block.about, {geometry::AboutSize, false, false, Alignment::Centre}, parting);
        leftHeight += geometry::millimetres(geometry::AboutBefore);
        items.append(about.all({0, leftHeight}));
        leftHeight += about.height();
    }
    items.append(date.all({parting, dateTop}));
    flow.add(
        {geometry::NumberLineBefore, qMax(leftHeight, dateTop + date.height()), std::move(items), true, {}, {}, {}});
}

void setTitle(const document::Title &block, PageFlow &flow)
{
    TextColumn column(0, flow.bodyWidth());
    column.addText(document::capitals(block.kind), geometry::TitleSize, true);
    const QString subject = block.subject.join(QLatin1Char('\n'));
    column.addText(subject, geometry::TitleSize, true);
    if (!subject.isEmpty()) // the rule belongs to trích yếu
        column.addRule(geometry::ShortRulePart);
    column.addText(block.note, geometry::TitleNoteSize, false, true);
    flow.add({geometry::TitleBefore, column.height(), column.items(), true, {}, {}, {}});
}

AddresseePlaces addresseePlaces(const QStringList &lines, double size, double width)
{
    const TextStyle style{size};
    const double colon = SetText::widthOf(QStringLiteral("Kính gửi"), style);
    const double name = SetText::widthOf(QStringLiteral("-"), style) + SetText::widthOf(QStringLiteral("n n"), style)
        - SetText::widthOf(QStringLiteral("nn"), style);
    double widest = 0;
    for (const QString &line : lines)
        widest = qMax(widest, name + SetText::widthOf(line.mid(dash.size()), style));
    return {qMax(0.0, (width - colon - widest) / 2), colon, name};
}

void setAddressees(const document::Addressees &block, PageFlow &flow)
{
    const TextStyle style{flow.setup().bodySize};
    const QStringList lines = document::addresseeLines(block);
    const double width = flow.bodyWidth();
    Slab slab{geometry::AddresseesBefore, 0, {}, true, {}, {}, {}};
    if (lines.isEmpty())
        return;
    if (lines.size() == 1) {
        TextStyle centred = style;
        centred.alignment = Alignment::Centre;
        const SetText line(QStringLiteral("Kính gửi: ") + lines.first(), centred, width);
        slab.items.append(line.all({0, 0}));
        slab.height = line.height();
    } else {
        const AddresseePlaces places = addresseePlaces(lines, style.size, width);
        const SetText title(QStringLiteral("Kính gửi:"), style, width - places.left);
        slab.items.append(title.all({places.left, 0}));
        slab.height = title.height();
        for (const QString &line : lines) {
            const double x = places.left + places.dash;
            const SetText mark(QString(dash), style, width - x);
            const SetText name(line.mid(dash.size()), style, width - x - places.name);
            slab.items.append(mark.all({x, slab.height}));
            slab.items.append(name.all({x + places.name, slab.height}));
            slab.height += name.height();
        }
    }
    slab.height += geometry::AddresseesAfter;
    flow.add(std::move(slab));
}

void setAnnexStart(const document::AnnexStart &block, PageFlow &flow)
{
    flow.startPart();
    addCentred(document::annexLine(block), geometry::AnnexNumberSize, true, false, 0, flow);
    addCentred(document::capitals(block.title), geometry::AnnexTitleSize, true, false, 0, flow);
    addCentred(block.note, geometry::AnnexNoteSize, false, true, 0, flow);
}

} // namespace print
