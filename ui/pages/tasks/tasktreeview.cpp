#include "ui/pages/tasks/tasktreeview.h"

#include "ui/models/itemrole.h"
#include "ui/models/tasktreemodel.h"
#include "ui/pages/tasks/taskdelegate.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>

namespace pages {

using models::TaskTreeModel;

TaskTreeView::TaskTreeView(theme::Theme &theme, QWidget *parent) : QTreeView(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new TaskDelegate(theme, this));
    setIndentation(0);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(false);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setObjectName(QStringLiteral("taskHeader"));
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setFocusPolicy(Qt::NoFocus);
}

void TaskTreeView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    sizeColumns();
}

void TaskTreeView::spanGroups()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const bool group = model()->index(row, 0).data(models::NoteRole).isValid();
        setFirstColumnSpanned(row, {}, group);
    }
}

void TaskTreeView::sizeColumns()
{
    QFont bold = m_theme.font(theme::Type::Body);
    bold.setWeight(QFont::DemiBold);
    QFont smallBold = m_theme.font(theme::Type::Small);
    smallBold.setWeight(QFont::DemiBold);
    const QFontMetrics body(bold);
    const QFontMetrics plain(m_theme.font(theme::Type::Body));
    const QFontMetrics small(smallBold);
    struct Width {
        int column;
        int width;
    };
    // As wide as the longest thing that is usual in the column; titles take the rest.
    const Width widths[] = {
        {TaskTreeModel::NumberColumn, body.horizontalAdvance(QStringLiteral("2.10")) + 32},
        {TaskTreeModel::LeadColumn, plain.horizontalAdvance(QStringLiteral("Chưa giao")) + 33},
        {TaskTreeModel::DeadlineColumn, plain.horizontalAdvance(QStringLiteral("Theo đề nghị…")) + 13},
        {TaskTreeModel::ProgressColumn, plain.horizontalAdvance(QStringLiteral("100%")) + 48},
        {TaskTreeModel::StatusColumn, small.horizontalAdvance(QStringLiteral("Hoàn thành đúng hạn")) + 42},
    };
    header()->setMinimumSectionSize(20);
    for (const Width &width : widths) {
        header()->setSectionResizeMode(width.column, QHeaderView::Fixed);
        header()->resizeSection(width.column, width.width);
    }
    header()->setSectionResizeMode(TaskTreeModel::TitleColumn, QHeaderView::Stretch);
    header()->setFixedHeight(small.height() + 13);
    header()->setFont(smallBold);
}

int TaskTreeView::leastWidth() const
{
    const QFontMetrics metrics(m_theme.font(theme::Type::Body));
    int width = metrics.horizontalAdvance(QStringLiteral("Danh mục sản phẩm khai thác từ CSDL dân cư")) / 2;
    for (int column = 0; column < header()->count(); ++column) {
        if (column != TaskTreeModel::TitleColumn)
            width += header()->sectionSize(column);
    }
    return width;
}

void TaskTreeView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // The delegate paints the fold sign.
}

void TaskTreeView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool group = index.data(models::NoteRole).isValid();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (group)
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
        else if (index.isValid())
            emit opened();
        return;
    case Qt::Key_Escape:
        emit left();
        return;
    case Qt::Key_Space:
        emit markToggled();
        return;
    case Qt::Key_A:
        if (event->modifiers() == Qt::ControlModifier) {
            emit allMarked();
            return;
        }
        break;
    case Qt::Key_Left:
        if (!group && index.parent().isValid()) {
            setCurrentIndex(index.parent());
            return;
        }
        break;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void TaskTreeView::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier && index.isValid()) {
        setCurrentIndex(index);
        emit markToggled();
        return;
    }
    if (event->button() == Qt::LeftButton && index.data(models::NoteRole).isValid())
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
}

void TaskTreeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || index.data(models::NoteRole).isValid())
        return;
    if (index.column() >= TaskTreeModel::LeadColumn)
        emit editRequested(index.column());
    else
        emit opened();
}

void TaskTreeView::resizeEvent(QResizeEvent *event)
{
    const QRect row = visualRect(currentIndex());
    const bool wasInSight = row.isValid() && row.top() >= 0 && row.top() < event->oldSize().height();
    QTreeView::resizeEvent(event);
    if (wasInSight && row.bottom() >= viewport()->height())
        scrollTo(currentIndex());
}

void TaskTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        sizeColumns();
}

} // namespace pages
