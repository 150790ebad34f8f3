#include "ui/preview/fileview.h"

#include "ui/preview/filepages.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QThreadPool>
#include <QWheelEvent>

#include <algorithm>
#include <atomic>

namespace preview {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr int ground = 12; ///< around the page
constexpr int focusRing = 2; ///< pixels
constexpr double leastZoom = 0.4;
constexpr double mostZoom = 4;
constexpr double zoomStep = 1.25;
constexpr int farewell = 100; ///< ms that a file that is left may take to notice

} // namespace

/// One file and the thread that works on it.
struct FileView::Session {
    Source source;
    std::atomic<bool> isOver = false;
    std::atomic<quint64> newest = 0; ///< request; older ones are not worth drawing
    QThreadPool *pool = nullptr;
    std::unique_ptr<FilePages> pages; ///< of the thread alone

    /// In the thread: the page, once the file is open.
    Result<QImage> draw(quint64 number, int page, int width)
    {
        const auto goOn = [this, number] { return !isOver && newest == number; };
        if (!pages) {
            const Result<QString> path = source.fetch([this](int, int) { return !isOver.load(); });
            if (!path)
                return path.error();
            Result<std::unique_ptr<FilePages>> opened = FilePages::open(*path, source.name);
            if (!opened)
                return opened.error();
            pages = *std::move(opened);
        }
        if (!goOn())
            return Error{ErrorCode::Cancelled, {}};
        return pages->render(std::min(page, pages->count() - 1), width, goOn);
    }
};

FileView::FileView(QWidget *parent) : QAbstractScrollArea(parent), m_canvas(palette().color(QPalette::Mid))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // Always there, so that fitting the width does not make it come and go.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

FileView::~FileView()
{
    end();
}

void FileView::end()
{
    if (!m_session)
        return;
    m_session->isOver = true;
    m_session->pool->clear();
    // A file that keeps its thread busy is left to it: the window waits for none.
    if (m_session->pool->waitForDone(farewell))
        delete m_session->pool;
    m_session.reset();
}

void FileView::clear()
{
    end();
    m_image = {};
    m_count = 0;
    m_page = 0;
    m_waiting = false;
    updateBars();
    viewport()->update();
}

void FileView::open(const Source &source)
{
    clear();
    m_zoom = 1;
    m_place = Place::Top;
    m_session = std::make_shared<Session>();
    m_session->source = source;
    m_session->pool = new QThreadPool; // not a child: see end()
    m_session->pool->setMaxThreadCount(1);
    setAccessibleName(tr("Xem trước %1").arg(source.name));
    request();
}

void FileView::request()
{
    if (!m_session)
        return;
    m_waiting = true;
    const quint64 number = ++m_request;
    m_session->newest = number;
    const int width = int((viewport()->width() - 2 * ground) * m_zoom * devicePixelRatioF());
    // The answer goes by way of the application: the view may be gone by then.
    m_session->pool->start(
        [session = m_session, view = QPointer<FileView>(this), number, page = m_page, width = std::max(width, 64)] {
            const Result<QImage> drawn = session->draw(number, page, width);
            const int count = session->pages ? session->pages->count() : 0;
            if (QCoreApplication *application = QCoreApplication::instance(); application && !session->isOver) {
                QMetaObject::invokeMethod(
                    application,
                    [session, view, number, count, drawn] {
                        if (view)
                            view->receive(session, number, count, drawn);
                    },
                    Qt::QueuedConnection);
            }
        });
    viewport()->update();
}

void FileView::receive(const std::shared_ptr<Session> &session, quint64 number, int count, const Result<QImage> &page)
{
    if (session != m_session || number != m_request)
        return;
    const bool isNew = m_count != count;
    m_count = count;
    m_waiting = false;
    if (!page) {
        m_image = {};
        updateBars();
        viewport()->update();
        emit pageChanged();
        emit failed(page.error());
        return;
    }
    m_image = *page;
    m_image.setDevicePixelRatio(devicePixelRatioF());
    QScrollBar *bar = verticalScrollBar();
    const double before = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    updateBars();
    const double after = m_place == Place::Kept ? before : m_place == Place::Bottom ? 1 : 0;
    bar->setValue(qRound(after * bar->maximum()));
    m_place = Place::Kept;
    viewport()->update();
    if (isNew)
        emit pageChanged();
    emit settled();
}

void FileView::showPage(int page)
{
    page = std::clamp(page, 0, std::max(0, m_count - 1));
    if (page == m_page)
        return;
    m_page = page;
    if (m_place == Place::Kept)
        m_place = Place::Top;
    request();
    emit pageChanged();
}

void FileView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    request();
}

void FileView::setCanvas(const QColor &colour)
{
    m_canvas = colour;
    viewport()->update();
}

QSize FileView::sizeHint() const
{
    return {480, 480};
}

QSize FileView::shownSize() const
{
    if (m_image.isNull())
        return {};
    // While a sharper one is being drawn, the one there is stretched.
    const int width = int((viewport()->width() - 2 * ground) * m_zoom);
    const QSizeF size = m_image.deviceIndependentSize();
    // A small picture is not blown up.
    if (!m_waiting || size.width() <= 0)
        return size.toSize();
    return QSize(width, int(width * size.height() / size.width()));
}

void FileView::updateBars()
{
    const QSize spare = shownSize() + QSize(2 * ground, 2 * ground) - viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, spare.height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    horizontalScrollBar()->setRange(0, std::max(0, spare.width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 2);
}

void FileView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_canvas);
    if (m_image.isNull()) {
        if (m_waiting) {
            painter.setPen(palette().color(QPalette::Text));
            painter.drawText(
                viewport()->rect().adjusted(0, ground * 3, 0, 0), Qt::AlignTop | Qt::AlignHCenter, tr("Đang đọc tệp…"));
        }
        paintFocus(painter);
        return;
    }
    const QSize size = shownSize();
    const int left = std::max(ground, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const QRect place(QPoint(left, ground - verticalScrollBar()->value()), size);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(place, Qt::white); // the sheet below a picture that is transparent
    painter.drawImage(place, m_image);
    paintFocus(painter);
}

void FileView::paintFocus(QPainter &painter) const
{
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Link), focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void FileView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void FileView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void FileView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    if (event->size().width() != event->oldSize().width())
        request();
}

bool FileView::turn(int by, Place place)
{
    if (m_page + by < 0 || m_page + by >= m_count)
        return false;
    m_place = place;
    showPage(m_page + by);
    return true;
}

void FileView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::ZoomIn) || (control && event->key() == Qt::Key_Equal))
        setZoom(m_zoom * zoomStep);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(m_zoom / zoomStep);
    else if (control && event->key() == Qt::Key_0)
        setZoom(1);
    else if (event->key() == Qt::Key_Home)
        showPage(0);
    else if (event->key() == Qt::Key_End)
        showPage(m_count - 1);
    else if (event->matches(QKeySequence::MoveToNextPage) && bar->value() == bar->maximum() && turn(1, Place::Top))
        return;
    else if (event->matches(QKeySequence::MoveToPreviousPage) && bar->value() == 0 && turn(-1, Place::Bottom))
        return;
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void FileView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoom(event->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
    event->accept();
}

} // namespace preview
