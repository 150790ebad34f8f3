#include "ui/widgets/doorbutton.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace widgets {

DoorButton::DoorButton(theme::Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &theme::Theme::changed, this, [this] { updateGeometry(); });
}

void DoorButton::keyPressEvent(QKeyEvent *event)
{
    // Outside a dialog Qt leaves Enter to nobody.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool DoorButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void DoorButton::paintFocus(QPainter *painter) const
{
    if (!hasFocus())
        return;
    painter->setPen(QPen(m_theme.roles().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace widgets
