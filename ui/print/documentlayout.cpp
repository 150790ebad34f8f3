#include "ui/print/documentlayout.h"

#include "ui/print/bodysetting.h"
#include "ui/print/bookcoversetting.h"
#include "ui/print/chartsetting.h"
#include "ui/print/headsetting.h"
#include "ui/print/keyfiguresetting.h"
#include "ui/print/signaturesetting.h"
#include "ui/print/tablesetting.h"

#include <limits>

namespace print {

namespace {

/// Sends each block to the function that sets it; a new kind of block does not compile until it has one.
struct BlockSetter {
    PageFlow &flow;

    void operator()(const document::Letterhead &block) const { setLetterhead(block, flow); }
    void operator()(const document::NumberAndDate &block) const { setNumberAndDate(block, flow); }
    void operator()(const document::Title &block) const { setTitle(block, flow); }
    void operator()(const document::Addressees &block) const { setAddressees(block, flow); }
    void operator()(const document::Basis &block) const { setBasis(block, flow); }
    void operator()(const document::Heading &block) const { setHeading(block, flow); }
    void operator()(const document::Paragraph &block) const { setParagraph(block, flow); }
    void operator()(const document::ItemList &block) const { setItemList(block, flow); }
    void operator()(const document::Table &block) const { setTable(block, flow); }
    void operator()(const document::Chart &block) const { setChart(block, flow); }
    void operator()(const document::SignatureBlock &block) const { setSignature(block, flow); }
    void operator()(const document::AnnexStart &block) const { setAnnexStart(block, flow); }
    void operator()(const document::PageOrientation &block) const { flow.turn(block.orientation); }
    void operator()(const document::PartStart &) const { flow.startPart(); }
    void operator()(const document::BookCover &block) const { setBookCover(block, flow); }
    void operator()(const document::KeyFigures &block) const { setKeyFigures(block, flow); }
    void operator()(const document::Signatures &block) const { setSignatures(block, flow); }
};

} // namespace

void layOut(const document::Document &document, const PageFlow::Sink &sink)
{
    PageFlow flow(document.setup, sink);
    for (int i = 0; i < document.blocks.size() && !flow.isStopped(); ++i) {
        flow.beginBlock(i);
        if (leadsToSigning(document.blocks, i))
            flow.glue();
        std::visit(BlockSetter{flow}, document.blocks.at(i));
    }
    flow.finish();
}

QList<LaidOutPage> layOut(const document::Document &document)
{
    return firstPages(document, std::numeric_limits<int>::max());
}

QList<LaidOutPage> firstPages(const document::Document &document, int most)
{
    QList<LaidOutPage> pages;
    layOut(document, [&pages, most](const LaidOutPage &page) {
        pages.append(page);
        return pages.size() < most;
    });
    return pages;
}

base::Result<int> countPages(const document::Document &document, const base::Progress &progress)
{
    int pages = 0;
    bool wanted = true;
    layOut(document, [&](const LaidOutPage &page) {
        ++pages;
        wanted = tell(progress, document, page);
        return wanted;
    });
    return wanted ? base::Result<int>(pages) : base::Error{base::ErrorCode::Cancelled, {}};
}

bool tell(const base::Progress &progress, const document::Document &document, const LaidOutPage &page)
{
    const int done = page.blocks.isEmpty() ? 0 : page.blocks.last().block + 1;
    return !progress || progress(done, int(document.blocks.size()));
}

} // namespace print
