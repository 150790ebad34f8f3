#include "app/window/localsettings.h"
#include "app/window/mainwindow.h"
#include "app/window/safekeeping.h"
#include "app/window/statusline.h"
#include "core/services/officesettings.h"
#include "core/services/paperservice.h"
#include "core/services/safety/backup.h"
#include "core/services/safety/backupshelf.h"
#include "core/store/connection.h"
#include "support/accessibility.h"
#include "support/datafilefixture.h"
#include "support/filebytes.h"
#include "support/layoutcheck.h"
#include "support/norenderer.h"
#include "support/tasklife.h"
#include "support/typing.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/page.h"
#include "ui/pages/safety/backupkeeper.h"
#include "ui/pages/safety/safetypage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigationlist.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QtTest>

#include <algorithm>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#endif

namespace {

/// The real window on a real file.
struct Window {
    explicit Window(QDate today = QDate(2022, 10, 10)) : data(today)
    {
        if (!support::addExampleLife(*data.file))
            qFatal("no example life");
        theme.apply();
        make();
    }

    void make()
    {
        window.reset();
        registry = std::make_unique<actions::ActionRegistry>(theme);
        window
            = std::make_unique<app::MainWindow>(pages::PageContext{*data.file, renderer, theme, *registry}, settings);
    }

    void showAt(QSize size)
    {
        support::showAt(window.get(), size);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), Qt::Key(key), modifiers);
    }

    template <typename T> T *child(const char *name) const { return window->findChild<T *>(QString::fromLatin1(name)); }

    support::DataFileFixture data;
    support::NoRenderer renderer;
    theme::Theme theme;
    QTemporaryDir folder;
    app::LocalSettings settings{folder.filePath(QStringLiteral("dondoc.ini"))};
    std::unique_ptr<actions::ActionRegistry> registry;
    std::unique_ptr<app::MainWindow> window;
};

/// The newest backup beside the file has everything that is in it.
bool isBackedUp(const Window &bench)
{
    const auto state = services::changeState(*bench.data.file);
    if (!state)
        return false;
    const auto newest
        = services::BackupShelf(services::BackupShelf::folderBeside(bench.data.path())).newestGood(state->fileId);
    return newest && newest->manifest.changeMark == state->mark;
}

#ifdef Q_OS_LINUX
/// Whether a thread of this name runs.
bool isAtWork(const QByteArray &name)
{
    const QStringList threads = QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::any_of(threads.begin(), threads.end(), [&name](const QString &thread) {
        return support::readAll(QStringLiteral("/proc/self/task/%1/comm").arg(thread)).trimmed() == name;
    });
}
#endif

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    void saysWhatItIsAbout()
    {
        const Window bench;
        QCOMPARE(bench.window->windowTitle(), QStringLiteral("Đôn Đốc – KH 1228/KH-UBND"));
        QCOMPARE(bench.child<QWidget>("statusToday")->accessibleName(), QStringLiteral("Thứ Hai, 10/10/2022"));
        QCOMPARE(bench.child<QWidget>("planIssuer")->accessibleName(), QStringLiteral("UBND thị xã Ninh Hòa"));
    }

    void everyKeyMeansOneThing()
    {
        const Window bench;
        QCOMPARE(bench.registry->conflicts(), QStringList());
    }

    void everyActionHasTextAndWorksFromSomewhere()
    {
        const Window bench;
        for (const QAction *action : bench.registry->all()) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
        }
        // No empty menu is shown, and no mnemonic is given twice.
        QSet<QString> mnemonics;
        const QList<QAction *> menus = bench.child<QMenuBar>("menuBar")->actions();
        for (const QAction *entry : menus) {
            if (!entry->isVisible())
                continue;
            QVERIFY2(!entry->menu()->isEmpty(), qPrintable(entry->text()));
            const QString mnemonic = entry->text().mid(entry->text().indexOf(QLatin1Char('&')) + 1, 1).toUpper();
            QVERIFY2(!mnemonics.contains(mnemonic), qPrintable(entry->text()));
            mnemonics.insert(mnemonic);
        }
    }

    void numbersOpenPages()
    {
        Window bench;
        bench.showAt({1366, 697});
        const QList<pages::Page *> &pages = bench.window->pages();
        for (int i = qMin(9, int(pages.size())) - 1; i >= 0; --i) { // there are nine digits
            bench.key(Qt::Key_1 + i, Qt::ControlModifier);
            QCOMPARE(bench.window->currentPage(), pages.at(i));
            QVERIFY2(pages.at(i)->isAncestorOf(QApplication::focusWidget()), qPrintable(pages.at(i)->id()));
            QCOMPARE(bench.child<widgets::NavigationList>("navigation")->currentPage(), pages.at(i)->id());
        }
    }

    /// A page that was looked at before and of which nothing has changed is shown as it stands; a page that was never
    /// looked at reads nothing; a change is read by the page in front alone.
    void pagesReadOnlyWhatIsShown()
    {
        Window bench;
        bench.showAt({1366, 697});
        const store::Connection &connection = bench.data.file->connection();
        const QList<pages::Page *> &pages = bench.window->pages();
        for (const pages::Page *page : pages)
            bench.window->showPage(page->id());
        for (const pages::Page *page : pages) {
            QApplication::processEvents();
            const int before = connection.statementCount();
            bench.window->showPage(page->id());
            QApplication::processEvents();
            QVERIFY2(connection.statementCount() == before, qPrintable(page->id()));
        }
        bench.window->showPage(QStringLiteral("settings"));
        const int before = connection.rowCount();
        QVERIFY(bench.data.add(QStringLiteral("ninh van"), QDate(2022, 10, 8), {}, {2022, 10}));
        QApplication::processEvents();
        const int inFront = connection.rowCount() - before;
        bench.window->showPage(QStringLiteral("overview"));
        QApplication::processEvents();
        const int whenShown = connection.rowCount() - before - inFront;
        QVERIFY2(inFront < whenShown, qPrintable(QStringLiteral("%1, %2").arg(inFront).arg(whenShown)));
    }

    /// Also those that stand in a menu, which is there on every page.
    void keysOfAPageOutOfSightDoNothing()
    {
        Window bench;
        bench.showAt({1366, 697});
        for (const pages::Page *page : bench.window->pages())
            bench.window->showPage(page->id());
        bench.window->showPage(QStringLiteral("settings"));
        const QList<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys{{Qt::Key_R, Qt::ControlModifier},
            {Qt::Key_Delete, Qt::ControlModifier}, {Qt::Key_F2, Qt::NoModifier}, {Qt::Key_D, Qt::ControlModifier}};
        for (const auto &[key, modifiers] : keys) {
            bench.key(key, modifiers);
            QCOMPARE(bench.window->currentPage()->id(), QStringLiteral("settings"));
        }
        // The page in front hears the key that another one has too.
        bench.window->showPage(QStringLiteral("difficulties"));
        QVERIFY(bench.registry->find(QStringLiteral("register.document"))->shortcuts().isEmpty());
        QVERIFY(!bench.registry->find(QStringLiteral("difficulty.new"))->shortcuts().isEmpty());
    }

    void thePeriodIsOneForAllPages()
    {
        Window bench;
        bench.showAt({1366, 697});
        QCOMPARE(bench.window->period(), (domain::Period{2022, 10}));
        bench.key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(bench.window->period(), (domain::Period{2022, 9}));
        bench.key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(bench.window->period(), (domain::Period{2022, 10}));
    }

    void findsATaskAndOpensIt()
    {
        Window bench;
        bench.showAt({1366, 697});
        QWidget *before = QApplication::focusWidget();
        bench.key(Qt::Key_K, Qt::ControlModifier);
        auto *panel = bench.child<QWidget>("findPanel");
        QVERIFY(panel->isVisible());
        bench.key(Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);

        bench.key(Qt::Key_K, Qt::ControlModifier);
        support::typeText(QApplication::focusWidget(), QStringLiteral("số hóa tái sử dụng"));
        bench.key(Qt::Key_Return);
        QVERIFY(!panel->isVisible());
        QCOMPARE(bench.window->currentPage()->id(), QStringLiteral("tasks"));
        QVERIFY(bench.window->currentPage()->summary().endsWith(QStringLiteral("đang chọn 2.7")));
    }

    void findsAUnitWithoutMarks()
    {
        Window bench;
        bench.showAt({1366, 697});
        bench.key(Qt::Key_K, Qt::ControlModifier);
        support::typeText(QApplication::focusWidget(), QStringLiteral("@ toa an"));
        auto *list = bench.child<QListView>("findList");
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Tòa án nhân dân thị xã"));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.window->currentPage()->id(), QStringLiteral("tasks"));
        QVERIFY(bench.window->currentPage()->summary().contains(QStringLiteral("đang lọc")));

        // The unit that was named offers the entry of its report.
        bench.key(Qt::Key_K, Qt::ControlModifier);
        support::typeText(QApplication::focusWidget(), QStringLiteral("> toa an"));
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Nhập báo cáo của Tòa án nhân dân thị xã"));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.window->currentPage()->id(), QStringLiteral("incoming"));
    }

    void findsADocumentOfTheRegister()
    {
        Window bench;
        VERIFY_OK(
            bench.data.add(QStringLiteral("ninh sơn"), QDate(2022, 10, 7), QStringLiteral("87/BC-UBND"), {2022, 10}));
        bench.showAt({1366, 697});
        bench.key(Qt::Key_K, Qt::ControlModifier);
        support::typeText(QApplication::focusWidget(), QStringLiteral("87/bc son"));
        QTRY_VERIFY(bench.child<QListView>("findList")->currentIndex().isValid());
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.window->currentPage()->id(), QStringLiteral("incoming"));
        QVERIFY(bench.child<QWidget>("entryDetail")->isVisible());
    }

    void aTaskNumberTypedWholeComesFirst()
    {
        Window bench;
        bench.showAt({1366, 697});
        bench.key(Qt::Key_K, Qt::ControlModifier);
        support::typeText(QApplication::focusWidget(), QStringLiteral("#2.1"));
        QCOMPARE(bench.child<QListView>("findList")->currentIndex().data().toString(),
            QStringLiteral("Xác thực số CMND với CCCD trên Cổng DVC"));
    }

    void aReadOnlyFileSaysSo()
    {
        Window bench;
        bench.window.reset();
        // As a newer program leaves it: its structure may be read by this one, but not written.
        const store::Connection &connection = bench.data.file->connection();
        VERIFY_OK(store::Statement(connection,
            QStringLiteral("INSERT INTO schema_version (version, min_reader, applied_at, program)"
                           " VALUES (99, 1, '2030-01-01T08:00:00', '9.9')"))
                      .run());
        VERIFY_OK(store::Statement(connection, QStringLiteral("PRAGMA user_version = 99")).run());
        bench.data.reopen();
        bench.make();
        bench.showAt({1366, 697});
        QVERIFY(bench.data.file->isReadOnly());
        const auto *message = bench.child<widgets::MessageBar>("windowMessage");
        QVERIFY(message->isVisible());
        QVERIFY2(message->sentence().contains(QStringLiteral("chỉ mở để xem")), qPrintable(message->sentence()));
        QVERIFY(message->sentence().contains(QStringLiteral("phiên bản")));
        QCOMPARE(bench.child<QWidget>("statusSaved")->accessibleName(), QStringLiteral("Chỉ để xem"));

        // F6 comes by it once on its way round.
        int visits = 0;
        for (int i = 0;
             i < 12 && !(visits > 0 && bench.window->currentPage()->isAncestorOf(QApplication::focusWidget())); ++i) {
            bench.key(Qt::Key_F6);
            visits += message->isAncestorOf(QApplication::focusWidget()) ? 1 : 0;
        }
        QCOMPARE(visits, 1);
        QVERIFY(bench.window->currentPage()->isAncestorOf(QApplication::focusWidget()));
    }

    void remembersPlaceAndPage()
    {
        Window bench;
        bench.showAt({1200, 660});
        const QString last = bench.window->pages().last()->id();
        bench.window->showPage(last);
        bench.window->close();
        bench.make();
        QCOMPARE(bench.window->currentPage()->id(), last);
        QCOMPARE(bench.window->size(), QSize(1200, 660));
    }

    void closingWaitsForABackup()
    {
        const QTemporaryDir elsewhere;
        Window bench;
        bench.settings.setBackupFolder(elsewhere.path());
        bench.showAt({1366, 697});
        bench.window->safeKeeping()->begin();
        const auto state = [&bench] { return bench.child<QWidget>("statusBackup")->accessibleName(); };
        QCOMPARE(state(), QStringLiteral("Sao lưu: chưa có bản nào"));
        QVERIFY(!bench.window->close());
        QVERIFY(bench.child<QPushButton>("closeWithoutBackup")->hasFocus());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->isVisible(), 60000);
        for (const QString &folder : {services::BackupShelf::folderBeside(bench.data.path()), elsewhere.path()})
            QVERIFY(services::BackupShelf(folder).newestGood());
        QCOMPARE(state(), QStringLiteral("Sao lưu: hôm nay 08:00, đã kiểm tra"));

        // Nothing new: it closes at once. Something new, and nobody who wants to wait: too.
        bench.make();
        bench.showAt({1366, 697});
        bench.window->safeKeeping()->begin();
        QVERIFY(bench.window->close());
        VERIFY_OK(services::setSetting(*bench.data.file, QStringLiteral("team.name"), QStringLiteral("Đội 2")));
        bench.make();
        bench.showAt({1366, 697});
        bench.window->safeKeeping()->begin();
        QVERIFY(!bench.window->close());
        bench.child<QPushButton>("closeWithoutBackup")->click();
        QVERIFY(!bench.window->isVisible());
        // Who goes on working in it is asked again.
        bench.window->show();
        VERIFY_OK(services::setSetting(*bench.data.file, QStringLiteral("team.name"), QStringLiteral("Đội 3")));
        QVERIFY(!bench.window->close());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->isVisible(), 60000);
        QVERIFY(isBackedUp(bench));
    }

#ifdef Q_OS_LINUX
    void aSecondPlaceThatFailsHoldsNoClose()
    {
        Window bench;
        bench.settings.setBackupFolder(QStringLiteral("/proc")); // there, and takes nothing
        bench.showAt({1366, 697});
        bench.window->safeKeeping()->begin();
        QVERIFY(!bench.window->close());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->isVisible(), 60000);
        QVERIFY(isBackedUp(bench));
        QCOMPARE(bench.child<QWidget>("statusBackup")->accessibleName(),
            QStringLiteral("Sao lưu: hôm nay 08:00; ở nơi thứ hai lần vừa rồi không được"));
    }

    /// A share whose server is gone: whoever reads from it waits for good.
    void aSecondPlaceThatDoesNotAnswerHoldsNobodyWhoGoes()
    {
        const QTemporaryDir dead;
        support::writeAll(dead.filePath(QStringLiteral("a.dondoc")), "a");
        const QString manifest = services::manifestPath(dead.filePath(QStringLiteral("a.dondoc")));
        QCOMPARE(mkfifo(QFile::encodeName(manifest).constData(), S_IRUSR | S_IWUSR), 0);
        Window bench;
        bench.settings.setBackupFolder(dead.path());
        bench.showAt({1366, 697});
        bench.window->safeKeeping()->begin();
        QVERIFY(!bench.window->close());
        QTRY_VERIFY_WITH_TIMEOUT(isBackedUp(bench), 60000);
        QVERIFY(bench.window->isVisible());
        bench.child<QPushButton>("closeWithoutBackup")->click();
        QVERIFY(!bench.window->isVisible());
        bench.window.reset();
        QVERIFY(isAtWork("backup"));
        QFile server(manifest); // answers at last, when nobody listens any more
        QVERIFY(server.open(QIODevice::ReadWrite));
        QVERIFY(QFile::remove(manifest));
        server.close();
        QTRY_VERIFY(!isAtWork("backup") && !isAtWork("backupLook"));
    }
#endif

    void whatIsEnteredDuringABackupHasOneBeforeTheWindowCloses()
    {
        Window bench;
        bench.showAt({1366, 697});
        bench.window->safeKeeping()->begin();
        pages::BackupKeeper *keeper = nullptr;
        for (pages::Page *page : bench.window->pages()) {
            if (const auto *safety = qobject_cast<pages::SafetyPage *>(page))
                keeper = safety->keeper();
        }
        QVERIFY(keeper);
        bool isEntered = false;
        connect(keeper, &pages::BackupKeeper::progressed, keeper, [&] {
            if (!std::exchange(isEntered, true))
                VERIFY_OK(services::setSetting(*bench.data.file, QStringLiteral("team.name"), QStringLiteral("Đội 2")));
        });
        QVERIFY(!bench.window->close());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->isVisible(), 60000);
        QVERIFY(isEntered);
        QVERIFY(isBackedUp(bench));
    }

    void aWindowThatGoesWritesWhatIsInHand()
    {
        Window bench;
        bench.showAt({1366, 697});
        bench.window->showPage(QStringLiteral("monthly"));
        bench.key(Qt::Key_Return);
        support::typeText(QApplication::focusWidget(), QStringLiteral("Chưa kịp lưu. "));
        bench.window.reset();
        const auto plan = services::currentPlan(*bench.data.file);
        const auto draft
            = services::paperDraft(*bench.data.file, {plan->id, domain::PaperKind::Monthly, {2022, 10}, {}});
        VERIFY_OK(draft);
        QCOMPARE(draft->sections.size(), 1);
        QVERIFY(draft->sections.first().text->startsWith(QStringLiteral("Chưa kịp lưu. ")));
    }

    void aChangeIsSaidInTheStatusLine()
    {
        const Window bench;
        bench.data.file->changes().announce(services::Subject::Tasks);
        QCOMPARE(bench.child<QWidget>("statusSaved")->accessibleName(), QStringLiteral("Đã lưu lúc 08:00"));
        emit bench.window->currentPage()->done(QStringLiteral("Đã lưu văn bản đến số 137"));
        QCOMPARE(
            bench.child<app::StatusLine>("statusLine")->shownSummary(), QStringLiteral("Đã lưu văn bản đến số 137"));
    }

    void everyControlHasAName()
    {
        Window bench;
        bench.showAt({1366, 697});
        for (const pages::Page *page : bench.window->pages()) {
            bench.window->showPage(page->id());
            QCOMPARE(support::widgetsWithoutName(bench.window.get()), QStringList());
            QCOMPARE(support::widgetsWithoutObjectName(bench.window.get()), QStringList());
        }
    }

    void fitsEverySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("percent");
        for (const QSize size : support::screenSizes()) {
            for (const char *mode : {"light", "dark"}) {
                for (const int percent : {100, 130}) {
                    QTest::addRow("%dx%d %s %d%%", size.width(), size.height(), mode, percent)
                        << size << QString::fromLatin1(mode) << percent;
                }
            }
        }
    }

    void fitsEverySize()
    {
        QFETCH(QSize, size);
        QFETCH(QString, mode);
        QFETCH(int, percent);
        Window bench;
        bench.theme.setMode(mode);
        bench.theme.setTextPercent(percent);
        bench.theme.apply();
        bench.showAt(size);
        QCOMPARE(bench.window->size(), size);
        for (const pages::Page *page : bench.window->pages()) {
            bench.window->showPage(page->id());
            support::showAt(bench.window.get(), size);
            const QStringList faults = support::layoutFaults(bench.window.get());
            QVERIFY2(
                faults.isEmpty(), qPrintable(page->id() + QStringLiteral(": ") + faults.join(QStringLiteral("\n  "))));
        }
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
