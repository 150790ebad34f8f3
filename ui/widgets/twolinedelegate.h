#pragma once

#include <QStyledItemDelegate>

namespace theme {
class Theme;
}

namespace widgets {

/// Rows of two lines: sign, bold text, models::DetailRole below it in small, and at the right models::VerbRole as the
/// door that Enter opens.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TwoLineDelegate(theme::Theme &theme, QObject *parent = nullptr);

    void setLow(bool low); ///< a low window: rows come closer
    int rowHeight() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Both lines in a tooltip wherever one is elided.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

signals:
    void verbClicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    QFont titleFont() const;
    int verbWidth(const QModelIndex &index) const;
    QRect verbRect(const QRect &row, const QModelIndex &index) const;
    QRect textRect(const QRect &row, const QModelIndex &index, bool withKey) const;
    void paintVerb(QPainter *painter, const QRect &row, const QModelIndex &index, bool withKey) const;

    theme::Theme &m_theme;
    bool m_low = false;
};

} // namespace widgets
