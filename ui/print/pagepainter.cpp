#include "ui/print/pagepainter.h"

#include "ui/print/pagegeometry.h"

#include <QPainter>

namespace print {

namespace {

constexpr double Scale = geometry::UnitsPerMillimetre;

/// Lines and areas. Most lines of a page are a table's and alike: the pen changes only where they do, which spares a
/// long paper a good part of its file and time.
class ShapePainter {
public:
    explicit ShapePainter(QPainter &painter) : m_painter(painter) { }

    void operator()(const TextItem &) const { }

    void operator()(const RuleItem &item)
    {
        QPen pen(Qt::black, item.width * geometry::UnitsPerPoint, Qt::SolidLine, Qt::FlatCap);
        if (item.dashed)
            pen.setDashPattern({4, 3}); // widths of the line
        use(pen);
        m_painter.drawLine(QLineF(item.line.p1() * Scale, item.line.p2() * Scale));
    }

    void operator()(const AreaItem &item)
    {
        QPolygonF outline;
        for (const QPointF &corner : item.outline)
            outline.append(corner * Scale);
        use(QPen(Qt::black, item.width * geometry::UnitsPerPoint, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.setBrush(QColor(item.grey, item.grey, item.grey));
        m_painter.drawPolygon(outline);
        m_painter.setBrush(Qt::NoBrush);
    }

private:
    void use(const QPen &pen)
    {
        if (m_painter.pen() != pen)
            m_painter.setPen(pen);
    }

    QPainter &m_painter;
};

struct TextPainter {
    QPainter &painter;

    void operator()(const TextItem &item) const
    {
        const QPointF place = item.topLeft * Scale - QPointF(0, item.layout->lineAt(item.firstLine).y());
        for (int i = item.firstLine; i < item.firstLine + item.lineCount; ++i)
            item.layout->lineAt(i).draw(&painter, place);
    }

    void operator()(const RuleItem &) const { }
    void operator()(const AreaItem &) const { }
};

} // namespace

void paintPage(QPainter &painter, const LaidOutPage &page)
{
    painter.save();
    ShapePainter shapes(painter);
    for (const PageItem &item : page.items)
        std::visit(shapes, item);
    painter.setPen(Qt::black);
    for (const PageItem &item : page.items)
        std::visit(TextPainter{painter}, item);
    painter.restore();
}

QImage pageImage(const LaidOutPage &page, double pixelsPerMillimetre)
{
    const QSizeF size = geometry::pageSize(page.orientation) * pixelsPerMillimetre;
    QImage image(qMax(1, qRound(size.width())), qMax(1, qRound(size.height())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelsPerMillimetre / Scale, pixelsPerMillimetre / Scale);
    paintPage(painter, page);
    return image;
}

} // namespace print
