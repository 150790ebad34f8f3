#include "ui/widgets/keyhint.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace widgets {

QSize keyHintSize(const theme::Theme &theme, const QString &key)
{
    if (key.isEmpty())
        return {};
    const QFontMetrics metrics(theme.font(theme::Type::Small));
    return {metrics.horizontalAdvance(key) + 10, metrics.height() + 2};
}

QRect paintKeyHint(QPainter *painter, const theme::Theme &theme, const QRect &area, const QString &key,
    const QColor &ink, const QColor &edge, const QColor &ground)
{
    if (key.isEmpty())
        return {};
    QRect box(QPoint(), keyHintSize(theme, key));
    box.moveCenter(area.center());
    box.moveRight(area.right());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (edge.isValid()) {
        painter->setPen(edge);
        painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    painter->setFont(theme.font(theme::Type::Small));
    painter->setPen(ink);
    painter->drawText(box, Qt::AlignCenter, key);
    painter->restore();
    return box;
}

} // namespace widgets
