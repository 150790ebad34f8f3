#include "support/cli.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QStandardPaths>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using support::Cli;
using support::CliOutcome;

/// Files that are not what they should be: one sentence, exit 1, nothing changed.
class TestCliFiles : public QObject {
    Q_OBJECT

private slots:
    void init() { m_cli = std::make_unique<Cli>(); }

    void aBadFileIsRefusedByEveryCommand_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"missing", "text", "empty", "cut off", "newer", "folder"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void aBadFileIsRefusedByEveryCommand()
    {
        QFETCH(QString, kind);
        make(kind);
        const QByteArray before = hash();
        const QStringList files = QDir(m_cli->dir.path()).entryList(QDir::Files);
        const QList<QStringList> commands{
            {QStringLiteral("plan"), QStringLiteral("show"), QStringLiteral("--json")},
            {QStringLiteral("check"), QStringLiteral("--json")},
            {QStringLiteral("unit"), QStringLiteral("list")},
            {QStringLiteral("setting"), QStringLiteral("set"), QStringLiteral("soon_days"), QStringLiteral("5")},
            {QStringLiteral("report"), QStringLiteral("add"), QStringLiteral("--unit"), QStringLiteral("ninh son"),
                QStringLiteral("--period"), QStringLiteral("2022-05"), QStringLiteral("--arrived"),
                QStringLiteral("2022-05-09")},
        };
        for (const QStringList &command : commands) {
            const CliOutcome refused = m_cli->run(command);
            QVERIFY2(refused.isOneSentence(), qPrintable(command.first() + QStringLiteral(": ") + refused.err));
            QVERIFY(refused.err.contains(QStringLiteral("dữ liệu.dondoc")));
            QVERIFY(refused.out.isEmpty());
        }
        QCOMPARE(hash(), before);
        QCOMPARE(QDir(m_cli->dir.path()).entryList(QDir::Files), files);
    }

    void aDamagedFileIsSalvagedAndStaysAsItIs()
    {
        make(QStringLiteral("cut off"));
        const QByteArray before = hash();
        const QString target = m_cli->dir.filePath(QStringLiteral("mới.dondoc"));
        const CliOutcome saved = m_cli->run(
            {QStringLiteral("salvage"), m_cli->data, QStringLiteral("--to"), target, QStringLiteral("--json")});
        QVERIFY2(saved.exitCode == 0, qPrintable(saved.err));
        const QJsonObject units
            = saved.json().object().value(QStringLiteral("tables")).toObject().value(QStringLiteral("unit")).toObject();
        QVERIFY(units.value(QStringLiteral("written")).toInt() > 40);
        QCOMPARE(hash(), before);
        QVERIFY(m_cli->run({QStringLiteral("salvage"), m_cli->data, QStringLiteral("--to"), target}).isOneSentence());
        m_cli->data = target;
        QCOMPARE(m_cli->run({QStringLiteral("unit"), QStringLiteral("list")}).exitCode, 0);
    }

    void aFileThatChangedOutsideIsReadAndWrittenOnlyWhenAccepted()
    {
        QCOMPARE(m_cli->run({QStringLiteral("init")}).exitCode, 0);
        QFile file(m_cli->data);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf("UBND x");
        QVERIFY(at > 0);
        file.seek(at);
        file.write("V");
        file.close();
        const QStringList write{
            QStringLiteral("setting"), QStringLiteral("set"), QStringLiteral("soon_days"), QStringLiteral("5")};
        QCOMPARE(m_cli->run({QStringLiteral("unit"), QStringLiteral("list")}).exitCode, 0);
        const CliOutcome checked = m_cli->run({QStringLiteral("check"), QStringLiteral("--json")});
        QCOMPARE(checked.exitCode, 1);
        QVERIFY(checked.out.contains(QStringLiteral("page_changed")));
        QVERIFY(m_cli->run(write).isOneSentence());
        QCOMPARE(m_cli->run({QStringLiteral("check"), QStringLiteral("--accept")}).exitCode, 0);
        QCOMPARE(m_cli->run(write).exitCode, 0);
    }

    void aFolderWithoutWritePermission()
    {
#ifdef Q_OS_UNIX
        if (geteuid() != 0 || QStandardPaths::findExecutable(QStringLiteral("setpriv")).isEmpty())
            QSKIP("only root can run the program as another user (setpriv)");
        QFile::setPermissions(m_cli->dir.path(),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        const CliOutcome made = m_cli->runAsNobody({QStringLiteral("init")});
        QVERIFY2(made.isOneSentence(), qPrintable(made.err));
        QVERIFY(QDir(m_cli->dir.path()).isEmpty());

        QCOMPARE(m_cli->run({QStringLiteral("init")}).exitCode, 0);
        QFile::setPermissions(m_cli->data, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        const QByteArray before = hash();
        const CliOutcome read
            = m_cli->runAsNobody({QStringLiteral("plan"), QStringLiteral("show"), QStringLiteral("--json")});
        QVERIFY2(read.exitCode == 0, qPrintable(read.err));
        const CliOutcome written = m_cli->runAsNobody(
            {QStringLiteral("setting"), QStringLiteral("set"), QStringLiteral("soon_days"), QStringLiteral("5")});
        QVERIFY2(written.isOneSentence(), qPrintable(written.err));
        const CliOutcome paper
            = m_cli->runAsNobody({QStringLiteral("document"), QStringLiteral("monthly"), QStringLiteral("--period"),
                QStringLiteral("2022-05"), QStringLiteral("--out"), m_cli->dir.filePath(QStringLiteral("a.pdf"))});
        QVERIFY2(paper.isOneSentence(), qPrintable(paper.err));
        QCOMPARE(hash(), before);
        QCOMPARE(QDir(m_cli->dir.path()).entryList(QDir::Files).size(), 2); // and its seal
#else
        QSKIP("folder permissions are tested on Linux");
#endif
    }

private:
    void make(const QString &kind)
    {
        if (kind == QLatin1String("missing"))
            return;
        if (kind == QLatin1String("folder")) {
            QVERIFY(QDir().mkdir(m_cli->data));
            return;
        }
        if (kind == QLatin1String("text") || kind == QLatin1String("empty")) {
            QFile file(m_cli->data);
            QVERIFY(file.open(QIODevice::WriteOnly));
            if (kind == QLatin1String("text"))
                file.write("Danh sách đơn vị\n");
            return;
        }
        QCOMPARE(m_cli->run({QStringLiteral("init")}).exitCode, 0);
        QFile file(m_cli->data);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (kind == QLatin1String("cut off")) {
            QVERIFY(file.resize(file.size() - 4096));
        } else {
            // The user version of the SQLite header: a version no program of today knows, and no row says who may read.
            QVERIFY(file.seek(60));
            file.write(QByteArray::fromHex("000003e7"));
        }
    }

    QByteArray hash() const
    {
        QFile file(m_cli->data);
        return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                              : QByteArray();
    }

    std::unique_ptr<Cli> m_cli;
};

QTEST_GUILESS_MAIN(TestCliFiles)
#include "tst_clifiles.moc"
