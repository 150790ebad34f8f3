#pragma once

#include "ui/actions/actionregistry.h"

#include <QMap>
#include <QWidget>

class QMenu;
class QMenuBar;

namespace theme {
class Theme;
}

namespace widgets {
class FindBox;
}

namespace app {

struct MenuGroup;

/// The top row of the window (32 px): the menus at the left, the find box at the right.
class MenuRow : public QWidget {
    Q_OBJECT

public:
    explicit MenuRow(theme::Theme &theme, QWidget *parent = nullptr);

    widgets::FindBox *findBox() const { return m_findBox; }
    /// A menu that is filled by hand besides (recent files). It is shown once it holds something.
    QMenu *menu(actions::Menu which);
    /// Puts every registered action into its menu, in the order of registration, and below them what stands together
    /// in a menu of its own (menuGroups()). To be called once.
    void fill(const actions::ActionRegistry &registry);
    void setNarrow(bool narrow);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addGroup(const MenuGroup &group, const QList<QAction *> &all);

    theme::Theme &m_theme;
    QMenuBar *m_bar;
    widgets::FindBox *m_findBox;
    QMap<actions::Menu, QMenu *> m_menus;
};

} // namespace app
