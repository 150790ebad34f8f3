#pragma once

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;

namespace theme {
class Theme;
}

namespace widgets {

/// The small box a key is printed in ("Ctrl+N").
QSize keyHintSize(const theme::Theme &theme, const QString &key);
/// Paints it at the right end of `area`, centred in height; returns the box. Without an edge colour only the
/// words.
QRect paintKeyHint(QPainter *painter, const theme::Theme &theme, const QRect &area, const QString &key,
    const QColor &ink, const QColor &edge = {}, const QColor &ground = {});

} // namespace widgets
