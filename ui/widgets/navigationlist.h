#pragma once

#include <QListView>

namespace theme {
class Theme;
}

class QStandardItemModel;

namespace widgets {

/// The list of pages at the left: icon, name, count. Compact: icons with the name in the tooltip, the count
/// as a dot.
class NavigationList : public QListView {
    Q_OBJECT

public:
    explicit NavigationList(theme::Theme &theme, QWidget *parent = nullptr);

    /// Pages at the foot are added last; they stand at the lower end of the column.
    void addPage(
        const QString &id, const QString &title, const QString &iconName, const QString &key, bool atFoot = false);
    void setBadge(const QString &id, const QString &badge, bool urgent);
    void setCurrentPage(const QString &id); ///< emits nothing
    QString currentPage() const;
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void pageChosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class PageDelegate;

    QModelIndex indexOf(const QString &id) const;

    theme::Theme &m_theme;
    QStandardItemModel *m_items;
    int m_gapRow = -1; ///< the empty row that pushes the pages at the foot down; -1: none
    bool m_compact = false;
    bool m_quiet = false;
};

} // namespace widgets
