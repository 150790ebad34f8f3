#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

class QAction;
class QWidget;

namespace theme {
class Theme;
}

namespace actions {

/// The menu an action stands in. The window shows only the menus that hold something.
enum class Menu { None, File, Edit, View, Entry, Report, Tools, Help };

/// What an action is. Nothing is registered that has no function yet.
struct Spec {
    QString id; ///< stable ASCII ("report.new"), also the action's object name
    QString text; ///< with its mnemonic ("&Nhập báo cáo"); "…" when a question follows
    QString icon; ///< of resources/icons; empty: none
    QList<QKeySequence> keys; ///< the first one is shown
    QString tip; ///< one short sentence; empty: the text
    Menu menu = Menu::None;
    QString otherNames = {}; ///< what else people call it, parted by "; ": Ctrl+K finds it by them too
};

/// Every action of the window, in one place: text, icon and keys are found and checked here.
class ActionRegistry : public QObject {
    Q_OBJECT

public:
    explicit ActionRegistry(theme::Theme &theme, QObject *parent = nullptr);

    /// Where window-wide actions listen to their keys; also those that were added before.
    void setWindow(QWidget *window);

    /// Makes an action owned by the registry. Without a scope its keys work in the whole window; with one (a
    /// page) only while that widget is visible, so that pages may give the same key a meaning of their own.
    /// An id that is already there is a programming error (asserted).
    QAction *add(const Spec &spec, QWidget *scope = nullptr);

    /// An action that several pages have in common, as one entry of the menu: the first one makes it, the others join
    /// in. It is enabled, and hears its keys, while one of them is visible; whoever is visible does it.
    QAction *share(const Spec &spec, QWidget *scope);

    QAction *find(const QString &id) const; ///< nullptr: unknown
    const QList<QAction *> &all() const { return m_actions; } ///< in order of registration
    Menu menuOf(const QAction *action) const;
    QList<QWidget *> scopesOf(const QAction *action) const; ///< empty: the whole window

    /// "Ctrl+K: find.open, other.id" for every key that two actions would hear at the same time.
    QStringList conflicts() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        Menu menu = Menu::None;
        QList<QWidget *> scopes;
        QList<QKeySequence> keys;
        bool isShared = false;
        QSet<const QWidget *> visible; ///< those of the scopes that are
    };

    void addScope(QAction *action, QWidget *scope);
    /// The actions of a scope hear their keys, or do not.
    void listen(const QWidget *scope, bool listens);

    void refreshIcons();

    theme::Theme &m_theme;
    QWidget *m_window = nullptr;
    QList<QAction *> m_actions;
    QHash<const QAction *, Place> m_places;
};

/// A text of an action that has no mnemonic: "&" in it is the sign itself.
QString literal(const QString &text);
/// The action's text as a button or a list shows it: without "&".
QString plainText(const QAction *action);
/// As in its Spec.
QStringList otherNames(const QAction *action);
/// The name of its icon in resources/icons; empty: none.
QString iconName(const QAction *action);

} // namespace actions
