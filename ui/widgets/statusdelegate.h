#pragma once

#include "ui/models/itemrole.h"

#include <QStyledItemDelegate>

namespace theme {
class Theme;
}

namespace widgets {

/// Paints a table's cells as look.md 3 and 7 say: current row with the accent bar at the left, hairline under
/// each row, models::StatusRole as sign and word (a filled box only where it asks for action),
/// models::ProgressRole as bar and number, models::CancelledRole struck through.
class StatusDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit StatusDelegate(theme::Theme &theme, QObject *parent = nullptr);

    void setRowHeight(int height); ///< 0: from the font (line + 10)
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A tooltip with the whole text wherever it is elided.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    /// Ground, bar and hairline of a row's cell.
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(
        QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintStatus(
        QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintProgress(
        QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QFont cellFont(const QModelIndex &index) const;
    theme::Theme &theme() const { return m_theme; }

private:
    int neededWidth(const QModelIndex &index) const;

    theme::Theme &m_theme;
    int m_rowHeight = 0;
};

} // namespace widgets
