#include "ui/pages/matrix/matrixdelegate.h"

#include "ui/models/matrixmodel.h"
#include "ui/theme/plaintexts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace pages {

using models::MatrixModel;
using theme::Status;

namespace {

constexpr int namePad = 10;

bool isMonth(const QModelIndex &index)
{
    return index.data(MatrixModel::StandingRole).isValid();
}

const QAbstractItemView *viewOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QAbstractItemView *>(option.widget);
}

/// The sign's square in the middle of the cell.
QRectF signRect(const QRect &cell)
{
    const double side = qMin(14, cell.height() - 2);
    return {cell.left() + (cell.width() - side) / 2, cell.top() + (cell.height() - side) / 2, side, side};
}

} // namespace

MatrixDelegate::MatrixDelegate(theme::Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

QFont MatrixDelegate::cellFont(const QModelIndex &index) const
{
    QFont font = m_theme.font(theme::Type::Small);
    const auto kind = MatrixModel::RowKind(index.data(MatrixModel::KindRole).toInt());
    const bool late = isMonth(index) && Status(index.data(MatrixModel::StandingRole).toInt()) == Status::Late;
    if (late || kind == MatrixModel::RowKind::Group || index.data(models::BoldRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Roles &roles = m_theme.roles();
    const auto kind = MatrixModel::RowKind(index.data(MatrixModel::KindRole).toInt());
    const QRect &rect = option.rect;
    painter->save();
    painter->setClipRect(rect);
    const QRect cell = rect.adjusted(0, 0, -1, -1); // without its hairlines
    painter->fillRect(rect, kind == MatrixModel::RowKind::Unit ? roles.base : roles.alt);
    if (kind == MatrixModel::RowKind::Group)
        paintGroup(painter, cell, index);
    else if (isMonth(index))
        paintMonth(painter, cell, index);
    else
        paintText(painter, option, index);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), roles.line);
    if (kind != MatrixModel::RowKind::Group)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), roles.line);
    const QAbstractItemView *view = viewOf(option);
    if (view && isMonth(index) && view->currentIndex() == index)
        paintFocus(painter, option);
    painter->restore();
}

void MatrixDelegate::paintGroup(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const theme::Roles &roles = m_theme.roles();
    const QFont bold = cellFont(index);
    const QString title = index.data().toString();
    QRect place = cell.adjusted(namePad, 0, -namePad, 0);
    painter->setFont(bold);
    painter->setPen(roles.text);
    painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, title);
    place.setLeft(place.left() + QFontMetrics(bold).horizontalAdvance(title) + 10);
    painter->setFont(m_theme.font(theme::Type::Small));
    painter->setPen(roles.text2);
    painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, index.data(models::NoteRole).toString());
}

void MatrixDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Roles &roles = m_theme.roles();
    const QAbstractItemView *view = viewOf(option);
    const bool unit = MatrixModel::RowKind(index.data(MatrixModel::KindRole).toInt()) == MatrixModel::RowKind::Unit;
    const bool current = unit && view && view->currentIndex().row() == index.row();
    QFont font = cellFont(index);
    if (current) {
        painter->fillRect(option.rect, view->hasFocus() ? roles.selection : roles.idleSelection);
        if (index.column() == MatrixModel::NameColumn && view->hasFocus())
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), roles.accent);
        font.setWeight(QFont::DemiBold);
    }
    const int pad
        = index.column() == MatrixModel::NameColumn || index.column() == MatrixModel::RateColumn ? namePad : 1;
    const QRect words = option.rect.adjusted(pad, 0, -pad, -1);
    painter->setFont(font);
    painter->setPen(roles.text);
    painter->drawText(words, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(theme::lineOf(index.data().toString()), Qt::ElideRight, words.width()));
}

void MatrixDelegate::paintMonth(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const theme::Roles &roles = m_theme.roles();
    const auto status = Status(index.data(MatrixModel::StandingRole).toInt());
    const theme::StatusColors &colours = roles.of(status);
    const bool judged = status == Status::OnTime || status == Status::Late || status == Status::Missing;
    if (judged && roles.fills)
        painter->fillRect(cell, colours.fill);
    else if (status == Status::Missing)
        painter->fillRect(cell, roles.text);
    else if (judged)
        painter->fillRect(cell, QBrush(roles.text, theme::monoPattern(status)));
    switch (status) {
    case Status::OnTime:
        theme::paintTick(painter, signRect(cell), colours.mark);
        break;
    case Status::Missing:
        theme::paintCross(painter, signRect(cell), roles.fills ? colours.ink : roles.base);
        break;
    case Status::Late: {
        const QFont font = cellFont(index);
        const QString days = index.data().toString();
        if (!roles.fills) {
            // The number must not drown in the pattern.
            const int width = QFontMetrics(font).horizontalAdvance(days) + 4;
            painter->fillRect(
                QRect(cell.left() + (cell.width() - width) / 2, cell.top() + 1, width, cell.height() - 2), roles.base);
        }
        painter->setFont(font);
        painter->setPen(colours.ink);
        painter->drawText(cell, Qt::AlignCenter, days);
        break;
    }
    default:
        theme::paintStatusSign(painter, signRect(cell).adjusted(1, 1, -1, -1), status, colours.mark, roles.base);
    }
}

void MatrixDelegate::paintFocus(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const theme::Roles &roles = m_theme.roles();
    const QAbstractItemView *view = viewOf(option);
    const QRect cell = option.rect.adjusted(0, 0, -1, -1);
    painter->setRenderHint(QPainter::Antialiasing, false);
    const auto frame = [&](int inset, const QColor &colour) {
        painter->setPen(colour);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(inset, inset, -inset - 1, -inset - 1));
    };
    const QColor edge = view && view->hasFocus() ? roles.accent : roles.control;
    frame(0, edge);
    frame(1, edge);
    frame(2, roles.base);
}

bool MatrixDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data().toString();
    if (tip.isEmpty() && QFontMetrics(cellFont(index)).horizontalAdvance(text) > option.rect.width() - 2 * namePad)
        tip = text;
    QToolTip::showText(event->globalPos(), theme::tipOf(tip), view);
    return true;
}

} // namespace pages
