#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace theme {
class Theme;
}

namespace widgets {

/// One thing that was found.
struct FindHit {
    QString group; ///< "Nhiệm vụ"; hits of one group follow each other
    QString icon;
    QString lead; ///< bold before the text ("1.2"); may be empty
    QString text;
    QString why; ///< at the right: why it is here, or its key
    QString kind; ///< page | task | unit | action, for whoever opens it
    QString key; ///< page id, task number, unit code, action id
};

/// Ctrl+K: a child of the window over the page (no popup: input methods stay in the ordinary window). Groups
/// of at most three hits, Tab shows all; ↑/↓ choose, Enter opens, Esc gives the focus back to where it was.
class FindPanel : public QFrame {
    Q_OBJECT

public:
    using Finder = std::function<QList<FindHit>(const QString &text)>;

    FindPanel(theme::Theme &theme, Finder finder, QWidget *window);

    void open();
    void close(bool giveFocusBack);
    void place(); ///< 680 wide, 64 from the top, whatever the window's size

signals:
    void chosen(const widgets::FindHit &hit);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void moveBy(int rows);
    void openCurrent();
    bool handleKey(int key);

    theme::Theme &m_theme;
    Finder m_finder;
    QLineEdit *m_line;
    QLabel *m_count;
    QListView *m_list;
    QStandardItemModel *m_rows;
    QLabel *m_foot;
    QList<FindHit> m_hits;
    QPointer<QWidget> m_before;
    bool m_all = false;
};

} // namespace widgets
