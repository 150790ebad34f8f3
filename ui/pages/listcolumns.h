#pragma once

#include "ui/pages/page.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <optional>

class QHeaderView;
class QMenu;

namespace pages {

/// Which columns of a list are shown, and by which it is sorted, as it was chosen on this PC. Chosen by key in the
/// list's menu (Menu key, Shift+F10) and with the mouse on the heads.
class ListColumns : public QObject {
    Q_OBJECT

public:
    struct Sort {
        int column = 0;
        bool descending = false;
    };

    /// `list` is a stable ASCII name ("register"), `keys` one for each column of the header's model. The column
    /// `always` cannot be hidden: no list is ever without any.
    ListColumns(
        const PageContext &context, const QString &list, const QStringList &keys, int always, QHeaderView *header);

    /// What the list itself leaves out for want of room; it is not offered meanwhile.
    void setLeftOut(const QSet<int> &columns);
    bool isShown(int column) const;

    /// These sort; a click on the head or a choice in the menu asks for it with sortWanted().
    /// Unless it was sorted otherwise before, it is by `first`; without it the list has an order of its own.
    void setSortable(const QList<int> &columns, const std::optional<Sort> &first = {});
    std::optional<Sort> sort() const { return m_sort; }
    void keepSort(const Sort &sort);

    /// Adds "Sắp theo" and "Cột" to a list's menu.
    void fill(QMenu *menu);
    /// The menu of a list that has no other acts; also over the heads.
    void openMenu(const QPoint &globalAt);

signals:
    void columnsChanged();
    void sortWanted(int column);

private:
    QString titleOf(int column) const;
    void toggle(int column);
    void apply();
    void write();

    const PageContext m_context;
    QString m_list;
    QStringList m_keys;
    int m_always;
    QHeaderView *m_header;
    QSet<QString> m_hidden; ///< keys
    QSet<int> m_leftOut;
    QList<int> m_sortable;
    std::optional<Sort> m_sort;
};

} // namespace pages
