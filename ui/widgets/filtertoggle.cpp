#include "ui/widgets/filtertoggle.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace widgets {

namespace {

constexpr int toggleSign = 14;
constexpr int togglePad = 10;

} // namespace

FilterToggle::FilterToggle(theme::Theme &theme, const QString &text, QWidget *parent)
    : QPushButton(text, parent), m_theme(theme)
{
    setCheckable(true);
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void FilterToggle::setStatus(theme::Status status)
{
    m_status = status;
    updateGeometry();
    update();
}

void FilterToggle::setCount(int count)
{
    m_count = count;
    describe();
    updateGeometry();
    update();
}

void FilterToggle::describe()
{
    setAccessibleName(m_count < 0 ? text() : QStringLiteral("%1: %2").arg(text()).arg(m_count));
}

QFont FilterToggle::paintFont() const
{
    QFont font = m_theme.font(theme::Type::Body);
    if (isChecked())
        font.setWeight(QFont::DemiBold);
    return font;
}

QSize FilterToggle::sizeHint() const
{
    // Always as wide as when chosen, so that the row does not move.
    QFont bold = m_theme.font(theme::Type::Body);
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int width = 2 * togglePad + metrics.horizontalAdvance(text());
    if (m_status)
        width += toggleSign + 6;
    if (m_count >= 0)
        width += 6 + metrics.horizontalAdvance(QString::number(m_count));
    return {width, metrics.height() + 8};
}

void FilterToggle::paintEvent(QPaintEvent *)
{
    const theme::Roles &roles = m_theme.roles();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isChecked() ? roles.selection : isDown() ? roles.line : underMouse() ? roles.alt : roles.base;
    painter.setBrush(ground);
    painter.setPen(isChecked() ? roles.accent : roles.line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    QRect area = rect().adjusted(togglePad, 0, -togglePad, 0);
    if (m_status) {
        const QRect sign(area.left(), (height() - toggleSign) / 2, toggleSign, toggleSign);
        m_theme.paintSign(&painter, *m_status, sign);
        area.setLeft(sign.right() + 7);
    }
    const QFont font = paintFont();
    painter.setFont(font);
    painter.setPen(roles.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_count >= 0) {
        QFont plain = font;
        plain.setWeight(QFont::Normal);
        painter.setFont(plain);
        painter.setPen(roles.text2);
        area.setLeft(area.left() + QFontMetrics(font).horizontalAdvance(text()) + 6);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_count));
    }
    if (hasFocus()) {
        painter.setPen(QPen(roles.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void FilterToggle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace widgets
