#pragma once

#include "ui/widgets/statusdelegate.h"

#include <QPersistentModelIndex>

namespace pages {

/// A part of the paper in the list: heading and whose words it has, below it the first line. The open part keeps its
/// heading and leaves room below it for the editor.
class SectionDelegate : public widgets::StatusDelegate {
    Q_OBJECT

public:
    using widgets::StatusDelegate::StatusDelegate;

    void setFirstLineShown(bool shown);
    /// The open part and the height of its editor; an invalid index: none.
    void setOpen(const QModelIndex &index, int editorHeight);
    int headHeight() const; ///< of the open part, above its editor

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What is cut off is said whole.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    int paintSource(QPainter *painter, const QRect &line, const QModelIndex &index) const; ///< its left edge
    QFont headingFont(const QModelIndex &index) const;

    QPersistentModelIndex m_open;
    int m_editorHeight = 0;
    bool m_firstLineShown = true;
};

} // namespace pages
