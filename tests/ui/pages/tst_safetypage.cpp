#include "core/services/attachmentstore.h"
#include "core/services/officesettings.h"
#include "core/services/planreader.h"
#include "core/services/safety/backup.h"
#include "core/services/safety/placetaking.h"
#include "core/services/safety/restore.h"
#include "support/accessibility.h"
#include "support/answers.h"
#include "support/pagebench.h"
#include "support/typing.h"
#include "ui/pages/safety/backupkeeper.h"
#include "ui/pages/safety/safetypage.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/workbar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using services::BackupShelf;

namespace {

struct Bench : support::PageBench {
    Bench()
    {
        (void)data.add(QStringLiteral("ninh sơn"), QDate(2022, 5, 9));
        page = add<pages::SafetyPage>();
        show(*page);
    }

    QTableView *list() const { return child<QTableView>(page, "safetyList"); }
    QString cell(int row, int column) const { return list()->model()->index(row, column).data().toString(); }
    QString difference() const { return child<QLabel>(page, "safetyDifference")->text(); }
    widgets::MessageBar *message() const { return child<widgets::MessageBar>(page, "safetyMessage"); }
    widgets::ActBar *strip(const char *name) const { return child<widgets::ActBar>(page, name); }

    /// Does it and waits until nothing runs any more.
    void run(const char *id) const
    {
        action(id)->trigger();
        rest();
    }
    void rest() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!page->keeper()->isRunning()
                && !page->findChild<widgets::WorkBar *>(QStringLiteral("safetyActWork"))->isRunning(),
            60000);
    }
    /// A row is there, of a backup of now.
    void backUp() const
    {
        run("safety.backup");
        QVERIFY(list()->model()->rowCount() > 0);
    }
    /// From the way out to the verb, by keys.
    void accept(const char *name) const
    {
        support::PageBench::key(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(strip(name)->acceptButton()->hasFocus());
        support::PageBench::key(Qt::Key_Return);
        rest();
    }
    QString folder() const { return BackupShelf::folderBeside(data.path()); }

    pages::SafetyPage *page = nullptr;
};

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// An toàn dữ liệu, as the secretary meets it.
class TestSafetyPage : public QObject {
    Q_OBJECT

private slots:
    void theFirstBackupIsOneKeyAway()
    {
        const Bench bench;
        QVERIFY(bench.child<QWidget>(bench.page, "safetyEmpty")->isVisible());
        QVERIFY(!bench.action("safety.restore")->isEnabled());
        support::PageBench::key(Qt::Key_Return); // the button of the empty list has the focus
        bench.rest();
        QCOMPARE(bench.list()->model()->rowCount(), 1);
        QCOMPARE(bench.cell(0, 0), utf8("hôm nay 08:00"));
        QCOMPARE(bench.cell(0, 1), utf8("1 văn bản đến · 1 báo cáo"));
        QCOMPARE(bench.cell(0, 3), utf8("Đã kiểm tra kỹ"));
        QCOMPARE(bench.difference(), utf8("Giống tệp đang mở: khôi phục không mất gì."));
        QVERIFY(BackupShelf(bench.folder()).newestGood());
        QVERIFY(bench.page->keeper()->state().isCurrent);
        QVERIFY(bench.list()->hasFocus()); // the button is gone: what was made is what is looked at
    }

    void whatABackupLacksIsSaidBeforeItIsRestored()
    {
        Bench bench;
        bench.backUp();
        bench.data.clock.set(bench.data.clock.now().addSecs(3600));
        VERIFY_OK(bench.data.add(utf8("ninh hiệp"), QDate(2022, 5, 10)));
        bench.data.file->changes().announce(services::Subject::Reports);
        QCOMPARE(bench.difference(), utf8("Nếu khôi phục bản này: mất 1 báo cáo nhập sau 08:00."));
        QVERIFY(!bench.page->keeper()->state().isCurrent);

        QSignalSpy restored(bench.page, &pages::SafetyPage::restored);
        bench.list()->setFocus();
        support::PageBench::key(Qt::Key_Return);
        QVERIFY(bench.strip("safetyRestore")->isOpen());
        QVERIFY(bench.child<widgets::MessageBar>(bench.page, "safetyRestoreMessage")
                    ->sentence()
                    .startsWith(utf8("Nếu khôi phục bản này: mất 1 báo cáo")));
        // One Enter too many takes nothing away: it is the way out that has the focus.
        support::PageBench::key(Qt::Key_Return);
        QVERIFY(!bench.strip("safetyRestore")->isOpen());
        QVERIFY(bench.list()->hasFocus());
        support::PageBench::key(Qt::Key_Return);
        bench.accept("safetyRestore");
        QTRY_COMPARE(restored.size(), 1);
        const QString path = restored.first().first().toString();
        const auto file = services::DataFile::open(path, bench.data.clock, utf8("thử"));
        VERIFY_OK(file);

        // It takes the place of the other one, which stays beside it.
        const QString old = bench.data.path();
        bench.pages.clear();
        bench.data.file.reset();
        const auto aside = services::takeRestored(old, path, bench.data.clock.now());
        VERIFY_OK(aside);
        QVERIFY(QFileInfo::exists(*aside) && aside->contains(utf8("-truoc-khoi-phuc-20220512-")));
        QVERIFY(!QFileInfo::exists(path));
        bench.data.reopen();
    }

    void onlyTheBackupThatIsNamedIsRestored()
    {
        Bench bench;
        bench.backUp();
        bench.data.clock.set(bench.data.clock.now().addSecs(3600));
        VERIFY_OK(bench.data.add(utf8("ninh hiệp"), QDate(2022, 5, 10)));
        bench.backUp();
        QCOMPARE(bench.list()->model()->rowCount(), 2);
        const auto choose = [&bench](int row) { bench.list()->setCurrentIndex(bench.list()->model()->index(row, 0)); };
        const auto *strip = bench.strip("safetyRestore");
        choose(1);
        bench.action("safety.restore")->trigger();
        QVERIFY(strip->isOpen());
        bench.data.file->changes().announce(services::Subject::Reports); // the list is read anew: still the same one
        QVERIFY(strip->isOpen());
        choose(0);
        QVERIFY(!strip->isOpen());

        // The one that was asked for goes (a stick is pulled out): another becomes current, and none is restored.
        choose(1);
        bench.action("safety.restore")->trigger();
        QVERIFY(strip->isOpen());
        QSignalSpy restored(bench.page, &pages::SafetyPage::restored);
        const QList<services::ShelvedBackup> backups = BackupShelf(bench.folder()).list();
        QCOMPARE(backups.size(), 2);
        const auto &oldest = *std::min_element(
            backups.begin(), backups.end(), [](const auto &one, const auto &other) { return one.at() < other.at(); });
        QVERIFY(QFile::remove(oldest.path));
        bench.data.file->changes().announce(services::Subject::Reports);
        QCOMPARE(bench.list()->model()->rowCount(), 1);
        QVERIFY(!strip->isOpen());
        support::PageBench::key(Qt::Key_Return);
        bench.rest();
        QCOMPARE(restored.size(), 0);
    }

    void aBackupIsLookedThrough()
    {
        Bench bench;
        bench.backUp();
        bench.run("safety.verify");
        QCOMPARE(bench.message()->kind(), widgets::MessageBar::Kind::Success);
        QFile file(BackupShelf(bench.folder()).newestGood()->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 100);
        file.write("x");
        file.close();
        bench.run("safety.verify");
        QCOMPARE(bench.message()->kind(), widgets::MessageBar::Kind::Error);
        // From now on it counts for nothing.
        QVERIFY(!BackupShelf(bench.folder()).newestGood());
        QVERIFY(!bench.page->keeper()->state().last);
    }

    void everythingGoesIntoOneLockedFileAndComesOutOfIt()
    {
        Bench bench;
        support::Answers answers;
        QTemporaryDir folder;
        answers.file = folder.filePath(utf8("bàn giao.dondoc-goi"));
        bench.action("safety.package")->trigger();
        QVERIFY(bench.strip("safetyPackage")->isOpen());
        auto *passphrase = bench.child<QLineEdit>(bench.page, "safetyPassphrase");
        QVERIFY(passphrase->hasFocus());
        support::typeText(passphrase, utf8("bốn từ ghép lại"));
        support::PageBench::key(Qt::Key_Return);
        QVERIFY(bench.strip("safetyPackage")->isOpen()); // once only
        support::typeText(bench.child<QLineEdit>(bench.page, "safetyPassphraseAgain"), utf8("bốn từ ghép lại"));
        support::PageBench::key(Qt::Key_Return);
        bench.rest();
        QVERIFY(!bench.strip("safetyPackage")->isOpen());
        QVERIFY2(
            bench.message()->kind() == widgets::MessageBar::Kind::Success, qPrintable(bench.message()->sentence()));
        QVERIFY(QFileInfo(answers.file).size() > 1000);

        // The package is looked through without being opened in place of the file.
        bench.action("safety.unpack")->trigger();
        support::typeText(bench.child<QLineEdit>(bench.page, "safetyUnlock"), utf8("bốn từ ghép lại"));
        bench.child<QPushButton>(bench.page, "safetyUnpackVerify")->setFocus();
        support::PageBench::key(Qt::Key_Return);
        bench.rest();
        QCOMPARE(bench.message()->kind(), widgets::MessageBar::Kind::Success);
        QCOMPARE(bench.message()->sentence(), utf8("“bàn giao.dondoc-goi” nguyên vẹn, khôi phục được."));

        QSignalSpy restored(bench.page, &pages::SafetyPage::restored);
        for (const char *typed : {"sai mật khẩu", "bốn từ ghép lại"}) {
            bench.action("safety.unpack")->trigger();
            auto *unlock = bench.child<QLineEdit>(bench.page, "safetyUnlock");
            QVERIFY(unlock->hasFocus());
            support::typeText(unlock, utf8(typed));
            support::PageBench::key(Qt::Key_Return);
            bench.rest();
            QCOMPARE(restored.size(), utf8(typed) == utf8("sai mật khẩu") ? 0 : 1);
            // A slip costs the passphrase, not the way to the file.
            QCOMPARE(bench.strip("safetyUnpack")->isOpen(), utf8(typed) == utf8("sai mật khẩu"));
        }
        VERIFY_OK(services::DataFile::open(restored.first().first().toString(), bench.data.clock, utf8("thử")));
    }

    void whatIsMissingIsNamed()
    {
        Bench bench;
        const services::AttachmentStore contents(bench.data.path());
        const auto put = contents.put("%PDF một", utf8("một.pdf"));
        VERIFY_OK(put);
        services::NewReport report = bench.data.report(utf8("ninh hiệp"), {2022, 5}, QDate(2022, 5, 10));
        report.attachments = {*put};
        VERIFY_OK(services::addReport(*bench.data.file, report));
        QVERIFY(QDir(contents.folder()).removeRecursively());
        bench.backUp();
        bench.run("safety.verify");
        QVERIFY(bench.message()->kind() != widgets::MessageBar::Kind::Success);
        QVERIFY2(bench.message()->sentence().contains(utf8("đã mất từ trước: một.pdf.")),
            qPrintable(bench.message()->sentence()));

        QSignalSpy restored(bench.page, &pages::SafetyPage::restored);
        bench.action("safety.restore")->trigger();
        bench.accept("safetyRestore");
        bench.rest();
        QTRY_COMPARE(restored.size(), 1);
        QCOMPARE(restored.first().at(1).toStringList(), QStringList{utf8("một.pdf")});
        const QStringList many(7, utf8("a.pdf"));
        QCOMPARE(services::missingWords(many), utf8("a.pdf, a.pdf, a.pdf, a.pdf, a.pdf, …"));
    }

    /// It stands in no list, where what it lacks would be read before.
    void whatIsLostWithAFileIsSaidBeforeItIsRestored()
    {
        Bench bench;
        support::Answers answers;
        bench.backUp();
        const QTemporaryDir folder;
        answers.file = folder.filePath(utf8("cũ.dondoc"));
        QVERIFY(QFile::copy(BackupShelf(bench.folder()).newestGood()->path, answers.file));
        QVERIFY(bench.data.add(utf8("ninh hiệp"), QDate(2022, 5, 9)));
        QSignalSpy restored(bench.page, &pages::SafetyPage::restored);
        for (const bool yes : {false, true}) {
            answers.yes = yes;
            bench.action("safety.unpack")->trigger();
            bench.accept("safetyUnpack");
            QCOMPARE(answers.asked.size(), yes ? 2 : 1);
            QVERIFY2(answers.asked.last().contains(utf8("mất 1 báo cáo")), qPrintable(answers.asked.last()));
            QCOMPARE(restored.size(), yes ? 1 : 0);
            const QDir beside(QFileInfo(bench.data.path()).absolutePath());
            QCOMPARE(beside.entryList({utf8("*khoi-phuc*")}).isEmpty(), !yes);
        }
    }

    /// A second look at it would drop SQLite's locks on it.
    void theOpenFileIsNotRestoredFromItself()
    {
        Bench bench;
        support::Answers answers;
        QTemporaryDir folder;
        const QString link = folder.filePath(utf8("lối tắt.dondoc"));
        QVERIFY(QFile::link(bench.data.path(), link));
        for (const QString &path : {bench.data.path(), QString(bench.data.path() + utf8("-wal")), link}) {
            bench.message()->hide();
            answers.file = path;
            bench.action("safety.unpack")->trigger();
            QVERIFY(!bench.strip("safetyUnpack")->isOpen());
            QVERIFY(bench.message()->isVisible());
            QVERIFY(bench.message()->sentence().contains(utf8("tệp dữ liệu đang mở")));
        }
    }

    void theKeeperNeedsNoWindow()
    {
        Bench bench;
        QVERIFY(bench.page->keeper()->isUnsaved());
        bench.page->keeper()->start(pages::BackupKeeper::Places::Both);
        QVERIFY(bench.page->keeper()->isRunning());
        bench.rest();
        QVERIFY(!bench.page->keeper()->isUnsaved());
        VERIFY_OK(services::setSetting(*bench.data.file, utf8("team.name"), utf8("Đội 2")));
        QVERIFY(bench.page->keeper()->isUnsaved());
        // Ended in the middle: nothing half is left, and what was there stays.
        bench.page->keeper()->start(pages::BackupKeeper::Places::Both);
        bench.pages.clear();
        QCOMPARE(QDir(bench.folder()).entryList({utf8("*.part")}, QDir::Files).size(), 0);
        QVERIFY(BackupShelf(bench.folder()).newestGood());
    }

    void statesInWords()
    {
        services::BackupState state;
        const QDateTime now(QDate(2022, 5, 12), QTime(10, 0));
        QCOMPARE(services::backupStateWords(state, now), utf8("Sao lưu: chưa có bản nào"));
        state.last = services::ShelvedBackup();
        state.last->manifest.at = QDateTime(QDate(2022, 5, 12), QTime(9, 12));
        QCOMPARE(services::backupStateWords(state, now), utf8("Sao lưu: hôm nay 09:12, đã kiểm tra"));
        QCOMPARE(services::moodOf(state, now), services::BackupMood::Good);
        state.last->manifest.missing = QStringList{utf8("một.pdf"), utf8("hai.pdf")};
        QCOMPARE(services::backupStateWords(state, now), utf8("Sao lưu: hôm nay 09:12; thiếu nội dung của 2 tệp kèm"));
        QCOMPARE(services::moodOf(state, now), services::BackupMood::Waiting);
        state.last->manifest.missing.clear();
        state.elsewhere = utf8("/media/usb");
        state.elsewhereAt = QDateTime(QDate(2022, 5, 6), QTime(9, 0));
        QCOMPARE(services::moodOf(state, now), services::BackupMood::Good);
        QCOMPARE(services::moodOf(state, now.addDays(1)), services::BackupMood::Waiting);
        state.elsewhereAt = now;
        state.isCurrent = true;
        QCOMPARE(services::moodOf(state, now.addDays(1)), services::BackupMood::Good);
        QVERIFY(services::backupStateWords(state, now.addDays(1)).contains(utf8("chưa có gì mới")));
        state.isCurrent = false;
        QCOMPARE(services::moodOf(state, now.addDays(1)), services::BackupMood::Waiting);
        state.elsewhereFailure = base::Error{base::ErrorCode::DiskFull, {}};
        QCOMPARE(services::moodOf(state, now), services::BackupMood::Bad);
        QCOMPARE(services::backupStateWords(state, now),
            utf8("Sao lưu: hôm nay 09:12; ở nơi thứ hai lần vừa rồi không được"));
        state.elsewhereFailure.reset();
        state.failure = base::Error{base::ErrorCode::DiskFull, {}};
        QCOMPARE(services::moodOf(state, now), services::BackupMood::Bad);
    }

    void fitsEverywhere()
    {
        Bench bench;
        bench.backUp();
        bench.action("safety.package")->trigger();
        QCOMPARE(bench.faultsAtAllSizes(*bench.page), QStringList());
        bench.strip("safetyPackage")->close();
        bench.list()->setFocus();
        bench.action("safety.restore")->trigger();
        QCOMPARE(bench.faultsAtAllSizes(*bench.page), QStringList());
        QCOMPARE(support::widgetsWithoutName(bench.page), QStringList());
        QCOMPARE(support::widgetsWithoutObjectName(bench.page), QStringList());
    }
};

QTEST_MAIN(TestSafetyPage)
#include "tst_safetypage.moc"
