#pragma once

#include "ui/actions/actionregistry.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace app {

/// Actions of a menu that stand together in a menu of their own: what is open in hand, and what is chosen from.
struct MenuGroup {
    actions::Menu menu = actions::Menu::None;
    QString id; ///< ASCII; with "menu" before it the object name
    QString title; ///< with its mnemonic, one that no action of the menu has
    QStringList beginnings; ///< of the ids of its actions
};

/// In the order in which they follow the menu's own actions.
QList<MenuGroup> menuGroups();

/// The place in `groups` of the one that an action of `menu` belongs to; -1: it stands in the menu itself.
int menuGroupOf(const QList<MenuGroup> &groups, actions::Menu menu, const QString &actionId);

} // namespace app
