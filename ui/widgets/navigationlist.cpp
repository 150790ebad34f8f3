#include "ui/widgets/navigationlist.h"

#include "ui/theme/plaintexts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>

namespace widgets {

namespace {

enum NavigationRole { PageIdRole = Qt::UserRole + 1, IconNameRole, BadgeRole, UrgentRole };

constexpr int navigationWidth = 212;
constexpr int navigationCompactWidth = 52;
constexpr int navigationInset = 8;
constexpr int leastGap = 8;

} // namespace

/// One page: icon, name, count; the current one stands on a white (dark: selected) ground with the accent
/// bar.
class PageDelegate : public QStyledItemDelegate {
public:
    PageDelegate(theme::Theme &theme, const NavigationList &list) : m_theme(theme), m_list(list) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int row = QFontMetrics(m_theme.font(theme::Type::Body)).height() + 17;
        if (index.row() != m_list.m_gapRow)
            return {10, row};
        const int taken = row * (index.model()->rowCount() - 1);
        return {10, std::max(leastGap, m_list.viewport()->height() - taken)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.row() == m_list.m_gapRow)
            return;
        const theme::Roles &roles = m_theme.roles();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(0, 0, 0, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? roles.navCurrent : roles.window);
            painter->drawRoundedRect(row, 4, 4);
        }
        if (current)
            painter->fillRect(QRect(row.left(), row.top() + 8, 3, row.height() - 16), roles.accent);
        if (current && m_list.hasFocus()) {
            painter->setPen(QPen(roles.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 3, 3);
        }
        paintContents(painter, row, index, current);
        painter->restore();
    }

private:
    void paintContents(QPainter *painter, const QRect &row, const QModelIndex &index, bool current) const
    {
        const theme::Roles &roles = m_theme.roles();
        const bool compact = m_list.isCompact();
        const int size = compact ? 20 : 18;
        const int left = compact ? row.left() + (row.width() - size) / 2 : row.left() + 10;
        const QRect icon(left, row.top() + (row.height() - size) / 2, size, size);
        m_theme.paintIcon(painter, index.data(IconNameRole).toString(), icon, current ? roles.accent : roles.text2);

        const QString badge = index.data(BadgeRole).toString();
        const bool urgent = index.data(UrgentRole).toBool();
        if (compact) {
            if (!badge.isEmpty() && urgent)
                paintPill(painter, QRect(row.right() - 19, row.top() + 1, 18, row.height() / 2), badge);
            return;
        }
        int right = row.right() - 9;
        if (!badge.isEmpty()) {
            const QRect place(row.left(), row.top(), right - row.left(), row.height());
            right = urgent ? paintPill(painter, place, badge) : paintCount(painter, place, badge);
        }
        QFont font = m_theme.font(theme::Type::Body);
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(roles.text);
        const QRect words(icon.right() + 11, row.top(), right - icon.right() - 15, row.height());
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(theme::lineOf(index.data().toString()), Qt::ElideRight, words.width()));
    }

    int paintCount(QPainter *painter, const QRect &place, const QString &badge) const
    {
        painter->setFont(m_theme.font(theme::Type::Small));
        painter->setPen(m_theme.roles().text2);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, badge);
        return place.right() - painter->fontMetrics().horizontalAdvance(badge) - 6;
    }

    int paintPill(QPainter *painter, const QRect &place, const QString &badge) const
    {
        const theme::StatusColors colors = m_theme.statusColors(theme::Status::Missing);
        QFont font = m_theme.font(theme::Type::Small);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        const QFontMetrics metrics(font);
        const int height = metrics.height() + 1;
        QRect pill(0, 0, std::max(height, metrics.horizontalAdvance(badge) + 10), height);
        pill.moveCenter(place.center());
        pill.moveRight(place.right());
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.fill);
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(colors.ink);
        painter->drawText(pill, Qt::AlignCenter, badge);
        return pill.left() - 6;
    }

    theme::Theme &m_theme;
    const NavigationList &m_list;
};

NavigationList::NavigationList(theme::Theme &theme, QWidget *parent)
    : QListView(parent), m_theme(theme), m_items(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Các trang"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_items);
    auto *delegate = new PageDelegate(theme, *this);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(navigationInset, 0, navigationInset, 0);
}

void NavigationList::addPage(
    const QString &id, const QString &title, const QString &iconName, const QString &key, bool atFoot)
{
    if (atFoot && m_gapRow < 0) {
        auto *gap = new QStandardItem;
        gap->setFlags(Qt::NoItemFlags); // arrows step over it
        m_gapRow = m_items->rowCount();
        m_items->appendRow(gap);
    }
    auto *item = new QStandardItem(title);
    item->setData(id, PageIdRole);
    item->setData(iconName, IconNameRole);
    item->setToolTip(key.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, key));
    m_items->appendRow(item);
}

QModelIndex NavigationList::indexOf(const QString &id) const
{
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const QModelIndex index = m_items->index(row, 0);
        if (index.data(PageIdRole).toString() == id)
            return index;
    }
    return {};
}

void NavigationList::setBadge(const QString &id, const QString &badge, bool urgent)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    m_items->setData(index, badge, BadgeRole);
    m_items->setData(index, urgent, UrgentRole);
    const QString title = index.data().toString();
    m_items->setData(
        index, badge.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, badge), Qt::AccessibleTextRole);
}

void NavigationList::setCurrentPage(const QString &id)
{
    m_quiet = true;
    setCurrentIndex(indexOf(id));
    m_quiet = false;
}

QString NavigationList::currentPage() const
{
    return currentIndex().data(PageIdRole).toString();
}

void NavigationList::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    const int inset = compact ? 6 : navigationInset;
    setViewportMargins(inset, 0, inset, 0);
    updateGeometry();
    scheduleDelayedItemsLayout();
}

QSize NavigationList::sizeHint() const
{
    if (m_compact)
        return {navigationCompactWidth, 200};
    // At larger text the longest name decides.
    QFont font = m_theme.font(theme::Type::Body);
    font.setWeight(QFont::DemiBold);
    int widest = 0;
    for (int row = 0; row < m_items->rowCount(); ++row)
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(m_items->item(row)->text()));
    return {std::max(navigationWidth, widest + 96), 200};
}

QSize NavigationList::minimumSizeHint() const
{
    return {navigationCompactWidth, 60};
}

void NavigationList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Large letters in a low window: the page in front keeps its entry in sight.
    QTimer::singleShot(0, this, [this] { scrollTo(currentIndex()); });
    if (m_gapRow >= 0)
        scheduleDelayedItemsLayout();
}

void NavigationList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        emit pageChosen(current.data(PageIdRole).toString());
}

} // namespace widgets
