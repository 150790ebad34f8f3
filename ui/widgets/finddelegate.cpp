#include "ui/widgets/finddelegate.h"

#include "core/base/text/fold.h"
#include "ui/theme/theme.h"
#include "ui/widgets/findpanel.h"

#include <QPainter>
#include <QStandardItem>

namespace widgets {

namespace {

enum FindRole { HitNumberRole = Qt::UserRole + 1, IconRole, LeadRole, WhyRole, FoundRole };

constexpr int findPad = 16;
constexpr int findIcon = 18;

/// Where the first word that was typed stands in the text: start and length, -1 when it does not. Folding
/// keeps the number of letters except where blanks or marks of their own are dropped; then nothing is marked.
std::pair<int, int> foundIn(const QString &text, const QString &typed)
{
    const QString word = base::fold(typed).section(QLatin1Char(' '), 0, 0);
    const QString whole = base::fold(typed);
    const QString folded = base::fold(text);
    if (word.isEmpty() || folded.size() != text.size())
        return {-1, 0};
    const int phrase = int(folded.indexOf(whole));
    if (phrase >= 0)
        return {phrase, int(whole.size())};
    return {int(folded.indexOf(word)), int(word.size())};
}

} // namespace

FindDelegate::FindDelegate(theme::Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

QStandardItem *FindDelegate::headItem(const QString &title, const QString &note)
{
    auto *item = new QStandardItem(title);
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(-1, HitNumberRole);
    item->setData(note, WhyRole);
    return item;
}

QStandardItem *FindDelegate::hitItem(const FindHit &hit, int number, const QString &typed)
{
    auto *item = new QStandardItem(hit.text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(number, HitNumberRole);
    item->setData(hit.icon, IconRole);
    item->setData(hit.lead, LeadRole);
    item->setData(hit.why, WhyRole);
    const auto [start, length] = foundIn(hit.text, typed);
    item->setData(QPoint(start, length), FoundRole);
    item->setData(QStringLiteral("%1: %2 %3, %4").arg(hit.group, hit.lead, hit.text, hit.why), Qt::AccessibleTextRole);
    item->setToolTip(hit.text);
    return item;
}

int FindDelegate::hitOf(const QModelIndex &index)
{
    return index.isValid() ? index.data(HitNumberRole).toInt() : -1;
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool head = hitOf(index) < 0;
    const int line = QFontMetrics(m_theme.font(head ? theme::Type::Small : theme::Type::Body)).height();
    return {100, line + (head ? 11 : 16)};
}

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Roles &roles = m_theme.roles();
    painter->save();
    const bool hit = hitOf(index) >= 0;
    const bool selected = hit && option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, roles.selection);
    else if (hit && option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, roles.alt);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), roles.accent);
    const QRect row = option.rect.adjusted(findPad, 0, -findPad, 0);
    if (hit)
        paintHit(painter, row, index);
    else
        paintHead(painter, row, index);
    painter->restore();
}

void FindDelegate::paintHead(QPainter *painter, const QRect &row, const QModelIndex &index) const
{
    QFont font = m_theme.font(theme::Type::Small);
    painter->setPen(m_theme.roles().text2);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QString title = index.data().toString();
    painter->drawText(row.adjusted(0, 4, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, title);
    const int after = painter->fontMetrics().horizontalAdvance(title) + 8;
    font.setWeight(QFont::Normal);
    painter->setFont(font);
    painter->drawText(row.adjusted(after, 4, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data(WhyRole).toString());
}

void FindDelegate::paintHit(QPainter *painter, const QRect &row, const QModelIndex &index) const
{
    const theme::Roles &roles = m_theme.roles();
    const QRect icon(row.left(), row.top() + (row.height() - findIcon) / 2, findIcon, findIcon);
    m_theme.paintIcon(painter, index.data(IconRole).toString(), icon, roles.text2);

    painter->setFont(m_theme.font(theme::Type::Small));
    painter->setPen(roles.text2);
    const QString why
        = painter->fontMetrics().elidedText(index.data(WhyRole).toString(), Qt::ElideRight, row.width() * 2 / 5);
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, why);
    const int end = row.right() - painter->fontMetrics().horizontalAdvance(why) - 12;

    const QFont plain = m_theme.font(theme::Type::Body);
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    int x = icon.right() + 12;
    const auto draw = [&](const QString &text, const QFont &font, const QColor &ink) {
        if (text.isEmpty() || x >= end)
            return;
        painter->setFont(font);
        painter->setPen(ink);
        const QRect place(x, row.top(), end - x, row.height());
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        x += painter->fontMetrics().horizontalAdvance(text);
    };
    const QString lead = index.data(LeadRole).toString();
    if (!lead.isEmpty())
        draw(lead + QStringLiteral("  "), bold, roles.text);
    const QString text = index.data().toString();
    const QPoint found = index.data(FoundRole).toPoint();
    if (found.x() < 0) {
        draw(text, plain, roles.text);
        return;
    }
    draw(text.left(found.x()), plain, roles.text);
    draw(text.mid(found.x(), found.y()), bold, roles.accent);
    draw(text.mid(found.x() + found.y()), plain, roles.text);
}

} // namespace widgets
