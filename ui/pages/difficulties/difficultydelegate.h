#pragma once

#include "ui/widgets/statusdelegate.h"

namespace pages {

/// Paints a card of the board: unit and task, two lines of what it says, age and document.
class DifficultyDelegate : public widgets::StatusDelegate {
    Q_OBJECT

public:
    using StatusDelegate::StatusDelegate;

    void setLow(bool low); ///< closer lines in a low window

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int padding() const { return m_low ? 5 : 8; }

    bool m_low = false;
};

} // namespace pages
