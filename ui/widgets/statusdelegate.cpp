#include "ui/widgets/statusdelegate.h"

#include "ui/theme/plaintexts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace widgets {

using namespace models;

namespace {

constexpr int cellPad = 6;
constexpr int cellSign = 14;
constexpr int barWidth = 30;
constexpr int barHeight = 6;

bool isFirstShown(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // Only trees tell where a cell stands in its row.
    if (option.viewItemPosition == QStyleOptionViewItem::Invalid)
        return index.column() == 0;
    return option.viewItemPosition == QStyleOptionViewItem::Beginning
        || option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
}

bool viewHasFocus(const QStyleOptionViewItem &option)
{
    // The view itself, or its search field: what matters is where the keys go.
    return option.widget && option.widget->hasFocus();
}

} // namespace

StatusDelegate::StatusDelegate(theme::Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

void StatusDelegate::setRowHeight(int height)
{
    m_rowHeight = height;
}

QFont StatusDelegate::cellFont(const QModelIndex &index) const
{
    QFont font = m_theme.font(theme::Type::Body);
    if (index.data(BoldRole).toBool())
        font.setWeight(QFont::DemiBold);
    font.setStrikeOut(index.data(CancelledRole).toBool());
    return font;
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int height = m_rowHeight > 0 ? m_rowHeight : QFontMetrics(m_theme.font(theme::Type::Body)).height() + 10;
    return {neededWidth(index), height};
}

int StatusDelegate::neededWidth(const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (index.data(ProgressRole).isValid())
        return barWidth + 2 * cellPad + QFontMetrics(cellFont(index)).horizontalAdvance(QStringLiteral("100%")) + 6;
    if (index.data(StatusRole).isValid()) {
        QFont font = m_theme.font(theme::Type::Small);
        font.setWeight(QFont::DemiBold);
        return QFontMetrics(font).horizontalAdvance(text) + cellSign + 6 + 4 * cellPad;
    }
    const int sign = index.data(SignRole).isValid() ? cellSign + 5 : 0;
    return QFontMetrics(cellFont(index)).horizontalAdvance(text) + sign + 2 * cellPad;
}

void StatusDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Roles &roles = m_theme.roles();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor ground = selected ? (viewHasFocus(option) ? roles.selection : roles.idleSelection)
        : hovered                  ? roles.alt
                                   : roles.base;
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), roles.line);
    if (selected && viewHasFocus(option) && isFirstShown(option, index))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), roles.accent);
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintGround(painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect.adjusted(cellPad, 0, -cellPad, -1);
    if (index.data(ProgressRole).isValid())
        paintProgress(painter, cell, option, index);
    else if (index.data(StatusRole).isValid())
        paintStatus(painter, cell, option, index);
    else
        paintText(painter, cell, option, index);
    painter->restore();
}

void StatusDelegate::paintText(
    QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Roles &roles = m_theme.roles();
    const bool quiet = index.data(QuietRole).toBool() || index.data(CancelledRole).toBool();
    const QFont font = cellFont(index);
    QRect words = rect;
    if (const QVariant sign = index.data(SignRole); sign.isValid()) {
        const QRect place(rect.left(), rect.top() + (rect.height() - cellSign) / 2, cellSign, cellSign);
        m_theme.paintSign(painter, theme::Status(sign.toInt()), place);
        words.setLeft(place.right() + 6);
    }
    painter->setFont(font);
    painter->setPen(quiet ? roles.text2 : roles.text);
    painter->drawText(words, int(option.displayAlignment | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(theme::lineOf(index.data().toString()), Qt::ElideRight, words.width()));
}

void StatusDelegate::paintStatus(
    QPainter *painter, const QRect &rect, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto status = theme::Status(index.data(StatusRole).toInt());
    theme::paintStatusCell(painter, m_theme, rect, status, index.data().toString());
}

void StatusDelegate::paintProgress(
    QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Roles &roles = m_theme.roles();
    const int percent = qBound(0, index.data(ProgressRole).toInt(), 100);
    const QFont font = m_theme.font(theme::Type::Body);
    const QString number = QStringLiteral("%1%").arg(percent);
    painter->setFont(font);
    painter->setPen(roles.text);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, number);
    // Bars of all rows stand in one column, whatever the number beside them.
    const int numbers = QFontMetrics(font).horizontalAdvance(QStringLiteral("100%"));
    const QRect bar(
        rect.right() + 1 - numbers - 5 - barWidth, rect.center().y() - barHeight / 2 + 1, barWidth, barHeight);
    if (bar.left() < rect.left())
        return;
    // The row of a view without focus is itself of the line's colour.
    const bool onLine = option.state.testFlag(QStyle::State_Selected) && !viewHasFocus(option);
    // In high contrast a line-coloured groove would look like a full bar.
    painter->fillRect(bar, onLine || !roles.fills ? roles.base : roles.line);
    if (!roles.fills) {
        painter->setPen(roles.text);
        painter->drawRect(bar.adjusted(0, 0, -1, -1));
    }
    painter->fillRect(QRect(bar.left(), bar.top(), barWidth * percent / 100, barHeight), roles.accent);
}

bool StatusDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString own = index.data(Qt::ToolTipRole).toString();
    if (!own.isEmpty() || neededWidth(index) > option.rect.width()) {
        QToolTip::showText(event->globalPos(), theme::tipOf(own.isEmpty() ? index.data().toString() : own), view);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace widgets
