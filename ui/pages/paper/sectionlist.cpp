#include "ui/pages/paper/sectionlist.h"

#include "ui/pages/paper/sectiondelegate.h"
#include "ui/pages/paper/sectioneditor.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace pages {

namespace {

constexpr int editorSide = 13;

} // namespace

SectionList::SectionList(theme::Theme &theme, QWidget *parent)
    : QListView(parent), m_delegate(new SectionDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that opening a part does not change the width its editor is laid out for.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::clicked, this, &SectionList::editRequested);
}

void SectionList::setFirstLineShown(bool shown)
{
    m_delegate->setFirstLineShown(shown);
    doItemsLayout();
}

void SectionList::setEditor(SectionEditor *editor)
{
    m_editor = editor;
    m_editor->setParent(viewport());
    m_editor->hide();
    connect(m_editor, &SectionEditor::heightChanged, this, [this] {
        if (m_open.isValid() && editorHeight() != m_height)
            fitEditor();
    });
}

void SectionList::openAt(const QModelIndex &index)
{
    m_open = index;
    m_editor->setVisible(m_open.isValid());
    fitEditor();
}

void SectionList::fitEditor()
{
    m_height = m_open.isValid() ? editorHeight() : 0;
    m_delegate->setOpen(m_open, m_height);
    doItemsLayout();
    placeEditor();
    if (m_open.isValid())
        scrollTo(m_open);
}

int SectionList::editorHeight() const
{
    const int width = editorWidth();
    const int room = viewport()->height() - m_delegate->headHeight() - 2;
    return qMax(m_editor->leastHeight(width), qMin(m_editor->heightForWidth(width), room));
}

int SectionList::editorWidth() const
{
    return viewport()->width() - 2 * editorSide;
}

void SectionList::placeEditor()
{
    if (!m_editor || !m_open.isValid())
        return;
    const QRect row = visualRect(m_open);
    const int head = m_delegate->headHeight();
    m_editor->setGeometry(row.left() + editorSide, row.top() + head, editorWidth(), row.height() - head - 1);
}

void SectionList::updateGeometries()
{
    QListView::updateGeometries();
    placeEditor();
}

void SectionList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeEditor();
}

void SectionList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            emit editRequested(currentIndex());
        return;
    case Qt::Key_Delete:
        if (currentIndex().isValid())
            emit removeRequested(currentIndex());
        return;
    case Qt::Key_Escape:
        emit left();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void SectionList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (m_open.isValid())
        fitEditor();
}

void SectionList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_editor)
        fitEditor();
}

} // namespace pages
