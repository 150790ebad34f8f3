#include "app/window/menurow.h"

#include "app/window/menugroups.h"
#include "ui/theme/theme.h"
#include "ui/widgets/findbox.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>

namespace app {

using actions::Menu;

MenuRow::MenuRow(theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_bar(new QMenuBar(this)), m_findBox(new widgets::FindBox(theme, this))
{
    setObjectName(QStringLiteral("menuRow"));
    m_bar->setObjectName(QStringLiteral("menuBar"));
    m_bar->setNativeMenuBar(false);
    m_findBox->setObjectName(QStringLiteral("findBox"));

    struct Title {
        Menu menu;
        QString text;
    };
    // Mnemonics T S X N B C R, as the offices' other programs have them.
    const Title titles[] = {
        {Menu::File, tr("&Tệp")},
        {Menu::Edit, tr("&Sửa")},
        {Menu::View, tr("&Xem")},
        {Menu::Entry, tr("&Nhập liệu")},
        {Menu::Report, tr("&Báo cáo")},
        {Menu::Tools, tr("&Công cụ")},
        {Menu::Help, tr("T&rợ giúp")},
    };
    for (const Title &title : titles) {
        auto *menu = new QMenu(title.text, this);
        menu->setObjectName(QStringLiteral("menu%1").arg(int(title.menu)));
        menu->setToolTipsVisible(true);
        m_menus.insert(title.menu, menu);
        // A menu without anything in it is not shown at all.
        QAction *entry = m_bar->addMenu(menu);
        entry->setVisible(false);
    }

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 8, 1);
    row->setSpacing(8);
    row->addWidget(m_bar, 1, Qt::AlignVCenter);
    row->addWidget(m_findBox, 0, Qt::AlignVCenter);
}

QMenu *MenuRow::menu(Menu which)
{
    QMenu *menu = m_menus.value(which);
    if (menu)
        menu->menuAction()->setVisible(true);
    return menu;
}

void MenuRow::fill(const actions::ActionRegistry &registry)
{
    // What belongs together has one word before the dot ("period.next"): a line stands between such families.
    const auto family = [](const QAction *action) { return action->objectName().section(QLatin1Char('.'), 0, 0); };
    const QList<MenuGroup> groups = menuGroups();
    QList<QList<QAction *>> grouped(groups.size());
    for (QAction *action : registry.all()) {
        const Menu which = registry.menuOf(action);
        QMenu *into = menu(which);
        if (!into)
            continue;
        if (const int group = menuGroupOf(groups, which, action->objectName()); group >= 0) {
            grouped[group].append(action);
            continue;
        }
        const QList<QAction *> before = into->actions();
        if (!before.isEmpty() && family(before.constLast()) != family(action))
            into->addSeparator();
        into->addAction(action);
    }
    for (qsizetype i = 0; i < groups.size(); ++i)
        addGroup(groups.at(i), grouped.at(i));
}

void MenuRow::addGroup(const MenuGroup &group, const QList<QAction *> &all)
{
    if (all.isEmpty())
        return;
    QMenu *into = m_menus.value(group.menu);
    if (!into->isEmpty() && !into->actions().constLast()->menu())
        into->addSeparator();
    auto *inner = new QMenu(group.title, into);
    inner->setObjectName(QStringLiteral("menu") + group.id);
    inner->setToolTipsVisible(true);
    inner->addActions(all);
    into->addMenu(inner);
}

void MenuRow::setNarrow(bool narrow)
{
    m_findBox->setNarrow(narrow);
}

void MenuRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.roles().line);
}

} // namespace app
