#include "ui/pages/tasks/taskdelegate.h"

#include "ui/models/tasktreemodel.h"
#include "ui/theme/plaintexts.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace pages {

namespace {

constexpr int foldSign = 14;
constexpr int markSign = 14;

bool isGroupRow(const QModelIndex &index)
{
    return index.data(models::NoteRole).isValid();
}

} // namespace

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = StatusDelegate::sizeHint(option, index);
    if (isGroupRow(index))
        size.rheight() += 2;
    return size;
}

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isGroupRow(index)) {
        paintGroup(painter, option, index);
        return;
    }
    const bool marked = index.data(models::MarkedRole).toBool();
    QStyleOptionViewItem row = option;
    if (marked)
        row.state |= QStyle::State_MouseOver; // the ground of a row that is pointed at
    StatusDelegate::paint(painter, row, index);
    if (marked && index.column() == models::TaskTreeModel::NumberColumn) {
        const QRect sign(row.rect.left() + 5, row.rect.top() + (row.rect.height() - markSign) / 2, markSign, markSign);
        theme().paintIcon(painter, QStringLiteral("check"), sign, theme().roles().accent);
    }
}

void TaskDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Roles &roles = theme().roles();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        paintGround(painter, option, index);
    else
        painter->fillRect(option.rect, roles.alt);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), roles.line);

    const QRect row = option.rect.adjusted(10, 0, -12, -1);
    const bool open = option.state.testFlag(QStyle::State_Open);
    const QRect sign(row.left(), row.top() + (row.height() - foldSign) / 2, foldSign, foldSign);
    theme().paintIcon(
        painter, open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), sign, roles.text2);

    const QFont small = theme().font(theme::Type::Small);
    const QString summary = index.data(models::SummaryRole).toString();
    const int summaryWidth = QFontMetrics(small).horizontalAdvance(summary);
    painter->setFont(small);
    painter->setPen(roles.text2);
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, summary);

    QFont bold = theme().font(theme::Type::Body);
    const QString note = index.data(models::NoteRole).toString();
    const int noteWidth = QFontMetrics(bold).horizontalAdvance(note);
    const QFont plain = bold;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const int left = sign.right() + 9;
    const int room = row.right() - summaryWidth - 16 - left;
    const QString title = metrics.elidedText(
        theme::lineOf(index.data().toString()), Qt::ElideRight, std::max(room - noteWidth - 8, room / 2));
    painter->setFont(bold);
    painter->setPen(roles.text);
    painter->drawText(QRect(left, row.top(), room, row.height()), Qt::AlignLeft | Qt::AlignVCenter, title);
    const int used = metrics.horizontalAdvance(title) + 8;
    if (room - used >= noteWidth) {
        painter->setFont(plain);
        painter->setPen(roles.text2);
        painter->drawText(
            QRect(left + used, row.top(), room - used, row.height()), Qt::AlignLeft | Qt::AlignVCenter, note);
    }
    painter->restore();
}

} // namespace pages
