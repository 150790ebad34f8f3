#include "support/cli.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using support::Cli;
using support::CliOutcome;

/// Backups, restoring and packages on the command line: what was entered comes back, and nothing is half done.
class TestCliSafety : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<Cli>();
        QCOMPARE(run({"init"}).exitCode, 0);
        report("ninh son");
    }

    void aBackupComesBack()
    {
        const CliOutcome made = run({"backup", "--json"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        const QString path = made.json().object().value(QLatin1String("path")).toString();
        QVERIFY(path.startsWith(m_cli->data + QStringLiteral(".sao-luu/")));
        QCOMPARE(
            made.json().object().value(QLatin1String("rows")).toObject().value(QLatin1String("report")).toInt(), 1);
        const QString before = run({"dump", "--json"}).out;
        report("ninh hiep");

        const QJsonArray list = run({"backups", "--json"}).json().array();
        QCOMPARE(list.size(), 1);
        const QJsonObject difference = list.first().toObject().value(QLatin1String("difference")).toObject();
        QVERIFY(!difference.value(QLatin1String("same")).toBool());
        QCOMPARE(difference.value(QLatin1String("words")).toString(),
            QStringLiteral("Nếu khôi phục bản này: mất 1 báo cáo nhập sau 08:00."));

        QCOMPARE(m_cli->run({QStringLiteral("verify"), path}).exitCode, 0);
        const QString target = m_cli->dir.filePath(QStringLiteral("mới.dondoc"));
        const QStringList restore{QStringLiteral("restore"), path, QStringLiteral("--to"), target};
        QCOMPARE(m_cli->run(restore).exitCode, 0);
        QVERIFY(m_cli->run(restore).isOneSentence()); // it is there already
        m_cli->data = target;
        QCOMPARE(run({"dump", "--json"}).out, before);
        QCOMPARE(run({"check", "--json"}).exitCode, 0);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("xyz") == 3);
        file.close();
        QCOMPARE(m_cli->run({QStringLiteral("verify"), path}).exitCode, 1);
        const QStringList again{QStringLiteral("restore"), path, QStringLiteral("--to"), target + QStringLiteral("2")};
        QVERIFY(m_cli->run(again).isOneSentence());
        QVERIFY(!QFileInfo::exists(target + QStringLiteral("2")));
    }

    void refusalsAreOneSentence()
    {
        QVERIFY(m_cli->run({QStringLiteral("backup"), m_cli->dir.filePath(QStringLiteral("USB"))}).isOneSentence());
        QVERIFY(m_cli->run({QStringLiteral("backups"), m_cli->dir.filePath(QStringLiteral("USB"))}).isOneSentence());
        QVERIFY(run({"verify", "/nonexistent"}).isOneSentence());
        QVERIFY(run({"unpack", "/nonexistent", "--to", "/tmp/x.dondoc"}).isOneSentence());
        QCOMPARE(run({"restore"}).exitCode, 2);
        QCOMPARE(run({"package"}).exitCode, 2);
#ifdef Q_OS_UNIX
        // A folder without rights.
        if (geteuid() == 0 && !QStandardPaths::findExecutable(QStringLiteral("setpriv")).isEmpty()) {
            const QString folder = m_cli->dir.filePath(QStringLiteral("khóa"));
            QVERIFY(QDir().mkdir(folder));
            QFile::setPermissions(m_cli->dir.path(),
                QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
            QFile::setPermissions(m_cli->data, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
            const CliOutcome locked = m_cli->runAsNobody({QStringLiteral("backup"), folder});
            QVERIFY2(locked.isOneSentence(), qPrintable(locked.err));
            QVERIFY(QDir(folder).isEmpty());
        }
#endif
    }

    /// A backup that lacks what was lost before is no damaged one, and no whole one.
    void whatABackupLacksIsNamed()
    {
        const QString scan = write("bàn quét.pdf", "%PDF-1.4 một");
        QCOMPARE(
            m_cli->run({QStringLiteral("register"), QStringLiteral("attach"), QStringLiteral("1"), scan}).exitCode, 0);
        QVERIFY(QDir(m_cli->data + QStringLiteral(".tep")).removeRecursively());
        const CliOutcome made = run({"backup", "--json"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        const QString path = made.json().object().value(QLatin1String("path")).toString();
        const CliOutcome looked = m_cli->run({QStringLiteral("verify"), path});
        QCOMPARE(looked.exitCode, 0);
        QVERIFY(!looked.out.contains(QStringLiteral("nguyên vẹn")));
        QVERIFY2(looked.err.contains(QStringLiteral("bàn quét.pdf")), qPrintable(looked.err));
    }

    void aPoorerPackageReplacesNone()
    {
        const QString scan = write("bàn quét.pdf", "%PDF-1.4 một");
        QCOMPARE(
            m_cli->run({QStringLiteral("register"), QStringLiteral("attach"), QStringLiteral("1"), scan}).exitCode, 0);
        const QString package = m_cli->dir.filePath(QStringLiteral("bàn giao.dondoc-goi"));
        QCOMPARE(m_cli->run({QStringLiteral("package"), package}).exitCode, 0);
        QVERIFY(QDir(m_cli->data + QStringLiteral(".tep")).removeRecursively());
        const CliOutcome poorer = m_cli->run({QStringLiteral("package"), package});
        QVERIFY2(poorer.isOneSentence() && poorer.err.contains(QStringLiteral("bàn quét.pdf")), qPrintable(poorer.err));
        QCOMPARE(m_cli->run({QStringLiteral("verify"), package}).exitCode, 0);
        const QString target = m_cli->dir.filePath(QStringLiteral("mới.dondoc"));
        const CliOutcome back = m_cli->run({QStringLiteral("unpack"), package, QStringLiteral("--to"), target});
        QVERIFY(back.exitCode == 0 && back.err.isEmpty());
    }

    void aLookFromAMarkOnSaysSo()
    {
        const CliOutcome whole = run({"trace", "verify"});
        QCOMPARE(whole.exitCode, 0);
        QVERIFY(whole.out.startsWith(QStringLiteral("Nhật ký nguyên vẹn: ")));
        const QString mark = whole.out.section(QStringLiteral("giữ ở nơi khác: "), 1).trimmed();
        const CliOutcome part
            = m_cli->run({QStringLiteral("trace"), QStringLiteral("verify"), QStringLiteral("--mark"), mark});
        QCOMPARE(part.exitCode, 0);
        QVERIFY2(part.out.contains(QStringLiteral("các dòng trước đó không được kiểm tra")), qPrintable(part.out));
    }

#ifdef Q_OS_LINUX
    /// Whoever redirects what is printed onto a full disk must not think that it is there.
    void whatCannotBePrintedIsNotDone()
    {
        const QStringList commands{QStringLiteral("dump --json"), QStringLiteral("trace --csv"),
            QStringLiteral("trace --json"), QStringLiteral("register list 2022")};
        for (const QString &command : commands) {
            const CliOutcome outcome = m_cli->runInto(QStringLiteral("/dev/full"), command.split(QLatin1Char(' ')));
            QVERIFY2(outcome.isOneSentence(), qPrintable(command + QStringLiteral(": ") + outcome.err));
        }
    }
#endif

    void helpIsGivenWhenItIsAskedFor()
    {
        QCOMPARE(run({"backup", "--help"}).exitCode, 0);
        QCOMPARE(run({"backup", "--nonsense"}).exitCode, 2);
    }

    /// Who asks for a lock gets one or nothing.
    void anEmptyPassphraseLocksNothingAndWritesNothing()
    {
        const QString package = m_cli->dir.filePath(QStringLiteral("bàn giao.dondoc-goi"));
        const QString longest = QString(5000, QLatin1Char('a'));
        for (const QByteArray &content : {QByteArray(), QByteArray("\nbốn từ ghép lại\n"), longest.toUtf8()}) {
            const CliOutcome made = m_cli->run({QStringLiteral("package"), package, QStringLiteral("--passphrase-file"),
                write("mật khẩu.txt", content)});
            QVERIFY2(made.isOneSentence(), qPrintable(made.err));
            QVERIFY(!QFileInfo::exists(package));
        }
        // Standard input at its end.
        QVERIFY(m_cli->run({QStringLiteral("package"), package, QStringLiteral("--passphrase")}).isOneSentence());
        QVERIFY(!QFileInfo::exists(package));
        QVERIFY(m_cli->run({QStringLiteral("package"), m_cli->data}).isOneSentence()); // nor over the data file
        QCOMPARE(run({"check", "--json"}).exitCode, 0);
    }

    void aPackageMovesEverything()
    {
        const QString scan = write("bàn quét.pdf", "%PDF-1.4 một");
        QCOMPARE(
            m_cli->run({QStringLiteral("register"), QStringLiteral("attach"), QStringLiteral("1"), scan}).exitCode, 0);
        const QString package = m_cli->dir.filePath(QStringLiteral("bàn giao.dondoc-goi"));
        const QString passphrase = write("mật khẩu.txt", "bốn từ ghép lại\n");
        const CliOutcome made = m_cli->run({QStringLiteral("package"), package, QStringLiteral("--passphrase-file"),
            passphrase, QStringLiteral("--json")});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        QCOMPARE(made.json().object().value(QLatin1String("attachments")).toInt(), 1);
        QVERIFY(made.json().object().value(QLatin1String("locked")).toBool());
        const QString before = run({"dump", "--json"}).out;

        const QString target = m_cli->dir.filePath(QStringLiteral("máy mới.dondoc"));
        const QString wrong = write("sai.txt", "không phải\n");
        for (const QString &command : {QStringLiteral("verify"), QStringLiteral("unpack")}) {
            QStringList call{command, package, QStringLiteral("--passphrase-file"), wrong};
            if (command == QLatin1String("unpack"))
                call += {QStringLiteral("--to"), target};
            QVERIFY(m_cli->run(call).isOneSentence());
            QVERIFY(!QFileInfo::exists(target));
            call[3] = passphrase;
            const CliOutcome done = m_cli->run(call);
            QVERIFY2(done.exitCode == 0, qPrintable(done.err));
        }
        m_cli->data = target;
        QCOMPARE(run({"dump", "--json"}).out, before);
        QCOMPARE(run({"check", "--json"}).exitCode, 0);
    }

private:
    CliOutcome run(std::initializer_list<const char *> words) const
    {
        QStringList arguments;
        for (const char *word : words)
            arguments.append(QString::fromUtf8(word));
        return m_cli->run(arguments);
    }
    void report(const char *unit) const
    {
        QCOMPARE(run({"report", "add", "--unit", unit, "--period", "2022-05", "--arrived", "2022-05-09"}).exitCode, 0);
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_cli->dir.filePath(QString::fromUtf8(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }

    std::unique_ptr<Cli> m_cli;
};

QTEST_GUILESS_MAIN(TestCliSafety)
#include "tst_clisafety.moc"
