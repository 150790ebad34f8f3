#include "app/window/application.h"
#include "app/window/localsettings.h"
#include "app/window/mainwindow.h"
#include "app/window/options.h"
#include "core/services/officesettings.h"
#include "core/services/safety/backup.h"
#include "core/services/safety/restore.h"
#include "support/answers.h"
#include "support/resultcheck.h"
#include "ui/dialogs/firstrun/firstrun.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <memory>

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void answer(dialogs::FirstRun *dialog)
{
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->findChild<QCheckBox *>(QStringLiteral("firstRunPromise"))->setChecked(true);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

/// From nothing to the main window, and what this PC remembers.
class TestFirstStart : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theFirstRunEndsInTheMainWindow()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.dondoc"));
        app::Options options;
        options.dataPath = path;
        options.today = QDate(2022, 10, 10);
        app::Application application(*qApp, options);
        QVERIFY(!application.window());
        answer(application.questions().showFirstRun(path));
        QVERIFY(application.window());
        QVERIFY(application.window()->isVisible());
        QVERIFY(QFile::exists(path));

        // The file that is open is not opened once more.
        const app::MainWindow *first = application.window();
        QVERIFY(application.openFile(folder.filePath(QStringLiteral("./a.dondoc"))));
        QCOMPARE(application.window(), first);

        // Tệp → Tạo tệp mới goes the same way and takes the window's place.
        support::Answers boxes;
        boxes.file = folder.filePath(QStringLiteral("b.dondoc"));
        const QPointer<app::MainWindow> before = application.window();
        emit application.window()->createRequested();
        QTRY_VERIFY(before->findChild<dialogs::FirstRun *>());
        answer(before->findChild<dialogs::FirstRun *>());
        QTRY_VERIFY_WITH_TIMEOUT(!before, 60000);
        QVERIFY(application.window()->isVisible());
        QVERIFY(QFile::exists(boxes.file));
        // The file that was left has a backup, as when the window closes.
        QVERIFY(services::BackupShelf(services::BackupShelf::folderBeside(path)).newestGood());

        // Nobody who wants to wait: it is opened at once.
        const QPointer<app::MainWindow> second = application.window();
        emit second->recentRequested(path);
        QTRY_VERIFY(second->findChild<QPushButton *>(QStringLiteral("closeWithoutBackup")));
        second->findChild<QPushButton *>(QStringLiteral("closeWithoutBackup"))->click();
        QTRY_VERIFY(!second);
        QVERIFY(application.window()->isVisible());
        QVERIFY(!services::BackupShelf(services::BackupShelf::folderBeside(boxes.file)).newestGood());
    }

    void aRestoredFileTakesThePlaceOfTheOpenOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.dondoc"));
        const QString target = folder.filePath(QStringLiteral("khôi phục.dondoc"));
        app::Options options;
        options.today = QDate(2022, 10, 10);
        app::Application application(*qApp, options);
        QVERIFY(application.createFile(path));
        services::BackupRequest request;
        request.dataPath = path;
        request.folder = services::BackupShelf::folderBeside(path);
        request.makesFolder = true;
        const base::FixedClock clock(options.today);
        const auto made = services::makeBackup(request, clock);
        VERIFY_OK(made);
        VERIFY_OK(services::restoreBackup({made->backup.path, target, {}}));

        const QPointer<app::MainWindow> before = application.window();
        emit application.window()->restored(target);
        QTRY_VERIFY(!before);
        QTRY_VERIFY(application.window() && application.window()->isVisible());
        QVERIFY(!QFile::exists(target));
        QVERIFY(QFile::exists(path));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("a-truoc-khoi-phuc-20221010-*.dondoc")}).size(), 1);
    }

    void whatWasLeftAsideIsOfferedBeforeANewFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.dondoc"));
        const QString made = folder.filePath(QStringLiteral("a.da-cuu.dondoc"));
        app::Options options;
        options.today = QDate(2022, 10, 10);
        app::Application application(*qApp, options);
        support::Answers boxes;
        QVERIFY(!application.questions().offerLeftAside(path));
        QVERIFY(boxes.asked.isEmpty());
        const base::FixedClock clock(options.today);
        VERIFY_OK(services::DataFile::create(made, clock, QStringLiteral("thử")));
        QVERIFY(!application.questions().offerLeftAside(path)); // left as it is
        QVERIFY2(boxes.asked.value(0).contains(QStringLiteral("“a.da-cuu.dondoc”")), qPrintable(boxes.asked.value(0)));
        QVERIFY(QFile::exists(made));
        boxes.yes = true;
        QVERIFY(application.questions().offerLeftAside(path));
        QVERIFY(!QFile::exists(made));
        QVERIFY(application.openFile(path));
    }

    void thisPcIsRememberedAtOnceAndWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("dondoc.ini"));
        app::LocalSettings settings(path);
        settings.setTheme(QStringLiteral("dark"));
        QVERIFY(content(path).contains("dark")); // without closing anything

        // The old file is replaced, not written into: whoever still holds it holds it whole.
        const QByteArray before = content(path);
        const QString held = folder.filePath(QStringLiteral("held.ini"));
        std::filesystem::create_hard_link(path.toStdString(), held.toStdString());
        settings.setBackupFolder(folder.filePath(QStringLiteral("sao lưu")));
        settings.setStartPage(QStringLiteral("tasks"));
        QCOMPARE(content(held), before);
        const app::LocalSettings again(path);
        QCOMPARE(again.theme(), QStringLiteral("dark"));
        QCOMPARE(again.backupFolder(), folder.filePath(QStringLiteral("sao lưu")));
        QCOMPARE(again.startPage(), QStringLiteral("tasks"));

        // What is known of the second place is known of each file, and of another folder nothing.
        const QDateTime at(QDate(2022, 5, 12), QTime(9, 0));
        QVERIFY(!settings.wasElsewhere());
        settings.setElsewhereAt(QStringLiteral("a1"), at);
        QCOMPARE(settings.elsewhereAt(QStringLiteral("a1")), at);
        QVERIFY(!settings.elsewhereAt(QStringLiteral("b2")).isValid());
        settings.setBackupFolder(settings.backupFolder());
        QVERIFY(settings.wasElsewhere());
        settings.setBackupFolder(folder.filePath(QStringLiteral("nơi khác")));
        QVERIFY(!settings.wasElsewhere());
        QVERIFY(!app::LocalSettings(folder.filePath(QStringLiteral("none.ini"))).backupFolder().isEmpty());
    }
};

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
