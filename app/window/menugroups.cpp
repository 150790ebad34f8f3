#include "app/window/menugroups.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::MenuGroups)
};

QStringList ids(const std::initializer_list<const char *> &list)
{
    QStringList all;
    for (const char *id : list)
        all.append(QString::fromLatin1(id));
    return all;
}

} // namespace

QList<MenuGroup> menuGroups()
{
    using actions::Menu;
    return {
        {Menu::Entry, QStringLiteral("Form"), Words::tr("&Biểu mẫu đang nhập"),
            ids({"report.save", "report.store", "report.more", "report.earlier", "report.unchanged", "report.nil",
                "report.difficulty", "report.narrative", "report.supplement", "report.attach", "report.preview"})},
        {Menu::Entry, QStringLiteral("Incoming"), Words::tr("Văn bản đến đang &chọn"),
            ids({"register.replace", "register.return", "register.cancel"})},
        {Menu::Entry, QStringLiteral("Request"), Words::tr("Yê&u cầu đang chọn"),
            ids({"request.close", "request.cancel"})},
        {Menu::Entry, QStringLiteral("Register"), Words::tr("&Sổ đăng ký"),
            ids({"register.paste", "register.year", "register.plans"})},
        {Menu::Report, QStringLiteral("Compose"), Words::tr("&Soạn báo cáo, công văn"), ids({"paper.open."})},
        {Menu::Report, QStringLiteral("Paper"), Words::tr("&Văn bản đang soạn"), ids({"report."})},
        {Menu::Report, QStringLiteral("Books"), Words::tr("Sổ và &bản in"), ids({"book.open.", "tasks.dossier"})},
        {Menu::Report, QStringLiteral("Table"), Words::tr("Bảng đang &xem"), ids({"table."})},
    };
}

int menuGroupOf(const QList<MenuGroup> &groups, actions::Menu menu, const QString &actionId)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const MenuGroup &group) {
        return group.menu == menu
            && std::any_of(group.beginnings.begin(), group.beginnings.end(),
                [&actionId](const QString &beginning) { return actionId.startsWith(beginning); });
    });
    return found == groups.end() ? -1 : int(found - groups.begin());
}

} // namespace app
