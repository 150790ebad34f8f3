#include "core/base/errortext.h"
#include "core/base/wholefile.h"
#include "core/services/safety/backup.h"
#include "crash/actledger.h"
#include "crash/actwriter.h"
#include "crash/faultyio.h"
#include "crash/recordedcalls.h"
#include "support/resultcheck.h"

#include <QTemporaryDir>
#include <QtTest>

#include <functional>
#include <memory>

// The current fails at any moment. Every write, sync and rename of some work is recorded below SQLite and Qt, and from
// the record come the states in which a disk may be found afterwards (crash::Disk). In each the file opens, `check`
// finds nothing, and what had been acknowledged before the cut is there. A bounded number of states, the same each time
// (DONDOC_SEED); with DONDOC_SLOW=1 a cut behind every call and a longer day of work.

namespace {

const base::FixedClock fixedClock(QDate(2022, 10, 11));
const QString dataName = QStringLiteral("thử.dondoc");

base::Result<std::unique_ptr<services::DataFile>> openFile(const QString &path)
{
    return services::DataFile::open(path, fixedClock, QStringLiteral("thử"));
}

bool isSlow()
{
    return qEnvironmentVariableIntValue("DONDOC_SLOW") > 0;
}

} // namespace

class TestPowerCut : public QObject {
    Q_OBJECT

private:
    using Work = std::function<void(const QString &folder)>;
    /// What is wrong with a folder after a cut; `said`: the marks before it.
    using Look = std::function<QStringList(const QString &folder, const QByteArrayList &said)>;

    /// Records the work in a folder that begins as `before`, and looks at what cuts leave of it.
    static void cut(const QString &before, const Work &work, const Look &look, int states)
    {
        const quint32 seed = quint32(qEnvironmentVariableIntValue("DONDOC_SEED"));
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("đĩa"));
        const QString log = dir.filePath(QStringLiteral("log"));
        QVERIFY(QDir().mkpath(folder));
        const QFileInfoList files = QDir(before).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files)
            QVERIFY(QFile::copy(file.filePath(), QDir(folder).filePath(file.fileName())));
        crash::Disk disk(folder);
        faultyio::watch(folder.toStdString());
        faultyio::record(log.toStdString());
        work(folder);
        faultyio::watch(folder.toStdString()); // ends the record
        const QList<crash::Call> calls = crash::readCalls(log);
        QVERIFY(calls.size() > 10);

        QByteArrayList said;
        int tried = 0;
        for (qsizetype i = 0; i < calls.size(); ++i) {
            disk.take(calls.at(i));
            if (calls.at(i).kind == 'K')
                said.append(calls.at(i).text);
            // Evenly spread; with nothing to lose only the last one is of interest.
            const bool isChosen = isSlow() || (i + 1) * states / calls.size() > i * states / calls.size();
            if (!isChosen || (!disk.isUnsettled() && i + 1 < calls.size() && isSlow()))
                continue;
            for (int turn = 0; turn < (isSlow() ? 5 : 1); ++turn) {
                QRandomGenerator chance(seed + quint32(i) * 8 + quint32(turn));
                const auto luck = crash::Disk::Luck(isSlow() ? qMin(turn, 2)
                        : tried % 4 == 3                     ? 0
                        : tried % 4 == 1                     ? 1
                                                             : 2);
                ++tried;
                const QTemporaryDir after;
                QVERIFY(crash::writeFiles(after.path(), disk.afterCut(luck, chance)));
                const QStringList wrong = look(after.path(), said);
                QVERIFY2(wrong.isEmpty(),
                    qPrintable(QStringLiteral("seed %1, cut behind call %2 of %3 (%4 %5), luck %6, turn %7: %8")
                                   .arg(seed)
                                   .arg(i + 1)
                                   .arg(calls.size())
                                   .arg(QLatin1Char(calls.at(i).kind))
                                   .arg(QString::fromUtf8(calls.at(i).text))
                                   .arg(int(luck))
                                   .arg(turn)
                                   .arg(wrong.join(QLatin1Char('\n')))));
            }
        }
        qInfo("%d calls, %d states", int(calls.size()), tried);
    }

    static void say(const QByteArray &line) { faultyio::mark(line.toStdString()); }

    static QStringList lookAtFile(const QString &folder, const QByteArrayList &said)
    {
        crash::ActLedger ledger;
        for (const QByteArray &line : said)
            ledger.hear(line);
        const auto file = openFile(QDir(folder).filePath(dataName));
        return file ? crash::faultsOf(**file, {ledger}) : QStringList{base::sentence(file.error())};
    }

    static void workOn(std::unique_ptr<services::DataFile> file, int acts, int days)
    {
        crash::ActWriter writer(*file, 11, 1, say);
        const QString path = file->path();
        for (int day = 0; day < days; ++day) {
            for (int i = 0; i < acts; ++i)
                (void)writer.act();
            file.reset(); // writes the log back
            auto opened = openFile(path);
            if (!opened)
                qFatal("%s", qPrintable(base::sentence(opened.error())));
            file = *std::move(opened);
            writer.goOnWith(*file);
        }
    }

private slots:
    void initTestCase()
    {
        VERIFY_OK(services::DataFile::create(m_office.filePath(dataName), fixedClock, QStringLiteral("thử")));
    }

    /// The model itself: it loses what was not synced and keeps what was.
    void theDiskForgets()
    {
        const QTemporaryDir dir;
        const QString log = m_empty.path() + QStringLiteral(".log");
        crash::Disk disk(dir.path());
        faultyio::watch(dir.path().toStdString());
        faultyio::record(log.toStdString());
        {
            QFile file(dir.filePath(QStringLiteral("a")));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            file.write("bytes");
        }
        QVERIFY(base::writeWholeFile(dir.filePath(QStringLiteral("b")), "bytes"));
        faultyio::watch(dir.path().toStdString());
        const QList<crash::Call> calls = crash::readCalls(log);
        QFile::remove(log);
        for (const crash::Call &call : calls)
            disk.take(call);
        QRandomGenerator chance(1);
        // b's folder was synced, and a's name with it, but not its bytes.
        QCOMPARE(disk.afterCut(crash::Disk::Luck::Nothing, chance),
            (QMap<QString, QByteArray>{{QStringLiteral("a"), {}}, {QStringLiteral("b"), "bytes"}}));
        QCOMPARE(disk.afterCut(crash::Disk::Luck::Everything, chance),
            (QMap<QString, QByteArray>{{QStringLiteral("a"), "bytes"}, {QStringLiteral("b"), "bytes"}}));
    }

    void aDayOfWork()
    {
        cut(
            m_office.path(),
            [](const QString &folder) {
                auto file = openFile(QDir(folder).filePath(dataName));
                VERIFY_OK(file);
                workOn(*std::move(file), isSlow() ? 60 : 25, 3);
            },
            lookAtFile, 70);
    }

    void aNewFile()
    {
        cut(
            m_empty.path(),
            [](const QString &folder) {
                auto file
                    = services::DataFile::create(QDir(folder).filePath(dataName), fixedClock, QStringLiteral("thử"));
                VERIFY_OK(file);
                say("created");
                workOn(*std::move(file), 4, 1);
            },
            [](const QString &folder, const QByteArrayList &said) {
                if (said.isEmpty() && !QFile::exists(QDir(folder).filePath(dataName)))
                    return QStringList();
                return lookAtFile(folder, said.mid(1));
            },
            30);
    }

    void aBackup()
    {
        cut(
            m_office.path(),
            [](const QString &folder) {
                const QString path = QDir(folder).filePath(dataName);
                const QString shelf = QDir(folder).filePath(QStringLiteral("bản sao"));
                for (int i = 0; i < 2; ++i) {
                    auto file = openFile(path);
                    VERIFY_OK(file);
                    crash::ActWriter writer(**file, 3, 1 + i, [](const QByteArray &) {});
                    for (int act = 0; act < 12; ++act)
                        (void)writer.act();
                    file->reset();
                    services::BackupRequest request;
                    request.dataPath = path;
                    request.folder = shelf;
                    request.makesFolder = true;
                    VERIFY_OK(services::makeBackup(request, fixedClock));
                    say("backed up");
                }
            },
            [](const QString &folder, const QByteArrayList &said) {
                QStringList wrong = lookAtFile(folder, {});
                const services::BackupShelf shelf(QDir(folder).filePath(QStringLiteral("bản sao")));
                int good = 0;
                const QList<services::ShelvedBackup> backups = shelf.list();
                for (const services::ShelvedBackup &backup : backups)
                    good += backup.isGood() ? 1 : 0;
                if (good < said.size())
                    wrong.append(QStringLiteral("%1 of %2 backups").arg(good).arg(said.size()));
                return wrong;
            },
            30);
    }

    void aPaper()
    {
        cut(
            m_office.path(),
            [](const QString &folder) {
                for (const QByteArray &word : {QByteArray("first"), QByteArray("second")}) {
                    VERIFY_OK(base::writeWholeFile(QDir(folder).filePath(QStringLiteral("a.pdf")), word.repeated(900)));
                    say(word);
                }
            },
            [](const QString &folder, const QByteArrayList &said) {
                QFile file(QDir(folder).filePath(QStringLiteral("a.pdf")));
                const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                for (const QByteArray &word : {QByteArray("first"), QByteArray("second")}) {
                    if (content == word.repeated(900))
                        return said.size() == 2 && word == "first" ? QStringList{QStringLiteral("the old one is back")}
                                                                   : QStringList();
                }
                return said.isEmpty() && !file.exists() ? QStringList()
                                                        : QStringList{QStringLiteral("neither old nor new")};
            },
            40);
    }

private:
    QTemporaryDir m_office;
    QTemporaryDir m_empty;
};

QTEST_GUILESS_MAIN(TestPowerCut)

#include "tst_powercut.moc"
