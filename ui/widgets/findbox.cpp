#include "ui/widgets/findbox.h"

#include "ui/theme/plaintexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"

#include <QPainter>

namespace widgets {

namespace {

constexpr int findBoxWidth = 300;
constexpr int findBoxNarrow = 200;
constexpr int findBoxIcon = 14;

} // namespace

FindBox::FindBox(theme::Theme &theme, QWidget *parent) : QPushButton(parent), m_theme(theme)
{
    setText(tr("Tìm đơn vị, nhiệm vụ, văn bản…"));
    setToolTip(tr("Tìm đơn vị, nhiệm vụ, văn bản, kết quả, lệnh (Ctrl+K)"));
    setAccessibleName(tr("Tìm đơn vị, nhiệm vụ, văn bản, kết quả, lệnh"));
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FindBox::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize FindBox::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(theme::Type::Small));
    return {m_narrow ? findBoxNarrow : findBoxWidth, metrics.height() + 9};
}

void FindBox::paintEvent(QPaintEvent *)
{
    const theme::Roles &roles = m_theme.roles();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() ? roles.control : roles.line);
    painter.setBrush(roles.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRect icon(7, (height() - findBoxIcon) / 2, findBoxIcon, findBoxIcon);
    m_theme.paintIcon(&painter, QStringLiteral("search"), icon, roles.text2);
    const QRect key = paintKeyHint(&painter, m_theme, rect().adjusted(0, 0, -7, 0), QStringLiteral("Ctrl+K"),
        roles.text2, roles.line, roles.window);
    const QRect words(icon.right() + 7, 0, key.left() - icon.right() - 13, height());
    painter.setFont(m_theme.font(theme::Type::Small));
    painter.setPen(roles.text2);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(theme::lineOf(text()), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        painter.setPen(QPen(roles.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace widgets
