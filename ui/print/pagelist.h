#pragma once

#include "ui/print/laidoutpage.h"

#include <QCache>
#include <QListView>
#include <QPixmap>

class QStandardItemModel;

namespace print {

/// The pages of a paper as small sheets below each other: a map of it, walked with the arrows. As narrow as a sheet.
class PageList : public QListView {
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    /// The page that was current stays so, as far as it is still there.
    void setPages(const QList<LaidOutPage> &pages);
    /// Brings it into view; tells nobody.
    void setCurrentPage(int page);
    int currentPage() const { return currentIndex().row(); } ///< from 0; −1: there is none

    /// The small sheet of a page, kept as long as it is looked at.
    QPixmap sheet(int page);
    QSize cellSize() const; ///< of a sheet and its number, in pixels; the same for upright and lying ones
    int numberHeight() const { return fontMetrics().height() + 2; }

signals:
    void pageChosen(int page); ///< by keys or mouse

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();

    QStandardItemModel *m_model;
    QList<LaidOutPage> m_pages;
    QCache<int, QPixmap> m_sheets{60};
    bool m_isTold = false; ///< the current page is set, not chosen
};

} // namespace print
