#include "ui/pages/difficulties/difficultylist.h"

#include "ui/pages/difficulties/difficultydelegate.h"
#include "ui/theme/theme.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>

namespace pages {

DifficultyList::DifficultyList(theme::Theme &theme, QWidget *parent)
    : QListView(parent), m_theme(theme), m_delegate(new DifficultyDelegate(theme, this))
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setMouseTracking(true);
    connect(&theme, &theme::Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QListView::doubleClicked, this, &DifficultyList::opened);
}

void DifficultyList::setLow(bool low)
{
    m_delegate->setLow(low);
    scheduleDelayedItemsLayout();
}

void DifficultyList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        switch (event->key()) {
        case Qt::Key_Left:
            emit columnRequested(-1);
            return;
        case Qt::Key_Right:
            emit columnRequested(1);
            return;
        case Qt::Key_Space:
            emit markToggled();
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit opened();
            return;
        case Qt::Key_Escape:
            emit left();
            return;
        default:
            break;
        }
    }
    QListView::keyPressEvent(event);
}

void DifficultyList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    emit focused();
}

void DifficultyList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (selectionModel() && selectionModel()->hasSelection())
        scrollTo(currentIndex());
}

void DifficultyList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.font(theme::Type::Small));
    painter.setPen(m_theme.roles().text2);
    painter.drawText(viewport()->rect().adjusted(12, 10, -12, 0), Qt::AlignLeft | Qt::AlignTop, tr("Không có"));
}

} // namespace pages
