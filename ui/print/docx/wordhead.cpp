#include "ui/print/docx/wordhead.h"

#include "core/reporting/document/documentwording.h"
#include "ui/print/bookcoversetting.h"
#include "ui/print/docx/wordgrid.h"
#include "ui/print/docx/wordstyles.h"
#include "ui/print/headsetting.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"

namespace print {

using document::Alignment;

namespace {

/// A rule as long as `part` of the centred text above it, in the middle of a column: the upper edge of an empty
/// paragraph.
void addRule(WordXml &xml, const QString &text, double size, double part, double width)
{
    const double length = SetText(text, {size, true, false, Alignment::Centre}, width).naturalWidth() * part;
    const double indent = (width - length) / 2;
    xml.paragraph({.style = wordstyle::Rule,
                      .keepWithNext = true,
                      .ruleAbove = true,
                      .before = geometry::HeadRuleAbove,
                      .exactLine = geometry::HeadRuleBelow,
                      .left = indent,
                      .right = indent},
        {});
}

void addLine(WordXml &xml, const char *style, const QString &text)
{
    if (!text.isEmpty())
        xml.paragraph({.style = style}, text);
}

} // namespace

void writeLetterhead(const document::Letterhead &block, WordFlow &flow)
{
    const double parting = geometry::headColumn(flow.bodyWidth());
    const double size = geometry::headNameSize(flow.bodyWidth());
    WordXml &xml = flow.table(0, true);
    WordGrid grid(xml, {0, parting, flow.bodyWidth()}, {});
    grid.startRow({});
    grid.startCell(0);
    const QString agency = document::capitals(block.agency);
    addLine(xml, wordstyle::HeadParent, document::capitals(block.parent));
    addLine(xml, wordstyle::HeadAgency, agency);
    addRule(xml, agency, size, geometry::ShortRulePart, parting);
    grid.endCell();
    grid.startCell(1);
    addLine(xml, wordstyle::NationalName, document::nationalName());
    addLine(xml, wordstyle::NationalMotto, document::nationalMotto());
    addRule(xml, document::nationalMotto(), geometry::NationalMottoSize, 1, flow.bodyWidth() - parting);
    grid.endCell();
    grid.endRow();
}

void writeNumberAndDate(const document::NumberAndDate &block, WordFlow &flow)
{
    const double parting = geometry::headColumn(flow.bodyWidth());
    // On one baseline, though the sizes differ.
    const double drop = SetText(QString(), {geometry::DateSize}, 10).ascent()
        - SetText(QString(), {geometry::NumberSize}, 10).ascent();
    WordXml &xml = flow.table(geometry::NumberLineBefore, true);
    WordGrid grid(xml, {0, parting, flow.bodyWidth()}, {});
    grid.startRow({});
    grid.startCell(0);
    xml.paragraph({.style = wordstyle::Number, .before = qMax(0.0, drop)}, document::numberLine(block));
    addLine(xml, wordstyle::About, block.about);
    grid.endCell();
    grid.startCell(1);
    xml.paragraph({.style = wordstyle::Date, .before = qMax(0.0, -drop)}, document::dateLine(block));
    grid.endCell();
    grid.endRow();
}

void writeTitle(const document::Title &block, WordFlow &flow)
{
    WordParagraph kind{.style = wordstyle::Kind};
    if (flow.isAtTop())
        kind.before = 0; // Word would leave the space there too
    WordXml &xml = flow.text();
    xml.paragraph(kind, document::capitals(block.kind));
    const QString subject = block.subject.join(QLatin1Char('\n'));
    if (!subject.isEmpty()) {
        addLine(xml, wordstyle::Subject, subject);
        addRule(xml, subject, geometry::TitleSize, geometry::ShortRulePart, flow.bodyWidth());
    }
    addLine(xml, wordstyle::TitleNote, block.note);
}

void writeAddressees(const document::Addressees &block, WordFlow &flow)
{
    const QStringList lines = document::addresseeLines(block);
    if (lines.isEmpty())
        return;
    WordXml &xml = flow.text();
    if (lines.size() == 1) {
        xml.paragraph({.style = wordstyle::Addressee,
                          .before = geometry::AddresseesBefore,
                          .after = geometry::AddresseesAfter,
                          .alignment = Alignment::Centre},
            QStringLiteral("Kính gửi: ") + lines.first());
        return;
    }
    const AddresseePlaces places = addresseePlaces(lines, flow.setup().bodySize, flow.bodyWidth());
    xml.paragraph({.style = wordstyle::Addressee, .before = geometry::AddresseesBefore, .left = places.left},
        QStringLiteral("Kính gửi:"));
    WordParagraph paragraph{
        .style = wordstyle::Addressee, .left = places.left + places.dash + places.name, .hanging = places.name};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i + 1 == lines.size())
            paragraph.after = geometry::AddresseesAfter;
        xml.paragraph(paragraph, lines.at(i));
    }
}

void writeAnnexStart(const document::AnnexStart &block, WordFlow &flow)
{
    flow.startPart();
    WordXml &xml = flow.text();
    addLine(xml, wordstyle::AnnexNumber, document::annexLine(block));
    addLine(xml, wordstyle::AnnexTitle, document::capitals(block.title));
    addLine(xml, wordstyle::AnnexNote, block.note);
}

void writeBookCover(const document::BookCover &block, WordFlow &flow)
{
    flow.startPart();
    const double width = flow.bodyWidth();
    const double height = flow.bodyHeight();
    WordXml &xml = flow.table(0, false);
    {
        WordGrid grid(
            xml, {0, width}, {WordGrid::Rules::Frame, geometry::CoverFrameWidth, geometry::CoverPadding, 0, 0});
        // A row of the height of the page, less the end of the section.
        grid.startRow({.height = height - 2, .exact = true});
        grid.startCell(0);
        double y = 0;
        const QList<CoverLine> lines = coverLines(block);
        for (const CoverLine &line : lines) {
            if (line.text.isEmpty())
                continue;
            const bool isTitle = line.size > geometry::CoverSize;
            const double before = qMax(0.0, height * line.at - y);
            xml.paragraph({.style = isTitle ? wordstyle::CoverTitle : wordstyle::Cover, .before = before}, line.text,
                {line.bold, line.italic});
            const TextStyle style{line.size, line.bold, line.italic, Alignment::Centre};
            y += before + SetText(line.text, style, width - 2 * geometry::CoverPadding).height();
        }
        grid.endCell();
        grid.endRow();
    }
    flow.startPart();
}

} // namespace print
