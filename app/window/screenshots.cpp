#include "app/window/screenshots.h"

#include "app/window/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/workbar.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <algorithm>
#include <cstdio>

namespace app {

namespace {

/// Lets everything that was posted by a resize or a change of theme happen before the picture, and what is composed
/// beside the window come.
void settle(const MainWindow &window)
{
    const QList<widgets::WorkBar *> bars = window.findChildren<widgets::WorkBar *>();
    const auto isWorking = [&bars] {
        return std::any_of(bars.begin(), bars.end(), [](const widgets::WorkBar *bar) { return bar->isRunning(); });
    };
    for (int i = 0; i < 3 || isWorking(); ++i)
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

bool save(const QPixmap &picture, const QString &path)
{
    if (picture.save(path))
        return true;
    std::fprintf(stderr, "%s\n",
        qUtf8Printable(QCoreApplication::translate("Screenshots", "Không ghi được ảnh “%1”. Hãy kiểm tra thư mục.")
                           .arg(QDir::toNativeSeparators(path))));
    return false;
}

} // namespace

bool takeScreenshots(MainWindow &window, theme::Theme &theme, const QString &folder)
{
    const QSize sizes[] = {{1366, 768}, {1366, 697}, {1093, 614}, {1093, 543}};
    const QDir target(folder);
    QDir().mkpath(folder);
    window.showNormal();
    for (const char *look : {"light", "dark"}) {
        const QString mode = QString::fromLatin1(look);
        theme.setMode(mode);
        theme.apply();
        for (const QSize size : sizes) {
            window.resize(size);
            for (const pages::Page *page : window.pages()) {
                window.showPage(page->id());
                settle(window);
                const QString name
                    = QStringLiteral("%1-%2x%3-%4.png").arg(page->id()).arg(size.width()).arg(size.height()).arg(mode);
                if (!save(window.grab(), target.filePath(name)))
                    return false;
            }
        }
    }
    return true;
}

} // namespace app
