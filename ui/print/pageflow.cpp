#include "ui/print/pageflow.h"

#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"

namespace print {

namespace {

constexpr double Tolerance = 0.001; // mm; sums of doubles

double heightOf(const QList<Slab> &slabs, bool atTop)
{
    double height = 0;
    for (const Slab &slab : slabs) {
        height += (atTop ? 0 : slab.spaceBefore) + slab.height;
        atTop = false;
    }
    return height;
}

} // namespace

PageFlow::PageFlow(const document::PageSetup &setup, Sink sink) : m_setup(setup), m_sink(std::move(sink))
{
}

QRectF PageFlow::body() const
{
    return geometry::bodyRect(m_orientation, m_setup);
}

double PageFlow::bodyWidth() const
{
    return body().width();
}

double PageFlow::bodyHeight() const
{
    return body().height();
}

void PageFlow::add(Slab slab)
{
    if (!m_group.isEmpty() && !m_group.last().keepWithNext)
        placeGroup();
    slab.block = m_block;
    m_group.append(std::move(slab));
}

void PageFlow::glue()
{
    if (!m_group.isEmpty())
        m_group.last().keepWithNext = true;
}

void PageFlow::startPart()
{
    placeGroup();
    closePage();
    m_number = 0;
}

void PageFlow::turn(document::Orientation orientation)
{
    if (orientation == m_orientation)
        return;
    placeGroup();
    closePage();
    m_orientation = orientation;
}

void PageFlow::finish()
{
    placeGroup();
    if (m_pages == 0 && !m_isOpen)
        openPage();
    closePage();
}

void PageFlow::placeGroup()
{
    const QList<Slab> group = std::exchange(m_group, {});
    if (group.isEmpty())
        return;
    if (m_isOpen && m_hasContent && !fits(heightOf(group, false)))
        closePage();
    for (const Slab &slab : group) {
        // A group higher than a page is parted after all.
        if (m_isOpen && m_hasContent && !fits(slab.spaceBefore + slab.height))
            closePage();
        put(slab);
    }
}

void PageFlow::put(const Slab &slab)
{
    if (!m_isOpen) {
        openPage();
        if (slab.runningHeader) {
            for (const Slab &header : *slab.runningHeader)
                put(header);
            m_hasContent = false;
        }
    }
    if (m_y > 0 && m_hasContent)
        m_y += slab.spaceBefore;
    const QPointF corner = body().topLeft() + QPointF(0, m_y);
    const auto draw = [&](const PageItems &items) {
        for (const PageItem &item : items)
            m_page.items.append(moved(item, corner));
    };
    if (!m_hasContent)
        draw(slab.atPageTop);
    draw(slab.items);
    m_atPageEnd.clear();
    for (const PageItem &item : slab.atPageEnd)
        m_atPageEnd.append(moved(item, corner));
    notePlace(slab);
    m_y += slab.height;
    m_hasContent = true;
}

void PageFlow::notePlace(const Slab &slab)
{
    const double top = body().top() + m_y;
    QList<BlockPlace> &places = m_page.blocks;
    if (places.isEmpty() || places.last().block != slab.block)
        places.append({slab.block, top, top});
    places.last().bottom = top + slab.height;
}

bool PageFlow::fits(double height) const
{
    return m_y + height <= bodyHeight() + Tolerance;
}

void PageFlow::openPage()
{
    m_page = LaidOutPage{m_orientation, body(), ++m_number};
    m_isOpen = true;
    m_hasContent = false;
    m_y = 0;
    m_atPageEnd.clear();
    if (m_number > 1) {
        const TextStyle style{geometry::PageNumberSize, false, false, document::Alignment::Centre};
        const SetText number(QString::number(m_number), style, bodyWidth());
        m_page.items.append(number.all({m_setup.left, (m_setup.top - number.height()) / 2}));
    }
}

void PageFlow::closePage()
{
    if (!m_isOpen)
        return;
    m_page.items += m_atPageEnd;
    m_isOpen = false;
    ++m_pages;
    const LaidOutPage page = std::exchange(m_page, {});
    m_isStopped = m_isStopped || !m_sink(page);
}

} // namespace print
