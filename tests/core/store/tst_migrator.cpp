#include "core/store/connection.h"
#include "core/store/migrator.h"
#include "core/store/statement.h"
#include "support/resultcheck.h"

#include <QTemporaryDir>
#include <QtTest>

using base::ErrorCode;
using namespace store;

namespace {

const QString firstStep
    = QStringLiteral("-- a comment with ; in it\nCREATE TABLE schema_version (version INTEGER PRIMARY KEY,"
                     " min_reader INTEGER NOT NULL, applied_at TEXT NOT NULL, program TEXT NOT NULL)"
                     "\n--\nCREATE TABLE a (x TEXT)\n--\nINSERT INTO a VALUES ('one;two')\n");

} // namespace

class TestMigrator : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto made = Connection::create(m_dir->filePath(QStringLiteral("a.dondoc")));
        VERIFY_OK(made);
        m_connection = *std::move(made);
    }

    void cleanup() { m_connection.reset(); }

    void createsThenIsCurrentThenUpgrades()
    {
        QCOMPARE(run({{1, 1, firstStep}}), MigrationOutcome::Created);
        QCOMPARE(run({{1, 1, firstStep}}), MigrationOutcome::Current);
        const QList<Migration> two{{1, 1, firstStep}, {2, 1, QStringLiteral("ALTER TABLE a ADD COLUMN y TEXT")}};
        QCOMPARE(run(two), MigrationOutcome::Upgraded);
        QCOMPARE(version(), 2);
        QCOMPARE(*m_connection->integer(QStringLiteral("SELECT count(*) FROM a WHERE x = 'one;two' AND y IS NULL")), 1);
        QCOMPARE(*m_connection->integer(QStringLiteral("PRAGMA application_id")), applicationId);
    }

    void aStepThatFailsChangesNothing()
    {
        QCOMPARE(run({{1, 1, firstStep}}), MigrationOutcome::Created);
        const QList<Migration> broken{{1, 1, firstStep},
            {2, 1, QStringLiteral("CREATE TABLE b (x TEXT)\n--\nDELETE FROM a\n--\nCREATE TABLE a (x TEXT)")}};
        const MigrationResult result = migrate(*m_connection, broken, QDateTime::currentDateTime());
        QCOMPARE(result.outcome, MigrationOutcome::Failed);
        QCOMPARE(result.error->code, ErrorCode::MigrationFailed);
        QCOMPARE(version(), 1);
        QCOMPARE(*m_connection->integer(QStringLiteral("SELECT count(*) FROM a")), 1);
        QCOMPARE(*m_connection->integer(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'b'")), 0);
    }

    void aNewerFileIsReadableOrRefused()
    {
        const QList<Migration> newer{{1, 1, firstStep}, {2, 1, QStringLiteral("CREATE TABLE c (x TEXT)")}};
        QCOMPARE(run(newer), MigrationOutcome::Created);
        QCOMPARE(run({{1, 1, firstStep}}), MigrationOutcome::NewerReadable);

        const QList<Migration> strict{newer.at(0), newer.at(1), {3, 3, QStringLiteral("DROP TABLE c")}};
        QCOMPARE(run(strict), MigrationOutcome::Upgraded);
        const MigrationResult refused = migrate(*m_connection, newer, QDateTime::currentDateTime());
        QCOMPARE(refused.outcome, MigrationOutcome::NewerRefused);
        QCOMPARE(refused.error->code, ErrorCode::FileNewerRefused);
        QCOMPARE(version(), 3);
    }

    /// Two programs find the same old file at once. Each step is taken by one of them.
    void whatAnotherProgramDidMeanwhileIsNotDoneAgain_data()
    {
        QTest::addColumn<int>("newest");
        QTest::newRow("the same") << 2;
        QTest::newRow("it is newer, and ours may not read what it makes") << 3;
    }

    void whatAnotherProgramDidMeanwhileIsNotDoneAgain()
    {
        QFETCH(int, newest);
        const QList<Migration> steps{{1, 1, firstStep}, {2, 1, QStringLiteral("ALTER TABLE a ADD COLUMN y TEXT")},
            {3, 3, QStringLiteral("DROP TABLE a")}};
        QCOMPARE(run(steps.mid(0, 1)), MigrationOutcome::Created);
        // It looks while the other one is in the middle of the upgrade, and comes to its step afterwards.
        VERIFY_OK(m_connection->run(QStringLiteral("BEGIN IMMEDIATE")));
        VERIFY_OK(m_connection->run(steps.at(1).sql));
        if (newest == 3)
            VERIFY_OK(m_connection->run(steps.at(2).sql));
        for (int made = 2; made <= newest; ++made)
            VERIFY_OK(
                m_connection->run(QStringLiteral("INSERT INTO schema_version VALUES (%1, %1, '', '')").arg(made)));
        VERIFY_OK(m_connection->run(QStringLiteral("PRAGMA user_version = %1").arg(newest)));
        QSemaphore isAboutTo;
        MigrationResult late;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            auto connection = Connection::open(m_connection->path(), OpenMode::ReadWrite);
            if (!connection)
                return;
            isAboutTo.release();
            late = migrate(**connection, steps.mid(0, 2), QDateTime::currentDateTime());
        }));
        other->start();
        QVERIFY(isAboutTo.tryAcquire(1, 10000));
        QTest::qWait(300); // it waits for the lock by now, unless the machine is very busy and it finds all done
        VERIFY_OK(m_connection->run(QStringLiteral("COMMIT")));
        QVERIFY(other->wait());
        QVERIFY(late.outcome != MigrationOutcome::Failed);
        QCOMPARE(late.outcome == MigrationOutcome::NewerRefused, newest == 3);
        QCOMPARE(version(), newest);
        QCOMPARE(*m_connection->integer(QStringLiteral("SELECT count(*) FROM schema_version")), newest);
    }

    void theShippedStepsAreNumberedAndWhole()
    {
        const QList<Migration> steps = builtinMigrations();
        for (qsizetype i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps.at(i).version, int(i + 1));
            QVERIFY(steps.at(i).minReader <= steps.at(i).version);
        }
        QCOMPARE(run(steps), MigrationOutcome::Created);
        // Every column that points to another table is covered by an index, so that checks and joins stay quick; the
        // row's own number needs none.
        QStringList uncovered;
        Statement keys(*m_connection,
            QStringLiteral("SELECT m.name, f.\"from\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f"
                           " WHERE m.type = 'table' AND NOT EXISTS (SELECT 1 FROM pragma_index_list(m.name) i,"
                           " pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = f.\"from\")"
                           " AND NOT EXISTS (SELECT 1 FROM pragma_table_info(m.name) t"
                           " WHERE t.name = f.\"from\" AND t.pk = 1 AND t.type = 'INTEGER')"));
        while (keys.next())
            uncovered.append(keys.text(0) + QLatin1Char('.') + keys.text(1));
        QVERIFY(!keys.failed());
        QCOMPARE(uncovered, QStringList());
    }

    /// Requests of before the twelfth step get their moments from the trace.
    void oldRequestsAreGivenTheirMoments()
    {
        QCOMPARE(run(builtinMigrations().mid(0, 11)), MigrationOutcome::Created);
        VERIFY_OK(m_connection->run(QStringLiteral("PRAGMA foreign_keys = OFF")));
        const auto traced = [this](int id, const char *act, const char *number, const char *reason) {
            VERIFY_OK(m_connection->run(
                QStringLiteral("INSERT INTO trace VALUES (%1, '2022-05-0%1T01:00:00.000Z', 'x',"
                               " '%2', 'request', '%3', '{}', '{}', '%4', '',"
                               " hex(zeroblob(31)) || '0%1')")
                    .arg(id)
                    .arg(QString::fromUtf8(act), QString::fromUtf8(number), QString::fromUtf8(reason))));
        };
        traced(1, "request_added", "5/CV", "");
        traced(2, "request_cancelled", "5/CV", "nhầm");
        traced(3, "request_added", "5/CV", "");
        traced(4, "request_added", "6/CV", "");
        traced(5, "undone", "6/CV", "");
        VERIFY_OK(m_connection->run(
            QStringLiteral("INSERT INTO request (plan_id, number, subject, asked_on, due_at, state, search_text) VALUES"
                           " (1, '5/CV', 'a', '2022-05-01', '', 'cancelled', ''),"
                           " (1, '5/CV', 'b', '2022-05-01', '', 'open', ''),"
                           " (1, '6/CV', 'c', '2022-05-01', '', 'cancelled', ''),"
                           " (1, '7/CV', 'd', '2022-04-30', '', 'closed', '')")));
        QCOMPARE(run(builtinMigrations()), MigrationOutcome::Upgraded);
        QStringList found;
        Statement rows(*m_connection,
            QStringLiteral(
                "SELECT subject || ' ' || substr(entered_at, 6, 5) || ' ' ||"
                " coalesce(substr(cancelled_at, 6, 5), '-') || ' ' || cancel_reason FROM request ORDER BY id"));
        while (rows.next())
            found.append(rows.text(0).trimmed());
        QCOMPARE(found,
            QStringList({QStringLiteral("a 05-01 05-02 nhầm"), QStringLiteral("b 05-03 -"), QStringLiteral("c 05-04 -"),
                QStringLiteral("d 04-30 -")}));
    }

    void theTraceCannotBeRewritten()
    {
        QCOMPARE(run(builtinMigrations()), MigrationOutcome::Created);
        VERIFY_OK(m_connection->run(QStringLiteral(
            "INSERT INTO trace VALUES (1, 'x', 'x', 'x', 'x', 'x', '{}', '{}', '', '', hex(zeroblob(32)), 'm')")));
        QVERIFY(!m_connection->run(QStringLiteral("UPDATE trace SET actor = 'y'")));
        QVERIFY(!m_connection->run(QStringLiteral("DELETE FROM trace")));
        QVERIFY(!m_connection->run(QStringLiteral("REPLACE INTO trace SELECT * FROM trace")));
        for (const char *id : {"0", "-2"}) {
            QVERIFY(!m_connection->run(QStringLiteral(
                "INSERT INTO trace SELECT %1, at, actor, act, subject, subject_key, before, after, reason,"
                " previous_hash, hex(randomblob(32)), machine FROM trace")
                                           .arg(QLatin1String(id))));
        }
        for (const char *forging : {"UPDATE trace_head SET lines = 0", "UPDATE trace_head SET last_hash = ''",
                 "DELETE FROM trace_head", "REPLACE INTO trace_head VALUES (1, 0, 0, '')"})
            QVERIFY2(!m_connection->run(QLatin1String(forging)), forging);
    }

private:
    MigrationOutcome run(const QList<Migration> &steps)
    {
        return migrate(*m_connection, steps, QDateTime::currentDateTime()).outcome;
    }
    int version() const { return int(*m_connection->integer(QStringLiteral("PRAGMA user_version"))); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
