#include "ui/widgets/listtable.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QResizeEvent>

namespace widgets {

ListTable::ListTable(theme::Theme &theme, const QString &accessibleName, QWidget *parent)
    : QTableView(parent), m_theme(theme)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setForegroundRole(QPalette::PlaceholderText);
    refresh();
    connect(&theme, &theme::Theme::changed, this, &ListTable::refresh);
}

void ListTable::setColumnWidths(const QList<int> &characters)
{
    m_widths = characters;
    refresh();
}

void ListTable::setHeadShown(bool shown)
{
    horizontalHeader()->setVisible(shown);
}

/// The row in hand stays in sight when the list becomes lower.
void ListTable::resizeEvent(QResizeEvent *event)
{
    const QRect row = visualRect(currentIndex());
    const bool wasInSight = row.isValid() && row.bottom() >= 0 && row.top() < event->oldSize().height();
    QTableView::resizeEvent(event);
    if (wasInSight)
        scrollTo(currentIndex());
}

void ListTable::refresh()
{
    QFont head = m_theme.font(theme::Type::Small);
    head.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(head);
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::ButtonText, m_theme.roles().text2);
    horizontalHeader()->setPalette(palette);
    const QFontMetrics metrics(m_theme.font(theme::Type::Body));
    verticalHeader()->setDefaultSectionSize(metrics.height() + 10);
    if (!model())
        return;
    for (qsizetype column = 0; column < qMin<qsizetype>(m_widths.size(), model()->columnCount()); ++column) {
        const int width = m_widths.at(column);
        horizontalHeader()->setSectionResizeMode(int(column), width > 0 ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (width > 0)
            horizontalHeader()->resizeSection(int(column), metrics.averageCharWidth() * width + 12);
    }
}

} // namespace widgets
