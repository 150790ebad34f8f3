#include "ui/print/signaturesetting.h"

#include "core/reporting/document/documentwording.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"

namespace print {

using document::Alignment;

void setSignature(const document::SignatureBlock &block, PageFlow &flow)
{
    Slab slab;
    slab.spaceBefore = geometry::SignatureBefore;

    const TextStyle signer{geometry::SignatureSize, true, false, Alignment::Centre};
    QStringList lines{document::capitals(block.authority), document::capitals(block.position)};
    lines.removeAll(QString());
    const QString positionText = lines.join(QLatin1Char('\n'));
    const double right
        = qBound(geometry::SignerColumn, SetText::widthOf(positionText, signer) + 1, geometry::SignerColumnMost);
    const double left = flow.bodyWidth() - right;
    const SetText position(positionText, signer, right);
    const SetText name(document::signerLine(block), signer, right);

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

} // namespace print
