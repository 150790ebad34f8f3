#include "ui/widgets/elidedlabel.h"

#include "ui/theme/plaintexts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace widgets {

ElidedLabel::ElidedLabel(theme::Theme &theme, QWidget *parent) : ElidedLabel(theme, Ink::Text, Size::Body, parent)
{
}

ElidedLabel::ElidedLabel(theme::Theme &theme, Ink ink, Size size, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ink(ink), m_size(size)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void ElidedLabel::setBold(bool bold)
{
    m_bold = bold;
    updateGeometry();
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QFont ElidedLabel::paintFont() const
{
    QFont font = m_theme.font(m_size == Size::Small ? theme::Type::Small : theme::Type::Body);
    if (m_bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

bool ElidedLabel::isElided() const
{
    return QFontMetrics(paintFont()).horizontalAdvance(theme::lineOf(m_text)) > width();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(paintFont());
    return {metrics.horizontalAdvance(theme::lineOf(m_text)) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(paintFont());
    const QString least = m_text.isEmpty() ? QString() : QStringLiteral("…");
    return {metrics.horizontalAdvance(least), metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const theme::Roles &roles = m_theme.roles();
    QPainter painter(this);
    painter.setFont(paintFont());
    painter.setPen(m_ink == Ink::Text2 ? roles.text2 : roles.text);
    painter.drawText(rect(), int(m_alignment) | Qt::TextSingleLine,
        QFontMetrics(paintFont()).elidedText(theme::lineOf(m_text), Qt::ElideRight, width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isElided() && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), theme::tipOf(m_text), this);
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace widgets
