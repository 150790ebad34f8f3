#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QString>

#include <functional>
#include <memory>

namespace preview {

/// A file to be looked at.
struct Source {
    QString name;
    /// Gives the path of its verified content; called in the thread of the rendering.
    std::function<base::Result<QString>(const base::Progress &)> fetch;
};

/// Shows one page of a file, as wide as the view until the user zooms. Everything is read and drawn by a thread of the
/// file's own: whatever it does with it, the window goes on, and the next file does not wait for it.
///
/// Page Down and Page Up scroll, and turn the page at its end; Home and End go to the first and last page; Ctrl +,
/// Ctrl − and Ctrl+wheel zoom, Ctrl 0 fits the width again.
class FileView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit FileView(QWidget *parent = nullptr);
    ~FileView() override;

    void open(const Source &source);
    void clear();

    int pageCount() const { return m_count; } ///< 0 until the file has been opened
    int currentPage() const { return m_page; } ///< from 0
    void showPage(int page);
    double zoom() const { return m_zoom; } ///< 1: as wide as the view
    void setZoom(double zoom);
    /// A page stands there, not an older one in its place.
    bool isSettled() const { return !m_waiting && !m_image.isNull(); }
    void setCanvas(const QColor &colour);

    QSize sizeHint() const override;

signals:
    void pageChanged(); ///< another page, or the number of pages is known
    void settled();
    void failed(const base::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Session;
    /// Where the page that is waited for is seen first.
    enum class Place { Top, Bottom, Kept };

    void paintFocus(QPainter &painter) const; ///< the ring, when it has the focus
    void end();
    void request();
    void receive(const std::shared_ptr<Session> &session, quint64 number, int count, const base::Result<QImage> &page);
    QSize shownSize() const;
    void updateBars();
    bool turn(int by, Place place);

    std::shared_ptr<Session> m_session; ///< of the file that is shown
    quint64 m_request = 0;
    int m_count = 0;
    int m_page = 0;
    double m_zoom = 1;
    QImage m_image;
    bool m_waiting = false;
    Place m_place = Place::Top;
    QColor m_canvas;
};

} // namespace preview
