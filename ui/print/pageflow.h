#pragma once

#include "core/reporting/document/pagesetup.h"
#include "ui/print/laidoutpage.h"
#include "ui/print/slab.h"

#include <functional>

namespace print {

/// Puts slabs on pages, one below the other, and hands on each page as soon as it is full, so that a paper of a
/// thousand pages needs no more memory than one of ten.
class PageFlow {
public:
    /// Takes a page; false: no more pages are wanted.
    using Sink = std::function<bool(const LaidOutPage &)>;

    PageFlow(const document::PageSetup &setup, Sink sink);

    const document::PageSetup &setup() const { return m_setup; }

    double bodyWidth() const; ///< mm, of the page that the next slab goes to if one is begun
    double bodyHeight() const;

    /// What is added from now on belongs to this block of the document.
    void beginBlock(int block) { m_block = block; }
    void add(Slab slab);
    /// What was added last stays on one page with what comes next.
    void glue();
    /// The next slab begins a page, and pages count from 1 again.
    void startPart();
    /// The next slab begins a page that lies this way; nothing happens when they already do.
    void turn(document::Orientation orientation);
    /// Hands on the last page. A document of nothing is one blank page.
    void finish();
    /// The sink wants no more: what is added from now on is lost, so adding may end.
    bool isStopped() const { return m_isStopped; }

private:
    void placeGroup();
    void put(const Slab &slab);
    bool fits(double height) const;
    void openPage();
    void closePage();

    void notePlace(const Slab &slab);
    QRectF body() const;

    document::PageSetup m_setup;
    Sink m_sink;
    int m_block = -1;
    QList<Slab> m_group; ///< not yet placed: they go together
    document::Orientation m_orientation = document::Orientation::Portrait;
    LaidOutPage m_page;
    bool m_isOpen = false;
    bool m_isStopped = false;
    bool m_hasContent = false; ///< a running header alone is none
    double m_y = 0; ///< from the top of the body
    PageItems m_atPageEnd;
    int m_number = 0; ///< of the last page begun in this part
    int m_pages = 0;
};

} // namespace print
