#include "ui/widgets/twolinedelegate.h"

#include "ui/models/itemrole.h"
#include "ui/theme/plaintexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace widgets {

namespace {

constexpr int twoLineSide = 14;
constexpr int twoLineSign = 14;
constexpr int twoLineSignGap = 12;
constexpr int twoLineChevron = 16;
constexpr int twoLineVerbGap = 12;

QString enterKey()
{
    return QStringLiteral("Enter");
}

} // namespace

TwoLineDelegate::TwoLineDelegate(theme::Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

void TwoLineDelegate::setLow(bool low)
{
    m_low = low;
}

QFont TwoLineDelegate::titleFont() const
{
    QFont font = m_theme.font(theme::Type::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

int TwoLineDelegate::rowHeight() const
{
    const QFontMetrics body(titleFont());
    const QFontMetrics small(m_theme.font(theme::Type::Small));
    return body.height() + small.height() + (m_low ? 11 : 15);
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, rowHeight()};
}

int TwoLineDelegate::verbWidth(const QModelIndex &index) const
{
    const QString verb = index.data(models::VerbRole).toString();
    if (verb.isEmpty())
        return 0;
    return QFontMetrics(m_theme.font(theme::Type::Body)).horizontalAdvance(verb) + 4 + twoLineChevron;
}

QRect TwoLineDelegate::verbRect(const QRect &row, const QModelIndex &index) const
{
    QRect place = row.adjusted(0, 0, -twoLineSide, -1);
    place.setLeft(place.right() + 1 - verbWidth(index));
    return place;
}

QRect TwoLineDelegate::textRect(const QRect &row, const QModelIndex &index, bool withKey) const
{
    int right = twoLineSide;
    if (const int verb = verbWidth(index); verb > 0)
        right += verb + twoLineVerbGap + (withKey ? keyHintSize(m_theme, enterKey()).width() + twoLineVerbGap : 0);
    return row.adjusted(twoLineSide + twoLineSign + twoLineSignGap, 0, -right, -1);
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Roles &roles = m_theme.roles();
    const QRect row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.widget && option.widget->hasFocus();
    painter->save();
    const QColor ground = selected                       ? (focused ? roles.selection : roles.idleSelection)
        : option.state.testFlag(QStyle::State_MouseOver) ? roles.alt
                                                         : roles.base;
    painter->fillRect(row, ground);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), roles.line);
    if (selected && focused)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), roles.accent);
    painter->setRenderHint(QPainter::Antialiasing);
    if (const QVariant sign = index.data(models::SignRole); sign.isValid()) {
        const QRect place(
            row.left() + twoLineSide, row.top() + (row.height() - twoLineSign) / 2, twoLineSign, twoLineSign);
        m_theme.paintSign(painter, theme::Status(sign.toInt()), place);
    }

    const bool withKey = selected && focused;
    const QRect words = textRect(row, index, withKey);
    const QFontMetrics title(titleFont());
    const QFontMetrics detail(m_theme.font(theme::Type::Small));
    const int top = words.top() + (words.height() - title.height() - detail.height()) / 2;
    painter->setFont(titleFont());
    painter->setPen(roles.text);
    painter->drawText(QRect(words.left(), top, words.width(), title.height()), Qt::AlignLeft | Qt::AlignVCenter,
        title.elidedText(theme::lineOf(index.data().toString()), Qt::ElideRight, words.width()));
    painter->setFont(m_theme.font(theme::Type::Small));
    painter->setPen(roles.text2);
    painter->drawText(QRect(words.left(), top + title.height(), words.width(), detail.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        detail.elidedText(theme::lineOf(index.data(models::DetailRole).toString()), Qt::ElideRight, words.width()));
    paintVerb(painter, row, index, withKey);
    painter->restore();
}

void TwoLineDelegate::paintVerb(QPainter *painter, const QRect &row, const QModelIndex &index, bool withKey) const
{
    if (verbWidth(index) == 0)
        return;
    const theme::Roles &roles = m_theme.roles();
    const QRect place = verbRect(row, index);
    m_theme.paintIcon(painter, QStringLiteral("chevron-right"),
        QRect(place.right() + 1 - twoLineChevron, place.center().y() - twoLineChevron / 2, twoLineChevron,
            twoLineChevron),
        roles.accent);
    painter->setFont(m_theme.font(theme::Type::Body));
    painter->setPen(roles.accent);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, index.data(models::VerbRole).toString());
    if (withKey) {
        const QRect before(row.left(), row.top(), place.left() - twoLineVerbGap - row.left(), row.height() - 1);
        paintKeyHint(painter, m_theme, before, enterKey(), roles.text2, roles.control, roles.base);
    }
}

bool TwoLineDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && verbWidth(index) > 0) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && verbRect(option.rect, index).contains(mouse->position().toPoint()))
            emit verbClicked(index);
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool TwoLineDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString title = index.data().toString();
    const QString detail = index.data(models::DetailRole).toString();
    const int room = textRect(option.rect, index, option.state.testFlag(QStyle::State_Selected)).width();
    const bool elided = QFontMetrics(titleFont()).horizontalAdvance(title) > room
        || QFontMetrics(m_theme.font(theme::Type::Small)).horizontalAdvance(detail) > room;
    QToolTip::showText(event->globalPos(), elided ? theme::tipOf(title + QLatin1Char('\n') + detail) : QString(), view);
    return true;
}

} // namespace widgets
