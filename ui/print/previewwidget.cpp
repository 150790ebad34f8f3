#include "ui/print/previewwidget.h"

#include "ui/print/documentlayout.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/pagepainter.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace print {

namespace {

constexpr int Ground = 16; // pixels around the sheets
constexpr double LeastZoom = 0.25;
constexpr double MostZoom = 4;
constexpr double ZoomStep = 1.2;
constexpr int MarkWidth = 3; // pixels
constexpr double MarkGap = 4; // mm from the text
constexpr double paleness = 0.4;
constexpr int focusRing = 2; // pixels

} // namespace

PreviewWidget::PreviewWidget(QWidget *parent)
    : QAbstractScrollArea(parent), m_canvas(palette().color(QPalette::Mid)), m_mark(palette().color(QPalette::Link))
{
    setObjectName(QStringLiteral("documentPreview"));
    setAccessibleName(tr("Bản xem trước"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // Always there, so that fitting the width does not make it come and go.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setObjectName(QStringLiteral("documentPreviewBar"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void PreviewWidget::setDocument(const document::Document &document)
{
    setPages(document.title, layOut(document));
}

void PreviewWidget::setPages(const QString &title, const QList<LaidOutPage> &pages)
{
    m_pages = pages;
    m_sheets.clear();
    setAccessibleDescription(tr("%1, %n trang", nullptr, pageCount()).arg(title));
    if (m_fitWidth)
        applyZoom(fittingZoom());
    updateBars();
    notePage();
    viewport()->update();
    emit pagesChanged(pageCount());
}

void PreviewWidget::setPale(bool pale)
{
    m_pale = pale;
    viewport()->update();
}

void PreviewWidget::setMarkedBlocks(int first, int count)
{
    m_firstMarked = first;
    m_markedCount = count;
    viewport()->update();
}

void PreviewWidget::showMarkedBlocks()
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRect mark = markRect(page);
        if (mark.isEmpty())
            continue;
        if (mark.top() < 0 || mark.bottom() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + mark.top() - viewport()->height() / 6);
        return;
    }
}

void PreviewWidget::setMarkColour(const QColor &colour)
{
    m_mark = colour;
    viewport()->update();
}

void PreviewWidget::setCanvas(const QColor &colour)
{
    m_canvas = colour;
    viewport()->update();
}

int PreviewWidget::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    int page = 0;
    while (page + 1 < pageCount() && m_tops.at(page + 1) <= middle)
        ++page;
    return page;
}

void PreviewWidget::showPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(m_tops.at(page) - Ground);
}

void PreviewWidget::setZoom(double zoom)
{
    m_fitWidth = false;
    applyZoom(zoom);
}

void PreviewWidget::fitWidth()
{
    m_fitWidth = true;
    applyZoom(fittingZoom());
}

void PreviewWidget::zoomIn()
{
    setZoom(m_zoom * ZoomStep);
}

void PreviewWidget::zoomOut()
{
    setZoom(m_zoom / ZoomStep);
}

QRect PreviewWidget::sheetRect(int page) const
{
    const QSize size = sheetSize(page);
    const int spare = viewport()->width() - size.width();
    const int left = spare >= 2 * Ground ? spare / 2 : Ground;
    return {{left - horizontalScrollBar()->value(), m_tops.at(page) - verticalScrollBar()->value()}, size};
}

QSize PreviewWidget::sizeHint() const
{
    return {640, 480};
}

void PreviewWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_canvas);
    QHash<int, QPixmap> inView;
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place = sheetRect(page);
        if (!place.intersects(viewport()->rect()))
            continue;
        const QPixmap picture = sheet(page);
        painter.setOpacity(m_pale ? paleness : 1);
        painter.drawPixmap(place, picture);
        if (const QRect mark = markRect(page); !mark.isEmpty())
            painter.fillRect(mark, m_mark);
        inView.insert(page, picture);
    }
    m_sheets = inView; // others are painted again when they come back
    painter.setOpacity(1);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Link), focusRing));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PreviewWidget::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PreviewWidget::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PreviewWidget::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitWidth)
        applyZoom(fittingZoom());
    updateBars();
    notePage();
}

void PreviewWidget::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::ZoomIn) || (control && event->key() == Qt::Key_Equal))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (control && event->key() == Qt::Key_0)
        fitWidth();
    else if (event->matches(QKeySequence::MoveToStartOfLine) || event->matches(QKeySequence::MoveToStartOfDocument))
        showPage(0);
    else if (event->matches(QKeySequence::MoveToEndOfLine) || event->matches(QKeySequence::MoveToEndOfDocument))
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PreviewWidget::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

void PreviewWidget::scrollContentsBy(int, int)
{
    viewport()->update();
    notePage();
}

double PreviewWidget::pixelsPerMillimetre(int page) const
{
    const double zoomed = m_zoom * logicalDpiX() / 25.4;
    if (!m_fitWidth)
        return zoomed;
    // A lying sheet among upright ones is shown smaller, so that it is seen whole.
    const double width = geometry::pageSize(m_pages.at(page).orientation).width();
    return qBound(0.1, (viewport()->width() - 2 * Ground) / width, zoomed);
}

double PreviewWidget::fittingZoom() const
{
    double narrowest = geometry::PageLongSide;
    for (const LaidOutPage &page : m_pages)
        narrowest = qMin(narrowest, geometry::pageSize(page.orientation).width());
    return (viewport()->width() - 2 * Ground) / (narrowest * logicalDpiX() / 25.4);
}

void PreviewWidget::applyZoom(double zoom)
{
    const double bounded = qBound(LeastZoom, zoom, MostZoom);
    // What is in the middle of the view stays there, and the beginning stays the beginning.
    QScrollBar *bar = verticalScrollBar();
    const bool atTop = bar->value() == 0;
    const double middle = bar->value() + viewport()->height() / 2.0;
    const double scale = bounded / m_zoom;
    m_zoom = bounded;
    m_sheets.clear();
    updateBars();
    bar->setValue(atTop ? 0 : qRound(middle * scale - viewport()->height() / 2.0));
    viewport()->update();
    if (!qFuzzyCompare(scale, 1))
        emit zoomChanged(m_zoom);
}

void PreviewWidget::updateBars()
{
    int widest = 0;
    m_tops = {Ground};
    for (int page = 0; page < pageCount(); ++page) {
        const QSize size = sheetSize(page);
        widest = qMax(widest, size.width());
        m_tops.append(m_tops.last() + size.height() + Ground);
    }
    const QSize view = viewport()->size();
    verticalScrollBar()->setRange(0, qMax(0, m_tops.last() - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(qMax(1, view.height() / 12));
    horizontalScrollBar()->setRange(0, qMax(0, widest + 2 * Ground - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(qMax(1, view.width() / 12));
}

void PreviewWidget::notePage()
{
    const int page = currentPage();
    if (page == m_lastPage)
        return;
    m_lastPage = page;
    emit pageChanged(page);
}

QSize PreviewWidget::sheetSize(int page) const
{
    return (geometry::pageSize(m_pages.at(page).orientation) * pixelsPerMillimetre(page)).toSize();
}

QRect PreviewWidget::markRect(int page) const
{
    const LaidOutPage &laidOut = m_pages.at(page);
    double top = -1;
    double bottom = -1;
    for (const BlockPlace &place : laidOut.blocks) {
        if (place.block < m_firstMarked || place.block >= m_firstMarked + m_markedCount)
            continue;
        top = top < 0 ? place.top : top;
        bottom = place.bottom;
    }
    if (top < 0)
        return {};
    const double scale = pixelsPerMillimetre(page);
    const QPoint corner = sheetRect(page).topLeft();
    return {corner.x() + qRound((laidOut.body.left() - MarkGap) * scale) - MarkWidth, corner.y() + qRound(top * scale),
        MarkWidth, qMax(1, qRound((bottom - top) * scale))};
}

QPixmap PreviewWidget::sheet(int page)
{
    const auto known = m_sheets.constFind(page);
    if (known != m_sheets.constEnd())
        return *known;
    const double ratio = viewport()->devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(pageImage(m_pages.at(page), pixelsPerMillimetre(page) * ratio));
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace print
