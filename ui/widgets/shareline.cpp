#include "ui/widgets/shareline.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace widgets {

ShareLine::ShareLine(theme::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(10);
}

void ShareLine::setShares(const QList<Share> &shares)
{
    m_shares = shares;
    update();
}

void ShareLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Roles &roles = m_theme.roles();
    int total = 0;
    for (const Share &share : std::as_const(m_shares))
        total += share.count;
    if (total == 0) {
        painter.fillRect(rect(), roles.line);
        return;
    }
    int before = 0;
    for (const Share &share : std::as_const(m_shares)) {
        if (share.count == 0)
            continue;
        const int left = width() * before / total;
        before += share.count;
        const int right = width() * before / total;
        const QRect part(left, 0, right - left - (before < total ? 2 : 0), height());
        painter.fillRect(part, theme::chartBrush(roles, share.fill));
        if (!roles.fills) {
            painter.setPen(roles.text);
            painter.drawRect(part.adjusted(0, 0, -1, -1));
        }
    }
}

} // namespace widgets
