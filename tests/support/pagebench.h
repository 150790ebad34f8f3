#pragma once

#include "core/base/errortext.h"
#include "support/datafilefixture.h"
#include "support/layoutcheck.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/page.h"
#include "ui/theme/density.h"
#include "ui/theme/theme.h"

#include <QThread>
#include <QtTest>

#include <atomic>
#include <memory>

namespace support {

/// A renderer that writes nothing: it keeps the document it was given, or answers with the error it was told to give.
/// While it `dawdles` it does not come to an end, until it is stopped.
class FakeRenderer : public reporting::DocumentRenderer {
public:
    std::optional<base::ErrorCode> fault;
    document::Document written;
    std::atomic<bool> dawdles = false;

private:
    base::Result<int> render(
        const document::Document &document, const QString &path, const base::Progress &progress) override
    {
        written = document;
        while (dawdles) {
            QThread::msleep(2);
            if (progress && !progress(1, 2))
                return base::Error{base::ErrorCode::Cancelled, {}};
        }
        if (fault)
            return base::Error{*fault, {{QStringLiteral("file"), path}}};
        return 1;
    }
    base::Result<void> renderDocx(
        const document::Document &document, const QString &path, const base::Progress &progress) override
    {
        const base::Result<int> done = render(document, path, progress);
        return done ? base::Result<void>() : done.error();
    }
    base::Result<reporting::PdfFile> renderPdf(
        const document::Document &document, const base::Progress &progress) override
    {
        const base::Result<int> done = render(document, {}, progress);
        if (!done)
            return done.error();
        return reporting::PdfFile{QByteArrayLiteral("%PDF"), 1};
    }
};

/// Pages as the window holds them, over a real file: add() them in the order in which they need each other's actions.
struct PageBench {
    explicit PageBench(QDate today = QDate(2022, 5, 12)) : data(today) { theme.apply(); }

    template <typename Page> Page *add()
    {
        auto page = std::make_unique<Page>(pages::PageContext{*data.file, renderer, theme, registry});
        Page *raw = page.get();
        raw->setPeriod(domain::Period::of(data.clock.today()));
        pages.push_back(std::move(page));
        return raw;
    }

    /// Shows the page as it stands in a window with that client area.
    static void show(pages::Page &page, QSize window = QSize(1366, 697))
    {
        const theme::Density density = theme::Density::of(window);
        page.setDensity(density);
        // What the navigation, the menu row and the status line take.
        showAt(&page, window - QSize(density.narrow ? 52 : 226, 57));
        page.activate();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    /// Presses a key where the focus is.
    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    QAction *action(const char *id) const { return registry.find(QString::fromLatin1(id)); }

    template <typename T> static T *child(const QWidget *root, const char *name)
    {
        return root->findChild<T *>(QString::fromLatin1(name));
    }

    /// What is wrong with the page's layout at the four sizes, at 100 and 130 %, in both families, each with its place.
    QStringList faultsAtAllSizes(pages::Page &page)
    {
        QStringList faults;
        const auto look = [&](const QString &family, int percent) {
            theme.setFamily(family);
            theme.setTextPercent(percent);
            theme.apply();
            for (const QSize size : screenSizes()) {
                show(page, size);
                for (const QString &fault : layoutFaults(&page))
                    faults.append(QStringLiteral("%1 %2×%3 %4%: %5")
                                      .arg(family, QString::number(size.width()), QString::number(size.height()),
                                          QString::number(percent), fault));
            }
        };
        for (const char *family : {"DejaVu Sans", "Noto Sans"}) {
            for (const int percent : {130, 100})
                look(QString::fromLatin1(family), percent);
        }
        return faults;
    }

    DataFileFixture data;
    FakeRenderer renderer;
    theme::Theme theme;
    actions::ActionRegistry registry{theme};
    std::vector<std::unique_ptr<pages::Page>> pages;
};

} // namespace support
