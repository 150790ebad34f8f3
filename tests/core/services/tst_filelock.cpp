#include "core/base/operatingsystem.h"
#include "core/services/filecheck.h"
#include "core/services/safety/clockcheck.h"
#include "core/services/safety/filelock.h"
#include "core/services/safety/placeclock.h"
#include "core/store/connection.h"
#include "core/store/networkplace.h"
#include "core/store/seal.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "support/datafilefixture.h"
#include "support/foreignlock.h"
#include "support/systemlock.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using base::ErrorCode;
using services::DataFile;
using services::FileLock;
using services::LockHolder;
using support::foreignHolder;
using support::lockPath;
using support::putLock;
using support::readLock;

/// One writer, and a file that others may take away, replace, fill up or put on a share.
class TestFileLock : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<support::DataFileFixture>(); }

    void cleanup()
    {
        qunsetenv("DONDOC_FILE_SYSTEM");
        m_office.reset();
    }

    void theLockSaysWhoWritesAsLongAsTheFileIsOpen()
    {
        m_office->reopen();
        QVERIFY(!QFile::exists(lockPath(path()))); // who only reads keeps nobody off
        VERIFY_OK(addOne());
        const LockHolder holder = readLock(path());
        QCOMPARE(holder.account, base::accountName());
        QCOMPARE(holder.process, QCoreApplication::applicationPid());
        QVERIFY(holder.isOurs() && !holder.isGone() && !holder.isSilent());
        QCOMPARE(QFile::permissions(lockPath(path())), QFile::permissions(path()));
        m_office->file.reset();
        QVERIFY(!QFile::exists(lockPath(path())));
    }

    void aFileHeldElsewhereIsOnlyLookedAt()
    {
        m_office->file.reset();
        putLock(path(), foreignHolder());
        const QByteArray before = hash();
        m_office->reopen();
        QVERIFY(m_office->file->isReadOnly());
        const std::optional<base::Error> why = m_office->file->whyReadOnly();
        QVERIFY(why.has_value());
        QCOMPARE(why->code, ErrorCode::FileHeld);
        const QString sentence = base::sentence(*why);
        QVERIFY2(sentence.contains(QStringLiteral("“lan” trên máy “VP-02”")), qPrintable(sentence));
        QVERIFY2(sentence.contains(foreignHolder().since.toLocalTime().toString(QStringLiteral("dd/MM/yyyy"))),
            qPrintable(sentence));
        VERIFY_ERROR(addOne(), ErrorCode::FileHeld);
        VERIFY_OK(services::currentPlan(*m_office->file));
        m_office->file.reset();
        QCOMPARE(hash(), before);
        QCOMPARE(readLock(path()).account, QStringLiteral("lan"));

        QFile::remove(lockPath(path()));
        m_office->reopen();
        VERIFY_OK(addOne());
    }

    void anOlderFileHeldElsewhereIsNotUpgraded()
    {
        m_office->file.reset();
        QFile kept(QStringLiteral(DONDOC_SOURCE_DIR "/tests/fixtures/schema/07.dondoc.z"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QFile older(path());
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write(qUncompress(kept.readAll()));
        older.close();
        putLock(path(), foreignHolder());
        const QByteArray before = hash();
        VERIFY_ERROR(open(), ErrorCode::FileHeld);
        QCOMPARE(hash(), before);
    }

    void aSilentLockIsTakenOverOnlyByAnActOfItsOwn()
    {
        m_office->file.reset();
        putLock(path(), foreignHolder(20));
        m_office->reopen();
        VERIFY_ERROR(addOne(), ErrorCode::FileHeldSilent);
        QCOMPARE(readLock(path()).account, QStringLiteral("lan"));
        FileLock taken(path());
        VERIFY_ERROR(taken.hold(), ErrorCode::FileHeldSilent);
        putLock(path(), foreignHolder()); // that one woke up
        VERIFY_ERROR(taken.takeOver(), ErrorCode::FileHeld);
        putLock(path(), foreignHolder(20));
        VERIFY_OK(taken.takeOver());
        m_office->reopen();
        VERIFY_OK(addOne());
        QVERIFY(readLock(path()).isOurs());
    }

    void whoLostTheLockLearnsSoBeforeTheNextWrite()
    {
        VERIFY_OK(addOne());
        putLock(path(), foreignHolder());
        VERIFY_ERROR(addOne(), ErrorCode::FileTakenOver);
        QCOMPARE(reports(), 1);
        QFile::remove(lockPath(path())); // the other one closed the file
        VERIFY_OK(addOne());
        putLock(path(), foreignHolder());
        m_office->file.reset();
        QCOMPARE(readLock(path()).account, QStringLiteral("lan")); // it is not ours to take away
    }

    void whatACrashLeftClearsItself_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"same account", "another account", "before the machine was started", "half written"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void whatACrashLeftClearsItself()
    {
        QFETCH(QString, how);
        m_office->file.reset();
        LockHolder dead = LockHolder::self();
        QProcess process;
        process.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(process.waitForStarted());
        dead.process = process.processId();
        dead.processStart = base::processStart(dead.process);
        if (how != QStringLiteral("same account"))
            dead.account = QStringLiteral("lan");
        putLock(path(), dead);
        QCOMPARE(FileLock::strangerAt(path()).has_value(), how != QStringLiteral("same account")); // it lives
        if (how.startsWith(QStringLiteral("before"))) {
            dead.bootId = QStringLiteral("another");
            putLock(path(), dead);
        } else if (how.startsWith(QStringLiteral("half"))) {
            QVERIFY(QFile::resize(lockPath(path()), 40));
        } else {
            process.kill();
            process.waitForFinished();
        }
        m_office->reopen();
        VERIFY_OK(addOne());
        QCOMPARE(readLock(path()).process, QCoreApplication::applicationPid());
        process.kill();
        process.waitForFinished();
    }

    void aProcessThatWasGivenTheNumberLaterIsNotTheHolder()
    {
        m_office->file.reset();
        LockHolder dead = LockHolder::self();
        dead.account = QStringLiteral("lan");
        dead.processStart -= 1;
        putLock(path(), dead);
        m_office->reopen();
        VERIFY_OK(addOne());
    }

    void aCopyOfThisMachineIsAnotherMachine()
    {
        m_office->file.reset();
        LockHolder clone = LockHolder::self();
        clone.machine = QStringLiteral("VP-02");
        clone.bootId = QStringLiteral("another");
        putLock(path(), clone);
        m_office->reopen();
        VERIFY_ERROR(addOne(), ErrorCode::FileHeld);
        QCOMPARE(readLock(path()).token, clone.token);
    }

    void aLockThatCannotBeReadIsHeldBySomebody()
    {
        m_office->file.reset();
        QVERIFY(QDir().mkdir(lockPath(path())));
        m_office->reopen();
        const base::Result<services::RegisteredReport> refused = addOne();
        VERIFY_ERROR(refused, ErrorCode::FileHeld);
        const QString sentence = base::sentence(refused.error());
        QVERIFY2(sentence.contains(QStringLiteral("không đọc được tệp khóa ghi")), qPrintable(sentence));
        QVERIFY(QDir().rmdir(lockPath(path())));
        m_office->reopen();
        VERIFY_OK(addOne());
    }

    void silenceIsToldByTheClockOfThePlace()
    {
        m_office->file.reset();
        LockHolder holder = foreignHolder();
        const QDateTime now = holder.seen;
        const auto refusal = [&](int secondsOfHolder, int secondsOfPlace) {
            holder.seen = now.addSecs(secondsOfHolder);
            putLock(path(), holder);
            QFile lock(lockPath(path()));
            if (!lock.open(QIODevice::ReadWrite)
                || !lock.setFileTime(now.addSecs(secondsOfPlace), QFile::FileModificationTime))
                qFatal("no lock");
            lock.close();
            return FileLock(path()).hold().error().code;
        };
        constexpr int hour = 60 * 60;
        QCOMPARE(refusal(-hour, 0), ErrorCode::FileHeld); // that machine's clock is late
        QCOMPARE(refusal(hour, -hour), ErrorCode::FileHeldSilent); // or ahead, and it died
    }

    void theClockOfThePlaceIsReadAnewWhenTimeHasJumped()
    {
        using namespace std::chrono_literals;
        QVERIFY(services::isClockKnown(4min, 4min + 1s));
        QVERIFY(!services::isClockKnown(6min, 6min));
        QVERIFY(!services::isClockKnown(1min, 31min)); // the machine slept
        QVERIFY(!services::isClockKnown(1min, -1h)); // or its clock was set
        const QDateTime now = QDateTime::currentDateTime();
        const QString folder = QFileInfo(path()).absolutePath();
        QVERIFY(qAbs(services::secondsAtPlace(now, folder).value()) < 60);
        QVERIFY(services::secondsAtPlace(now.addSecs(3600), folder).value() < -3500);
        QVERIFY(!services::secondsAtPlace(now, folder + QStringLiteral("/không có")));
    }

    void aGateThatACrashElsewhereLeftIsPassed()
    {
        QFile gate(lockPath(path()) + QStringLiteral("-gate"));
        QVERIFY(gate.open(QIODevice::WriteOnly));
        gate.write("17\ndondoc\nVP-02\n");
        gate.flush();
        gate.setFileTime(QDateTime::currentDateTimeUtc().addSecs(60 * 60), QFile::FileModificationTime);
        gate.close();
        VERIFY_OK(addOne());
        QVERIFY(readLock(path()).isOurs());
        QVERIFY(!gate.exists());
    }

    void programsOfOneAccountWriteInTurn()
    {
        auto second = open();
        VERIFY_OK(second);
        VERIFY_OK(addOne());
        const QString first = readLock(path()).token;
        VERIFY_OK(services::addReport(
            **second, m_office->report(QStringLiteral("ninh hiệp"), {2022, 5}, QDate(2022, 5, 10))));
        QCOMPARE(readLock(path()).token, first);
        m_office->file.reset();
        VERIFY_OK((*second)->mayWrite());
        QVERIFY(readLock(path()).isOurs());
        QVERIFY(readLock(path()).token != first);
    }

    void whatIsAShare_data()
    {
        QTest::addColumn<bool>("isShare");
        for (const char *kind :
            {"nfs4", "cifs", "SMB3", "gpfs", "ocfs2", "fuse", "fuse.s3fs", "fuse.mergerfs", "autofs"})
            QTest::newRow(kind) << true;
        for (const char *kind : {"ext4", "NTFS", "fuseblk", "fuse.gocryptfs", "tmpfs"})
            QTest::newRow(kind) << false;
    }

    void whatIsAShare()
    {
        QFETCH(bool, isShare);
        qputenv("DONDOC_FILE_SYSTEM", QTest::currentDataTag());
        QCOMPARE(!store::networkKind(path()).isEmpty(), isShare);
    }

    void whatIsMountedOnDemandLiesOverWhatWaitsForIt()
    {
        const QByteArray mounts = "36 25 0:41 / /mnt/chung rw,relatime shared:20 - autofs systemd-1 rw,fd=61\n"
                                  "25 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
                                  "91 36 0:57 / /mnt/chung rw,relatime shared:50 master:2 - nfs4 máy:/chung rw\n";
        QCOMPARE(base::fileSystemIn(mounts, "0:57"), QStringLiteral("nfs4"));
        QCOMPARE(base::fileSystemIn(mounts, "8:1"), QStringLiteral("ext4"));
        QCOMPARE(base::fileSystemIn(mounts, "8:2"), QString());
        QCOMPARE(base::fileSystemIn("36 25 0:41 / /x rw", "0:41"), QString()); // broken off
#ifdef Q_OS_LINUX
        QCOMPARE(base::fileSystemType(QStringLiteral("/proc")), QStringLiteral("proc"));
#endif
    }

#ifdef Q_OS_LINUX
    /// Work beside a window that could not be stopped goes on when the file is opened again.
    void openedAgainBesideALateReaderTheFileIsLocked()
    {
        VERIFY_OK(addOne());
        auto late = DataFile::beside(path(), m_office->clock, QStringLiteral("thử"));
        VERIFY_OK(late);
        QVERIFY((*late)->connection().integer(QStringLiteral("SELECT count(*) FROM report")));
        m_office->file.reset();
        QVERIFY(support::isLocked(path())); // closing looked at nothing but through SQLite …
        m_office->reopen();
        VERIFY_OK(addOne());
        QVERIFY(support::isLocked(path())); // … nor did opening
        late->reset();
        m_office->reopen();
        QCOMPARE(reports(), 2);
    }
#endif

#ifdef Q_OS_UNIX
    void aFileOfTwoNamesIsOnlyLookedAt()
    {
        VERIFY_OK(addOne());
        m_office->file.reset();
        const QString other = QFileInfo(path()).absolutePath() + QStringLiteral("/tên khác.dondoc");
        QCOMPARE(link(QFile::encodeName(path()).constData(), QFile::encodeName(other).constData()), 0);
        m_office->reopen();
        QCOMPARE(m_office->file->whyReadOnly().value().code, ErrorCode::FileManyNames);
        VERIFY_ERROR(addOne(), ErrorCode::FileManyNames);
        QCOMPARE(reports(), 1);
        QVERIFY(QFile::remove(other));
        m_office->reopen();
        VERIFY_OK(addOne());
    }

    /// NTFS counts the short name that Windows gives as well: there only a name that is seen is a name.
    void aShortNameIsNoSecondName()
    {
        qputenv("DONDOC_FILE_SYSTEM", "fuseblk");
        m_office->file.reset();
        const QTemporaryDir elsewhere;
        const QString uncounted = elsewhere.filePath(QStringLiteral("NINHHO~1.DON"));
        QCOMPARE(link(QFile::encodeName(path()).constData(), QFile::encodeName(uncounted).constData()), 0);
        m_office->reopen();
        const bool isWritten = bool(addOne());
        m_office->file.reset();
        const QString beside = QFileInfo(path()).absolutePath() + QStringLiteral("/tên khác.dondoc");
        QCOMPARE(link(QFile::encodeName(path()).constData(), QFile::encodeName(beside).constData()), 0);
        m_office->reopen();
        const std::optional<base::Error> why = m_office->file->whyReadOnly();
        qunsetenv("DONDOC_FILE_SYSTEM");
        QVERIFY(isWritten);
        QVERIFY(why);
        QCOMPARE(why->code, ErrorCode::FileManyNames);
    }

    void theNameThatABrokenOffChangeLeftIsTakenAway()
    {
        VERIFY_OK(addOne());
        m_office->file.reset();
        const QString aside = QFileInfo(path()).absolutePath() + QStringLiteral("/thử-truoc-khoi-phuc-20220512.dondoc");
        QCOMPARE(link(QFile::encodeName(path()).constData(), QFile::encodeName(aside).constData()), 0);
        QVERIFY(QFile::rename(store::Seal::pathOf(path()), store::Seal::pathOf(aside)));
        m_office->reopen();
        QVERIFY(!QFile::exists(aside));
        QVERIFY(QFile::exists(store::Seal::pathOf(path())));
        VERIFY_OK(addOne());
        // One that is a file of its own is a state that was kept.
        m_office->file.reset();
        QVERIFY(QFile::copy(path(), aside));
        m_office->reopen();
        QVERIFY(QFile::exists(aside));
    }

    void whatIsNoFileAtTheNamesOfSideFilesKeepsNobodyWaiting()
    {
        m_office->file.reset();
        for (const QString &side : {lockPath(path()), store::Seal::pathOf(path())}) {
            QFile::remove(side);
            QCOMPARE(mkfifo(QFile::encodeName(side).constData(), S_IRUSR | S_IWUSR), 0);
        }
        m_office->reopen();
        VERIFY_ERROR(addOne(), ErrorCode::FileHeld);
        QVERIFY(QFile::remove(lockPath(path())));
        m_office->reopen();
        VERIFY_OK(addOne());
    }

    void aLockOfAnySizeIsReadToItsLimit()
    {
        m_office->file.reset();
        QFile lock(lockPath(path()));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray(100 << 10, ' ') + QJsonDocument(foreignHolder().toJson()).toJson());
        lock.close();
        m_office->reopen();
        VERIFY_OK(addOne()); // nobody's
    }

    void aGateThatAnotherAccountLeftIsPassed()
    {
        if (geteuid() != 0)
            QSKIP("only root can act for another account");
        m_office->file.reset();
        const QString gate = lockPath(path()) + QStringLiteral("-gate");
        QFile left(gate);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("17\ndondoc\nVP-02\n");
        left.flush();
        left.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60 * 60), QFile::FileModificationTime);
        left.close();
        QCOMPARE(chmod(qPrintable(QFileInfo(path()).absolutePath()), 0777), 0);
        QCOMPARE(chmod(QFile::encodeName(gate).constData(), 0600), 0);
        QCOMPARE(seteuid(65534), 0);
        FileLock lock(path());
        const base::Result<void> held = lock.hold();
        const bool isThere = QFile::exists(gate);
        QCOMPARE(seteuid(0), 0);
        VERIFY_OK(held);
        QVERIFY(!isThere);
    }

    void aLogThatADeadMachineLeftOnAShare()
    {
        VERIFY_OK(addOne());
        const QString seen = QFileInfo(path()).absolutePath() + QStringLiteral("/máy kia.dondoc");
        QVERIFY(QFile::copy(path(), seen));
        QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), seen + QStringLiteral("-wal")));
        m_office->file.reset();
        qputenv("DONDOC_FILE_SYSTEM", "cifs");
        putLock(seen, foreignHolder(30));
        VERIFY_ERROR(DataFile::open(seen, m_office->clock, QStringLiteral("thử")), ErrorCode::FileHeldSilent);
        QVERIFY(QFile::remove(lockPath(seen)));
        if (geteuid() != 0)
            QSKIP("only root can act for another account");
        QCOMPARE(chmod(qPrintable(QFileInfo(path()).absolutePath()), 0755), 0);
        for (const QString &file : {seen, seen + QStringLiteral("-wal")})
            QCOMPARE(chmod(QFile::encodeName(file).constData(), 0644), 0);
        QCOMPARE(seteuid(65534), 0);
        const auto refused = DataFile::open(seen, m_office->clock, QStringLiteral("thử"));
        QCOMPARE(seteuid(0), 0);
        VERIFY_ERROR(refused, ErrorCode::FileLogLeft);
        const QString sentence = base::sentence(refused.error());
        QVERIFY2(sentence.contains(QStringLiteral("“máy kia.dondoc-wal”")), qPrintable(sentence));
        auto played = DataFile::open(seen, m_office->clock, QStringLiteral("thử"));
        VERIFY_OK(played);
        QCOMPARE(*(*played)->connection().integer(QStringLiteral("SELECT count(*) FROM report")), 1);
    }

    void behindALinkTheFileItselfIsLockedAndSealed()
    {
        const services::NewReport report = m_office->report(QStringLiteral("ninh hiệp"), {2022, 5}, QDate(2022, 5, 10));
        m_office->file.reset();
        QFile::remove(store::Seal::pathOf(path()));
        const QTemporaryDir elsewhere;
        const QString link = elsewhere.filePath(QStringLiteral("lối tắt.dondoc"));
        QVERIFY(QFile::link(path(), link));
        {
            auto file = DataFile::open(link, m_office->clock, QStringLiteral("thử"));
            VERIFY_OK(file);
            QCOMPARE((*file)->path(), path());
            VERIFY_OK(services::addReport(**file, report));
            QVERIFY(QFile::exists(lockPath(path())));
            // The log that is watched is the one that SQLite writes.
            QVERIFY(QFile::rename(path() + QStringLiteral("-wal"), path() + QStringLiteral(".aside")));
            VERIFY_ERROR((*file)->mayWrite(), ErrorCode::FileVanished);
            QVERIFY(QFile::rename(path() + QStringLiteral(".aside"), path() + QStringLiteral("-wal")));
        }
        QVERIFY(QFile::exists(store::Seal::pathOf(path())));
        QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files).size(), 1);
    }

    void aLinkThatLeadsNowhereIsNotReplaced()
    {
        const QTemporaryDir elsewhere;
        const QString link = elsewhere.filePath(QStringLiteral("lối tắt.dondoc"));
        QVERIFY(QFile::link(elsewhere.filePath(QStringLiteral("không có.dondoc")), link));
        VERIFY_ERROR(DataFile::create(link, m_office->clock, QStringLiteral("thử")), ErrorCode::FileExists);
        VERIFY_ERROR(DataFile::open(link, m_office->clock, QStringLiteral("thử")), ErrorCode::FileMissing);
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void whatOnlyTheServerRefusesIsOpenedToBeRead_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::addColumn<bool>("isShare");
        QTest::newRow("the file") << true << false;
        QTest::newRow("the folder") << false << false;
        QTest::newRow("the folder of a share") << false << true;
    }

    void whatOnlyTheServerRefusesIsOpenedToBeRead()
    {
        QFETCH(bool, isFile);
        QFETCH(bool, isShare);
        if (geteuid() != 0)
            QSKIP("only root can act for another account");
        if (isShare) {
            qputenv("DONDOC_FILE_SYSTEM", "cifs");
            m_office->reopen(); // from now on without a log
        }
        m_office->file.reset();
        const QString folder = QFileInfo(path()).absolutePath();
        QCOMPARE(chmod(qPrintable(folder), isFile ? 0777 : 0755), 0);
        QCOMPARE(chmod(QFile::encodeName(path()).constData(), isFile ? 0644 : 0666), 0);
        // The rights that are asked for are those of the real account, what is done is done by the other.
        QCOMPARE(seteuid(65534), 0);
        m_office->reopen();
        const std::optional<base::Error> why = m_office->file->whyReadOnly();
        const base::ErrorCode refused = addOne().error().code;
        const bool canRead = bool(services::currentPlan(*m_office->file));
        const bool isFrozen = m_office->file->isFrozen();
        m_office->file.reset();
        QCOMPARE(seteuid(0), 0);
        QVERIFY(why);
        QCOMPARE(why->code, ErrorCode::FileReadOnly);
        QCOMPARE(refused, ErrorCode::FileReadOnly);
        QVERIFY(canRead);
        QCOMPARE(isFrozen, !isFile && !isShare);
    }
#endif

    void overAShareTheLogOfAnotherMachineIsNotRead()
    {
        VERIFY_OK(addOne());
        m_office->file.reset(); // on a disk: it is kept with a log
        qputenv("DONDOC_FILE_SYSTEM", "cifs");
        putLock(path(), foreignHolder());
        const auto refused = open();
        VERIFY_ERROR(refused, ErrorCode::FileHeldByHost);
        QVERIFY(base::sentence(refused.error()).contains(QStringLiteral("“lan” trên máy “VP-02” đang mở tệp ngay")));
        QFile::remove(lockPath(path()));
        m_office->reopen();
        VERIFY_OK(addOne());
        QCOMPARE(journal(), QStringLiteral("delete/3"));
        putLock(path(), foreignHolder());
        m_office->reopen();
        QCOMPARE(reports(), 2); // this one can be read beside who writes it
        QVERIFY(!m_office->file->isFrozen());
    }

    void onAShareThereIsNoWriteAheadLog()
    {
        VERIFY_OK(addOne());
        QCOMPARE(journal(), QStringLiteral("wal/2"));
        QVERIFY(!m_office->file->networkWarning());
        qputenv("DONDOC_FILE_SYSTEM", "cifs");
        m_office->reopen();
        QCOMPARE(journal(), QStringLiteral("delete/3"));
        QVERIFY(base::sentence(m_office->file->networkWarning().value()).contains(QStringLiteral("ổ mạng (cifs)")));
        VERIFY_OK(addOne());
        QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
        auto beside = open(); // a share does not keep programs of one account apart
        VERIFY_OK(beside);
        VERIFY_OK((*beside)->begin());
        beside->reset();
        qputenv("DONDOC_FILE_SYSTEM", "ext4");
        m_office->reopen();
        QCOMPARE(journal(), QStringLiteral("wal/2"));
        QCOMPARE(reports(), 2);
    }

    void whatOthersWriteIsNoticed()
    {
        QVERIFY(!m_office->file->wasChangedElsewhere());
        VERIFY_OK(addOne());
        QVERIFY(!m_office->file->wasChangedElsewhere()); // one's own
        auto second = open();
        VERIFY_OK(second);
        VERIFY_OK(services::addReport(
            **second, m_office->report(QStringLiteral("ninh hiệp"), {2022, 5}, QDate(2022, 5, 10))));
        QVERIFY(m_office->file->wasChangedElsewhere());
        QVERIFY(!m_office->file->wasChangedElsewhere());
    }

    void nothingIsWrittenIntoAFileThatIsGone_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("code");
        QTest::newRow("moved") << QStringLiteral("moved") << int(ErrorCode::FileVanished);
        QTest::newRow("replaced") << QStringLiteral("replaced") << int(ErrorCode::FileReplaced);
        QTest::newRow("log deleted") << QStringLiteral("log") << int(ErrorCode::FileVanished);
    }

    void nothingIsWrittenIntoAFileThatIsGone()
    {
        QFETCH(QString, how);
        QFETCH(int, code);
        VERIFY_OK(addOne());
        const QString gone = path() + (how == QStringLiteral("log") ? QStringLiteral("-wal") : QString());
        const QString aside = path() + QStringLiteral(".aside");
        QVERIFY(QFile::rename(gone, aside));
        if (how == QStringLiteral("replaced"))
            QVERIFY(QFile::copy(aside, gone));
        VERIFY_ERROR(addOne(), ErrorCode(code));
        VERIFY_ERROR(m_office->file->mayWrite(), ErrorCode(code));
        // The same file is back: work goes on, and nothing was lost.
        QFile::remove(gone);
        QVERIFY(QFile::rename(aside, gone));
        VERIFY_OK(addOne());
        m_office->reopen();
        QCOMPARE(reports(), 2);
        const auto faults = services::checkFile(*m_office->file);
        VERIFY_OK(faults);
        QVERIFY(faults->isEmpty());
    }

    void aFullDiskChangesNothingAndPasses()
    {
        const store::Connection &connection = m_office->file->connection();
        VERIFY_OK(addOne());
        const qint64 pages = *connection.integer(QStringLiteral("PRAGMA page_count"));
        QCOMPARE(*connection.integer(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)), pages);
        services::NewReport large = m_office->report(QStringLiteral("ninh hiệp"), {2022, 5}, QDate(2022, 5, 10));
        large.narrative = QString(90000, QLatin1Char('x'));
        const auto refused = services::addReport(*m_office->file, large);
        VERIFY_ERROR(refused, ErrorCode::DiskFull);
        QCOMPARE(reports(), 1);
        QVERIFY(connection.integer(QStringLiteral("PRAGMA max_page_count = 1000000")));
        VERIFY_OK(services::addReport(*m_office->file, large));
        QCOMPARE(reports(), 2);
    }

    void aClockSetBackIsToldAndEntriesStayInOrder()
    {
        VERIFY_OK(addOne());
        const QDateTime last = m_office->clock.now();
        QVERIFY(!services::clockBehind(*m_office->file, last.addSecs(-4 * 60)));
        m_office->clock.set(last.addSecs(-2 * 60 * 60));
        const std::optional<base::Error> behind = services::clockBehind(*m_office->file, m_office->clock.now());
        QVERIFY(behind.has_value());
        const QString sentence = base::sentence(*behind);
        QVERIFY2(sentence.contains(QStringLiteral("06:00 ngày 12/05/2022")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("08:00 ngày 12/05/2022")), qPrintable(sentence));
        VERIFY_OK(addOne());
        const auto faults = services::checkFile(*m_office->file);
        VERIFY_OK(faults);
        QVERIFY(faults->isEmpty());
    }

private:
    QString path() const
    {
        return m_office->path();
    }
    base::Result<std::unique_ptr<DataFile>> open() const
    {
        return DataFile::open(path(), m_office->clock, QStringLiteral("thử"));
    }

    base::Result<services::RegisteredReport> addOne()
    {
        static const QStringList units{QStringLiteral("ninh sơn"), QStringLiteral("ninh đa"), QStringLiteral("ninh an"),
            QStringLiteral("ninh thọ"), QStringLiteral("ninh ích"), QStringLiteral("ninh lộc")};
        return m_office->add(units.at(m_next++ % units.size()), QDate(2022, 5, 10));
    }

    qint64 reports() const
    {
        return *m_office->file->connection().integer(QStringLiteral("SELECT count(*) FROM report"));
    }

    QString journal() const
    {
        store::Statement mode(m_office->file->connection(), QStringLiteral("PRAGMA journal_mode"));
        return mode.next() ? mode.text(0) + QLatin1Char('/')
                + QString::number(*m_office->file->connection().integer(QStringLiteral("PRAGMA synchronous")))
                           : QString();
    }

    QByteArray hash() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                              : QByteArray();
    }

    std::unique_ptr<support::DataFileFixture> m_office;
    qsizetype m_next = 0;
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
