#include "app/window/sideground.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace app {

SideGround::SideGround(theme::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
}

void SideGround::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.roles().nav);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.roles().line);
}

} // namespace app
