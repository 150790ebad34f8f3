#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QRect>
#include <QString>

class QPainter;

namespace theme {

/// Draws the line icons of resources/icons in any colour. Qt SVG paints `currentColor` black, so colour and stroke
/// are written into the picture before it is rendered, once per name, colour, size and device pixel ratio.
class IconPainter {
public:
    void paint(QPainter *painter, const QString &name, const QRect &rect, const QColor &colour) const;
    QPixmap pixmap(const QString &name, QSize size, qreal devicePixelRatio, const QColor &colour) const;

private:
    mutable QHash<QString, QPixmap> m_cache;
};

} // namespace theme
