#include "core/store/connection.h"
#include "core/store/migrator.h"
#include "core/store/statement.h"
#include "core/store/tracechain.h"
#include "core/store/tracehash.h"
#include "core/store/tracerepository.h"
#include "core/store/transaction.h"
#include "support/resultcheck.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace store;

class TestTrace : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto made = Connection::create(m_dir->filePath(QStringLiteral("a.dondoc")));
        VERIFY_OK(made);
        m_connection = *std::move(made);
        QCOMPARE(migrate(*m_connection, builtinMigrations(), now()).outcome, MigrationOutcome::Created);
        for (const char *key : {"2022/1", "2022/2", "2022/3", "2022/4"})
            append(QLatin1String(key), {});
    }

    void cleanup() { m_connection.reset(); }

    void theChainIsWhole()
    {
        const auto verdict = verifyTrace(*m_connection);
        VERIFY_OK(verdict);
        QVERIFY(verdict->faults.isEmpty());
        QCOMPARE(verdict->lines, 4);
        QCOMPARE(verdict->end.id, 4);
        QCOMPARE(*traceEnd(*m_connection), verdict->end);
    }

    void anEmptyTraceIsWhole()
    {
        run("DROP TRIGGER trace_no_delete; DROP TRIGGER trace_head_only_forward");
        run("DELETE FROM trace; UPDATE trace_head SET lines = 0, last_id = 0, last_hash = ''");
        QVERIFY(verifyTrace(*m_connection)->faults.isEmpty());
        QCOMPARE(*traceEnd(*m_connection), TraceMark());
    }

    void whatDoesNotFitIsNamed_data()
    {
        QTest::addColumn<QString>("forging");
        QTest::addColumn<TraceFaultKind>("kind");
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("key");
        QTest::newRow("changed") << "UPDATE trace SET after = '{}' WHERE id = 2" << TraceFaultKind::Changed << 2
                                 << "2022/2";
        QTest::newRow("another machine") << "UPDATE trace SET machine = 'b' WHERE id = 3" << TraceFaultKind::Changed
                                         << 3 << "2022/3";
        QTest::newRow("as if from before there were machines")
            << "UPDATE trace SET machine = NULL WHERE id = 3" << TraceFaultKind::Changed << 3 << "2022/3";
        QTest::newRow("text moved between fields")
            << "UPDATE trace SET actor = 'thư kýr', act = 'eport_added' WHERE id = 3" << TraceFaultKind::Changed << 3
            << "2022/3";
        QTest::newRow("first line gone") << "DELETE FROM trace WHERE id = 1" << TraceFaultKind::Missing << 1
                                         << "2022/2";
        QTest::newRow("line gone") << "DELETE FROM trace WHERE id = 3" << TraceFaultKind::Missing << 3 << "2022/4";
        QTest::newRow("last line gone") << "DELETE FROM trace WHERE id = 4" << TraceFaultKind::EndMissing << 4 << "";
        QTest::newRow("all gone") << "DELETE FROM trace" << TraceFaultKind::EndMissing << 1 << "";
        QTest::newRow("gone and the later ones moved up")
            << "DELETE FROM trace WHERE id = 2; UPDATE trace SET id = id - 1 WHERE id > 2"
            << TraceFaultKind::Unconnected << 2 << "2022/3";
    }

    void whatDoesNotFitIsNamed()
    {
        QFETCH(QString, forging);
        QFETCH(TraceFaultKind, kind);
        QFETCH(int, id);
        QFETCH(QString, key);
        dropGuards();
        run(forging);
        const auto verdict = verifyTrace(*m_connection);
        VERIFY_OK(verdict);
        QVERIFY(!verdict->faults.isEmpty());
        QCOMPARE(verdict->faults.first().kind, kind);
        QCOMPARE(verdict->faults.first().id, id);
        QCOMPARE(verdict->faults.first().line.value_or(TraceRecord()).key, key);
    }

    /// A file that was salvaged has a gap for ever: what happens to it later is to be seen all the same.
    void aFaultHidesNoLaterOne()
    {
        for (int i = 5; i <= 9; ++i)
            append(QStringLiteral("2022/%1").arg(i), {});
        dropGuards();
        run("DELETE FROM trace WHERE id IN (2, 3); UPDATE trace SET after = '{}' WHERE id = 4");
        run("UPDATE trace SET actor = 'x' WHERE id = 7; DELETE FROM trace WHERE id = 9");
        const auto verdict = verifyTrace(*m_connection);
        VERIFY_OK(verdict);
        QStringList seen;
        for (const TraceFault &fault : verdict->faults)
            seen.append(QStringLiteral("%1:%2").arg(int(fault.kind)).arg(fault.id));
        const auto one = [](TraceFaultKind kind, int id) { return QStringLiteral("%1:%2").arg(int(kind)).arg(id); };
        QCOMPARE(seen,
            (QStringList{one(TraceFaultKind::Missing, 2), one(TraceFaultKind::Changed, 4),
                one(TraceFaultKind::Changed, 7), one(TraceFaultKind::EndMissing, 9)}));
        QCOMPARE(verdict->lines, 6);
    }

    /// Whoever writes every later line anew makes a chain that fits: only what was kept elsewhere shows it.
    void aMarkKeptElsewhereShowsAChainWrittenAnew()
    {
        const TraceMark kept = *traceEnd(*m_connection);
        append(QStringLiteral("2022/5"), {});
        const auto later = verifyTraceFrom(*m_connection, kept.id, kept.hash);
        QVERIFY(later->faults.isEmpty());
        QCOMPARE(later->lines, 2); // the line of the mark and those after it: nothing else was read
        QCOMPARE(later->end.id, 5);

        dropGuards();
        run("UPDATE trace SET reason = 'khác' WHERE id = 1");
        QVERIFY(verifyTraceFrom(*m_connection, kept.id, kept.hash)->faults.isEmpty());
        QCOMPARE(verifyTrace(*m_connection)->faults.first().kind, TraceFaultKind::Changed);
        writeAnew();
        QVERIFY(verifyTrace(*m_connection)->faults.isEmpty());
        QCOMPARE(verifyTraceFrom(*m_connection, kept.id, kept.hash)->faults.first().kind, TraceFaultKind::MarkDiffers);

        QCOMPARE(verifyTraceFrom(*m_connection, 9, kept.hash)->faults.first().kind, TraceFaultKind::MarkMissing);
        run("DELETE FROM trace WHERE id = 4");
        QCOMPARE(verifyTraceFrom(*m_connection, kept.id, kept.hash)->faults.first().kind, TraceFaultKind::MarkMissing);
    }

    /// Lines that a program of before wrote, whose hash covers no machine, stay good under those of today.
    void linesOfBeforeStayGood()
    {
        m_connection.reset();
        auto old = Connection::create(m_dir->filePath(QStringLiteral("old.dondoc")));
        VERIFY_OK(old);
        m_connection = *std::move(old);
        QCOMPARE(migrate(*m_connection, builtinMigrations().mid(0, 12), now()).outcome, MigrationOutcome::Created);
        // As version 12 wrote them (hashes computed by hand: sha256 of previous + "length:bytes" of the eight fields).
        run("INSERT INTO trace (at, actor, act, subject, subject_key, before, after, reason, previous_hash, hash) "
            "VALUES"
            " ('2022-05-09T01:00:00.000Z', 'thư ký', 'report_added', 'register_entry', '2022/1', '{}', '{\"a\":1}', '',"
            " '', '486c587d49fa87defdf6a3b0f012a7afee76a41206aec8ae79aabcd679728d1b'),"
            " ('2022-05-09T01:00:00.000Z', 'thư ký', 'report_added', 'register_entry', '2022/2', '{}', '{\"a\":1}', '',"
            " '486c587d49fa87defdf6a3b0f012a7afee76a41206aec8ae79aabcd679728d1b', "
            "'aa614141e4cd424fe23e2c346061d47964b09eb3177420cb1828944573f1a150')");
        QCOMPARE(migrate(*m_connection, builtinMigrations(), now()).outcome, MigrationOutcome::Upgraded);
        QVERIFY(verifyTrace(*m_connection)->faults.isEmpty());
        append(QStringLiteral("2022/3"), {});
        const auto verdict = verifyTrace(*m_connection);
        QVERIFY(verdict->faults.isEmpty());
        QCOMPARE(verdict->lines, 3);
        const auto lines = readTraceOfSubject(*m_connection, QStringLiteral("register_entry"));
        QCOMPARE(lines->at(1).machine, QString());
        QCOMPARE(lines->at(2).machine, QStringLiteral("MÁY-1"));
    }

    /// What SQLite does not give back as it was given must not look like a forgery.
    void textsOfStrangersKeepTheChain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
        QTest::newRow("half a pair") << QString(QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b"));
        QTest::newRow("half a pair at the end") << QString(QStringLiteral("a") + QChar(0xD83D));
        QTest::newRow("byte order mark") << QString(QChar(0xFEFF) + QStringLiteral("ab"));
        QTest::newRow("swapped byte order mark") << QString(QChar(0xFFFE) + QStringLiteral("ab"));
        QTest::newRow("marks") << QString(QString(3, QChar(0xFEFF)) + QStringLiteral("ab"));
        QTest::newRow("only a mark") << QString(QChar(0xFEFF));
        QTest::newRow("direction") << QString(QChar(0x202E) + QStringLiteral("ab"));
        QTest::newRow("SQL") << QStringLiteral("'); DROP TABLE trace; --");
        QTest::newRow("a million") << QString(1000000, QChar(0x1EBF));
    }

    void textsOfStrangersKeepTheChain()
    {
        QFETCH(QString, text);
        append(text, text);
        append(QStringLiteral("2022/6"), {});
        QVERIFY(verifyTrace(*m_connection)->faults.isEmpty());
        const auto lines = readTraceOfSubject(*m_connection, QStringLiteral("register_entry"));
        QCOMPARE(lines->at(4).reason, storable(text));
    }

    void theWalkTellsHowFarItIsAndCanBeStopped()
    {
        int calls = 0;
        VERIFY_OK(verifyTrace(*m_connection, [&calls](int done, int whole) {
            ++calls;
            return done == 0 && whole == 4;
        }));
        QCOMPARE(calls, 1);
        VERIFY_ERROR(verifyTrace(*m_connection, [](int, int) { return false; }), base::ErrorCode::Cancelled);
    }

private:
    static QDateTime now() { return {QDate(2022, 5, 9), QTime(8, 0)}; }

    void append(const QString &key, const QString &reason)
    {
        auto transaction = Transaction::begin(*m_connection);
        VERIFY_OK(transaction);
        VERIFY_OK(appendTrace(*transaction,
            {now(), QStringLiteral("thư ký"), QStringLiteral("report_added"), QStringLiteral("register_entry"), key,
                QStringLiteral("{}"), QStringLiteral("{\"a\":1}"), reason, QStringLiteral("MÁY-1")}));
        VERIFY_OK(transaction->commit());
    }

    void run(const QString &statements)
    {
        const QStringList all = statements.split(QStringLiteral("; "));
        for (const QString &statement : all)
            VERIFY_OK(m_connection->run(statement));
    }
    void run(const char *statements) { run(QString::fromUtf8(statements)); }

    void dropGuards() { run("DROP TRIGGER trace_no_update; DROP TRIGGER trace_no_delete"); }

    void writeAnew()
    {
        QString previous;
        const auto lines = readTraceOfSubject(*m_connection, QStringLiteral("register_entry"));
        for (const TraceRecord &line : *lines) {
            const QString hash = traceHash(previous,
                {line.at.toUTC().toString(Qt::ISODateWithMs), line.actor, line.act, line.subject, line.key, line.before,
                    line.after, line.reason, line.machine});
            run(QStringLiteral("UPDATE trace SET previous_hash = '%1', hash = '%2' WHERE id = %3")
                    .arg(previous, hash)
                    .arg(line.id));
            previous = hash;
        }
        run(QStringLiteral("DROP TRIGGER trace_head_only_forward; UPDATE trace_head SET last_hash = '%1'")
                .arg(previous));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
