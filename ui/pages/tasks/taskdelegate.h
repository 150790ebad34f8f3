#pragma once

#include "ui/widgets/statusdelegate.h"

namespace pages {

/// Task rows as StatusDelegate paints them; a group row stands over the whole width: fold sign, bold title,
/// number of its tasks, and at the right what stands out among them. A marked row has a tick before its number.
class TaskDelegate : public widgets::StatusDelegate {
    Q_OBJECT

public:
    using widgets::StatusDelegate::StatusDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace pages
