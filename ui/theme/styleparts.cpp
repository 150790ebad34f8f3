#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleOption>

// The painting of the parts that style.cpp sends here.

namespace theme {

namespace {

constexpr qreal corner = 4;

void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

void drawChevron(QPainter *painter, QPointF centre, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{{centre.x() - 4, centre.y() - 2}, {centre.x(), centre.y() + 2}, {centre.x() + 4, centre.y() - 2}});
    painter->restore();
}

} // namespace

void Style::drawInputFrame(QPainter *painter, const QRect &rect, bool focused, bool enabled, bool readOnly) const
{
    const Roles &roles = m_theme.roles();
    const QColor fill = enabled && !readOnly ? roles.base : roles.alt;
    // The ring lies inside the edge, so that nothing jumps when it comes.
    if (focused)
        drawRounded(painter, rect, fill, roles.accent, 2);
    else
        drawRounded(painter, rect, fill, enabled && !readOnly ? roles.control : roles.line);
}

void Style::drawButton(QPainter *painter, const QStyleOption *option, const QWidget *widget) const
{
    const Roles &roles = m_theme.roles();
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool down = option->state.testFlag(State_Sunken);
    const bool on = option->state.testFlag(State_On);
    const bool hover = enabled && option->state.testFlag(State_MouseOver);
    const bool primary = widget && widget->property("primary").toBool();
    const bool flat = option->state.testFlag(State_AutoRaise) && !on && !down && !hover;
    if (flat && !option->state.testFlag(State_HasFocus))
        return;
    QColor fill = down ? roles.line : on ? roles.selection : hover ? roles.alt : roles.base;
    QColor edge = on ? roles.accent : roles.control;
    if (primary && enabled)
        fill = edge = roles.accent;
    if (!enabled)
        edge = roles.line;
    if (option->state.testFlag(State_HasFocus))
        drawRounded(painter, option->rect, fill, primary ? roles.text : roles.accent, 2);
    else
        drawRounded(painter, option->rect, fill, edge);
}

void Style::drawItemRow(QPainter *painter, const QStyleOption *option, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    const Roles &roles = m_theme.roles();
    const bool selected = item->state.testFlag(State_Selected);
    const bool hover = item->state.testFlag(State_MouseOver);
    const bool active = widget && widget->hasFocus();
    if (selected)
        painter->fillRect(item->rect, active ? roles.selection : roles.idleSelection);
    else if (hover)
        painter->fillRect(item->rect, roles.alt);
    else if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    const bool isFirst = item->viewItemPosition == QStyleOptionViewItem::Beginning
        || item->viewItemPosition == QStyleOptionViewItem::OnlyOne
        || item->viewItemPosition == QStyleOptionViewItem::Invalid;
    if (selected && active && isFirst)
        painter->fillRect(QRect(item->rect.left(), item->rect.top(), 3, item->rect.height()), roles.accent);
}

void Style::drawCheckMark(QPainter *painter, const QStyleOption *option) const
{
    const Roles &roles = m_theme.roles();
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool on = option->state.testFlag(State_On);
    QRect box(0, 0, 16, 16);
    box.moveCenter(option->rect.center());
    if (on)
        drawRounded(painter, box, enabled ? roles.accent : roles.control, enabled ? roles.accent : roles.control);
    else
        drawRounded(painter, box, enabled ? roles.base : roles.alt, enabled ? roles.control : roles.line);
    if (on) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(roles.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->translate(box.topLeft());
        painter->drawPolyline(QPolygonF{{4, 8.3}, {7, 11.2}, {12, 5.2}});
        painter->restore();
    }
}

void Style::drawHeaderSection(QPainter *painter, const QStyleOption *option) const
{
    const Roles &roles = m_theme.roles();
    painter->fillRect(option->rect, roles.window);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), roles.line);
}

void Style::drawScrollBar(QPainter *painter, const QStyleOption *option, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    const Roles &roles = m_theme.roles();
    painter->fillRect(bar->rect, roles.alt);
    if (bar->maximum == bar->minimum)
        return;
    QRect slider = proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
    slider = bar->orientation == Qt::Vertical ? slider.adjusted(2, 1, -2, -1) : slider.adjusted(1, 2, -1, -2);
    const bool grabbed = bar->activeSubControls.testFlag(SC_ScrollBarSlider)
        && (bar->state.testFlag(State_Sunken) || bar->state.testFlag(State_MouseOver));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor colour = roles.control;
    colour.setAlphaF(grabbed ? 1.0F : 0.6F);
    painter->setBrush(colour);
    painter->drawRoundedRect(slider, 3, 3);
    painter->restore();
}

void Style::drawComboBox(QPainter *painter, const QStyleOption *option) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!box)
        return;
    const Roles &roles = m_theme.roles();
    const bool enabled = box->state.testFlag(State_Enabled);
    if (box->frame)
        drawInputFrame(painter, box->rect, box->state.testFlag(State_HasFocus), enabled, false);
    else
        painter->fillRect(box->rect, roles.base);
    drawChevron(painter, QPointF(box->rect.right() - 13, box->rect.center().y() + 0.5),
        enabled ? roles.text2 : m_theme.palette().color(QPalette::Disabled, QPalette::Text));
}

void Style::drawMenuItem(QPainter *painter, const QStyleOption *option, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const Roles &roles = m_theme.roles();
    painter->fillRect(item->rect, roles.base);
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(
            QRect(item->rect.left() + 8, item->rect.center().y(), item->rect.width() - 16, 1), roles.line);
        return;
    }
    const bool enabled = item->state.testFlag(State_Enabled);
    if (enabled && item->state.testFlag(State_Selected))
        painter->fillRect(item->rect.adjusted(4, 0, -4, 0), roles.selection);
    constexpr int iconColumn = 34;
    if (item->checked) {
        m_theme.paintIcon(painter, QStringLiteral("check"),
            QRect(item->rect.left() + 11, item->rect.center().y() - 7, 16, 16), roles.accent);
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, QRect(item->rect.left() + 11, item->rect.center().y() - 7, 16, 16), Qt::AlignCenter,
            enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QPalette palette = m_theme.palette();
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    const QStringList parts = item->text.split(QLatin1Char('\t'));
    const QRect text = item->rect.adjusted(iconColumn, 0, -16, 0);
    painter->setFont(item->font);
    painter->setPen(palette.color(group, QPalette::Text));
    int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    flags |= proxy()->styleHint(SH_UnderlineShortcut, item, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(text, flags | Qt::AlignLeft, parts.first());
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        m_theme.paintIcon(painter, QStringLiteral("chevron-right"),
            QRect(item->rect.right() - 24, item->rect.center().y() - 7, 16, 16), roles.text2);
    } else if (parts.size() > 1) {
        painter->setPen(enabled ? roles.text2 : palette.color(group, QPalette::Text));
        painter->drawText(text, flags | Qt::AlignRight, parts.last());
    }
}

void Style::drawMenuBarItem(QPainter *painter, const QStyleOption *option) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const Roles &roles = m_theme.roles();
    painter->fillRect(item->rect, roles.window);
    const bool open = item->state.testFlag(State_Selected);
    if (open)
        drawRounded(painter, item->rect.adjusted(1, 3, -1, -3), roles.selection, {});
    painter->setPen(roles.text);
    painter->drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
}

} // namespace theme
