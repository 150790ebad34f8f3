#include "core/services/attachmentservice.h"
#include "core/services/filecheck.h"
#include "core/services/formdraft.h"
#include "core/services/officesettings.h"
#include "core/services/safety/backup.h"
#include "core/services/safety/backupdifference.h"
#include "core/services/safety/backupstate.h"
#include "core/services/safety/copycheck.h"
#include "core/services/safety/restore.h"
#include "core/services/safety/salvage.h"
#include "core/store/connection.h"
#include "core/store/integrity.h"
#include "support/datafilefixture.h"
#include "support/filedump.h"
#include "support/tracegap.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <thread>

using base::ErrorCode;
using services::BackupOutcome;
using services::BackupRequest;
using services::BackupShelf;

/// Backups that restore: whole, checked, kept, and never a bad one in place of a good one.
class TestBackups : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<support::DataFileFixture>();
        m_other = std::make_unique<QTemporaryDir>();
        m_attached = 0;
    }

    void theScheduleKeeps_data()
    {
        QTest::addColumn<services::BackupSchedule>("schedule");
        QTest::addColumn<QStringList>("moments");
        QTest::addColumn<QStringList>("kept");
        const auto row = [](const char *name, services::BackupSchedule schedule, const QStringList &moments,
                             const QStringList &kept) { QTest::newRow(name) << schedule << moments << kept; };
        row("nothing", {2, 2, 2}, {}, {});
        row("the last ones, whatever their age", {2, 0, 0},
            {utf8("2022-05-01T10:00"), utf8("2022-05-01T09:00"), utf8("2022-05-01T08:00")},
            {utf8("2022-05-01T10:00"), utf8("2022-05-01T09:00")});
        row("the newest of each of the last days that have any", {1, 2, 0},
            {utf8("2022-05-12T07:00"), utf8("2022-04-11T17:00"), utf8("2022-04-11T09:00"), utf8("2022-04-10T09:00")},
            {utf8("2022-05-12T07:00"), utf8("2022-04-11T17:00")});
        row("the newest of each of the last months that have any", {1, 0, 2},
            {utf8("2022-05-04T09:00"), utf8("2022-05-03T09:00"), utf8("2022-03-29T09:00"), utf8("2022-03-02T09:00"),
                utf8("2022-02-28T09:00")},
            {utf8("2022-05-04T09:00"), utf8("2022-03-29T09:00")});
        row("the last of every year", {1, 0, 0},
            {utf8("2022-05-12T07:00"), utf8("2020-06-01T09:00"), utf8("2019-12-30T09:00"), utf8("2019-01-05T09:00")},
            {utf8("2022-05-12T07:00"), utf8("2020-06-01T09:00"), utf8("2019-12-30T09:00")});
        row("a day with a wrong clock takes the place of one day", {1, 3, 0},
            {utf8("2031-01-01T08:00"), utf8("2022-05-12T07:00"), utf8("2022-05-11T07:00"), utf8("2022-05-10T07:00")},
            {utf8("2031-01-01T08:00"), utf8("2022-05-12T07:00"), utf8("2022-05-11T07:00")});
        row("the one made last stays though the clock went back", {1, 1, 0},
            {utf8("2022-05-12T07:00"), utf8("2022-05-12T16:00"), utf8("2022-05-12T15:00")}, {utf8("2022-05-12T07:00")});
    }

    void theScheduleKeeps()
    {
        QFETCH(services::BackupSchedule, schedule);
        QFETCH(QStringList, moments);
        QFETCH(QStringList, kept);
        QList<QDateTime> times;
        for (const QString &moment : moments)
            times.append(QDateTime::fromString(moment, Qt::ISODate));
        const QSet<qsizetype> positions = services::keptBackups(times, schedule);
        QStringList found;
        for (qsizetype at = 0; at < moments.size(); ++at) {
            if (positions.contains(at))
                found.append(moments.at(at));
        }
        QCOMPARE(found, kept);
    }

    void aBackupSaysWhatItIsAndRestores()
    {
        const QString content = attach("một.pdf", "%PDF một");
        const BackupOutcome made = *backup();
        QVERIFY(made.isNew);
        QVERIFY(made.backup.isGood());
        const services::BackupManifest &manifest = made.backup.manifest;
        QCOMPARE(manifest.counts.value(utf8("report")), 1);
        QCOMPARE(manifest.attachments, 1);
        QCOMPARE(manifest.actor, utf8("thư ký"));
        QVERIFY(manifest.checkedFully);
        QCOMPARE(*services::readManifest(made.backup.path), manifest);
        QVERIFY(!QFileInfo::exists(made.backup.path + utf8("-wal")));
        VERIFY_OK(services::verifyBackup(made.backup.path));
        QVERIFY(services::verifyBackup(made.backup.path)->isEmpty());
        QCOMPARE(BackupShelf(folder()).newestGood()->path, made.backup.path);
        QCOMPARE(files(folder(), utf8("*.part")), 0);

        const QByteArray before = support::dumpOf(*m_office->file);
        VERIFY_OK(m_office->add(utf8("ninh hiệp"), QDate(2022, 5, 10)));
        const QString target = m_other->filePath(utf8("mới.dondoc"));
        const auto restored = services::restoreBackup({made.backup.path, target, {}});
        VERIFY_OK(restored);
        QCOMPARE(restored->attachments, 1);
        auto opened = services::DataFile::open(target, m_office->clock, utf8("thử"));
        VERIFY_OK(opened);
        QCOMPARE(support::dumpOf(**opened), before);
        QVERIFY(services::checkFile(**opened)->isEmpty());
        QCOMPARE(services::AttachmentStore(target).contents(), QStringList{content});
        VERIFY_ERROR(services::restoreBackup({made.backup.path, target, {}}), ErrorCode::FileExists);
    }

#ifdef Q_OS_UNIX
    void nobodyElseReadsIt()
    {
        const BackupOutcome made = *backup();
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther
            | QFileDevice::WriteGroup | QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        const QString target = m_other->filePath(utf8("mới.dondoc"));
        VERIFY_OK(services::restoreBackup({made.backup.path, target, {}}));
        for (const QString &path : {made.backup.path, services::manifestPath(made.backup.path), folder(), target})
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }
#endif

    void nothingNewIsNotBackedUpAgain()
    {
        const BackupOutcome first = *backup();
        const BackupOutcome same = *backup();
        QVERIFY(!same.isNew);
        QCOMPARE(same.backup.path, first.backup.path);
        // What is half typed is no act, and is not to be lost either.
        VERIFY_OK(
            services::saveFormDraft(*m_office->file, utf8("incoming.entry"), {}, {{utf8("subject"), utf8("v/v")}}));
        const BackupOutcome typed = *backup();
        QVERIFY(typed.isNew);
        QVERIFY(!typed.backup.manifest.checkedFully);
        // Once a week everything is looked through, changed or not.
        m_office->clock.set(m_office->clock.now().addDays(7));
        const BackupOutcome week = *backup();
        QVERIFY(week.isNew);
        QVERIFY(week.backup.manifest.checkedFully);
    }

    /// Disks forget. The one that is relied on instead of a new copy is read, and counts no longer when it is broken.
    void aBackupThatIsBrokenByNowIsMadeAnew()
    {
        const QString content = attach("một.pdf", "%PDF một");
        const QString broken = backup()->backup.path;
        flip(broken, QFileInfo(broken).size() / 2 + 17);
        QCOMPARE(BackupShelf(folder()).newestGood()->path, broken); // nobody has looked
        const BackupOutcome again = *backup();
        QVERIFY(again.isNew && again.backup.manifest.checkedFully);
        QVERIFY(again.backup.path != broken);
        const auto listed = BackupShelf(folder()).list();
        QCOMPARE(listed.size(), 2);
        QVERIFY(listed.first().isGood());
        VERIFY_ERROR(base::Result<void>(*listed.last().fault), ErrorCode::BackupNotSound);
        QVERIFY(!backup()->isNew);
        // A content that is gone from the shelf is brought again, and nothing else.
        QVERIFY(QFile::remove(contentPath(BackupShelf(folder()).contents(), content)));
        QVERIFY(!backup()->isNew);
        QVERIFY(services::verifyBackup(again.backup.path)->isEmpty());
    }

    /// What a look finds stays known, until another look finds it whole again.
    void aBackupThatWasFoundBrokenDoesNotCount()
    {
        const QString content = attach("một.pdf", "%PDF một");
        const QString older = backup()->backup.path;
        const QString newer = changedAt(m_office->clock.now().addSecs(60))->backup.path;
        const QString shelved = contentPath(BackupShelf(folder()).contents(), content);
        overwrite(shelved, "%PDF hai");
        const auto faults = services::verifyBackup(newer);
        VERIFY_OK(faults);
        services::noteVerdict(newer, *faults);
        QCOMPARE(BackupShelf(folder()).newestGood()->path, older);
        // The next one looks through everything and heals what it can.
        const BackupOutcome next = *backup();
        QVERIFY(next.isNew && next.backup.manifest.checkedFully);
        QCOMPARE(next.copiedContents, 1);
        services::noteVerdict(newer, *services::verifyBackup(newer));
        QCOMPARE(BackupShelf(folder()).list().size(), 3);
        for (const services::ShelvedBackup &one : BackupShelf(folder()).list())
            QVERIFY(one.isGood());
    }

    /// SQLite does not mind the number of the schema; whoever opens the copy does.
    void whatNobodyCouldOpenIsNoBackup()
    {
        m_office->file.reset();
        flip(m_office->path(), 63);
        VERIFY_ERROR(services::makeBackup(request(), m_office->clock), ErrorCode::BackupSourceDamaged);
        QVERIFY(BackupShelf(folder()).list().isEmpty());
    }

    /// A bit that a disk lost in a text is no damage to SQLite: the copy has it, and says so.
    void whatADiskChangedIsNamed()
    {
        VERIFY_OK(m_office->add(utf8("ninh sơn"), QDate(2022, 5, 9), utf8("1/BC-UBND")));
        QByteArray bytes;
        const QString clean = backup()->backup.path;
        m_office->file.reset();
        {
            QFile file(m_office->path());
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes = file.readAll();
        }
        QVERIFY(bytes.contains("BC-UBND"));
        flip(m_office->path(), bytes.indexOf("BC-UBND"));
        BackupRequest anew = request();
        anew.evenUnchanged = true;
        const auto made = services::makeBackup(anew, m_office->clock);
        VERIFY_OK(made);
        QVERIFY(!made->backup.manifest.faults.isEmpty());
        QCOMPARE(made->backup.manifest.faults.first().code, utf8("page_changed"));
        QVERIFY(services::faultWords(made->backup.manifest.faults).contains(utf8("không do Đôn Đốc ghi")));
        const auto looked = services::verifyBackup(m_office->path());
        VERIFY_OK(looked);
        QVERIFY(looked->contains(made->backup.manifest.faults.first()));
        QVERIFY(QFileInfo::exists(clean));
    }

    void aBackupWithoutItsManifestStillHasItsAttachments()
    {
        attach("một.pdf", "%PDF một");
        const QString path = backup()->backup.path;
        QVERIFY(QFile::remove(services::manifestPath(path)));
        QVERIFY(services::verifyBackup(path)->isEmpty());
        const auto restored = services::restoreBackup({path, m_other->filePath(utf8("mới.dondoc")), {}});
        VERIFY_OK(restored);
        QCOMPARE(restored->attachments, 1);
        QCOMPARE(restored->missing, QStringList());
    }

    void whoWritesMeanwhileDisturbsNothing()
    {
        std::atomic<bool> stop = false;
        const QString path = m_office->path();
        std::thread writer([&] {
            const base::FixedClock clock(QDate(2022, 5, 12));
            auto own = services::DataFile::open(path, clock, QStringLiteral("khác"));
            for (int i = 0; own && !stop; ++i)
                (void)services::setSetting(**own, QStringLiteral("team.name"), QString::number(i));
        });
        int made = 0;
        for (int i = 0; i < 5; ++i) {
            BackupRequest request = this->request();
            request.evenUnchanged = true;
            const auto outcome = services::makeBackup(request, m_office->clock);
            if (outcome && services::verifyBackup(outcome->backup.path)->isEmpty())
                ++made;
        }
        stop = true;
        writer.join();
        QCOMPARE(made, 5);
    }

    void onAShareEverybodySavesWhileItIsCopied()
    {
        for (const char *unit : {"ninh hiệp", "ninh sơn", "ninh đa", "ninh an"}) {
            services::NewReport large = m_office->report(utf8(unit), {2022, 5}, QDate(2022, 5, 10));
            large.narrative = QString(90000, QLatin1Char('x'));
            VERIFY_OK(services::addReport(*m_office->file, large));
        }
        qputenv("DONDOC_FILE_SYSTEM", "cifs");
        m_office->reopen();
        std::optional<base::Result<void>> saved;
        const auto outcome = services::makeBackup(request(), m_office->clock, [&](qint64, qint64) {
            if (!saved)
                saved = services::setSetting(*m_office->file, utf8("team.name"), utf8("Tổ"));
            return true;
        });
        qunsetenv("DONDOC_FILE_SYSTEM");
        QVERIFY(saved);
        VERIFY_OK(*saved);
        VERIFY_OK(outcome);
        QCOMPARE(outcome->backup.manifest.changeMark, services::changeState(*m_office->file)->mark);
        QCOMPARE(outcome->backup.manifest.counts.value(utf8("report")), 4);
        VERIFY_OK(services::verifyBackup(outcome->backup.path));
        QVERIFY(services::verifyBackup(outcome->backup.path)->isEmpty());
        m_office->reopen();
        QVERIFY(!backup()->isNew); // it is known to be of this state
    }

    void aDamagedFileReplacesNoGoodBackup()
    {
        VERIFY_OK(services::setSetting(*m_office->file, utf8("backup.keep_last"), utf8("1")));
        VERIFY_OK(services::setSetting(*m_office->file, utf8("backup.keep_days"), utf8("0")));
        VERIFY_OK(services::setSetting(*m_office->file, utf8("backup.keep_months"), utf8("0")));
        const QString good = backup()->backup.path;
        for (int i = 0; i < 30; ++i)
            VERIFY_OK(
                services::setSetting(*m_office->file, utf8("team.name"), QString(2000, QLatin1Char('a' + i % 26))));
        m_office->file.reset(); // everything is in the one file now
        QFile file(m_office->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        for (qint64 page = pages / 2; page < pages; ++page) {
            file.seek(page * 4096);
            file.write(QByteArray(4096, '\xff'));
        }
        file.close();
        const auto refused = services::makeBackup(request(), m_office->clock);
        VERIFY_ERROR(refused, ErrorCode::BackupSourceDamaged);
        QCOMPARE(BackupShelf(folder()).list().size(), 1);
        QCOMPARE(BackupShelf(folder()).newestGood()->path, good);
        QCOMPARE(files(folder(), utf8("*.part")), 0);
    }

    void oldOnesGoOnlyBySchedule()
    {
        VERIFY_OK(services::setSetting(*m_office->file, utf8("backup.keep_last"), utf8("2")));
        VERIFY_OK(services::setSetting(*m_office->file, utf8("backup.keep_days"), utf8("0")));
        VERIFY_OK(services::setSetting(*m_office->file, utf8("backup.keep_months"), utf8("0")));
        // A stranger's copy and one of another file are nobody's to throw away.
        QVERIFY(backup());
        const QString alone = folder() + utf8("/chép tay.dondoc");
        QVERIFY(QFile::copy(BackupShelf(folder()).newestGood()->path, alone));
        int dropped = 0;
        for (int i = 0; i < 4; ++i) {
            m_office->clock.set(m_office->clock.now().addSecs(60));
            VERIFY_OK(services::setSetting(*m_office->file, utf8("team.name"), QString::number(i)));
            dropped += backup()->dropped;
        }
        QCOMPARE(dropped, 3);
        QCOMPARE(files(folder(), utf8("*.json")), 2);
        QVERIFY(QFileInfo::exists(alone));
        const auto list = BackupShelf(folder()).list();
        QCOMPARE(list.size(), 3);
        QCOMPARE(std::count_if(list.begin(), list.end(), [](const auto &one) { return one.isGood(); }), 2);
    }

    void aWrongClockHidesAndDropsNothingNew()
    {
        keep(2);
        const QDateTime right = m_office->clock.now();
        const BackupOutcome first = *changedAt(right);
        QVERIFY(first.isNew);
        // For one start the clock stood in 2031.
        const BackupOutcome future = *changedAt(QDateTime(QDate(2031, 1, 1), QTime(8, 0)));
        QVERIFY(future.isNew);
        const BackupOutcome after = *changedAt(right.addSecs(60));
        const QString id = after.backup.manifest.fileId;
        QCOMPARE(BackupShelf(folder()).newestGood(id)->path, after.backup.path);
        QVERIFY(after.backup.manifest.number > future.backup.manifest.number);
        QCOMPARE(files(folder(), utf8("*.json")), 3); // nothing went at a moment that cannot be
        // What has been looked through within the week is not again, and nothing new is nothing to copy.
        QVERIFY(!changedAt(right.addSecs(120))->backup.manifest.checkedFully);
        QVERIFY(!QFileInfo::exists(first.backup.path)); // from then on as ever
        QVERIFY(!backup()->isNew);
        // Set back within the day: the copy just made is there, and is the newest.
        const BackupOutcome earlier = *changedAt(right.addSecs(-3600));
        QVERIFY(QFileInfo::exists(earlier.backup.path));
        QCOMPARE(BackupShelf(folder()).newestGood(id)->path, earlier.backup.path);
    }

    void aCopyOfTheFileDropsNoneOfIts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("of the same name; the file has a newer one") << utf8("thử.dondoc") << true;
        QTest::newRow("of another name; the file has none since") << utf8("tập huấn.dondoc") << false;
    }

    void aCopyOfTheFileDropsNoneOfIts()
    {
        QFETCH(QString, name);
        QFETCH(bool, goesOn);
        keep(1);
        const QDateTime start = m_office->clock.now();
        const QString copy = m_other->filePath(name);
        services::ShelvedBackup own = changedAt(start)->backup;
        VERIFY_OK(services::restoreBackup({own.path, copy, {}}));
        if (goesOn)
            own = changedAt(start.addSecs(60))->backup;
        int made = 0;
        const auto backUpCopy = [&] {
            m_office->clock.set(start.addSecs(120 + 60 * ++made));
            auto file = services::DataFile::open(copy, m_office->clock, utf8("học viên"));
            if (!file || !services::setSetting(**file, utf8("team.name"), QString::number(made)))
                qWarning("no change");
            BackupRequest request = this->request();
            request.dataPath = copy;
            return services::makeBackup(request, m_office->clock);
        };
        for (int i = 0; i < 3; ++i)
            VERIFY_OK(backUpCopy());
        QVERIFY(QFileInfo::exists(own.path));
        QCOMPARE(files(folder(), utf8("*.json")), 2);
        // Both go on in one folder: each by its own schedule, and not looked through from the start each time.
        QVERIFY(changedAt(start.addSecs(600))->backup.manifest.startsAnew);
        VERIFY_OK(backUpCopy());
        const BackupOutcome again = *changedAt(start.addSecs(660));
        QVERIFY(!again.backup.manifest.checkedFully);
        QCOMPARE(again.dropped, 1);
        QCOMPARE(files(folder(), utf8("*.json")), 2);
    }

    void aFolderWithoutANameIsNone()
    {
        const QString before = QDir::currentPath();
        QVERIFY(backup());
        QVERIFY(QDir::setCurrent(folder()));
        const BackupShelf none{QString()};
        const bool isNone = !none.isThere() && none.list().isEmpty();
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(isNone);
    }

    void aSalvagedFileWithAGapInItsTraceIsBackedUp()
    {
        keep(1);
        const QString salvaged = m_other->filePath(utf8("đã cứu.dondoc"));
        support::salvageWithAGap(*m_office, salvaged);
        BackupRequest request = this->request();
        request.dataPath = salvaged;
        const auto first = services::makeBackup(request, m_office->clock);
        VERIFY_OK(first);
        const QList<services::FileFault> known = first->backup.manifest.faults;
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.first().code, utf8("trace_chain"));
        services::BackupState state;
        state.last = first->backup;
        state.isCurrent = true;
        QVERIFY(services::moodOf(state, m_office->clock.now()) == services::BackupMood::Waiting);

        auto opened = services::DataFile::open(salvaged, m_office->clock, utf8("thư ký"));
        VERIFY_OK(opened);
        VERIFY_OK(services::setSetting(**opened, utf8("team.name"), utf8("Đội 61")));
        const QByteArray now = support::dumpOf(**opened);
        opened->reset();
        m_office->clock.set(m_office->clock.now().addSecs(60));
        const auto second = services::makeBackup(request, m_office->clock);
        VERIFY_OK(second);
        // Known from the one before, though the trace was looked at from there on only; no reason to keep everything.
        QVERIFY(!second->backup.manifest.checkedFully);
        QCOMPARE(second->backup.manifest.faults, known);
        QCOMPARE(second->dropped, 1);
        QVERIFY(!services::isDamaged(*services::verifyBackup(second->backup.path)));
        const QString target = m_other->filePath(utf8("mới.dondoc"));
        VERIFY_OK(services::restoreBackup({second->backup.path, target, {}}));
        opened = services::DataFile::open(target, m_office->clock, utf8("thư ký"));
        VERIFY_OK(opened);
        QCOMPARE(support::dumpOf(**opened), now);
        opened->reset();
        // One gap hides no other: a later line that somebody changes is a new fault, and nothing is dropped for it.
        const auto tamper = [&](const QString &sql) {
            auto file = services::DataFile::open(salvaged, m_office->clock, utf8("thư ký"));
            VERIFY_OK(file);
            VERIFY_OK((*file)->connection().run(utf8("DROP TRIGGER IF EXISTS trace_no_update")));
            VERIFY_OK((*file)->connection().run(utf8("DROP TRIGGER IF EXISTS trace_no_delete")));
            VERIFY_OK((*file)->connection().run(sql));
        };
        const auto next = [&] {
            m_office->clock.set(m_office->clock.now().addSecs(60));
            return services::makeBackup(request, m_office->clock);
        };
        request.fully = true;
        tamper(utf8("UPDATE trace SET actor = 'ai đó' WHERE id = (SELECT max(id) FROM trace)"));
        const auto third = next();
        VERIFY_OK(third);
        QCOMPARE(third->backup.manifest.faults.size(), 2);
        QCOMPARE(third->backup.manifest.faults.first(), known.first());
        QCOMPARE(third->dropped, 0);
        // A gap that grows is another one.
        const qint64 after = known.first().where.section(QLatin1Char('-'), 1).toLongLong() + 1;
        tamper(QStringLiteral("DELETE FROM trace WHERE id = %1").arg(after));
        const auto fourth = next();
        VERIFY_OK(fourth);
        QVERIFY(!fourth->backup.manifest.faults.contains(known.first()));
        QCOMPARE(fourth->dropped, 0);
        // Each fault keeps the last backup without it, though none is without any.
        QCOMPARE(next()->dropped, 1);
        QVERIFY(QFileInfo::exists(third->backup.path));
        QVERIFY(QFileInfo::exists(second->backup.path));
        // A manifest that knows of none accepts none.
        editManifest(second->backup.path, [](services::BackupManifest &manifest) { manifest.faults.clear(); });
        VERIFY_ERROR(services::restoreBackup({second->backup.path, m_other->filePath(utf8("không.dondoc")), {}}),
            ErrorCode::BackupNotSound);
    }

    void whatIsGoneForGoodKeepsNoOlderOnes()
    {
        keep(1);
        const QDateTime start = m_office->clock.now();
        const BackupOutcome whole = *changedAt(start);
        const QString gone = attach("một.pdf", "%PDF một");
        QVERIFY(QFile::remove(contentPath(services::AttachmentStore(m_office->path()), gone)));
        const BackupOutcome first = *changedAt(start.addSecs(60));
        QCOMPARE(first.backup.manifest.missing, QStringList{utf8("một.pdf")});
        QCOMPARE(first.dropped, 0);
        QVERIFY(!backup()->isNew);
        const BackupOutcome second = *changedAt(start.addSecs(120));
        QCOMPARE(second.backup.manifest.missing, QStringList{utf8("một.pdf")});
        QCOMPARE(second.dropped, 1);
        // What went may be missed late: the last backup that had it stays, whatever the schedule says.
        QVERIFY(QFileInfo::exists(whole.backup.path));
        QVERIFY(!QFileInfo::exists(first.backup.path));
    }

    void onlyItsOwnLeftoversGo()
    {
        const QString own = utf8("0f8fad5b-d9cb-469f-a165-70867728950e.part");
        const QString ownLog = own + utf8("-wal");
        const QString running = utf8("7c9e6679-7425-40de-944b-e07fc1f90ae7.part");
        const QString download = utf8("bản đồ.zip.part");
        m_office->clock.set(QDateTime::currentDateTime());
        QVERIFY(QDir().mkpath(folder()));
        for (const QString &name : {own, ownLog, running, download}) {
            QFile file(folder() + QLatin1Char('/') + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            const int days = name == running ? 0 : 3;
            QVERIFY(file.setFileTime(m_office->clock.now().addDays(-days), QFileDevice::FileModificationTime));
        }
        const auto left = [this] { return QDir(folder()).entryList({utf8("*.part*")}, QDir::Files).size(); };
        QVERIFY(backup()); // a folder without backups of ours is somebody else's
        QCOMPARE(left(), 4);
        QVERIFY(backup());
        QCOMPARE(left(), 2);
        QVERIFY(QFileInfo::exists(folder() + QLatin1Char('/') + running));
        QVERIFY(QFileInfo::exists(folder() + QLatin1Char('/') + download));
    }

    /// A check of hours is left at once; the connection goes on.
    void aLookThroughTheFileCanBeBrokenOff()
    {
        const store::Connection &connection = m_office->file->connection();
        {
            const base::Progress no = [](int, int) { return false; };
            const store::Interruptible watched(connection, no);
            QVERIFY(!connection.integer(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                                                       " WHERE i < 100000000000) SELECT max(i) FROM n")));
            QVERIFY(watched.wasStopped());
        }
        const auto faults = store::integrityFaults(connection);
        VERIFY_OK(faults);
        QVERIFY(faults->isEmpty());
    }

    void attachmentsAreCopiedOnceAndMissedOnesAreNamed()
    {
        attach("một.pdf", "%PDF một");
        QCOMPARE(backup()->copiedContents, 1);
        const QString gone = attach("hai.pdf", "%PDF hai");
        QVERIFY(QFile::remove(contentPath(services::AttachmentStore(m_office->path()), gone)));
        const BackupOutcome made = *backup();
        QVERIFY(made.isNew);
        QCOMPARE(made.copiedContents, 0);
        QCOMPARE(made.backup.manifest.missing, QStringList{utf8("hai.pdf")});
        // It was gone before: a note. What the shelf loses is a fault.
        auto faults = *services::verifyBackup(made.backup.path);
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults.first().isNote);
        const QString kept = BackupShelf(folder()).contents().contents().first();
        overwrite(contentPath(BackupShelf(folder()).contents(), kept), "%PDF xxx");
        faults = *services::verifyBackup(made.backup.path);
        QVERIFY(services::isDamaged(faults));
        // The data file has it still: the next thorough backup mends the shelf, and a restore helps itself.
        const QString target = m_other->filePath(utf8("mới.dondoc"));
        const auto restored = services::restoreBackup({made.backup.path, target, m_office->path()});
        VERIFY_OK(restored);
        QCOMPARE(restored->missing, QStringList{utf8("hai.pdf")});
        BackupRequest thorough = request();
        thorough.fully = true;
        QCOMPARE(services::makeBackup(thorough, m_office->clock)->copiedContents, 1);
        QVERIFY(!services::isDamaged(*services::verifyBackup(made.backup.path)));
    }

    void aTouchedBackupIsFoundOut_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"a byte", "the size", "the manifest's rows", "the manifest's checksum", "no manifest"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void aTouchedBackupIsFoundOut()
    {
        QFETCH(QString, what);
        const QString path = backup()->backup.path;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (what == utf8("a byte")) {
            flip(path, file.size() / 2 + 17);
        } else if (what == utf8("the size")) {
            file.resize(file.size() - 4096);
        } else if (what == utf8("the manifest's rows")) {
            editManifest(path, [](services::BackupManifest &manifest) { manifest.counts.insert(utf8("report"), 7); });
        } else if (what == utf8("the manifest's checksum")) {
            editManifest(path, [](services::BackupManifest &manifest) { manifest.checksum.fill(QLatin1Char('0')); });
        } else {
            QVERIFY(QFile::remove(services::manifestPath(path)));
        }
        file.close();
        const QString target = m_other->filePath(utf8("mới.dondoc"));
        const auto restored = services::restoreBackup({path, target, {}});
        if (what == utf8("no manifest")) {
            // Still good for a restore, but nothing to rely on.
            QVERIFY(!BackupShelf(folder()).newestGood());
            VERIFY_OK(restored);
            return;
        }
        const auto faults = services::verifyBackup(path);
        QVERIFY(!faults || services::isDamaged(*faults));
        QVERIFY(!restored);
        QVERIFY(QDir(m_other->path()).isEmpty());
    }

    void whatItLacksIsTold()
    {
        VERIFY_OK(m_office->add(utf8("ninh sơn"), QDate(2022, 5, 9)));
        const services::ShelvedBackup old = backup()->backup;
        auto difference = services::differenceFromNow(*m_office->file, old);
        VERIFY_OK(difference);
        QVERIFY(difference->isNothing());
        VERIFY_OK(m_office->add(utf8("ninh hiệp"), QDate(2022, 5, 10)));
        VERIFY_OK(m_office->add(utf8("ninh hà"), QDate(2022, 5, 10)));
        VERIFY_OK(services::setSetting(*m_office->file, utf8("team.name"), utf8("Đội 1")));
        difference = services::differenceFromNow(*m_office->file, old);
        QCOMPARE(difference->lost.value(utf8("report_added")), 2);
        QCOMPARE(services::differenceWords(*difference, QDate(2022, 5, 12)),
            utf8("Nếu khôi phục bản này: mất 2 báo cáo, 1 thay đổi khác nhập sau 08:00."));

        // The file was restored and went on: the newer backup is of another course of things, and so it is checked
        // anew.
        const services::ShelvedBackup newer = backup()->backup;
        m_office->file.reset();
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(m_office->path() + QLatin1String(ending));
        VERIFY_OK(services::restoreBackup({old.path, m_office->path(), {}}));
        m_office->reopen();
        m_office->clock.set(m_office->clock.now().addSecs(3600));
        VERIFY_OK(m_office->add(utf8("ninh xuân"), QDate(2022, 5, 11)));
        difference = services::differenceFromNow(*m_office->file, newer);
        VERIFY_OK(difference);
        QVERIFY(!difference->isOtherFile);
        QCOMPARE(difference->lost.value(utf8("report_added")), 1);
        QCOMPARE(difference->onlyThere.value(utf8("report_added")), 2);
        const BackupOutcome anew = *backup();
        QVERIFY(anew.backup.manifest.startsAnew);
        QVERIFY(anew.backup.manifest.checkedFully);
        QCOMPARE(anew.dropped, 0);
    }

    void aPlaceThatCannotBeUsed()
    {
        BackupRequest gone = request();
        gone.makesFolder = false;
        gone.folder = m_other->filePath(utf8("USB"));
        VERIFY_ERROR(services::makeBackup(gone, m_office->clock), ErrorCode::BackupPlaceMissing);
        BackupRequest nobody = request();
        nobody.dataPath = m_other->filePath(utf8("không có.dondoc"));
        VERIFY_ERROR(services::makeBackup(nobody, m_office->clock), ErrorCode::FileMissing);
        const auto stopped = services::makeBackup(request(), m_office->clock, [](int, int) { return false; });
        VERIFY_ERROR(stopped, ErrorCode::Cancelled);
        QCOMPARE(files(folder(), utf8("*.part")), 0);
        QVERIFY(BackupShelf(folder()).list().isEmpty());
    }

private:
    static QString utf8(const char *text)
    {
        return QString::fromUtf8(text);
    }

    QString folder() const
    {
        return BackupShelf::folderBeside(m_office->path());
    }
    BackupRequest request() const
    {
        BackupRequest request;
        request.dataPath = m_office->path();
        request.folder = folder();
        request.actor = utf8("thư ký");
        request.makesFolder = true;
        return request;
    }
    base::Result<BackupOutcome> backup() const
    {
        base::Result<BackupOutcome> made = services::makeBackup(request(), m_office->clock);
        if (!made)
            qWarning("%s", qPrintable(base::sentence(made.error())));
        return made;
    }
    /// Only so many of the last ones, no days, no months.
    void keep(int last) const
    {
        VERIFY_OK(services::setSetting(*m_office->file, utf8("backup.keep_last"), QString::number(last)));
        VERIFY_OK(services::setSetting(*m_office->file, utf8("backup.keep_days"), utf8("0")));
        VERIFY_OK(services::setSetting(*m_office->file, utf8("backup.keep_months"), utf8("0")));
    }
    /// A backup at that moment, after a change.
    base::Result<BackupOutcome> changedAt(const QDateTime &moment)
    {
        m_office->clock.set(moment);
        if (!services::setSetting(*m_office->file, utf8("team.name"), QString::number(++m_changes)))
            qWarning("no change");
        return backup();
    }
    /// Gives the checksum of its content.
    QString attach(const char *name, const QByteArray &content)
    {
        const auto put = services::AttachmentStore(m_office->path()).put(content, utf8(name));
        services::NewReport report
            = m_office->report(utf8(m_attached == 0 ? "ninh sơn" : "ninh hiệp"), {2022, 5}, QDate(2022, 5, 9));
        report.attachments = {*put};
        ++m_attached;
        if (!services::addReport(*m_office->file, report))
            qWarning("no report");
        return put->sha256;
    }
    static QString contentPath(const services::AttachmentStore &store, const QString &sha256)
    {
        return QStringLiteral("%1/%2/%3").arg(store.folder(), sha256.left(2), sha256);
    }
    static void flip(const QString &path, qint64 at)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        const char byte = file.read(1).at(0);
        QVERIFY(file.seek(at) && file.write(QByteArray(1, char(byte ^ 1))) == 1);
    }
    static void overwrite(const QString &path, const QByteArray &bytes)
    {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(bytes);
    }
    template <typename Edit> static void editManifest(const QString &path, Edit edit)
    {
        services::BackupManifest manifest = *services::readManifest(path);
        edit(manifest);
        VERIFY_OK(services::writeManifest(manifest, path));
    }
    static int files(const QString &folder, const QString &pattern)
    {
        return int(QDir(folder).entryList({pattern}, QDir::Files | QDir::Hidden).size());
    }
    std::unique_ptr<support::DataFileFixture> m_office;
    std::unique_ptr<QTemporaryDir> m_other;
    int m_attached = 0;
    int m_changes = 0;
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
