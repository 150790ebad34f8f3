#include "support/cli.h"

#include <QJsonObject>
#include <QStandardPaths>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using support::Cli;
using support::CliOutcome;

/// A window has the file open, in a process of its own, and the command line comes beside it.
class TestCliLock : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<Cli>();
        QCOMPARE(m_cli->run({QStringLiteral("init")}).exitCode, 0);
    }

    void cleanup()
    {
        m_window.kill();
        m_window.waitForFinished();
    }

    void besideTheWindowOfTheSameAccountTheCommandLineWrites()
    {
        openWindow();
        const CliOutcome done = m_cli->run(set(5));
        QVERIFY2(done.exitCode == 0, qPrintable(done.err));
        QVERIFY(QFile::exists(lock())); // it is the window's
        m_window.terminate();
        QVERIFY(m_window.waitForFinished());
        QCOMPARE(m_cli->run(set(6)).exitCode, 0); // whatever the end of the window left
        QVERIFY(!QFile::exists(lock()));
    }

    void anotherAccountReadsAndIsToldWhoWrites()
    {
#ifdef Q_OS_UNIX
        if (geteuid() != 0 || QStandardPaths::findExecutable(QStringLiteral("setpriv")).isEmpty())
            QSKIP("only root can run the program as another user (setpriv)");
        // A folder of the office that everybody may write in.
        const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(QFile::setPermissions(m_cli->data, all));
        QVERIFY(QFile::setPermissions(m_cli->dir.path(), all | QFile::ExeOwner | QFile::ExeOther));
        openWindow();
        const CliOutcome read
            = m_cli->runAsNobody({QStringLiteral("plan"), QStringLiteral("show"), QStringLiteral("--json")});
        QVERIFY2(read.exitCode == 0, qPrintable(read.err));
        const CliOutcome refused = m_cli->runAsNobody(set(7));
        QVERIFY2(refused.isOneSentence(), qPrintable(refused.err));
        QVERIFY2(refused.err.contains(QStringLiteral("tài khoản “root”")), qPrintable(refused.err));
        QVERIFY(value() != QStringLiteral("7"));
        // A crash: the lock stays, its process is gone.
        m_window.kill();
        QVERIFY(m_window.waitForFinished());
        QVERIFY(QFile::exists(lock()));
        const CliOutcome done = m_cli->runAsNobody(set(7));
        QVERIFY2(done.exitCode == 0, qPrintable(done.err));
        QVERIFY(!QFile::exists(lock()));
        QCOMPARE(value(), QStringLiteral("7"));
#else
        QSKIP("needs setpriv");
#endif
    }

    void aSilentLockIsClearedByACommandOfItsOwn()
    {
        QVERIFY(!shown().value(QLatin1String("held")).toBool());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        putForeignLock(now.addSecs(-60));
        QVERIFY(shown().value(QLatin1String("held")).toBool());
        QCOMPARE(shown().value(QLatin1String("machine")).toString(), QStringLiteral("VP-02"));
        const QStringList clear{QStringLiteral("lock"), QStringLiteral("clear")};
        for (const QStringList &refused : {set(9), clear}) {
            const CliOutcome outcome = m_cli->run(refused);
            QVERIFY2(outcome.isOneSentence(), qPrintable(outcome.err));
            QVERIFY2(outcome.err.contains(QStringLiteral("“lan” trên máy “VP-02”")), qPrintable(outcome.err));
        }
        putForeignLock(now.addSecs(-60 * 60));
        const CliOutcome refused = m_cli->run(set(9));
        QVERIFY2(refused.isOneSentence(), qPrintable(refused.err));
        QVERIFY2(refused.err.contains(QStringLiteral("nhận quyền ghi")), qPrintable(refused.err));
        QCOMPARE(m_cli->run(clear).exitCode, 0);
        QVERIFY(!QFile::exists(lock()));
        QCOMPARE(m_cli->run(set(9)).exitCode, 0);
    }

    void aShareAndAClockSetBackAreOneLineBesideTheAnswer()
    {
        const QStringList show{QStringLiteral("plan"), QStringLiteral("show"), QStringLiteral("--json")};
        const auto warned = [&](const QString &words) {
            const CliOutcome outcome = m_cli->run(show);
            return outcome.exitCode == 0 && outcome.json().isObject() && outcome.err.contains(words)
                && outcome.err.count(QLatin1Char('\n')) == 1;
        };
        QVERIFY(m_cli->run(show).err.isEmpty());
        qputenv("DONDOC_FILE_SYSTEM", "cifs");
        const bool isShareTold = warned(QStringLiteral("ổ mạng (cifs)"));
        m_cli->today = QStringLiteral("2222-06-08"); // as if the machine had been ahead
        const int done = m_cli->run(set(5)).exitCode;
        const bool isClockTold = warned(QStringLiteral("08/06/2222"));
        qunsetenv("DONDOC_FILE_SYSTEM");
        QVERIFY(isShareTold);
        QCOMPARE(done, 0);
        QVERIFY(isClockTold);
    }

    void whatBelongsToTheFileLiesBesideItNotBesideALink()
    {
        const QString data = m_cli->data;
        const QTemporaryDir elsewhere;
        m_cli->data = elsewhere.filePath(QStringLiteral("lối tắt.dondoc"));
        if (!QFile::link(data, m_cli->data))
            QSKIP("no links here");
        QCOMPARE(m_cli->run(set(5)).exitCode, 0);
        const CliOutcome made = m_cli->run({QStringLiteral("backup")});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        QVERIFY(QFileInfo(data + QStringLiteral(".sao-luu")).isDir());
        QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

    void aWriteThatTheDiskRefusesIsASentenceAndChangesNothing()
    {
#ifdef Q_OS_UNIX
        // The text does not go into the file that SQLite writes first; what it shares between processes does.
        const QStringList add{QStringLiteral("report"), QStringLiteral("add"), QStringLiteral("--unit"),
            QStringLiteral("ninh son"), QStringLiteral("--period"), QStringLiteral("2022-05"),
            QStringLiteral("--arrived"), QStringLiteral("2022-05-09"), QStringLiteral("--text"),
            QString(90000, QLatin1Char('x'))};
        const CliOutcome refused = underLimit(64, add);
        QVERIFY2(refused.isOneSentence(), qPrintable(refused.err));
        QVERIFY2(refused.err.contains(QStringLiteral("còn chỗ trống")), qPrintable(refused.err));
        const QStringList list{QStringLiteral("report"), QStringLiteral("list"), QStringLiteral("--period"),
            QStringLiteral("2022-05"), QStringLiteral("--json")};
        QVERIFY(!m_cli->run(list).out.contains(QStringLiteral("xxxx")));
        const CliOutcome checked = m_cli->run({QStringLiteral("check")});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.err + checked.out));
        const CliOutcome done = m_cli->run(add);
        QVERIFY2(done.exitCode == 0, qPrintable(done.err));
#else
        QSKIP("needs a limit of the shell");
#endif
    }

private:
    static QStringList set(int days)
    {
        return {QStringLiteral("setting"), QStringLiteral("set"), QStringLiteral("soon_days"), QString::number(days)};
    }
    QString value() const
    {
        return m_cli->run({QStringLiteral("setting"), QStringLiteral("get"), QStringLiteral("soon_days")})
            .out.trimmed();
    }
    QString lock() const
    {
        return m_cli->data + QStringLiteral(".lock");
    }

    QJsonObject shown() const
    {
        return m_cli->run({QStringLiteral("lock"), QStringLiteral("show"), QStringLiteral("--json")}).json().object();
    }

    void putForeignLock(const QDateTime &seen) const
    {
        const QString moment = seen.toString(Qt::ISODate);
        QFile file(lock());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{QStringLiteral("account"), QStringLiteral("lan")},
                                     {QStringLiteral("machine"), QStringLiteral("VP-02")},
                                     {QStringLiteral("machine_id"), QStringLiteral("0123")},
                                     {QStringLiteral("process"), 17}, {QStringLiteral("token"), QStringLiteral("a")},
                                     {QStringLiteral("since"), moment}, {QStringLiteral("seen"), moment}})
                       .toJson());
        file.flush();
        file.setFileTime(seen, QFile::FileModificationTime);
    }

    void openWindow()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_cli->dir.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_window.setProcessEnvironment(environment);
        m_window.start(QStringLiteral(DONDOC_BINARY_DIR "/bin/dondoc"),
            {QStringLiteral("--data"), m_cli->data, QStringLiteral("--today"), m_cli->today});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(lock()), 60000);
    }

    /// No file may become larger than that many kilobytes, and the program is told so instead of being ended.
    CliOutcome underLimit(int kilobytes, const QStringList &arguments) const
    {
        QProcess shell;
        shell.start(QStringLiteral("bash"),
            QStringList{QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\""),
                QStringLiteral("limit"), QString::number(kilobytes),
                QStringLiteral(DONDOC_BINARY_DIR "/bin/dondoc-cli"), QStringLiteral("--data"), m_cli->data,
                QStringLiteral("--today"), m_cli->today}
                + arguments);
        shell.waitForFinished(60000);
        return {shell.exitCode(), QString::fromUtf8(shell.readAllStandardOutput()),
            QString::fromUtf8(shell.readAllStandardError())};
    }

    std::unique_ptr<Cli> m_cli;
    QProcess m_window;
};

QTEST_GUILESS_MAIN(TestCliLock)
#include "tst_clilock.moc"
