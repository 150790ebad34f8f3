#include "core/store/connection.h"
#include "core/store/fileuri.h"
#include "core/store/openhere.h"
#include "core/store/sidefiles.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "support/resultcheck.h"

#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <atomic>
#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using base::ErrorCode;
using base::Result;
using namespace store;

class TestConnection : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto made = Connection::create(path());
        VERIFY_OK(made);
        m_connection = *std::move(made);
        VERIFY_OK(m_connection->run(QStringLiteral("CREATE TABLE t (a TEXT, b INTEGER) STRICT")));
    }

    void cleanup() { m_connection.reset(); }

    void guaranteesHold()
    {
        QCOMPARE(*m_connection->integer(QStringLiteral("PRAGMA foreign_keys")), 1);
        QCOMPARE(*m_connection->integer(QStringLiteral("PRAGMA synchronous")), 2);
        Statement mode(*m_connection, QStringLiteral("PRAGMA journal_mode"));
        QVERIFY(mode.next());
        QCOMPARE(mode.text(0), QStringLiteral("wal"));
    }

    void emptyTextIsNotNull()
    {
        Statement insert(*m_connection, QStringLiteral("INSERT INTO t (a, b) VALUES (?, ?)"));
        VERIFY_OK(insert.bind(QString()).bind(1).run());
        VERIFY_OK(insert.bind(QStringLiteral("")).bind(2).run());
        VERIFY_OK(insert.bindNull().bind(QDate()).run());
        QCOMPARE(*m_connection->integer(QStringLiteral("SELECT count(*) FROM t WHERE a = ''")), 2);
        QCOMPARE(*m_connection->integer(QStringLiteral("SELECT count(*) FROM t WHERE a IS NULL AND b IS NULL")), 1);
    }

    void aReadLeftInTheMiddleKeepsNoLock()
    {
        VERIFY_OK(m_connection->run(QStringLiteral("INSERT INTO t VALUES ('x', 1), ('y', 2)")));
        {
            Statement rows(*m_connection, QStringLiteral("INSERT INTO t VALUES ('z', 3) RETURNING b"));
            QVERIFY(rows.next());
        }
        auto other = Connection::open(path(), OpenMode::ReadWrite);
        VERIFY_OK(other);
        VERIFY_OK((*other)->run(QStringLiteral("INSERT INTO t VALUES ('other', 4)")));
    }

    void aTransactionNotCommittedChangesNothing()
    {
        {
            Result<Transaction> transaction = Transaction::begin(*m_connection);
            VERIFY_OK(transaction);
            VERIFY_OK(m_connection->run(QStringLiteral("INSERT INTO t VALUES ('x', 1)")));
        }
        QCOMPARE(*m_connection->integer(QStringLiteral("SELECT count(*) FROM t")), 0);
        Result<Transaction> again = Transaction::begin(*m_connection);
        VERIFY_OK(again);
        VERIFY_OK(m_connection->run(QStringLiteral("INSERT INTO t VALUES ('x', 1)")));
        VERIFY_OK(again->commit());
        QCOMPARE(*m_connection->integer(QStringLiteral("SELECT count(*) FROM t")), 1);
    }

    void aReadOnlyConnectionRefusesToBegin()
    {
        auto reader = Connection::open(path(), OpenMode::ReadOnly);
        VERIFY_OK(reader);
        QCOMPARE(*(*reader)->integer(QStringLiteral("SELECT count(*) FROM t")), 0);
        VERIFY_ERROR(Transaction::begin(**reader), ErrorCode::FileReadOnly);
        VERIFY_ERROR((*reader)->run(QStringLiteral("INSERT INTO t VALUES ('x', 1)")), ErrorCode::FileReadOnly);
    }

    void aUriNamesNoServer()
    {
        QCOMPARE(fileUri(QStringLiteral("//máy/chung/a b?#%.dondoc")),
            QStringLiteral("file:////m%C3%A1y/chung/a%20b%3F%23%25.dondoc"));
        QCOMPARE(fileUri(QStringLiteral("/tmp/a.dondoc")), QStringLiteral("file:///tmp/a.dondoc"));
    }

#ifdef Q_OS_UNIX
    void whereNoMemoryCanBeSharedTheFileIsReadAlone()
    {
        VERIFY_OK(m_connection->run(QStringLiteral("INSERT INTO t VALUES ('x', 1)")));
        m_connection.reset();
        QVERIFY(isKeptWithLog(path()));
        // As on a disc that was written while somebody read the file: an empty log, and nothing can be made.
        QFile log(logPath(path()));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.close();
        QVERIFY(QFile::link(QStringLiteral("/không/có"), path() + QStringLiteral("-shm")));
        const auto reader = Connection::open(path(), OpenMode::ReadOnly);
        VERIFY_OK(reader);
        QVERIFY((*reader)->isFrozen());
        QCOMPARE(*(*reader)->integer(QStringLiteral("SELECT count(*) FROM t")), 1);
    }
#endif

    void overAShareNoLogIsRead()
    {
        VERIFY_OK(m_connection->run(QStringLiteral("INSERT INTO t VALUES ('x', 1)")));
        // What another machine sees while this one has the file open.
        const QString seen = m_dir->filePath(QStringLiteral("ở máy kia.dondoc"));
        QVERIFY(QFile::copy(path(), seen));
        QVERIFY(QFile::copy(logPath(path()), logPath(seen)));
        qputenv("DONDOC_FILE_SYSTEM", "cifs");
        const auto held = Connection::open(seen, OpenMode::ReadOnly);
        m_connection.reset();
        const auto reader = Connection::open(path(), OpenMode::ReadOnly);
        const auto beside = Connection::open(path(), OpenMode::ReadOnly);
        const auto late = Connection::open(path(), OpenMode::ReadOnly);
        qunsetenv("DONDOC_FILE_SYSTEM");
        VERIFY_ERROR(held, ErrorCode::FileHeldByHost);
        QVERIFY(!QFile::exists(seen + QStringLiteral("-shm")));
        VERIFY_OK(reader);
        QVERIFY((*reader)->isFrozen());
        QCOMPARE(*(*reader)->integer(QStringLiteral("SELECT count(*) FROM t")), 1);
        VERIFY_OK(beside);
        QCOMPARE(*(*beside)->integer(QStringLiteral("SELECT count(*) FROM t")), 1);
        QVERIFY(!QFile::exists(path() + QStringLiteral("-shm")));
        // Somebody writes meanwhile: what does not fit together is not damaged.
        VERIFY_OK(late);
        VERIFY_OK((*late)->integer(QStringLiteral("SELECT count(*) FROM sqlite_master")));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096));
        file.write(QByteArray(4096, 'x'));
        file.close();
        VERIFY_ERROR((*late)->integer(QStringLiteral("SELECT count(*) FROM t")), ErrorCode::FileWrittenElsewhere);
    }

#ifdef Q_OS_UNIX
    void whatIsOpenHereIsKnownWithoutALookAtItsPlace()
    {
        const QString other = m_dir->filePath(QStringLiteral("tên khác.dondoc"));
        QCOMPARE(link(QFile::encodeName(path()).constData(), QFile::encodeName(other).constData()), 0);
        QVERIFY(isOpenHere(other)); // the same file
        QVERIFY(!RawLook(other).isAllowed());
        // Another file, to which the name that was used now leads.
        const QTemporaryDir elsewhere;
        const QString moved = elsewhere.filePath(QStringLiteral("x"));
        QVERIFY(QDir().rename(m_dir->path(), moved));
        const QTemporaryDir second;
        const QString stranger = second.filePath(QFileInfo(path()).fileName());
        QFile file(stranger);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(second.path(), m_dir->path()));
        QVERIFY(!isOpenHere(stranger));
        QVERIFY(QFile::remove(m_dir->path()));
        QVERIFY(QDir().rename(moved, m_dir->path()));
    }
#endif

    void nobodyOpensWhatIsBeingLookedAt()
    {
        QVERIFY(isOpenHere(path()));
        m_connection.reset();
        QVERIFY(!isOpenHere(path()));
        std::atomic<bool> isOpen = false;
        std::unique_ptr<QThread> thread;
        {
            const RawLook look(path());
            QVERIFY(look.isAllowed());
            QVERIFY(RawLook(path()).isAllowed()); // two may look
            thread.reset(QThread::create([&] {
                const auto reader = Connection::open(path(), OpenMode::ReadOnly);
                isOpen = bool(reader);
            }));
            thread->start();
            QThread::msleep(100);
            QVERIFY(!isOpen);
        }
        QVERIFY(thread->wait());
        QVERIFY(isOpen);
    }

    void aStatementThatCannotBePreparedSaysWhy()
    {
        Statement broken(*m_connection, QStringLiteral("SELECT x FROM nowhere"));
        QVERIFY(!broken.next());
        QVERIFY(broken.failed());
        QCOMPARE(broken.error().code, ErrorCode::SqlFailed);
        const QString why = broken.error().context.value(QStringLiteral("why"));
        QVERIFY2(why.contains(QStringLiteral("nowhere")), qPrintable(why));
    }

    void daysAndMomentsComeBackAsTheyWere()
    {
        const QDateTime moment(QDate(2022, 5, 9), QTime(8, 42, 10, 123));
        Statement insert(*m_connection, QStringLiteral("INSERT INTO t (a) VALUES (?)"));
        VERIFY_OK(insert.bind(moment).run());
        Statement row(*m_connection, QStringLiteral("SELECT a FROM t"));
        QVERIFY(row.next());
        QCOMPARE(row.moment(0), moment);
        QVERIFY(row.text(0).endsWith(QLatin1Char('Z')));
    }

private:
    QString path() const
    {
        return m_dir->filePath(QStringLiteral("tệp thử.dondoc"));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
