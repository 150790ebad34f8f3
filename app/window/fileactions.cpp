#include "app/window/fileactions.h"

#include <QAction>
#include <QFileInfo>

namespace app {

using actions::Menu;

FileActions::FileActions(const QStringList &recent, actions::ActionRegistry &registry, QObject *parent)
    : QObject(parent)
{
    const auto add
        = [&](const actions::Spec &spec, auto act) { connect(registry.add(spec), &QAction::triggered, this, act); };
    add({QStringLiteral("file.open"), tr("&Mở…"), QStringLiteral("folder-open"),
            {QKeySequence(QStringLiteral("Ctrl+O"))}, tr("Mở một tệp dữ liệu khác"), Menu::File},
        [this] { emit openRequested(); });
    for (qsizetype i = 0; i < recent.size(); ++i) {
        const QString &path = recent.at(i);
        add({QStringLiteral("file.recent%1").arg(i + 1), tr("Mở gần đây: %1").arg(QFileInfo(path).fileName()), {}, {},
                path, Menu::File},
            [this, path] { emit recentRequested(path); });
    }
    add({QStringLiteral("file.create"), tr("&Tạo tệp mới…"), QStringLiteral("file-plus"), {},
            tr("Tạo một tệp dữ liệu mới có sẵn kế hoạch và danh mục"), Menu::File},
        [this] { emit createRequested(); });
    add({QStringLiteral("file.quit"), tr("T&hoát"), QStringLiteral("log-out"), {QKeySequence(QStringLiteral("Ctrl+Q"))},
            {}, Menu::File},
        [this] { emit quitRequested(); });
}

} // namespace app
