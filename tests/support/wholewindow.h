#pragma once

#include "app/window/localsettings.h"
#include "app/window/mainwindow.h"
#include "core/services/sample/sampletown.h"
#include "support/datafilefixture.h"
#include "support/filebytes.h"
#include "support/layoutcheck.h"
#include "support/norenderer.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QtTest>

#include <memory>

namespace support {

/// The real window over a believable town, to be looked at page by page.
struct WholeWindow {
    explicit WholeWindow(QDate today = QDate(2022, 10, 11)) : data(today)
    {
        data.file.reset();
        becomeTown();
        data.reopen();
        theme.apply();
        window = std::make_unique<app::MainWindow>(pages::PageContext{*data.file, renderer, theme, registry}, settings);
    }

    void show(QSize size = QSize(1366, 768)) const
    {
        showAt(window.get(), size);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    /// Brings the page to the front and gives it back.
    pages::Page *open(pages::Page *page) const
    {
        window->showPage(page->id());
        QApplication::processEvents();
        return page;
    }

    DataFileFixture data;
    NoRenderer renderer;
    theme::Theme theme;
    QTemporaryDir folder;
    app::LocalSettings settings{folder.filePath(QStringLiteral("dondoc.ini"))};
    actions::ActionRegistry registry{theme};
    std::unique_ptr<app::MainWindow> window;

private:
    /// The town takes a while; within a program it is made once.
    void becomeTown() const
    {
        static QHash<QDate, QByteArray> made;
        QByteArray &town = made[data.clock.today()];
        if (!town.isEmpty())
            return writeAll(data.path(), town);
        if (!services::writeSample(data.path(), QStringLiteral("thử"), 6, 6))
            qFatal("no sample town");
        town = readAll(data.path());
    }
};

} // namespace support
