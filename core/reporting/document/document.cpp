#include "core/reporting/document/document.h"

#include <algorithm>

namespace document {

namespace {

/// Where the annexes begin; the turn of the paper right before the first one is theirs.
qsizetype firstAnnexBlock(const QList<Block> &blocks)
{
    const auto annex = std::find_if(
        blocks.begin(), blocks.end(), [](const Block &block) { return std::holds_alternative<AnnexStart>(block); });
    qsizetype first = annex - blocks.begin();
    if (first > 0 && first < blocks.size() && std::holds_alternative<PageOrientation>(blocks.at(first - 1)))
        --first;
    return first;
}

} // namespace

Document withoutAnnexes(const Document &document)
{
    Document paper = document;
    paper.blocks = document.blocks.first(firstAnnexBlock(document.blocks));
    return paper;
}

Document annexesOf(const Document &document)
{
    Document booklet = document;
    booklet.blocks = document.blocks.sliced(firstAnnexBlock(document.blocks));
    return booklet;
}

Document joined(const QList<Document> &documents)
{
    Document whole = documents.value(0);
    for (const Document &part : documents.mid(1)) {
        whole.blocks.append(PageOrientation{Orientation::Portrait});
        whole.blocks.append(PartStart{});
        whole.blocks += part.blocks;
    }
    return whole;
}

} // namespace document
