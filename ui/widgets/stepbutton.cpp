#include "ui/widgets/stepbutton.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace widgets {

namespace {

constexpr int stepIcon = 16;

} // namespace

StepButton::StepButton(theme::Theme &theme, const QString &iconName, QWidget *parent)
    : QToolButton(parent), m_theme(theme), m_icon(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void StepButton::setInk(const QColor &ink)
{
    m_ink = ink;
    update();
}

QSize StepButton::sizeHint() const
{
    return {28, 28};
}

QSize StepButton::minimumSizeHint() const
{
    return {stepIcon, stepIcon};
}

void StepButton::paintEvent(QPaintEvent *)
{
    const theme::Roles &roles = m_theme.roles();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && !m_ink.isValid() && (isDown() || underMouse())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? roles.line : roles.alt);
        painter.drawRoundedRect(rect().adjusted(2, 2, -2, -2), 3, 3);
    }
    QColor ink = m_ink.isValid() ? m_ink : roles.text;
    if (!isEnabled()) {
        ink = roles.text2;
        ink.setAlphaF(0.55F);
    }
    const QRect icon((width() - stepIcon) / 2, (height() - stepIcon) / 2, stepIcon, stepIcon);
    m_theme.paintIcon(&painter, m_icon, icon, ink);
    if (hasFocus()) {
        painter.setPen(QPen(m_ink.isValid() ? m_ink : roles.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace widgets
