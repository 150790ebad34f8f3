#pragma once

#include "core/reporting/document/document.h"
#include "ui/print/laidoutpage.h"

#include <QAbstractScrollArea>
#include <QColor>
#include <QHash>
#include <QPixmap>

namespace print {

/// Shows a paper as it will be printed: white sheets on a ground, one below the other, by the same layout and the
/// same painting as the PDF; with the focus a ring in the palette's colour of links stands around them. Each sheet fits
/// the width until the user zooms (Ctrl+wheel, Ctrl +, Ctrl −; Ctrl 0 fits again).
class PreviewWidget : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PreviewWidget(QWidget *parent = nullptr);

    /// Keeps zoom and place, so that a paper being edited does not jump.
    void setDocument(const document::Document &document);
    /// As setDocument(), of pages that were laid out beside the window; `title` is the document's.
    void setPages(const QString &title, const QList<LaidOutPage> &pages);
    /// The sheets are pale: they are no longer what is wanted.
    void setPale(bool pale);
    /// Blocks of the document that are being edited: a bar beside them, on the screen only. None: `count` 0.
    void setMarkedBlocks(int first, int count);
    /// Brings the marked blocks into view, when they are not.
    void showMarkedBlocks();
    void setMarkColour(const QColor &colour);
    /// The ground behind the sheets (the theme's role "canvas"); the sheets are always white.
    void setCanvas(const QColor &colour);

    const QList<LaidOutPage> &pages() const { return m_pages; }
    int pageCount() const { return int(m_pages.size()); }
    int currentPage() const; ///< from 0: the one in the middle of the view
    void showPage(int page);

    /// 1 is the paper's own size on this screen.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom); ///< within 0.25 to 4; ends fitting
    bool fitsWidth() const { return m_fitWidth; }
    void fitWidth();
    void zoomIn();
    void zoomOut();

    QRect sheetRect(int page) const; ///< in the viewport's pixels

    QSize sizeHint() const override;

signals:
    void zoomChanged(double zoom);
    void pageChanged(int page);
    void pagesChanged(int count); ///< another paper, or more or fewer pages of it

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double pixelsPerMillimetre(int page) const;
    double fittingZoom() const;
    void applyZoom(double zoom);
    void updateBars();
    void notePage();
    QSize sheetSize(int page) const;
    QRect markRect(int page) const; ///< of the marked blocks, in the viewport's pixels; empty: not on that page
    QPixmap sheet(int page);

    QList<LaidOutPage> m_pages;
    QList<int> m_tops; ///< of the sheets from the top of all, and of the one that would follow the last
    QColor m_canvas;
    QColor m_mark;
    int m_firstMarked = 0;
    int m_markedCount = 0;
    double m_zoom = 1;
    bool m_fitWidth = true;
    bool m_pale = false;
    int m_lastPage = 0;
    QHash<int, QPixmap> m_sheets; ///< those in view, at this zoom
};

} // namespace print
