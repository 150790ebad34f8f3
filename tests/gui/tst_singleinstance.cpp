#include "app/window/singleinstance.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using app::SingleInstance;

class TestSingleInstance : public QObject {
    Q_OBJECT

private slots:
    void theSecondStartAsksTheFirst()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("dữ liệu.dondoc"));
        SingleInstance first(path);
        QVERIFY(first.claim());
        QSignalSpy asked(&first, &SingleInstance::asked);
        SingleInstance second(folder.filePath(QStringLiteral("./dữ liệu.dondoc")));
        QVERIFY(!second.claim());
        QTRY_COMPARE(asked.size(), 1);
        SingleInstance other(folder.filePath(QStringLiteral("khác.dondoc")));
        QVERIFY(other.claim());
    }

    void aFirstThatIsGoneDoesNotCount()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.dondoc"));
        {
            SingleInstance first(path);
            QVERIFY(first.claim());
        }
        SingleInstance next(path);
        QVERIFY(next.claim());
    }

    void theRealProgramLeavesWhenItIsOpenAlready()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.dondoc"));
        SingleInstance first(path);
        QVERIFY(first.claim());
        QSignalSpy asked(&first, &SingleInstance::asked);
        QProcess second;
        second.start(QStringLiteral(DONDOC_BINARY_DIR "/bin/dondoc"), {QStringLiteral("--data"), path});
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 30000);
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(!QFile::exists(path)); // it made nothing of its own
    }

    void whatACrashLeftBehindDoesNotCount()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.dondoc"));
        QProcess killed;
        killed.start(QStringLiteral(DONDOC_BINARY_DIR "/bin/dondoc"), {QStringLiteral("--data"), path});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30000);
        QVERIFY(!SingleInstance(path).claim());
        killed.kill();
        QVERIFY(killed.waitForFinished(30000));
        SingleInstance next(path);
        QVERIFY(next.claim());
        SingleInstance another(path);
        QVERIFY(!another.claim());
    }
};

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
