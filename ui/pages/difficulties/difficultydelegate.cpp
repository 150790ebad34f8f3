#include "ui/pages/difficulties/difficultydelegate.h"

#include "ui/models/difficultymodel.h"
#include "ui/theme/plaintexts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace pages {

using models::DifficultyModel;

namespace {

constexpr int sidePadding = 12;
constexpr int textLines = 2;
constexpr int markSize = 14;
constexpr int signInset = 7; ///< of a sign in its box

/// The text in at most two lines of the width; the last one ends in "…" when there is more.
QStringList brokenLines(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == textLines - 1) {
            lines.append(
                QFontMetrics(font).elidedText(theme::lineOf(text.mid(line.textStart())), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

} // namespace

void DifficultyDelegate::setLow(bool low)
{
    m_low = low;
}

QSize DifficultyDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const QFontMetrics body(theme().font(theme::Type::Body));
    const QFontMetrics small(theme().font(theme::Type::Small));
    // unit, two lines of text, and the box of the age
    return {10, 2 * padding() + body.height() + textLines * small.lineSpacing() + 4 + small.height() + 5 + 1};
}

void DifficultyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    // A list has one column, so each of its rows is the first cell that is shown.
    option.viewItemPosition = QStyleOptionViewItem::OnlyOne;
    const theme::Roles &roles = theme().roles();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintGround(painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing);

    const QRect card = option.rect.adjusted(sidePadding, padding(), -sidePadding, -padding() - 1);
    QFont bold = theme().font(theme::Type::Body);
    bold.setWeight(QFont::DemiBold);
    const QFont small = theme().font(theme::Type::Small);
    const QFontMetrics boldMetrics(bold);
    const QFontMetrics smallMetrics(small);

    QRect head(card.left(), card.top(), card.width(), boldMetrics.height());
    if (index.data(models::MarkedRole).toBool()) {
        const QRect mark(head.left(), head.top() + (head.height() - markSize) / 2, markSize, markSize);
        painter->setPen(Qt::NoPen);
        painter->setBrush(roles.accent);
        painter->drawRoundedRect(mark, 3, 3);
        theme().paintIcon(painter, QStringLiteral("check"), mark.adjusted(1, 1, -1, -1), roles.onAccent);
        head.setLeft(mark.right() + 6);
    }
    const QString task = index.data(DifficultyModel::TaskRole).toString();
    painter->setFont(small);
    painter->setPen(roles.text2);
    painter->drawText(head, Qt::AlignRight | Qt::AlignVCenter, task);
    const int taskWidth = task.isEmpty() ? 0 : smallMetrics.horizontalAdvance(task) + 8;
    painter->setFont(bold);
    painter->setPen(roles.text);
    painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
        boldMetrics.elidedText(
            theme::lineOf(index.data(DifficultyModel::UnitRole).toString()), Qt::ElideRight, head.width() - taskWidth));

    painter->setFont(small);
    int top = head.bottom() + 1;
    const QStringList lines = brokenLines(index.data().toString(), small, card.width());
    for (const QString &line : lines) {
        painter->drawText(QRect(card.left(), top, card.width(), smallMetrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        top += smallMetrics.lineSpacing();
    }

    const int boxHeight = smallMetrics.height() + 5;
    const QRect foot(card.left(), card.bottom() + 1 - boxHeight, card.width(), boxHeight);
    const auto status = theme::Status(index.data(models::StatusRole).toInt());
    const QString age = index.data(DifficultyModel::AgeRole).toString();
    // Without a box the sign itself stands under the first letter.
    const int shift = theme::asksForAction(status) ? 0 : -signInset;
    theme::paintStatusCell(painter, theme(), foot.translated(shift, 0), status, age);
    const QRect documentPlace = foot.adjusted(theme::statusCellSize(theme(), status, age).width() + 8, 0, 0, 0);
    painter->setFont(small);
    painter->setPen(roles.text2);
    painter->drawText(documentPlace, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
        smallMetrics.elidedText(theme::lineOf(index.data(DifficultyModel::DocumentRole).toString()), Qt::ElideRight,
            documentPlace.width()));
    painter->restore();
}

} // namespace pages
