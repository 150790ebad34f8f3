#include "ui/print/pagepainter.h"

#include "ui/print/pagegeometry.h"

#include <QPainter>

namespace print {

namespace {

constexpr double Scale = geometry::UnitsPerMillimetre;

struct ItemPainter {
    QPainter &painter;

    void operator()(const TextItem &item) const
    {
        const QPointF place = item.topLeft * Scale - QPointF(0, item.layout->lineAt(item.firstLine).y());
        for (int i = item.firstLine; i < item.firstLine + item.lineCount; ++i)
            item.layout->lineAt(i).draw(&painter, place);
    }

    void operator()(const RuleItem &item) const
    {
        QPen pen(Qt::black, item.width * geometry::UnitsPerPoint, Qt::SolidLine, Qt::FlatCap);
        if (item.dashed)
            pen.setDashPattern({4, 3}); // widths of the line
        painter.setPen(pen);
        painter.drawLine(QLineF(item.line.p1() * Scale, item.line.p2() * Scale));
        painter.setPen(Qt::black);
    }

    void operator()(const AreaItem &item) const
    {
        QPolygonF outline;
        for (const QPointF &corner : item.outline)
            outline.append(corner * Scale);
        painter.setPen(
            QPen(Qt::black, item.width * geometry::UnitsPerPoint, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(QColor(item.grey, item.grey, item.grey));
        painter.drawPolygon(outline);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(Qt::black);
    }
};

} // namespace

void paintPage(QPainter &painter, const LaidOutPage &page)
{
    painter.save();
    painter.setPen(Qt::black);
    for (const PageItem &item : page.items)
        std::visit(ItemPainter{painter}, item);
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
