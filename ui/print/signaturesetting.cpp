#include "ui/print/signaturesetting.h"

#include "core/reporting/document/documentwording.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"
#include "ui/print/textcolumn.h"

namespace print {

using document::Alignment;

namespace {

const TextStyle signerStyle{geometry::SignatureSize, true, false, Alignment::Centre};

} // namespace

QString positionLines(const document::SignatureBlock &block)
{
    QStringList lines{document::capitals(block.authority), document::capitals(block.position)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

double signerColumn(const document::SignatureBlock &block)
{
    return qBound(
        geometry::SignerColumn, SetText::widthOf(positionLines(block), signerStyle) + 1, geometry::SignerColumnMost);
}

bool isSigning(const document::Block &block)
{
    return std::holds_alternative<document::SignatureBlock>(block)
        || std::holds_alternative<document::Signatures>(block);
}

bool leadsToSigning(const QList<document::Block> &blocks, qsizetype at)
{
    return at + 1 < blocks.size() && std::holds_alternative<document::Paragraph>(blocks.at(at))
        && isSigning(blocks.at(at + 1));
}

void setSignature(const document::SignatureBlock &block, PageFlow &flow)
{
    Slab slab;
    slab.spaceBefore = geometry::SignatureBefore;

    const double right = signerColumn(block);
    const double left = flow.bodyWidth() - right;
    const SetText position(positionLines(block), signerStyle, right);
    const SetText name(document::signerLine(block), signerStyle, right);

    double leftHeight = 0;
    const QStringList recipients = document::recipientLines(block);
    if (!recipients.isEmpty()) {
        const SetText title(QStringLiteral("Nơi nhận:"), {geometry::RecipientsTitleSize, true, true}, left);
        // Level with the first line of the signer: on one baseline.
        leftHeight = position.ascent() - title.ascent();
        slab.items.append(title.all({0, leftHeight}));
        leftHeight += title.height();
        const SetText list(
            recipients.join(QLatin1Char('\n')), {geometry::RecipientsSize}, left - geometry::RecipientsGap);
        slab.items.append(list.all({0, leftHeight}));
        leftHeight += list.height();
    }

    double y = position.height();
    slab.items.append(position.all({left, 0}));
    y += geometry::SignatureRoom;
    slab.items.append(name.all({left, y}));
    y += name.height();

    slab.height = qMax(leftHeight, y);
    flow.glue();
    flow.add(std::move(slab));
}

void setSignatures(const document::Signatures &block, PageFlow &flow)
{
    if (block.signers.isEmpty())
        return;
    const double column = flow.bodyWidth() / double(block.signers.size());
    const double width = column - geometry::SignersGap;
    QList<TextColumn> columns;
    double heads = 0;
    for (const document::Signature &signer : block.signers) {
        TextColumn words(double(columns.size()) * column + geometry::SignersGap / 2, width);
        words.addText(document::capitals(signer.title), geometry::SignatureSize, true);
        words.addText(signer.note, geometry::SignersNoteSize, false, true);
        heads = qMax(heads, words.height());
        columns.append(words);
    }
    Slab slab;
    slab.spaceBefore = geometry::SignatureBefore;
    for (int i = 0; i < columns.size(); ++i) {
        TextColumn &words = columns[i];
        words.moveTo(heads + geometry::SignatureRoom);
        words.addText(block.signers.at(i).name, geometry::SignatureSize, true);
        slab.height = qMax(slab.height, words.height());
        slab.items += words.items();
    }
    flow.glue();
    flow.add(std::move(slab));
}

} // namespace print
