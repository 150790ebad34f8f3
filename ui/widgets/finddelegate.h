#pragma once

#include <QStyledItemDelegate>

class QStandardItem;

namespace theme {
class Theme;
}

namespace widgets {

struct FindHit;

/// A row of the find panel: icon, bold lead, text with the letters that were typed in bold accent, why at the
/// right. Heads of groups are rows that cannot be chosen.
class FindDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FindDelegate(theme::Theme &theme, QObject *parent = nullptr);

    static QStandardItem *headItem(const QString &title, const QString &note);
    static QStandardItem *hitItem(const FindHit &hit, int number, const QString &typed);
    static int hitOf(const QModelIndex &index); ///< -1: no hit

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter *painter, const QRect &row, const QModelIndex &index) const;
    void paintHit(QPainter *painter, const QRect &row, const QModelIndex &index) const;

    theme::Theme &m_theme;
};

} // namespace widgets
