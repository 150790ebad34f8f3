#pragma once

#include "core/base/text/searchwords.h"

#include <QStyledItemDelegate>

class QStandardItem;

namespace theme {
class Theme;
}

namespace widgets {

struct FindHit;

/// A row of the find panel: icon, bold lead, text with the letters that were typed in bold accent, why it is here or
/// its key at the right. Heads of groups are rows that cannot be chosen.
class FindDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FindDelegate(theme::Theme &theme, QObject *parent = nullptr);

    static QStandardItem *headItem(const QString &title, const QString &note);
    static QStandardItem *hitItem(const QString &group, const FindHit &hit, const base::SearchWords &words);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter *painter, const QRect &row, const QModelIndex &index) const;
    void paintHit(QPainter *painter, const QRect &row, const QModelIndex &index, bool selected) const;
    /// Paints a text of a font with its marked places bold in the accent; what does not fit is cut with "…".
    void paintMarked(QPainter *painter, const QRect &place, const QString &text,
        const QList<base::SearchWords::Span> &marked, const QFont &font, const QColor &ink) const;

    theme::Theme &m_theme;
};

} // namespace widgets
