#include "app/window/application.h"
#include "app/window/options.h"
#include "core/base/operatingsystem.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>

int main(int argc, char *argv[])
{
    base::keepFilesPrivate();
    QCoreApplication::setApplicationName(QStringLiteral("dondoc"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DONDOC_VERSION));
    QLocale::setDefault(QLocale(QStringLiteral("vi_VN")));
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("dondoc"));

    QString wrong;
    const std::optional<app::Options> options = app::parseOptions(QCoreApplication::arguments(), &wrong);
    if (!options) {
        if (!wrong.isEmpty())
            std::fprintf(stderr, "%s\n", qUtf8Printable(wrong));
        return wrong.isEmpty() ? 0 : 2;
    }
    app::Application window(application, *options);
    return window.run();
}
