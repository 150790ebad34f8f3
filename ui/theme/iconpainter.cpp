#include "ui/theme/iconpainter.h"

#include <QDebug>
#include <QFile>
#include <QPaintDevice>
#include <QPainter>
#include <QSvgRenderer>

namespace theme {

namespace {

QByteArray pictureOf(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning() << "no such icon" << name;
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg;
}

} // namespace

void IconPainter::paint(QPainter *painter, const QString &name, const QRect &rect, const QColor &colour) const
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(rect.topLeft(), pixmap(name, rect.size(), ratio, colour));
}

QPixmap IconPainter::pixmap(const QString &name, QSize size, qreal devicePixelRatio, const QColor &colour) const
{
    const QString key = QStringLiteral("%1|%2|%3x%4|%5")
                            .arg(name, colour.name())
                            .arg(size.width())
                            .arg(size.height())
                            .arg(devicePixelRatio);
    const auto cached = m_cache.constFind(key);
    if (cached != m_cache.constEnd())
        return *cached;
    QPixmap pixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(pictureOf(name, colour));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    }
    m_cache.insert(key, pixmap);
    return pixmap;
}

} // namespace theme
