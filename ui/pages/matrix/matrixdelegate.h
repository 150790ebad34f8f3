#pragma once

#include <QStyledItemDelegate>

namespace theme {
class Theme;
}

namespace pages {

/// Paints the wall chart: a tick, "+n" or a dark cell with a cross for a month, the unit's name and rate beside them,
/// heads of groups and totals. In high contrast the patterns of the black-and-white print stand for the fills.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit MatrixDelegate(theme::Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The name whole where it is elided, the cell's sentence over a month.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    QFont cellFont(const QModelIndex &index) const;
    void paintGroup(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMonth(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    void paintFocus(QPainter *painter, const QStyleOptionViewItem &option) const;

    theme::Theme &m_theme;
};

} // namespace pages
