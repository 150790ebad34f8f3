#include "ui/theme/iconengine.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace theme {

IconEngine::IconEngine(const Theme &theme, QString name) : m_theme(theme), m_name(std::move(name))
{
}

QColor IconEngine::colour(QIcon::Mode mode, QIcon::State state) const
{
    if (mode == QIcon::Disabled)
        return m_theme.palette().color(QPalette::Disabled, QPalette::Text);
    return state == QIcon::On ? m_theme.roles().accent : m_theme.roles().text2;
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    m_theme.paintIcon(painter, m_name, rect, colour(mode, state));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // Qt asks for device pixels and says how many there are to a logical one.
    QPixmap pixmap = m_theme.iconPixmap(m_name, size, 1.0, colour(mode, state));
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_theme, m_name);
}

} // namespace theme
