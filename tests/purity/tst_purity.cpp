#include <QProcess>
#include <QtTest>

class TestPurity : public QObject {
    Q_OBJECT

private slots:
    void theCoreWorksAlone()
    {
        QProcess process;
        process.start(QStringLiteral(DONDOC_CORE_ONLY), QStringList());
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void theCoreLoadsNoGui()
    {
        QProcess process;
        process.start(QStringLiteral("ldd"), {QStringLiteral(DONDOC_CORE_ONLY)});
        QVERIFY(process.waitForFinished());
        const QString libraries = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(libraries.contains(QStringLiteral("libQt6Core")));
        QVERIFY2(!libraries.contains(QStringLiteral("libQt6Gui")), qPrintable(libraries));
        QVERIFY2(!libraries.contains(QStringLiteral("libQt6Widgets")), qPrintable(libraries));
    }
};

QTEST_APPLESS_MAIN(TestPurity)
#include "tst_purity.moc"
