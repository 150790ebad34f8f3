#include "app/window/application.h"
#include "app/window/mainwindow.h"
#include "app/window/options.h"
#include "core/base/operatingsystem.h"
#include "core/services/attachmentstore.h"
#include "core/services/filecheck.h"
#include "core/services/safety/backup.h"
#include "core/services/safety/restore.h"
#include "core/store/connection.h"
#include "support/answers.h"
#include "support/datafilefixture.h"
#include "support/filebytes.h"
#include "support/foreignlock.h"
#include "support/systemlock.h"
#include "support/typing.h"
#include "ui/dialogs/damagedfile/damagedfile.h"
#include "ui/dialogs/firstrun/firstrun.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/workbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QtTest>

#include <algorithm>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace {

constexpr int pageSize = 4096;

} // namespace

/// A damaged file in the window: what is wrong, what each way out would lose, and the way that is taken.
class TestDamagedFile : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_office = std::make_unique<support::DataFileFixture>();
        m_path = m_office->path();
        VERIFY_OK(m_office->add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9), QStringLiteral("1/BC-UBND")));
        services::BackupRequest request;
        request.dataPath = m_path;
        request.folder = services::BackupShelf::folderBeside(m_path);
        request.actor = QStringLiteral("thử");
        request.makesFolder = true;
        const base::FixedClock morning(QDate(2022, 5, 11));
        VERIFY_OK(services::makeBackup(request, morning));
        VERIFY_OK(m_office->add(QStringLiteral("ninh an"), QDate(2022, 5, 10), QStringLiteral("2/BC-UBND")));
        m_office->file.reset();
        m_folder = QFileInfo(m_path).absolutePath();
        app::Options options;
        options.dataPath = m_path;
        options.today = QDate(2022, 5, 12);
        m_application = std::make_unique<app::Application>(*qApp, options);
    }

    void cleanup() { m_application.reset(); }

    void whatCanBeReadTakesThePlaceOfTheDamagedFile()
    {
        // Of a salvage in March: the rows it set aside are nowhere else.
        const QString earlier = m_folder + QStringLiteral("/thử.bien-ban-cuu.txt");
        support::writeAll(earlier, "tháng ba");
        dialogs::DamagedFile *dialog = showDamaged();
        QVERIFY(text(dialog, "damagedSentence").contains(QStringLiteral("phần đầu tệp đã hỏng")));
        QVERIFY(text(dialog, "salvageWords").contains(QStringLiteral("1 trang hỏng")));
        QVERIFY2(text(dialog, "backupWords").contains(QStringLiteral("mất 1 báo cáo")),
            qPrintable(text(dialog, "backupWords")));
        QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("Trang 1:")));
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("salvageButton"));
        picture(dialog, "salvaged");
        QVERIFY(button->hasFocus());
        QTest::keyClick(button, Qt::Key_Return);

        QTRY_VERIFY(m_application->window());
        QCOMPARE(support::readAll(m_folder + QStringLiteral("/thử.hong-20220512.dondoc")), m_damaged);
        QVERIFY(support::readAll(m_folder + QStringLiteral("/thử.bien-ban-cuu-2.txt")).contains("Trang 1"));
        QCOMPARE(support::readAll(earlier), QByteArray("tháng ba"));
        QVERIFY(QDir(m_folder).entryList({QStringLiteral("*da-cuu*")}).isEmpty());
        expectReports(2);
    }

    /// Two who are alarmed look at once, and one of them closes it again.
    void twoWhoLookAtItDoNotTakeEachOthersSalvage()
    {
        theme::Theme look;
        damage();
        const base::Error error = services::DataFile::open(m_path, m_office->clock, QStringLiteral("thử")).error();
        dialogs::DamagedFile *dialog = m_application->questions().showDamaged(m_path, error);
        auto other = std::make_unique<dialogs::DamagedFile>(
            look, dialogs::DamagedFileStart{m_path, error, {}, QStringLiteral("lan")}, m_office->clock);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady() && other->isReady(), 60000);
        QVERIFY2(text(other.get(), "salvageWords").contains(QStringLiteral("1 trang hỏng")),
            qPrintable(text(other.get(), "salvageWords")));
        other.reset();
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("salvageButton")), Qt::LeftButton);
        QTRY_VERIFY(m_application->window());
        QVERIFY(QDir(m_folder).entryList({QStringLiteral("*da-cuu*")}).isEmpty());
        expectReports(2);
    }

    void aBackupOfAnotherOfficeIsNotOffered()
    {
        support::DataFileFixture other(QDate(2022, 5, 9)); // its file is called alike
        QCOMPARE(QFileInfo(other.path()).fileName(), QFileInfo(m_path).fileName());
        services::BackupRequest request;
        request.dataPath = other.path();
        request.folder = services::BackupShelf::folderBeside(m_path);
        request.actor = QStringLiteral("khác");
        const services::BackupOutcome newer = *services::makeBackup(request, m_office->clock);
        QCOMPARE(services::BackupShelf(request.folder).newestGood()->path, newer.backup.path);
        const std::unique_ptr<dialogs::DamagedFile> dialog(showDamaged()); // goes before the application does
        const QString words = text(dialog.get(), "backupWords");
        QVERIFY2(words.contains(QStringLiteral("ngày 11/5/2022")), qPrintable(words));
    }

    void aBackupTakesThePlaceOfTheDamagedFile()
    {
        dialogs::DamagedFile *dialog = showDamaged();
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("backupButton")), Qt::LeftButton);
        QTRY_VERIFY(m_application->window());
        QCOMPARE(support::readAll(m_folder + QStringLiteral("/thử.hong-20220512.dondoc")), m_damaged);
        QTRY_VERIFY(QDir(m_folder).entryList({QStringLiteral("*da-cuu*"), QStringLiteral("*khoi-phuc*")}).isEmpty());
        expectReports(1);
    }

    /// All copies of a file have its id: one for practice, with more in it, lies among them.
    void aBackupOfAnotherCourseOfThingsIsNotOffered()
    {
        const QString folder = services::BackupShelf::folderBeside(m_path);
        const QTemporaryDir elsewhere;
        const QString practice = elsewhere.filePath(QStringLiteral("thử.dondoc"));
        QVERIFY(QFile::copy(services::BackupShelf(folder).newestGood()->path, practice));
        const base::FixedClock later(QDate(2022, 5, 12));
        auto opened = services::DataFile::open(practice, later, QStringLiteral("thử"));
        VERIFY_OK(opened);
        m_office->file = *std::move(opened);
        for (const char *unit : {"ninh vân", "ninh lộc"})
            VERIFY_OK(m_office->add(QString::fromUtf8(unit), QDate(2022, 5, 11)));
        m_office->file.reset();
        services::BackupRequest request;
        request.dataPath = practice;
        request.folder = folder;
        request.actor = QStringLiteral("thử");
        const auto made = services::makeBackup(request, later);
        VERIFY_OK(made);
        QCOMPARE(services::BackupShelf(folder).newestGood(made->backup.manifest.fileId)->path, made->backup.path);
        const std::unique_ptr<dialogs::DamagedFile> dialog(showDamaged());
        const QString words = text(dialog.get(), "backupWords");
        QVERIFY2(words.contains(QStringLiteral("ngày 11/5/2022")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("mất 1 báo cáo")), qPrintable(words));
    }

    /// What could not be read speaks against no backup, though it be the line at which the newest was made.
    void theNewestIsOfferedWhereItsLineWasLost()
    {
        services::BackupRequest request;
        request.dataPath = m_path;
        request.folder = services::BackupShelf::folderBeside(m_path);
        request.actor = QStringLiteral("thử");
        const auto newest = services::makeBackup(request, m_office->clock);
        VERIFY_OK(newest);
        m_office->reopen();
        VERIFY_OK(m_office->add(QStringLiteral("ninh đa"), QDate(2022, 5, 10), QStringLiteral("3/BC-UBND")));
        const store::Connection &rows = m_office->file->connection();
        VERIFY_OK(rows.run(QStringLiteral("DROP TRIGGER trace_no_delete")));
        VERIFY_OK(rows.run(QStringLiteral("DELETE FROM trace WHERE id = %1").arg(newest->backup.manifest.trace.id)));
        m_office->file.reset();
        const std::unique_ptr<dialogs::DamagedFile> dialog(showDamaged());
        const QString words = text(dialog.get(), "backupWords");
        QVERIFY2(words.contains(QStringLiteral("ngày 12/5/2022")), qPrintable(words));
    }

    void whatABackupLacksIsSaidBeforeAndAfter()
    {
        const support::Answers answers;
        m_office->reopen();
        services::NewReport report = m_office->report(QStringLiteral("ninh vân"), {2022, 5}, QDate(2022, 5, 11));
        const auto content = services::AttachmentStore(m_path).put("%PDF", QStringLiteral("quét.pdf"));
        VERIFY_OK(content);
        report.attachments = {*content};
        VERIFY_OK(services::addReport(*m_office->file, report));
        m_office->file.reset();
        QVERIFY(QDir(services::AttachmentStore(m_path).folder()).removeRecursively());
        services::BackupRequest request;
        request.dataPath = m_path;
        request.folder = services::BackupShelf::folderBeside(m_path);
        request.actor = QStringLiteral("thử");
        VERIFY_OK(services::makeBackup(request, m_office->clock));
        dialogs::DamagedFile *dialog = showDamaged();
        const QString words = text(dialog, "backupWords");
        QVERIFY2(words.contains(QStringLiteral("thiếu nội dung của 1 tệp kèm: quét.pdf")), qPrintable(words));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("backupButton")), Qt::LeftButton);
        QTRY_VERIFY(m_application->window());
        QCOMPARE(answers.informed.size(), 1);
        QVERIFY2(answers.informed.first().contains(QStringLiteral("quét.pdf")), qPrintable(answers.informed.first()));
    }

    /// Whoever has it open may be in the middle of a change.
    void aFileThatAnotherProgramHasIsNotExchanged()
    {
        support::putLock(m_path, services::LockHolder::self()); // of this account
        dialogs::DamagedFile *dialog = showDamaged();
        auto *message = dialog->findChild<widgets::MessageBar *>(QStringLiteral("damagedMessage"));
        QVERIFY2(message->sentence().contains(QStringLiteral("đang mở tệp")), qPrintable(message->sentence()));
        message->hide();
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("salvageButton"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(message->isVisible());
        QVERIFY(!message->findChild<QPushButton *>(QStringLiteral("messageButton1")));
        QCOMPARE(support::readAll(m_path), m_damaged);
        QVERIFY(QFile::remove(support::lockPath(m_path)));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(m_application->window());
    }

    /// The machine that was writing went off: this is how a file on a share comes to be damaged.
    void theLockOfAMachineThatIsOffIsTaken()
    {
        support::putLock(m_path, support::foreignHolder(60));
        dialogs::DamagedFile *dialog = showDamaged();
        QVERIFY(text(dialog, "salvageWords").contains(QStringLiteral("Đọc lại được")));
        auto *message = dialog->findChild<widgets::MessageBar *>(QStringLiteral("damagedMessage"));
        QVERIFY2(message->sentence().contains(QStringLiteral("máy đó đã tắt ngang")), qPrintable(message->sentence()));
        QVERIFY2(dialog->minimumHeight() < 543, qPrintable(QString::number(dialog->minimumHeight()))); // a small screen
        picture(dialog, "held");
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("backupButton"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(support::readAll(m_path), m_damaged);
        auto *takeOver = message->findChild<QPushButton *>(QStringLiteral("messageButton1"));
        QVERIFY(takeOver);
        QTest::mouseClick(takeOver, Qt::LeftButton);
        QVERIFY(!message->isVisible());
        QVERIFY(support::readLock(m_path).isOurs());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(m_application->window());
        expectReports(1);
    }

#ifdef Q_OS_UNIX
    /// The second place is a share whose server is gone: what was salvaged is offered all the same.
    void aPlaceThatDoesNotAnswerKeepsNobody()
    {
        const QTemporaryDir dead;
        const QString backup = dead.filePath(QStringLiteral("a.dondoc"));
        support::writeAll(backup, "a");
        const QString manifest = services::manifestPath(backup);
        QCOMPARE(mkfifo(QFile::encodeName(manifest).constData(), S_IRUSR | S_IWUSR), 0);
        theme::Theme look;
        damage();
        const auto dialog = std::make_unique<dialogs::DamagedFile>(look,
            dialogs::DamagedFileStart{m_path, {base::ErrorCode::FileHeaderDamaged, {}},
                {services::BackupShelf::folderBeside(m_path), dead.path()}, QStringLiteral("thử")},
            m_office->clock);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), 60000);
        QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("salvageButton"))->isEnabled());
        const QString words = text(dialog.get(), "backupWords");
        QVERIFY2(words.contains(QStringLiteral("ngày 11/5/2022")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("không trả lời")), qPrintable(words));
        picture(dialog.get(), "silent");
        QFile server(manifest); // answers at last
        QVERIFY(server.open(QIODevice::ReadWrite));
    }
#endif

    /// As when work of a closed window could not be stopped: each try would leave another copy.
    void whatCannotTakeThePlaceIsRemoved()
    {
        QVERIFY(m_application->openFile(m_path));
        const QPointer<app::MainWindow> before = m_application->window();
        const QString restored = m_folder + QStringLiteral("/thử-khoi-phuc-1.dondoc");
        VERIFY_OK(services::restoreBackup(
            {services::BackupShelf(services::BackupShelf::folderBeside(m_path)).newestGood()->path, restored, {}}));
        auto reading = services::DataFile::beside(m_path, m_office->clock, QStringLiteral("thử"));
        VERIFY_OK(reading);
        emit before->restored(restored);
        QTRY_VERIFY(!before);
        QVERIFY(m_application->window());
        QVERIFY(!QFileInfo::exists(restored));
        reading->reset();
        expectReports(2);
    }

#ifdef Q_OS_UNIX
    /// It may be in the middle of a change: the command line, begun by this account.
    void nothingIsRestoredUnderAnotherProgram()
    {
        services::LockHolder other = services::LockHolder::self();
        other.process = getppid();
        other.processStart = base::processStart(other.process);
        support::putLock(m_path, other);
        QVERIFY(m_application->openFile(m_path));
        const QPointer<app::MainWindow> before = m_application->window();
        const QString restored = m_folder + QStringLiteral("/thử-khoi-phuc-1.dondoc");
        VERIFY_OK(services::restoreBackup(
            {services::BackupShelf(services::BackupShelf::folderBeside(m_path)).newestGood()->path, restored, {}}));
        emit before->restored(restored);
        QTRY_VERIFY(!before);
        QVERIFY(m_application->window());
        QVERIFY(QDir(m_folder).entryList({QStringLiteral("*khoi-phuc*")}).isEmpty());
        expectReports(2);
    }
#endif

    /// The lock is held from the first look to the last step, and a program that knows no lock is noticed.
    void aFileThatWasWrittenMeanwhileIsReadAgain()
    {
        dialogs::DamagedFile *dialog = showDamaged();
        QVERIFY(QFileInfo::exists(support::lockPath(m_path)));
        m_damaged.append(QByteArray(pageSize, '\0'));
        support::writeAll(m_path, m_damaged);
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("backupButton"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!m_application->window());
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady() && button->isEnabled(), 60000);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(m_application->window());
        QCOMPARE(support::readAll(m_folder + QStringLiteral("/thử.hong-20220512.dondoc")), m_damaged);
    }

    /// The rows that were set aside would be nowhere.
    void withoutItsReportNothingIsExchanged()
    {
        dialogs::DamagedFile *dialog = showDamaged();
        QVERIFY(QDir().mkpath(m_folder + QStringLiteral("/thử.bien-ban-cuu.txt.part"))); // its first name
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("salvageButton")), Qt::LeftButton);
        auto *bar = dialog->findChild<widgets::MessageBar *>(QStringLiteral("damagedMessage"));
        QTRY_VERIFY(bar->isVisibleTo(dialog));
        QCOMPARE(support::readAll(m_path), m_damaged);
        dialog->reject();
    }

    void aFileThatIsMissingHasItsBackupOffered()
    {
        QVERIFY(QFile::remove(m_path));
        for (const bool isNew : {true, false}) {
            const QPointer<QDialog> shown = m_application->questions().showMissing(m_path);
            auto *dialog = qobject_cast<dialogs::DamagedFile *>(shown);
            QVERIFY(dialog);
            QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), 60000);
            QVERIFY(text(dialog, "damagedTitle").contains(QStringLiteral("Không thấy tệp “thử.dondoc”")));
            QVERIFY(!dialog->findChild<QWidget *>(QStringLiteral("salvagePanel"))->isVisible());
            picture(dialog, "missing");
            auto *backup = dialog->findChild<QPushButton *>(QStringLiteral("backupButton"));
            QVERIFY(backup->hasFocus());
            if (!isNew) {
                QTest::keyClick(backup, Qt::Key_Return);
                break;
            }
            dialog->findChild<QPushButton *>(QStringLiteral("newButton"))->click();
            QTRY_VERIFY(!shown);
            const auto windows = QApplication::topLevelWidgets();
            const auto first = std::find_if(windows.begin(), windows.end(),
                [](const QWidget *window) { return qobject_cast<const dialogs::FirstRun *>(window); });
            QVERIFY(first != windows.end());
            delete *first;
        }
        QTRY_VERIFY(m_application->window());
        expectReports(1);
    }

    /// The stick it lies on is not in: nobody is to think that there never was a file, and make an empty one.
    void aFileThatWasInUseIsMissedAlsoWithoutABackup()
    {
        QVERIFY(m_application->openFile(m_path));
        QVERIFY(QDir(services::BackupShelf::folderBeside(m_path)).removeRecursively());
        QVERIFY(QFile::remove(m_path));
        const QPointer<QDialog> shown = m_application->questions().showMissing(m_path);
        auto *dialog = qobject_cast<dialogs::DamagedFile *>(shown);
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), 60000);
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("backupButton"))->isEnabled());
        QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("otherButton"))->isEnabled());
        picture(dialog, "gone");
        dialog->reject();
    }

    void closingLeavesEverythingAsItWas()
    {
        const QStringList before = QDir(m_folder).entryList(QDir::AllEntries);
        QPointer<dialogs::DamagedFile> dialog = showDamaged();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(QDir(m_folder).entryList(QDir::AllEntries), before);
        QCOMPARE(support::readAll(m_path), m_damaged);
        QVERIFY(!m_application->window());
    }

    void aFileThatChangedOutsideCanBeTakenAsItIs()
    {
        QByteArray bytes = support::readAll(m_path);
        bytes[bytes.indexOf("BC-UBND")] = 'C';
        support::writeAll(m_path, bytes);
        base::Error error{base::ErrorCode::FilePagesChanged, {{QStringLiteral("file"), m_path}}};
        dialogs::DamagedFile *dialog = m_application->questions().showDamaged(m_path, error);
        QTRY_VERIFY(dialog->isReady());
        QVERIFY(text(dialog, "salvageWords").contains(QStringLiteral("cần đối chiếu")));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("asIsButton")), Qt::LeftButton);
        QTRY_VERIFY(m_application->window());
        m_application.reset();
        m_office->reopen();
        QVERIFY(m_office->file->changedPages().isEmpty());
    }

    /// The look that ends later would take SQLite's locks from whoever opened it.
    void theLookEndsBeforeAFileIsTakenAsItIs()
    {
        QByteArray bytes = support::readAll(m_path);
        bytes[bytes.indexOf("BC-UBND")] = 'C';
        support::writeAll(m_path, bytes);
        dialogs::DamagedFile *dialog = m_application->questions().showDamaged(
            m_path, {base::ErrorCode::FilePagesChanged, {{QStringLiteral("file"), m_path}}});
        auto *work = dialog->findChild<widgets::WorkBar *>();
        QVERIFY(work->isRunning());
        bool hasEnded = false;
        bool isFree = false;
        // Told before the program that opens it.
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("asIsButton"));
        dialog->disconnect(&m_application->questions());
        connect(dialog, &dialogs::DamagedFile::acceptedAsIs, this, [&] {
            hasEnded = !work->isRunning();
            isFree = !QFileInfo::exists(support::lockPath(m_path));
        });
        const QPointer<dialogs::DamagedFile> shown(dialog);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!shown);
        QVERIFY(hasEnded && isFree);
    }

    /// A second look at the file while the first connection was open took away the locks of both.
    void aFileThatIsOpenedAgainIsLocked()
    {
        support::putLock(m_path, support::foreignHolder());
        QVERIFY(m_application->openFile(m_path));
        const QPointer<app::MainWindow> before = m_application->window();
        QVERIFY(QFile::remove(support::lockPath(m_path)));
        emit before->reopenRequested();
        QTRY_VERIFY(!before);
        QVERIFY(m_application->window());
        QVERIFY(QFileInfo::exists(support::lockPath(m_path))); // it may be written to by now
#ifdef Q_OS_LINUX
        QVERIFY(support::isLocked(m_path));
#endif
    }

#ifdef Q_OS_UNIX
    /// The file that took its place has no drafts of the one that was there.
    void whatIsTypedGoesIntoTheFileThatTookThePlace()
    {
        QVERIFY(m_application->openFile(m_path));
        const QPointer<app::MainWindow> before = m_application->window();
        const QString aside = m_folder + QStringLiteral("/chỗ khác.dondoc");
        QVERIFY(QFile::rename(m_path, aside));
        QVERIFY(QFile::copy(aside, m_path));
        before->showPage(QStringLiteral("incoming"));
        auto *field = before->findChild<QLineEdit *>(QStringLiteral("quickField"));
        support::typeText(field, QStringLiteral("ninh sơn 77"));
        emit before->reopenRequested();
        QTRY_VERIFY(!before);
        QVERIFY(m_application->window());
        m_application.reset();
        m_office->reopen();
        QCOMPARE(*m_office->file->connection().integer(
                     QStringLiteral("SELECT count(*) FROM form_draft WHERE content LIKE '%ninh sơn 77%'")),
            1);
    }

    void whatIsTypedIsWrittenAsideWhereTheFileDoesNotTakeIt_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("it may only be read") << true;
        QTest::newRow("it cannot be opened") << false;
    }

    void whatIsTypedIsWrittenAsideWhereTheFileDoesNotTakeIt()
    {
        QFETCH(bool, isThere);
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        QDir(folder).removeRecursively();
        QVERIFY(m_application->openFile(m_path));
        const QPointer<app::MainWindow> before = m_application->window();
        before->showPage(QStringLiteral("incoming"));
        support::typeText(before->findChild<QLineEdit *>(QStringLiteral("quickField")), QStringLiteral("ninh sơn 77"));
        const QString aside = m_folder + QStringLiteral("/chỗ khác.dondoc");
        QVERIFY(QFile::rename(m_path, aside));
        if (isThere) {
            QVERIFY(QFile::copy(aside, m_path));
            support::putLock(m_path, support::foreignHolder());
        }
        emit before->reopenRequested();
        QTRY_VERIFY(!before);
        QCOMPARE(bool(m_application->window()), isThere);
        const QStringList texts = QDir(folder).entryList({QStringLiteral("thử-dang-nhap-*.txt")});
        QCOMPARE(texts.size(), 1);
        const QString path = QDir(folder).filePath(texts.first());
        QVERIFY(support::readAll(path).contains(QStringLiteral("ninh sơn 77").toUtf8()));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
        if (!isThere)
            return;
        // When it may be written, it takes it after all.
        QVERIFY(QFile::remove(support::lockPath(m_path)));
        const QPointer<app::MainWindow> reader = m_application->window();
        emit reader->reopenRequested();
        QTRY_VERIFY(!reader);
        m_application.reset();
        m_office->reopen();
        QCOMPARE(*m_office->file->connection().integer(
                     QStringLiteral("SELECT count(*) FROM form_draft WHERE content LIKE '%ninh sơn 77%'")),
            1);
    }
#endif

    /// Over a share a file with a log is not even looked at while somebody has it.
    void theRightToWriteIsTakenWhereTheFileCannotBeLookedAt()
    {
        support::Answers answers;
        const QString seen = leaveWithLog();
        support::putLock(seen, support::foreignHolder(30));
        qputenv("DONDOC_FILE_SYSTEM", "cifs");
        QVERIFY(!m_application->openFile(seen));
        QCOMPARE(answers.asked.size(), 1);
        QVERIFY2(
            answers.asked.first().contains(QStringLiteral("hãy nhận quyền ghi")), qPrintable(answers.asked.first()));
        QVERIFY(!support::readLock(seen).isOurs());
        answers.yes = true;
        QVERIFY(m_application->openFile(seen));
        const bool isOurs = support::readLock(seen).isOurs();
        m_application.reset();
        auto file = services::DataFile::open(seen, m_office->clock, QStringLiteral("thử"));
        qunsetenv("DONDOC_FILE_SYSTEM");
        QVERIFY(isOurs);
        VERIFY_OK(file);
        QCOMPARE(*(*file)->connection().integer(QStringLiteral("SELECT count(*) FROM report")), 3);
    }

private:
    /// A copy of the file and of its log, as a machine leaves it that dies while the file is open.
    QString leaveWithLog()
    {
        m_office->reopen();
        [&] { VERIFY_OK(m_office->add(QStringLiteral("ninh đa"), QDate(2022, 5, 10), QStringLiteral("3/BC-UBND"))); }();
        const QString seen = m_folder + QStringLiteral("/máy kia.dondoc");
        [&] {
            QVERIFY(QFile::copy(m_path, seen));
            QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), seen + QStringLiteral("-wal")));
        }();
        m_office->file.reset();
        return seen;
    }

    void damage()
    {
        m_damaged = support::readAll(m_path);
        m_damaged.replace(0, pageSize, QByteArray(pageSize, '\0'));
        support::writeAll(m_path, m_damaged);
    }

    dialogs::DamagedFile *showDamaged()
    {
        damage();
        const auto file = services::DataFile::open(m_path, m_office->clock, QStringLiteral("thử"));
        dialogs::DamagedFile *dialog = m_application->questions().showDamaged(m_path, file.error());
        [&] { QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), 60000); }();
        return dialog;
    }

    static QString text(const dialogs::DamagedFile *dialog, const char *name)
    {
        return dialog->findChild<QLabel *>(QLatin1String(name))->text();
    }

    /// For whoever wants to see it: DONDOC_PICTURES names a folder.
    static void picture(QWidget *dialog, const char *name)
    {
        if (qEnvironmentVariableIsSet("DONDOC_PICTURES"))
            dialog->grab().save(
                QStringLiteral("%1/%2.png").arg(qEnvironmentVariable("DONDOC_PICTURES"), QLatin1String(name)));
    }

    void expectReports(int count)
    {
        m_application.reset(); // closes the file
        m_office->reopen();
        const auto faults = services::checkFile(*m_office->file);
        VERIFY_OK(faults);
        QVERIFY(!services::isDamaged(*faults));
        QCOMPARE(*m_office->file->connection().integer(QStringLiteral("SELECT count(*) FROM report")), count);
    }

    std::unique_ptr<support::DataFileFixture> m_office;
    std::unique_ptr<app::Application> m_application;
    QString m_path;
    QString m_folder;
    QByteArray m_damaged;
};

QTEST_MAIN(TestDamagedFile)
#include "tst_damagedfile.moc"
