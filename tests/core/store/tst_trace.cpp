#include "core/store/connection.h"
#include "core/store/migrator.h"
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
        for (const char *key : {"2022/1", "2022/2", "2022/3"}) {
            auto transaction = Transaction::begin(*m_connection);
            VERIFY_OK(transaction);
            VERIFY_OK(appendTrace(*transaction,
                {now(), QStringLiteral("thư ký"), QStringLiteral("report_added"), QStringLiteral("register_entry"),
                    QLatin1String(key), QStringLiteral("{}"), QStringLiteral("{\"a\":1}"), {}}));
            VERIFY_OK(transaction->commit());
        }
    }

    void cleanup() { m_connection.reset(); }

    void theChainIsWhole() { QCOMPARE(*firstBrokenTrace(*m_connection), 0); }

    void aChangedLineIsFound()
    {
        dropGuards();
        VERIFY_OK(m_connection->run(QStringLiteral("UPDATE trace SET after = '{\"a\":2}' WHERE id = 2")));
        QCOMPARE(*firstBrokenTrace(*m_connection), 2);
    }

    void aRemovedLineIsFound()
    {
        dropGuards();
        VERIFY_OK(m_connection->run(QStringLiteral("DELETE FROM trace WHERE id = 1")));
        QCOMPARE(*firstBrokenTrace(*m_connection), 2);
    }

    void textMovedBetweenFieldsIsFound()
    {
        dropGuards();
        VERIFY_OK(
            m_connection->run(QStringLiteral("UPDATE trace SET actor = 'thư kýr', act = 'eport_added' WHERE id = 3")));
        QCOMPARE(*firstBrokenTrace(*m_connection), 3);
    }

private:
    static QDateTime now() { return {QDate(2022, 5, 9), QTime(8, 0)}; }
    void dropGuards()
    {
        VERIFY_OK(m_connection->run(QStringLiteral("DROP TRIGGER trace_no_update")));
        VERIFY_OK(m_connection->run(QStringLiteral("DROP TRIGGER trace_no_delete")));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
