#include "core/services/filecheck.h"
#include "core/services/safety/upgradecopy.h"
#include "core/store/connection.h"
#include "core/store/migrator.h"
#include "core/store/transaction.h"
#include "support/datafilefixture.h"
#include "support/filebytes.h"
#include "support/filedump.h"

#include <QProcess>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using services::DataFile;

// A file of every schema version ever landed, made by the program of that time (packaging/schema-fixture.sh), with what
// it holds as it was read then: it opens for ever. This very program plays the one that is killed while upgrading
// (`--upgrade FILE STEP STATEMENT`).

namespace {

const base::FixedClock clockOfToday(QDate(2022, 6, 10));

QDir fixtures()
{
    return QDir(QStringLiteral(DONDOC_SOURCE_DIR "/tests/fixtures/schema"));
}

QStringList names()
{
    QStringList names;
    for (const QString &file : fixtures().entryList({QStringLiteral("*.dondoc.z")}, QDir::Files, QDir::Name))
        names.append(file.chopped(9));
    return names;
}

QByteArray fixture(const QString &name, const QString &ending)
{
    return qUncompress(support::readAll(fixtures().filePath(name + ending)));
}

base::Result<std::unique_ptr<DataFile>> open(const QString &path)
{
    return DataFile::open(path, clockOfToday, QStringLiteral("thử"));
}

/// Does the steps before `step`, then `statements` statements of it, and dies in the middle of its transaction.
int upgradeAndDie(const QString &path, int step, int statements)
{
#ifdef Q_OS_UNIX
    QList<store::Migration> steps = store::builtinMigrations();
    const QString sql = steps.at(step - 1).sql;
    steps.resize(step - 1);
    const auto connection = store::Connection::open(path, store::OpenMode::ReadWrite);
    if (!connection || store::migrate(**connection, steps, clockOfToday.now()).error)
        return 1;
    const auto transaction = store::Transaction::begin(**connection);
    if (!transaction)
        return 1;
    for (const QString &statement : store::statementsOf(sql).mid(0, statements)) {
        if (!(*connection)->run(statement))
            return 1;
    }
    // So that a part of it is in the log already.
    if (!(*connection)->run(QStringLiteral("PRAGMA cache_spill = 1")))
        return 1;
    std::raise(SIGKILL);
#endif
    return 1;
}

} // namespace

class TestSchemas : public QObject {
    Q_OBJECT

private slots:
    void everyVersionOpensForEver_data()
    {
        QTest::addColumn<QString>("name");
        QVERIFY(!names().isEmpty());
        for (const QString &name : names())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyVersionOpensForEver()
    {
        QFETCH(QString, name);
        place(name);
        const int newest = store::builtinMigrations().last().version;
        {
            const auto file = open(m_path);
            VERIFY_OK(file);
            QCOMPARE((*file)->outcome(),
                name.toInt() == newest ? store::MigrationOutcome::Current : store::MigrationOutcome::Upgraded);
            const auto faults = services::checkFile(**file);
            VERIFY_OK(faults);
            QCOMPARE(faults->size(), 0);
            QCOMPARE(QString::fromUtf8(support::dumpOf(**file)),
                QString::fromUtf8(fixture(name, QStringLiteral(".json.z"))));
            // What was there before lies beside it, whole.
            QCOMPARE((*file)->upgradeCopy().isEmpty(), name.toInt() == newest);
        }
        if (name.toInt() == newest)
            return;
        const auto copy = store::Connection::open(
            m_dir->filePath(QStringLiteral("a.truoc-nang-cap-%1.dondoc").arg(name.toInt())), store::OpenMode::ReadOnly);
        VERIFY_OK(copy);
        QCOMPARE(*(*copy)->integer(QStringLiteral("PRAGMA user_version")), name.toInt());
    }

    void thereIsAFixtureOfEveryVersion()
    {
        // The newest may still be in the making: it is made when it is released.
        const int newest = store::builtinMigrations().last().version;
        QStringList missing;
        for (int version = 1; version < newest; ++version) {
            if (!names().contains(QStringLiteral("%1").arg(version, 2, 10, QLatin1Char('0'))))
                missing.append(QString::number(version));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
    }

    void withoutACopyNothingIsUpgraded()
    {
        place(names().first());
        const QByteArray before = support::readAll(m_path);
        // The name the copy is written under is taken by something that cannot be replaced.
        QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("a.truoc-nang-cap-1.dondoc.part/x")));
        const auto refused = open(m_path);
        VERIFY_ERROR(refused, base::ErrorCode::UpgradeCopyFailed);
        QCOMPARE(support::readAll(m_path), before);
    }

    void anUpgradeThatIsKilledGoesOnAtTheNextOpening()
    {
#ifndef Q_OS_UNIX
        QSKIP("killed by a signal");
#endif
        const QString name = names().first();
        const QByteArray expected = fixture(name, QStringLiteral(".json.z"));
        const QList<store::Migration> steps = store::builtinMigrations();
        int killed = 0;
        for (const store::Migration &step : steps) {
            if (step.version <= name.toInt())
                continue;
            const int all = int(store::statementsOf(step.sql).size());
            for (const int statements : QSet<int>{0, all / 2, all}) {
                place(name);
                QProcess upgrade;
                upgrade.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--upgrade"), m_path, QString::number(step.version), QString::number(statements)});
                QVERIFY(upgrade.waitForFinished(60000));
                QCOMPARE(upgrade.exitStatus(), QProcess::CrashExit);
                const auto file = open(m_path);
                VERIFY_OK(file);
                QCOMPARE(support::dumpOf(**file), expected);
                const auto faults = services::checkFile(**file);
                VERIFY_OK(faults);
                QCOMPARE(faults->size(), 0);
                ++killed;
            }
        }
        QVERIFY(killed > 20);
    }

    void theProgramThatIsKilledWhileOpeningLeavesAFileThatOpens()
    {
#ifndef Q_OS_UNIX
        QSKIP("killed by a signal");
#endif
        const QString name = names().first();
        for (int moment = 0; moment < 12; ++moment) {
            place(name);
            QProcess upgrade;
            upgrade.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), m_path});
            QVERIFY(upgrade.waitForStarted());
            QTest::qWait(15 * moment);
            upgrade.kill();
            QVERIFY(upgrade.state() == QProcess::NotRunning || upgrade.waitForFinished(60000));
            const auto file = open(m_path);
            VERIFY_OK(file);
            QCOMPARE(support::dumpOf(**file), fixture(name, QStringLiteral(".json.z")));
        }
    }

private:
    void place(const QString &name)
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("a.dondoc"));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = fixture(name, QStringLiteral(".dondoc.z"));
        QVERIFY(!bytes.isEmpty());
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QLatin1String("--upgrade"))
        return upgradeAndDie(arguments.at(2), arguments.at(3).toInt(), arguments.at(4).toInt());
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--open"))
        return open(arguments.at(2)) ? 0 : 1;
    TestSchemas test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_schemas.moc"
