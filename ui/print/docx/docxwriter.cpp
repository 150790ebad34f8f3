#include "ui/print/docx/docxwriter.h"

#include "ui/print/docx/wordbody.h"
#include "ui/print/docx/wordchart.h"
#include "ui/print/docx/wordflow.h"
#include "ui/print/docx/wordhead.h"
#include "ui/print/docx/wordparts.h"
#include "ui/print/docx/wordstyles.h"
#include "ui/print/docx/wordtable.h"
#include "ui/print/signaturesetting.h"

namespace print {

namespace {

/// Sends each block to the function that writes it; a new kind of block does not compile until it has one.
struct BlockWriter {
    WordFlow &flow;

    void operator()(const document::Letterhead &block) const { writeLetterhead(block, flow); }
    void operator()(const document::NumberAndDate &block) const { writeNumberAndDate(block, flow); }
    void operator()(const document::Title &block) const { writeTitle(block, flow); }
    void operator()(const document::Addressees &block) const { writeAddressees(block, flow); }
    void operator()(const document::Basis &block) const { writeBasis(block, flow); }
    void operator()(const document::Heading &block) const { writeHeading(block, flow); }
    void operator()(const document::Paragraph &block) const { writeParagraph(block, flow); }
    void operator()(const document::ItemList &block) const { writeItemList(block, flow); }
    void operator()(const document::Table &block) const { writeTable(block, flow); }
    void operator()(const document::Chart &block) const { writeChart(block, flow); }
    void operator()(const document::SignatureBlock &block) const { writeSignature(block, flow); }
    void operator()(const document::AnnexStart &block) const { writeAnnexStart(block, flow); }
    void operator()(const document::PageOrientation &block) const { flow.turn(block.orientation); }
    void operator()(const document::PartStart &) const { flow.startPart(); }
    void operator()(const document::BookCover &block) const { writeBookCover(block, flow); }
    void operator()(const document::KeyFigures &block) const { writeKeyFigures(block, flow); }
    void operator()(const document::Signatures &block) const { writeSignatures(block, flow); }
};

} // namespace

std::optional<QByteArray> DocxWriter::write(const document::Document &document, const base::Progress &progress)
{
    WordFlow flow(document.setup);
    const int count = int(document.blocks.size());
    for (int i = 0; i < count; ++i) {
        flow.setGlued(
            i + 1 < count && (isSigning(document.blocks.at(i + 1)) || leadsToSigning(document.blocks, i + 1)));
        std::visit(BlockWriter{flow}, document.blocks.at(i));
        if (progress && !progress(i + 1, count))
            return std::nullopt;
    }
    QList<PackagePart> parts = frameParts(document, flow.pictures());
    parts.append({QStringLiteral("word/styles.xml"), stylesPart(document.setup)});
    parts.append({QStringLiteral("word/document.xml"), flow.take()});
    return zipped(parts);
}

} // namespace print
