#include "ui/widgets/filedrop.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace widgets {

namespace {

/// The files a drag or the clipboard holds; none when there is anything else among them.
QStringList filesOf(const QMimeData *data)
{
    QStringList paths;
    if (!data || !data->hasUrls())
        return paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FileDrop::FileDrop(QWidget *area) : QObject(area), m_area(area)
{
    area->setAcceptDrops(true);
    // A field takes a dropped file as its name: the area has to be asked before its fields.
    QCoreApplication::instance()->installEventFilter(this);
}

bool FileDrop::isInside(QObject *watched) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && (widget == m_area || m_area->isAncestorOf(widget));
}

void FileDrop::setHovered(bool over)
{
    if (m_hovered == over)
        return;
    m_hovered = over;
    emit hovered(over);
}

bool FileDrop::takesPaste(QEvent *event)
{
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Paste))
        return false;
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QStringList files = filesOf(data);
    const bool isPicture = data && files.isEmpty() && data->hasImage() && data->text().trimmed().isEmpty();
    if (files.isEmpty() && !isPicture)
        return false;
    event->accept();
    // Before the key comes, the window asks whether a field wants it.
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isPicture)
        emit pictureGiven(qvariant_cast<QImage>(data->imageData()));
    else
        emit filesGiven(files);
    return true;
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        return m_enabled && isInside(watched) && takesPaste(event);
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList files = m_enabled && isInside(watched) ? filesOf(drop->mimeData()) : QStringList();
        if (files.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        setHovered(event->type() != QEvent::Drop);
        if (event->type() == QEvent::Drop)
            emit filesGiven(files);
        return true;
    }
    case QEvent::DragLeave:
        if (isInside(watched))
            setHovered(false);
        return false;
    default:
        return false;
    }
}

} // namespace widgets
