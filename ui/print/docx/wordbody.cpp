#include "ui/print/docx/wordbody.h"

#include "core/reporting/document/documentwording.h"
#include "ui/print/docx/wordgrid.h"
#include "ui/print/docx/wordstyles.h"
#include "ui/print/keyfiguresetting.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"
#include "ui/print/signaturesetting.h"

#include <algorithm>
#include <utility>

namespace print {

using document::Alignment;

namespace {

/// The edges of columns of one width.
QList<double> evenEdges(double width, qsizetype columns)
{
    QList<double> edges;
    for (qsizetype i = 0; i <= columns; ++i)
        edges.append(width * double(i) / double(columns));
    return edges;
}

double ascent(double size)
{
    return SetText(QString(), {size}, 10).ascent();
}

double heightOf(const QString &text, double size, bool bold, bool italic, double width)
{
    return text.isEmpty() ? 0 : SetText(text, {size, bold, italic, Alignment::Centre}, width).height();
}

} // namespace

void writeBasis(const document::Basis &block, WordFlow &flow)
{
    const QStringList lines = document::basisLines(block);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isLast = i + 1 == lines.size();
        flow.text().paragraph({.style = wordstyle::Basis, .keepWithNext = isLast && flow.isGlued()}, lines.at(i));
    }
}

void writeHeading(const document::Heading &block, WordFlow &flow)
{
    const bool isSection = block.level == document::HeadingLevel::Section;
    flow.text().paragraph({.style = isSection ? wordstyle::Section : wordstyle::Clause}, document::headingLine(block));
}

void writeParagraph(const document::Paragraph &block, WordFlow &flow)
{
    WordParagraph paragraph{.style = wordstyle::Body, .keepWithNext = block.keepWithNext || flow.isGlued()};
    paragraph.keepLines = block.keepWithNext;
    if (!block.firstLineIndent)
        paragraph.firstLine = 0;
    if (block.alignment != Alignment::Justified)
        paragraph.alignment = block.alignment;
    WordXml &xml = flow.text();
    xml.startParagraph(paragraph);
    xml.addRuns(block.runs);
    xml.endParagraph();
}

void writeItemList(const document::ItemList &block, WordFlow &flow)
{
    for (int i = 0; i < block.items.size(); ++i) {
        const bool isLast = i + 1 == block.items.size();
        WordXml &xml = flow.text();
        xml.startParagraph({.style = wordstyle::Body, .keepWithNext = isLast && flow.isGlued()});
        xml.addText(document::listMark(block.marks, i));
        xml.addRuns(block.items.at(i));
        xml.endParagraph();
    }
}

void writeKeyFigures(const document::KeyFigures &block, WordFlow &flow)
{
    const QList<QList<document::KeyFigure>> rows = keyRows(block);
    double before = geometry::TableBefore;
    for (const QList<document::KeyFigure> &figures : rows) {
        const KeyRow row(figures, flow.bodyWidth());
        WordXml &xml = flow.table(std::exchange(before, 0), false);
        WordGrid grid(xml, evenEdges(flow.bodyWidth(), figures.size()),
            {WordGrid::Rules::All, geometry::TableRuleWidth, geometry::KeyPadding, geometry::KeyPadding,
                geometry::KeyPadding});
        grid.startRow({});
        for (int column = 0; column < figures.size(); ++column) {
            const document::KeyFigure &figure = figures.at(column);
            const KeyRow::Cell &cell = row.cells.at(column);
            grid.startCell(column);
            xml.paragraph({.style = wordstyle::KeyValue}, figure.value);
            xml.paragraph({.style = wordstyle::KeyCaption, .before = row.values - cell.value.height()}, figure.caption);
            if (!figure.note.isEmpty()) {
                xml.paragraph({.style = wordstyle::KeyNote,
                                  .keepWithNext = flow.isGlued(),
                                  .before = row.captions - cell.caption.height()},
                    document::keyNote(figure));
            }
            grid.endCell();
        }
        grid.endRow();
    }
}

void writeSignature(const document::SignatureBlock &block, WordFlow &flow)
{
    const QStringList recipients = document::recipientLines(block);
    WordXml &xml = flow.table(geometry::SignatureBefore, true);
    WordGrid grid(xml, {0, flow.bodyWidth() - signerColumn(block), flow.bodyWidth()}, {});
    grid.startRow({});
    grid.startCell(0);
    if (recipients.isEmpty()) {
        xml.paragraph({.style = wordstyle::Recipient}, {});
    } else {
        // Level with the first line of the signer: on one baseline.
        const double drop = ascent(geometry::SignatureSize) - ascent(geometry::RecipientsTitleSize);
        xml.paragraph({.style = wordstyle::RecipientsTitle, .before = drop}, QStringLiteral("Nơi nhận:"));
        for (const QString &line : recipients)
            xml.paragraph({.style = wordstyle::Recipient, .right = geometry::RecipientsGap}, line);
    }
    grid.endCell();
    grid.startCell(1);
    const QString position = positionLines(block);
    if (!position.isEmpty())
        xml.paragraph({.style = wordstyle::Position}, position);
    xml.paragraph({.style = wordstyle::SignerName}, document::signerLine(block));
    grid.endCell();
    grid.endRow();
}

void writeSignatures(const document::Signatures &block, WordFlow &flow)
{
    if (block.signers.isEmpty())
        return;
    const double width = flow.bodyWidth() / double(block.signers.size()) - geometry::SignersGap;
    QList<double> heads;
    for (const document::Signature &signer : block.signers) {
        heads.append(heightOf(document::capitals(signer.title), geometry::SignatureSize, true, false, width)
            + heightOf(signer.note, geometry::SignersNoteSize, false, true, width));
    }
    const double highest = *std::max_element(heads.cbegin(), heads.cend());
    WordXml &xml = flow.table(geometry::SignatureBefore, true);
    WordGrid grid(xml, evenEdges(flow.bodyWidth(), block.signers.size()), {.padding = geometry::SignersGap / 2});
    grid.startRow({});
    for (int column = 0; column < block.signers.size(); ++column) {
        const document::Signature &signer = block.signers.at(column);
        grid.startCell(column);
        if (!signer.title.isEmpty())
            xml.paragraph({.style = wordstyle::Position}, document::capitals(signer.title));
        if (!signer.note.isEmpty())
            xml.paragraph({.style = wordstyle::SignersNote}, signer.note);
        // The names stand level.
        xml.paragraph({.style = wordstyle::SignerName, .before = geometry::SignatureRoom + highest - heads.at(column)},
            signer.name);
        grid.endCell();
    }
    grid.endRow();
}

} // namespace print
