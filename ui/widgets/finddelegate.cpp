#include "ui/widgets/finddelegate.h"

#include "ui/theme/plaintexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/findgroup.h"
#include "ui/widgets/keyhint.h"

#include <QPainter>
#include <QStandardItem>

namespace widgets {

namespace {

using Spans = QList<base::SearchWords::Span>;

enum FindRole {
    IsHitRole = Qt::UserRole + 1,
    IconRole,
    LeadRole,
    WhyRole,
    ShortcutRole,
    MarkedRole,
    WhyMarkedRole,
    CountsRole
};

constexpr int findPad = 16;
constexpr int findIcon = 18;
constexpr int findGap = 12;

bool isHit(const QModelIndex &index)
{
    return index.data(IsHitRole).toBool();
}

} // namespace

FindDelegate::FindDelegate(theme::Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

QStandardItem *FindDelegate::headItem(const QString &title, const QString &note)
{
    auto *item = new QStandardItem(title);
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(false, IsHitRole);
    item->setData(note, WhyRole);
    return item;
}

QStandardItem *FindDelegate::hitItem(const QString &group, const FindHit &hit, const base::SearchWords &words)
{
    auto *item = new QStandardItem(hit.text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(true, IsHitRole);
    item->setData(hit.icon, IconRole);
    item->setData(hit.lead, LeadRole);
    item->setData(hit.why, WhyRole);
    item->setData(hit.shortcut, ShortcutRole);
    item->setData(hit.counts, CountsRole);
    item->setData(QVariant::fromValue(words.spansIn(hit.text)), MarkedRole);
    item->setData(QVariant::fromValue(words.spansIn(hit.why)), WhyMarkedRole);
    QStringList said{hit.lead, hit.text, hit.why, hit.shortcut};
    said.removeAll(QString());
    item->setData(group + QStringLiteral(": ") + said.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    item->setToolTip(hit.why.isEmpty() ? hit.text : hit.text + QLatin1Char('\n') + hit.why);
    return item;
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool hit = isHit(index);
    const int line = QFontMetrics(m_theme.font(hit ? theme::Type::Body : theme::Type::Small)).height();
    return {100, line + (hit ? 16 : 11)};
}

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Roles &roles = m_theme.roles();
    painter->save();
    const bool hit = isHit(index);
    const bool selected = hit && option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, roles.selection);
    else if (hit && option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, roles.alt);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), roles.accent);
    const QRect row = option.rect.adjusted(findPad, 0, -findPad, 0);
    if (hit)
        paintHit(painter, row, index, selected);
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

void FindDelegate::paintMarked(QPainter *painter, const QRect &place, const QString &text, const Spans &marked,
    const QFont &font, const QColor &ink) const
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    int x = place.left();
    const auto draw = [&](qsizetype from, qsizetype to, bool isMarked) {
        const int room = place.right() - x;
        if (to <= from || room <= 0)
            return;
        painter->setFont(isMarked ? bold : font);
        painter->setPen(isMarked ? m_theme.roles().accent : ink);
        const QString part = text.mid(from, to - from);
        painter->drawText(QRect(x, place.top(), room, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(theme::lineOf(part), Qt::ElideRight, room));
        x += painter->fontMetrics().horizontalAdvance(part);
    };
    qsizetype at = 0;
    for (const base::SearchWords::Span &span : marked) {
        draw(at, span.start, false);
        draw(span.start, span.start + span.length, true);
        at = span.start + span.length;
    }
    draw(at, text.size(), false);
}

void FindDelegate::paintHit(QPainter *painter, const QRect &row, const QModelIndex &index, bool selected) const
{
    const theme::Roles &roles = m_theme.roles();
    const QRect icon(row.left(), row.top() + (row.height() - findIcon) / 2, findIcon, findIcon);
    m_theme.paintIcon(painter, index.data(IconRole).toString(), icon, roles.text2);

    int end = row.right();
    const QString shortcut = index.data(ShortcutRole).toString();
    if (const QString key = shortcut.isEmpty() && selected ? QStringLiteral("Enter") : shortcut; !key.isEmpty()) {
        const QRect area(row.left(), row.top(), end - row.left() + 1, row.height());
        end = paintKeyHint(painter, m_theme, area, key, roles.text2, roles.control, roles.base).left() - findGap;
    }
    const QString why = index.data(WhyRole).toString();
    if (!why.isEmpty()) {
        const QFont small = m_theme.font(theme::Type::Small);
        QFont bold = small;
        bold.setWeight(QFont::DemiBold);
        const Spans marked = index.data(WhyMarkedRole).value<Spans>();
        // A little more than the plain text takes, for the letters that are bold.
        const int wanted = QFontMetrics(marked.isEmpty() ? small : bold).horizontalAdvance(why) + 2;
        const int width = qMin(wanted, row.width() * 2 / 5);
        paintMarked(painter, QRect(end - width, row.top(), width + 1, row.height()), why, marked, small, roles.text2);
        end -= width + findGap;
    }

    QFont plain = m_theme.font(theme::Type::Body);
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    int x = icon.right() + findGap;
    if (const QString lead = index.data(LeadRole).toString(); !lead.isEmpty()) {
        paintMarked(painter, QRect(x, row.top(), end - x, row.height()), lead, {}, bold, roles.text);
        x += QFontMetrics(bold).horizontalAdvance(lead) + 8;
    }
    plain.setStrikeOut(!index.data(CountsRole).toBool());
    paintMarked(painter, QRect(x, row.top(), end - x, row.height()), index.data().toString(),
        index.data(MarkedRole).value<Spans>(), plain, roles.text);
}

} // namespace widgets
