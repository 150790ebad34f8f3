#include "ui/print/headsetting.h"

#include "core/reporting/document/documentwording.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"

namespace print {

using document::Alignment;

namespace {

/// Lines of text and rules below each other, centred in a column.
class HeadColumn {
public:
    HeadColumn(double left, double width) : m_left(left), m_width(width) { }

    void addText(const QString &text, double size, bool bold, bool italic = false)
    {
        if (text.isEmpty())
            return;
        const SetText set(text, {size, bold, italic, Alignment::Centre}, m_width);
        m_items.append(set.all({m_left, m_height}));
        m_height += set.height();
        m_textWidth = set.naturalWidth();
    }

    /// `part` of the width of the text above it.
    void addRule(double part)
    {
        const double length = m_textWidth * part;
        const double from = m_left + (m_width - length) / 2;
        m_height += geometry::HeadRuleAbove;
        m_items.append(RuleItem{{from, m_height, from + length, m_height}, geometry::HeadRuleWidth});
        m_height += geometry::HeadRuleBelow;
    }

    const PageItems &items() const { return m_items; }
    double height() const { return m_height; }

private:
    double m_left;
    double m_width;
    double m_height = 0;
    double m_textWidth = 0;
    PageItems m_items;
};

void addCentred(const QString &text, double size, bool bold, bool italic, double before, PageFlow &flow)
{
    HeadColumn column(0, flow.bodyWidth());
    column.addText(text, size, bold, italic);
    if (column.height() > 0)
        flow.add({before, column.height(), column.items(), true, {}, {}, {}});
}

} // namespace

void setLetterhead(const document::Letterhead &block, PageFlow &flow)
{
    HeadColumn left(0, geometry::LeftColumn);
    left.addText(document::capitals(block.parent), geometry::ParentSize, false);
    left.addText(document::capitals(block.agency), geometry::AgencySize, true);
    left.addRule(geometry::ShortRulePart);

    HeadColumn right(geometry::LeftColumn, flow.bodyWidth() - geometry::LeftColumn);
    right.addText(document::nationalName(), geometry::NationalNameSize, true);
    right.addText(document::nationalMotto(), geometry::NationalMottoSize, true);
    right.addRule(1); // as long as the line of text

    flow.add({0, qMax(left.height(), right.height()), left.items() + right.items(), true, {}, {}, {}});
}

void setNumberAndDate(const document::NumberAndDate &block, PageFlow &flow)
{
    const SetText number(
        document::numberLine(block), {geometry::NumberSize, false, false, Alignment::Centre}, geometry::LeftColumn);
    const SetText date(document::dateLine(block), {geometry::DateSize, false, true, Alignment::Centre},
        flow.bodyWidth() - geometry::LeftColumn);
    // On one baseline, though the sizes differ.
    const double drop = date.ascent() - number.ascent();
    const double numberTop = qMax(0.0, drop);
    const double dateTop = qMax(0.0, -drop);
    flow.add({geometry::NumberLineBefore, qMax(numberTop + number.height(), dateTop + date.height()),
        {number.all({0, numberTop}), date.all({geometry::LeftColumn, dateTop})}, true, {}, {}, {}});
}

void setTitle(const document::Title &block, PageFlow &flow)
{
    HeadColumn column(0, flow.bodyWidth());
    column.addText(document::capitals(block.kind), geometry::TitleSize, true);
    column.addText(block.subject.join(QLatin1Char('\n')), geometry::TitleSize, true);
    column.addRule(geometry::ShortRulePart);
    column.addText(block.note, geometry::TitleNoteSize, false, true);
    flow.add({geometry::TitleBefore, column.height(), column.items(), true, {}, {}, {}});
}

void setAddressees(const document::Addressees &block, PageFlow &flow)
{
    const TextStyle style{geometry::AddresseeSize};
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
        // The dashes stand below the colon, the whole group in the middle of the page.
        const QString dash = QStringLiteral("- ");
        const double colon = SetText::widthOf(QStringLiteral("Kính gửi"), style);
        const double hanging = SetText::widthOf(QStringLiteral("-"), style)
            + SetText::widthOf(QStringLiteral("n n"), style) - SetText::widthOf(QStringLiteral("nn"), style);
        double widest = 0;
        for (const QString &line : lines)
            widest = qMax(widest, hanging + SetText::widthOf(line.mid(dash.size()), style));
        const double left = qMax(0.0, (width - colon - widest) / 2);

        const SetText title(QStringLiteral("Kính gửi:"), style, width - left);
        slab.items.append(title.all({left, 0}));
        slab.height = title.height();
        for (const QString &line : lines) {
            const double x = left + colon;
            const SetText mark(dash, style, width - x);
            const SetText name(line.mid(dash.size()), style, width - x - hanging);
            slab.items.append(mark.all({x, slab.height}));
            slab.items.append(name.all({x + hanging, slab.height}));
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
