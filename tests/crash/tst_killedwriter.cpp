#include "crash/actledger.h"
#include "crash/actwriter.h"
#include "support/resultcheck.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>
#include <memory>
#include <vector>

// Writers work on a file through the real services, one or two at once, and are killed at a random moment: every act
// that was said to be done is in the file, no act is there by half, `check` finds nothing. This very program plays the
// writer, in a process of its own (`--writer FILE SEED NUMBER`). DONDOC_KILL_ROUNDS sets how often (60 by default),
// DONDOC_SEED the first round.

namespace {

const QDate today(2022, 10, 11);

int numberFromEnvironment(const char *name, int usual)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue(name, &given);
    return given ? number : usual;
}

/// Works until it is killed; every now and then it closes the file and opens it again.
int write(const QString &path, quint32 seed, int number)
{
    const auto say = [](const QByteArray &line) {
        const QByteArray whole = line + '\n';
        std::fwrite(whole.constData(), 1, size_t(whole.size()), stdout);
        std::fflush(stdout);
    };
    const base::FixedClock clock(today);
    std::unique_ptr<services::DataFile> file;
    std::unique_ptr<crash::ActWriter> writer;
    for (;;) {
        file.reset();
        auto opened = services::DataFile::open(path, clock, QStringLiteral("thử"));
        if (!opened) {
            say("refused " + base::codeName(opened.error().code).toUtf8());
            if (opened.error().code == base::ErrorCode::FileLocked)
                continue; // the other one is writing
            return 1;
        }
        file = *std::move(opened);
        if (writer)
            writer->goOnWith(*file);
        else
            writer = std::make_unique<crash::ActWriter>(*file, seed, number, say);
        say("ready");
        for (int i = 0; i < 40; ++i)
            (void)writer->act();
    }
}

/// A file with one or two writers at work.
struct Round {
    Round(const QString &folder, int number, const QString &office) : seed(number)
    {
        QRandomGenerator chance(quint32(seed) + 77);
        path = QStringLiteral("%1/%2.dondoc").arg(folder).arg(seed);
        if (!QFile::copy(office, path))
            qFatal("no file for the writer");
        livesMs = chance.bounded(10, 600);
        const int count = seed % 3 == 0 ? 2 : 1;
        for (int i = 1; i <= count; ++i) {
            auto process = std::make_unique<QProcess>();
            process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process->start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--writer"), path, QString::number(seed), QString::number(i)});
            writers.push_back(std::move(process));
        }
    }

    /// All have begun.
    bool begun()
    {
        heard.resize(qsizetype(writers.size()));
        bool all = true;
        for (size_t i = 0; i < writers.size(); ++i) {
            heard[qsizetype(i)] += writers[i]->readAllStandardOutput();
            all = all && heard.at(qsizetype(i)).contains("ready"); // perhaps after a refusal
        }
        return all;
    }

    /// What a writer said last that ended of itself; empty while all are at work.
    QByteArray lastWords()
    {
        for (size_t i = 0; i < writers.size(); ++i) {
            if (writers[i]->state() == QProcess::NotRunning) {
                const QByteArray said = heard.value(qsizetype(i)) + writers[i]->readAllStandardOutput();
                return "ended with " + QByteArray::number(writers[i]->exitCode()) + ", said last: " + said.right(300);
            }
        }
        return {};
    }

    /// Kills them and gives what they said.
    QList<crash::ActLedger> kill()
    {
        for (const auto &writer : writers)
            writer->kill();
        QList<crash::ActLedger> ledgers;
        for (size_t i = 0; i < writers.size(); ++i) {
            writers[i]->waitForFinished();
            crash::ActLedger ledger;
            ledger.hearAll(heard.at(qsizetype(i)) + writers[i]->readAllStandardOutput());
            ledgers.append(ledger);
        }
        return ledgers;
    }

    int seed;
    int livesMs = 0;
    QString path;
    std::vector<std::unique_ptr<QProcess>> writers;
    QList<QByteArray> heard;
    QElapsedTimer working;
};

} // namespace

class TestKilledWriter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = m_folder.filePath(QStringLiteral("gốc.dondoc"));
        const base::FixedClock clock(today);
        VERIFY_OK(services::DataFile::create(m_office, clock, QStringLiteral("thử")));
    }

    /// The ledger itself: what writers say is what the file says, and a lie is found.
    void theLedgerHearsRight()
    {
        const QString path = m_folder.filePath(QStringLiteral("yên.dondoc"));
        QVERIFY(QFile::copy(m_office, path));
        const base::FixedClock clock(today);
        auto file = services::DataFile::open(path, clock, QStringLiteral("thử"));
        VERIFY_OK(file);
        crash::ActLedger ledger;
        QByteArrayList lines;
        crash::ActWriter writer(**file, 5, 1, [&](const QByteArray &line) {
            ledger.hear(line);
            lines.append(line);
        });
        for (int i = 0; i < 150; ++i) {
            (void)writer.act();
            if (i % 10 != 9)
                continue;
            const QStringList faults = crash::faultsOf(**file, {ledger});
            QVERIFY2(faults.isEmpty(),
                qPrintable(faults.join(QLatin1Char('\n')) + QLatin1Char('\n')
                    + QString::fromUtf8(lines.mid(qMax(0, lines.size() - 60)).join('\n'))));
        }
        // Most acts are done, or nothing is tried here.
        QVERIFY2(ledger.acknowledged() > 120, qPrintable(ledger.failures().join(QLatin1Char(' '))));
        ledger.hear("want\tentry/99/BC-W1\tactive");
        ledger.hear("done");
        QCOMPARE(crash::faultsOf(**file, {ledger}).size(), 1);
    }

    void nothingAcknowledgedIsLost()
    {
        const int rounds = numberFromEnvironment("DONDOC_KILL_ROUNDS", 60);
        const int first = numberFromEnvironment("DONDOC_SEED", 0);
        constexpr size_t atOnce = 2;
        std::vector<std::unique_ptr<Round>> running;
        int begun = 0;
        int ended = 0;
        int acknowledged = 0;
        int refused = 0;
        while (ended < rounds) {
            while (begun < rounds && running.size() < atOnce)
                running.push_back(std::make_unique<Round>(m_folder.path(), first + begun++, m_office));
            QTest::qWait(5);
            for (auto each = running.begin(); each != running.end();) {
                Round &round = **each;
                const QByteArray last = round.lastWords();
                QVERIFY2(last.isEmpty(), "round " + QByteArray::number(round.seed) + ' ' + last);
                if (!round.working.isValid() && round.begun())
                    round.working.start();
                if (!round.working.isValid() || round.working.elapsed() < round.livesMs) {
                    ++each;
                    continue;
                }
                const QList<crash::ActLedger> ledgers = round.kill();
                for (const crash::ActLedger &ledger : ledgers) {
                    acknowledged += ledger.acknowledged();
                    refused += ledger.refused();
                }
                const QStringList faults = look(round.path, ledgers);
                QVERIFY2(faults.isEmpty(),
                    qPrintable(QStringLiteral("round %1: %2").arg(round.seed).arg(faults.join(QLatin1Char('\n')))));
                each = running.erase(each);
                ++ended;
            }
        }
        qInfo("%d rounds, %d acts acknowledged, %d refused", rounds, acknowledged, refused);
        QVERIFY(acknowledged > rounds * 2);
    }

private:
    QTemporaryDir m_folder;
    QString m_office;

    /// As the next start of the program does.
    static QStringList look(const QString &path, const QList<crash::ActLedger> &ledgers)
    {
        QStringList faults;
        {
            const base::FixedClock clock(today);
            const auto file = services::DataFile::open(path, clock, QStringLiteral("thử"));
            if (!file)
                return {base::sentence(file.error())};
            faults = crash::faultsOf(**file, ledgers);
        }
        if (faults.isEmpty()) {
            for (const char *ending : {"", "-wal", "-shm"})
                QFile::remove(path + QLatin1String(ending));
            QDir(path + QStringLiteral(".tep")).removeRecursively();
        }
        return faults;
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QLatin1String("--writer"))
        return write(arguments.at(2), arguments.at(3).toUInt(), arguments.at(4).toInt());
    TestKilledWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedwriter.moc"
