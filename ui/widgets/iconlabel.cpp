#include "ui/widgets/iconlabel.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace widgets {

namespace {

constexpr int labelIcon = 15;
constexpr int labelIconGap = 6;

} // namespace

IconLabel::IconLabel(theme::Theme &theme, const QString &iconName, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(iconName)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::changed, this, [this] { updateGeometry(); });
}

void IconLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(theme::Type::Body));
    return {labelIcon + labelIconGap + metrics.horizontalAdvance(m_text) + 1, std::max(labelIcon, metrics.height())};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Roles &roles = m_theme.roles();
    m_theme.paintIcon(&painter, m_icon, QRect(0, (height() - labelIcon) / 2, labelIcon, labelIcon), roles.text2);
    painter.setFont(m_theme.font(theme::Type::Body));
    painter.setPen(roles.text);
    painter.drawText(rect().adjusted(labelIcon + labelIconGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace widgets
