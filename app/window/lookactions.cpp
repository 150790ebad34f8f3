#include "app/window/lookactions.h"

#include "ui/actions/actionregistry.h"
#include "ui/dialogs/messageseam.h"
#include "ui/pages/localchoices.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

namespace app {

namespace {

/// One choice of several that exclude each other; the chosen one bears a tick.
struct Choice {
    QString id;
    QString text;
    QString value;
};

/// `current` says which one is chosen, also after it was chosen elsewhere.
template <typename Current, typename Choose>
void addChoices(QWidget *window, actions::ActionRegistry &registry, pages::LocalChoices &local,
    const QList<Choice> &choices, Current current, Choose choose)
{
    auto *group = new QActionGroup(window);
    for (const Choice &choice : choices) {
        QAction *action = registry.add({choice.id, choice.text, {}, {}, {}, actions::Menu::View});
        action->setCheckable(true);
        group->addAction(action);
        const auto tick = [action, current, value = choice.value] { action->setChecked(value == current()); };
        tick();
        QObject::connect(action, &QAction::triggered, window, [choose, value = choice.value] { choose(value); });
        QObject::connect(&local, &pages::LocalChoices::changed, action, tick);
    }
}

} // namespace

void LookActions::add(QWidget *window, actions::ActionRegistry &registry, pages::LocalChoices &local)
{
    addChoices(
        window, registry, local,
        {{QStringLiteral("look.system"), tr("Giao diện theo &hệ thống"), {}},
            {QStringLiteral("look.light"), tr("Giao diện sán&g"), QStringLiteral("light")},
            {QStringLiteral("look.dark"), tr("Giao diện tố&i"), QStringLiteral("dark")},
            {QStringLiteral("look.contrast"), tr("Giao diện tương &phản cao"), QStringLiteral("high_contrast")}},
        [&local] { return local.theme(); }, [&local](const QString &mode) { local.setTheme(mode); });

    QList<Choice> sizes;
    for (const int percent : {90, 100, 115, 130}) {
        const QString number = QString::number(percent);
        sizes.append({QStringLiteral("text.") + number, tr("Cỡ chữ %1 %").arg(number), number});
    }
    addChoices(
        window, registry, local, sizes, [&local] { return QString::number(local.textPercent()); },
        [&local](const QString &percent) { local.setTextPercent(percent.toInt()); });

    // Each language bears its own name, whatever language the window speaks.
    addChoices(
        window, registry, local,
        {{QStringLiteral("language.vi"), QStringLiteral("Tiếng Việt"), QStringLiteral("vi")},
            {QStringLiteral("language.en"), QStringLiteral("English"), QStringLiteral("en")}},
        [&local] { return local.language(); },
        [window, &local](const QString &language) {
            if (language == local.language())
                return;
            local.setLanguage(language);
            dialogs::messageSeam().inform(window, tr("Ngôn ngữ"),
                tr("Ngôn ngữ mới dùng từ lần mở chương trình sau. Văn bản in ra luôn là tiếng Việt."));
        });

    const QAction *about = registry.add(
        {QStringLiteral("help.about"), tr("&Giới thiệu Đôn Đốc"), QStringLiteral("info"), {}, {}, actions::Menu::Help});
    QObject::connect(about, &QAction::triggered, window, [window] {
        dialogs::messageSeam().inform(window, tr("Giới thiệu Đôn Đốc"),
            tr("Đôn Đốc %1: theo dõi, đôn đốc việc thực hiện kế hoạch. Phần mềm tự do theo giấy phép GPL-3.0 trở lên; "
               "biểu tượng Lucide (ISC), chữ văn bản Tinos.")
                .arg(QStringLiteral(DONDOC_VERSION)));
    });
}

} // namespace app
