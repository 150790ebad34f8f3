#pragma once

#include "ui/widgets/findgroup.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

class QLabel;
class QLineEdit;
class QListView;

namespace theme {
class Theme;
}

namespace widgets {

class FindRows;

/// Ctrl+K: a child of the window over the page (no popup: input methods stay in the ordinary window). Groups
/// of at most three hits, Tab shows all of the one that is chosen in, or goes to the next; ↑/↓ choose, Enter opens, Esc
/// gives the focus back to where it was. It finds nothing itself: whoever hears searched() answers with showGroups(),
/// and with putGroup() as more is known; the hit that is chosen stays chosen and, as far as it scrolls, in its place.
class FindPanel : public QFrame {
    Q_OBJECT

public:
    FindPanel(theme::Theme &theme, QWidget *window);

    void open();
    void close(bool giveFocusBack);
    void place(); ///< 680 wide or as wide as the text is large, 64 from the top, whatever the window's size

    /// What was found of the text that is typed: groups in their order, also the empty ones that may come later.
    void showGroups(const QList<FindGroup> &groups);
    /// More is known of one of these groups.
    void putGroup(const FindGroup &group);
    /// Whether more may come.
    void setSearching(bool searching);
    /// Not all could be looked through: of what is not shown nobody knows. Stands until the next showGroups().
    void setFailed();

signals:
    void opened(); ///< before the first searched()
    void searched(const QString &text);
    void chosen(const widgets::FindHit &hit);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    /// Does something to the rows and keeps the chosen hit where it is; the first one when it is gone.
    template <typename Change> void keepingChoice(Change change);
    void choose(int row);
    void tellCount();
    void openCurrent();
    void moveOn(int step);
    bool handleKey(int key);

    theme::Theme &m_theme;
    QLineEdit *m_line;
    QLabel *m_count;
    QListView *m_list;
    FindRows *m_rows;
    QLabel *m_foot;
    QLabel *m_signs;
    QPointer<QWidget> m_before;
    bool m_searching = false;
    bool m_hasFailed = false;
};

} // namespace widgets
