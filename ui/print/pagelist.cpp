#include "ui/print/pagelist.h"

#include "ui/print/pagegeometry.h"
#include "ui/print/pagepainter.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace print {

namespace {

constexpr int Gap = 8; // pixels around a sheet
constexpr int LinesHigh = 6; // the height of an upright sheet, in lines of the window's text

/// A sheet with its number below; around the current one a frame, a stronger one where the keys go.
class SheetDelegate : public QStyledItemDelegate {
public:
    explicit SheetDelegate(PageList *list) : QStyledItemDelegate(list), m_list(list) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return m_list->cellSize(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPixmap sheet = m_list->sheet(index.row());
        const QSize size = (QSizeF(sheet.size()) / sheet.devicePixelRatio()).toSize();
        const QRect room = option.rect.adjusted(0, Gap, 0, -m_list->numberHeight());
        const QRect place(room.left() + (room.width() - size.width()) / 2, room.bottom() + 1 - Gap - size.height(),
            size.width(), size.height()); // close to its number
        painter->save();
        painter->drawPixmap(place, sheet);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const int width = !isCurrent ? 1 : m_list->hasFocus() ? 3 : 2;
        const QPalette::ColorRole edge = isCurrent ? QPalette::Link : QPalette::Mid;
        painter->setPen(QPen(m_list->palette().color(edge), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(place.adjusted(-width, -width, width - 1, width - 1));
        QFont font = m_list->font();
        font.setBold(isCurrent);
        painter->setFont(font);
        painter->setPen(m_list->palette().color(QPalette::Text));
        painter->drawText(QRect(option.rect.left(), option.rect.bottom() + 1 - m_list->numberHeight(),
                              option.rect.width(), m_list->numberHeight()),
            Qt::AlignCenter, index.data().toString());
        painter->restore();
    }

private:
    PageList *m_list;
};

} // namespace

PageList::PageList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("pageList"));
    setAccessibleName(tr("Danh sách trang"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setModel(m_model);
    setItemDelegate(new SheetDelegate(this));
    fitWidth();
}

void PageList::setPages(const QList<LaidOutPage> &pages)
{
    const QScopedValueRollback told(m_isTold, true);
    const int page = qMax(0, currentPage());
    m_pages = pages;
    m_sheets.clear();
    const int count = int(pages.size());
    m_model->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        auto *item = new QStandardItem(QString::number(row + 1));
        item->setAccessibleText(tr("Trang %1 / %2").arg(row + 1).arg(count));
        m_model->setItem(row, item);
    }
    setCurrentPage(qMin(page, count - 1));
    viewport()->update();
}

void PageList::setCurrentPage(int page)
{
    if (page == currentPage())
        return;
    const QScopedValueRollback told(m_isTold, true);
    setCurrentIndex(m_model->index(page, 0));
}

QPixmap PageList::sheet(int page)
{
    if (const QPixmap *known = m_sheets.object(page))
        return *known;
    const double ratio = viewport()->devicePixelRatioF();
    const double longest = cellSize().height() - numberHeight() - 2.0 * Gap;
    const double scale = longest * ratio / geometry::PageLongSide;
    QPixmap picture = QPixmap::fromImage(pageImage(m_pages.at(page), scale));
    picture.setDevicePixelRatio(ratio);
    m_sheets.insert(page, new QPixmap(picture));
    return picture;
}

QSize PageList::cellSize() const
{
    const int longest = fontMetrics().height() * LinesHigh;
    return {longest + 2 * Gap, longest + 2 * Gap + numberHeight()};
}

void PageList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    if (!m_isTold && now.isValid())
        emit pageChosen(now.row());
}

void PageList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_sheets.clear();
        fitWidth();
    }
}

void PageList::fitWidth()
{
    setFixedWidth(cellSize().width() + verticalScrollBar()->sizeHint().width());
}

} // namespace print
