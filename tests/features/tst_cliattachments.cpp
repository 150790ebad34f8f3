#include "support/cli.h"
#include "support/filebytes.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

using support::Cli;
using support::CliOutcome;

/// Files of documents on the command line: each refusal is one sentence, and what is cut short leaves nothing half.
class TestCliAttachments : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<Cli>();
        QCOMPARE(m_cli->run({QStringLiteral("init")}).exitCode, 0);
    }

    void filesComeWithAReportAndWithADocument()
    {
        // A name in loose marks, as macOS writes it, is found on disk and kept composed.
        const QString loose = write(QStringLiteral("Ba\u0301o ca\u0301o.pdf"), "%PDF");
        const QString sheet = write(QStringLiteral("phụ lục.xlsx"), "PK");
        does({QStringLiteral("report"), QStringLiteral("add"), QStringLiteral("--unit"), QStringLiteral("ninh sơn"),
            QStringLiteral("--period"), QStringLiteral("2022-05"), QStringLiteral("--arrived"),
            QStringLiteral("2022-05-09"), QStringLiteral("--attach"), loose, QStringLiteral("--attach"), sheet});
        does({QStringLiteral("register"), QStringLiteral("add"), QStringLiteral("--from"), QStringLiteral("UBND tỉnh"),
            QStringLiteral("--subject"), QStringLiteral("Chỉ thị"), QStringLiteral("--arrived"),
            QStringLiteral("2022-05-09"), QStringLiteral("--attach=") + sheet});
        does({QStringLiteral("register"), QStringLiteral("attach"), QStringLiteral("2022/2"), loose});
        QCOMPARE(names(1), (QStringList{QStringLiteral("Báo cáo.pdf"), QStringLiteral("phụ lục.xlsx")}));
        QCOMPARE(names(2), (QStringList{QStringLiteral("phụ lục.xlsx"), QStringLiteral("Báo cáo.pdf")}));
        const QString copy = m_cli->dir.filePath(QStringLiteral("bản sao.pdf"));
        does({QStringLiteral("register"), QStringLiteral("copy-file"), QStringLiteral("1"), QStringLiteral("1"), copy});
        QCOMPARE(support::readAll(copy), QByteArray("%PDF"));
        // It goes over nothing that is there, least of all the data file.
        for (const QString &taken : {m_cli->data, loose})
            refuses({QStringLiteral("register"), QStringLiteral("copy-file"), QStringLiteral("1"), QStringLiteral("2"),
                taken});
        does({QStringLiteral("register"), QStringLiteral("detach"), QStringLiteral("2"), QStringLiteral("1"),
            QStringLiteral("--why"), QStringLiteral("nhầm")});
        QCOMPARE(names(2), QStringList{QStringLiteral("Báo cáo.pdf")});
        does({QStringLiteral("check")});
    }

    /// Nobody but the account itself can look at what the program makes.
    void filesArePrivate()
    {
        const QString file = write(QStringLiteral("a.pdf"), "%PDF");
        does({QStringLiteral("register"), QStringLiteral("add"), QStringLiteral("--from"), QStringLiteral("UBND tỉnh"),
            QStringLiteral("--subject"), QStringLiteral("Chỉ thị"), QStringLiteral("--arrived"),
            QStringLiteral("2022-05-09"), QStringLiteral("--attach"), file});
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QStringList open;
        int seen = 0;
        QDirIterator all(
            m_cli->dir.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QFileInfo one(all.next());
            if (one.absoluteFilePath() == file)
                continue; // it is the test's
            ++seen;
            if (one.permissions() & others)
                open.append(one.filePath());
        }
        QCOMPARE(open, QStringList());
        QVERIFY(seen >= 4); // the data, the folder of contents, a folder in it, a content
    }

    void refusalsAreSentencesAndWriteNothing()
    {
        does({QStringLiteral("register"), QStringLiteral("add"), QStringLiteral("--from"), QStringLiteral("UBND tỉnh"),
            QStringLiteral("--subject"), QStringLiteral("Chỉ thị"), QStringLiteral("--arrived"),
            QStringLiteral("2022-05-09")});
        for (const QString &path : {QStringLiteral("/không/có.pdf"), m_cli->dir.path(), QStringLiteral("/dev/null"),
                 write(QStringLiteral("rỗng.pdf"), {})})
            refuses({QStringLiteral("register"), QStringLiteral("attach"), QStringLiteral("1"), path});
        const QString large = m_cli->dir.filePath(QStringLiteral("lớn.bin"));
        QFile sparse(large);
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(qint64(2) << 30));
        refuses({QStringLiteral("register"), QStringLiteral("attach"), QStringLiteral("1"), large});
        refuses({QStringLiteral("register"), QStringLiteral("files"), QStringLiteral("7")});
        refuses({QStringLiteral("register"), QStringLiteral("copy-file"), QStringLiteral("1"), QStringLiteral("1"),
            m_cli->dir.filePath(QStringLiteral("x"))});
        QCOMPARE(names(1), QStringList());
        // A report that is refused has put its file already: a note, and nothing is wrong.
        refuses({QStringLiteral("report"), QStringLiteral("add"), QStringLiteral("--unit"), QStringLiteral("ninh sơn"),
            QStringLiteral("--period"), QStringLiteral("2022-05"), QStringLiteral("--arrived"),
            QStringLiteral("2022-06-30"), QStringLiteral("--attach"), write(QStringLiteral("a.pdf"), "%PDF")});
        const CliOutcome check = m_cli->run({QStringLiteral("check"), QStringLiteral("--json")});
        QCOMPARE(check.exitCode, 0);
        const QJsonObject found = check.json().object();
        QVERIFY(found.value(QStringLiteral("ok")).toBool());
        QVERIFY(found.value(QStringLiteral("faults")).toArray().isEmpty());
        QCOMPARE(found.value(QStringLiteral("notes")).toArray().first().toObject().value(QStringLiteral("code")),
            QJsonValue(QStringLiteral("attachment_orphan")));
    }

    void aVanishedAndAChangedFile()
    {
        does({QStringLiteral("report"), QStringLiteral("add"), QStringLiteral("--unit"), QStringLiteral("ninh sơn"),
            QStringLiteral("--period"), QStringLiteral("2022-05"), QStringLiteral("--arrived"),
            QStringLiteral("2022-05-09"), QStringLiteral("--attach"), write(QStringLiteral("a.pdf"), "một"),
            QStringLiteral("--attach"), write(QStringLiteral("b.pdf"), "hai")});
        const QStringList places = stored();
        QCOMPARE(places.size(), 2);
        QFile changed(places.first());
        changed.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write("khác") > 0);
        changed.close();
        QVERIFY(QFile::remove(places.last()));
        const CliOutcome check = m_cli->run({QStringLiteral("check"), QStringLiteral("--json")});
        QCOMPARE(check.exitCode, 1);
        QVERIFY(check.out.contains(QStringLiteral("attachment_missing")));
        QVERIFY(check.out.contains(QStringLiteral("attachment_changed")));
        const QString copy = m_cli->dir.filePath(QStringLiteral("x"));
        for (const char *number : {"1", "2"}) {
            refuses({QStringLiteral("register"), QStringLiteral("copy-file"), QStringLiteral("1"),
                QString::fromLatin1(number), copy});
        }
        QVERIFY(!QFile::exists(copy));
    }

    /// Killed at any moment: what has its final name is whole, the rest is a leftover that `check` names.
    void killedWhilePutting()
    {
        does({QStringLiteral("register"), QStringLiteral("add"), QStringLiteral("--from"), QStringLiteral("UBND tỉnh"),
            QStringLiteral("--subject"), QStringLiteral("Chỉ thị"), QStringLiteral("--arrived"),
            QStringLiteral("2022-05-09")});
        for (int round = 0; round < 20; ++round) {
            const QByteArray content = QByteArray::number(round) + QByteArray(24 << 20, 'x');
            const QString path = write(QStringLiteral("lớn %1.bin").arg(round), content);
            QProcess process;
            process.start(QStringLiteral(DONDOC_BINARY_DIR "/bin/dondoc-cli"),
                {QStringLiteral("--data"), m_cli->data, QStringLiteral("register"), QStringLiteral("attach"),
                    QStringLiteral("2022/1"), path});
            QVERIFY(process.waitForStarted());
            QTest::qWait(QRandomGenerator::global()->bounded(220));
            process.kill();
            process.waitForFinished();
            for (const QString &place : stored()) {
                const QString name = QFileInfo(place).fileName();
                if (name.size() == 64) {
                    QCOMPARE(QString::fromLatin1(
                                 QCryptographicHash::hash(support::readAll(place), QCryptographicHash::Sha256).toHex()),
                        name);
                }
                QFile::remove(place);
            }
            QVERIFY(QFile::remove(path));
        }
        does({QStringLiteral("register"), QStringLiteral("attach"), QStringLiteral("1"),
            write(QStringLiteral("sau cùng.pdf"), "%PDF")});
        QVERIFY(names(1).contains(QStringLiteral("sau cùng.pdf")));
    }

private:
    void does(const QStringList &arguments) const
    {
        const CliOutcome outcome = m_cli->run(arguments);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.out + outcome.err));
    }

    void refuses(const QStringList &arguments) const
    {
        const CliOutcome outcome = m_cli->run(arguments);
        QVERIFY2(outcome.isOneSentence(), qPrintable(outcome.out + outcome.err));
    }

    QStringList names(int number) const
    {
        QStringList found;
        const QJsonArray files = m_cli
                                     ->run({QStringLiteral("register"), QStringLiteral("files"),
                                         QString::number(number), QStringLiteral("--json")})
                                     .json()
                                     .array();
        for (const QJsonValue &file : files)
            found.append(file.toObject().value(QStringLiteral("name")).toString());
        return found;
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_cli->dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }

    QStringList stored() const
    {
        QStringList places;
        QDirIterator files(m_cli->data + QStringLiteral(".tep"), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            places.append(files.next());
        return places;
    }

    std::unique_ptr<Cli> m_cli;
};

QTEST_GUILESS_MAIN(TestCliAttachments)
#include "tst_cliattachments.moc"
