#include "core/services/datafile.h"
#include "core/services/filecheck.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"
#include "support/datafilefixture.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <QtTest>

using base::ErrorCode;
using services::DataFile;

class TestDataFile : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("Kế hoạch 1228.dondoc"));
    }

    void aNewFileIsWholeAndSound()
    {
        auto file = create();
        VERIFY_OK(file);
        QCOMPARE((*file)->outcome(), store::MigrationOutcome::Created);
        const auto faults = services::checkFile(**file);
        VERIFY_OK(faults);
        QCOMPARE(faults->size(), 0);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).filter(QStringLiteral(".part")), QStringList());
    }

    void createNeverOverwrites()
    {
        VERIFY_OK(create());
        const QByteArray before = hash();
        VERIFY_ERROR(create(), ErrorCode::FileExists);
        QCOMPARE(hash(), before);
    }

    void createInAFolderThatIsMissing()
    {
        m_path = m_dir->filePath(QStringLiteral("không có/a.dondoc"));
        VERIFY_ERROR(create(), ErrorCode::FolderMissing);
    }

    void badFilesAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::FileEmpty);
        QTest::newRow("text") << QByteArrayLiteral("xin chào, đây là một tệp văn bản") << int(ErrorCode::FileNotOurs);
        QTest::newRow("short header") << QByteArray("SQLite format 3\0 and then nothing", 33)
                                      << int(ErrorCode::FileTruncated);
    }

    void badFilesAreRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        write(content);
        VERIFY_ERROR(open(), ErrorCode(code));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
    }

    void aCutOffFileIsRefused_data()
    {
        QTest::addColumn<double>("share");
        QTest::newRow("half") << 0.5;
        QTest::newRow("last page") << 0.99;
        QTest::newRow("header only") << 0.001;
    }

    void aCutOffFileIsRefused()
    {
        QFETCH(double, share);
        VERIFY_OK(create());
        QFile file(m_path);
        QVERIFY(file.resize(qMax(qint64(100), qint64(double(file.size()) * share))));
        const QByteArray before = hash();
        VERIFY_ERROR(open(), ErrorCode::FileTruncated);
        QCOMPARE(hash(), before);
    }

    /// Died while the log was being written back: the header is new, the file has not grown yet, and the log has the
    /// rest. Nothing is lost, so nothing is refused; without its log the file is cut off.
    void aFileWhoseEndIsStillInTheLogIsOpened()
    {
        VERIFY_OK(create());
        const QString copy = m_dir->filePath(QStringLiteral("sau khi mất điện.dondoc"));
        QVERIFY(QFile::copy(m_path, copy)); // as it is on the disk before the log
        auto connection = store::Connection::open(m_path, store::OpenMode::ReadWrite);
        VERIFY_OK(connection);
        VERIFY_OK((*connection)->run(QStringLiteral("PRAGMA wal_autocheckpoint = 0")));
        VERIFY_OK((*connection)
                      ->run(QStringLiteral(
                          "INSERT INTO trace (at, actor, act, subject, subject_key, before, after,"
                          " reason, previous_hash, hash)"
                          " VALUES ('', '', '', '', '', hex(zeroblob(30000)), '', '', '', hex(zeroblob(32)))")));
        const QString log = m_dir->filePath(QStringLiteral("log"));
        QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), log));
        connection->reset();
        // The first page as it was after that, which the main file has by now.
        QFile whole(m_path);
        QFile torn(copy);
        QVERIFY(whole.open(QIODevice::ReadOnly) && torn.open(QIODevice::ReadWrite));
        torn.write(whole.read(4096));
        QVERIFY(torn.size() < whole.size());
        torn.close();
        m_path = copy;
        VERIFY_ERROR(open(), ErrorCode::FileTruncated);
        QVERIFY(QFile::copy(log, copy + QStringLiteral("-wal")));
        const auto file = open();
        VERIFY_OK(file);
        QCOMPARE(*(*file)->connection().integer(QStringLiteral("SELECT max(length(before)) FROM trace")), 60000);
    }

    /// Died in a commit on a share: the first page says already how long the file is going to be. SQLite takes the
    /// change back, so the file is not told to be damaged.
    void aChangeThatWasBrokenOffIsTakenBack()
    {
        VERIFY_OK(create());
        const QString copy = m_dir->filePath(QStringLiteral("sau khi mất điện.dondoc"));
        qputenv("DONDOC_FILE_SYSTEM", "nfs");
        {
            const auto connection = store::Connection::open(m_path, store::OpenMode::ReadWrite);
            VERIFY_OK(connection);
            VERIFY_OK((*connection)->run(QStringLiteral("PRAGMA cache_size = 5")));
            VERIFY_OK((*connection)->run(QStringLiteral("BEGIN")));
            VERIFY_OK((*connection)->run(QStringLiteral("CREATE TABLE x AS SELECT hex(zeroblob(300000)) AS y")));
            QVERIFY(QFile::copy(m_path + QStringLiteral("-journal"), copy + QStringLiteral("-journal")));
            QVERIFY(QFile::copy(m_path, copy));
            VERIFY_OK((*connection)->run(QStringLiteral("ROLLBACK")));
        }
        QFile torn(copy);
        QVERIFY(torn.open(QIODevice::ReadWrite));
        QByteArray count(4, '\0');
        qToBigEndian(quint32(torn.size() / 4096 + 100), count.data());
        QVERIFY(torn.seek(28) && torn.write(count) == 4);
        torn.close();
        m_path = copy;
        {
            const auto file = open();
            VERIFY_OK(file);
            QCOMPARE(services::checkFile(**file)->size(), 0);
        }
        QVERIFY(!QFileInfo::exists(copy + QStringLiteral("-journal")));
        qunsetenv("DONDOC_FILE_SYSTEM");
        VERIFY_OK(open());
    }

    void aMissingFileIsNotMade()
    {
        VERIFY_ERROR(open(), ErrorCode::FileMissing);
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void anotherProgramsDatabaseIsRefused()
    {
        auto other = store::Connection::create(m_path);
        VERIFY_OK(other);
        VERIFY_OK((*other)->run(QStringLiteral("CREATE TABLE t (x)")));
        other->reset();
        VERIFY_ERROR(open(), ErrorCode::FileNotOurs);
    }

    void aNewerFileThatAllowsReadingIsOpenedReadOnly()
    {
        pretendNewer(99, 1);
        const QByteArray before = hash();
        auto file = open();
        VERIFY_OK(file);
        QVERIFY((*file)->isReadOnly());
        VERIFY_OK(services::currentPlan(**file));
        VERIFY_ERROR((*file)->begin(), ErrorCode::FileNewerReadOnly);
        file->reset();
        QCOMPARE(hash(), before);
    }

    void aNewerFileThatForbidsReadingIsRefused()
    {
        pretendNewer(99, 99);
        const QByteArray before = hash();
        VERIFY_ERROR(open(), ErrorCode::FileNewerRefused);
        QCOMPARE(hash(), before);
    }

private:
    base::Result<std::unique_ptr<DataFile>> create()
    {
        return DataFile::create(m_path, m_clock, QStringLiteral("thử"));
    }
    base::Result<std::unique_ptr<DataFile>> open() { return DataFile::open(m_path, m_clock, QStringLiteral("thử")); }

    void pretendNewer(int version, int minReader)
    {
        VERIFY_OK(create());
        auto connection = store::Connection::open(m_path, store::OpenMode::ReadWrite);
        VERIFY_OK(connection);
        VERIFY_OK((*connection)
                      ->run(QStringLiteral("INSERT INTO schema_version VALUES (%1, %2, 'x', 'x')")
                                .arg(version)
                                .arg(minReader)));
        VERIFY_OK((*connection)->run(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    }

    void write(const QByteArray &content) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QByteArray hash() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                              : QByteArray();
    }

    base::FixedClock m_clock{QDate(2022, 5, 12)};
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestDataFile)
#include "tst_datafile.moc"
