#include "core/base/text/filename.h"

#include <QtTest>

/// Names of files: what is kept of a name, whatever it was.
class TestFileName : public QObject {
    Q_OBJECT

private slots:
    void safe_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *given, const char *kept) {
            QTest::newRow(given) << QString::fromUtf8(given) << QString::fromUtf8(kept);
        };
        row("BC 87 Ninh Vân.pdf", "BC 87 Ninh Vân.pdf");
        row("Ba\u0301o ca\u0301o tha\u0301ng.pdf", "Báo cáo tháng.pdf");
        row("../../etc/passwd", "passwd");
        row("/etc/cron.d/x", "x");
        row("C:\\Windows\\System32\\cmd.txt", "cmd.txt");
        row("..", "tep");
        row(".", "tep");
        row("", "tep");
        row("   ", "tep");
        row("a<b>:c?.pdf", "a_b__c_.pdf");
        row("hai\ndòng\tmột.pdf", "hai dòng một.pdf");
        row("con", "_con");
        row("NUL.txt", "_NUL.txt");
        row("com1.tar.gz", "_com1.tar.gz");
        row("COM¹.pdf", "_COM¹.pdf");
        row("conan.pdf", "conan.pdf");
        row("báo cáo. . .", "báo cáo");
        row("ảnh\u202Egpj.exe", "ảnhgpj.exe");
    }

    void safe()
    {
        QFETCH(QString, given);
        QFETCH(QString, kept);
        QCOMPARE(base::safeFileName(given), kept);
        QVERIFY(base::isPlainFileName(kept));
        QCOMPARE(base::safeFileName(kept), kept);
    }

    void aLongNameKeepsItsSuffix()
    {
        const QString name = base::safeFileName(QString(500, QChar(u'ế')) + QStringLiteral(".pdf"));
        QVERIFY(name.endsWith(QStringLiteral("ế.pdf")));
        QVERIFY(name.toUtf8().size() <= 200);
        QVERIFY(name.toUtf8().size() > 190);
        // No half of a character remains.
        for (int before = 180; before < 260; ++before) {
            const QString cut = base::safeFileName(QString(before, QLatin1Char('x')) + QString::fromUtf8("😀😀.pdf"));
            QCOMPARE(QString::fromUtf8(cut.toUtf8()), cut); // no half of a face
        }
        const QString faces = base::safeFileName(QStringLiteral("a") + QString::fromUtf8("😀").repeated(100));
        QCOMPARE(QString::fromUtf8(faces.toUtf8()), faces);
    }

    void plainNames()
    {
        for (const char *name : {"", " ", "..", ".", "a/b", "..\\b", "/a", "a\nb"})
            QVERIFY2(!base::isPlainFileName(QString::fromUtf8(name)), name);
        QVERIFY(base::isPlainFileName(QStringLiteral("a..b.pdf")));
    }

    void programs()
    {
        for (const char *name :
            {"a.exe", "a.pdf.EXE", "a.lnk", "a.Js", "a.desktop", "a.sh", "a.bat. ", "a.hta", "x.vbs"})
            QVERIFY2(base::isProgramName(QString::fromUtf8(name)), name);
        for (const char *name : {"a.pdf", "exe", "exe.docx", "a.jpg", "a.xlsx", "a.txt", "a.zip"})
            QVERIFY2(!base::isProgramName(QString::fromUtf8(name)), name);
    }

    void sizes()
    {
        QCOMPARE(base::fileSizeText(0), QStringLiteral("0 byte"));
        QCOMPARE(base::fileSizeText(812), QStringLiteral("812 byte"));
        QCOMPARE(base::fileSizeText(214 * 1024), QStringLiteral("214 KB"));
        QCOMPARE(base::fileSizeText(1024 * 1024), QStringLiteral("1 MB"));
        QCOMPARE(base::fileSizeText(1258291), QStringLiteral("1,2 MB"));
        QCOMPARE(base::fileSizeText(25 * 1024 * 1024), QStringLiteral("25 MB"));
        QCOMPARE(base::fileSizeText((qint64(2) << 30) - 1), QStringLiteral("2 GB"));
    }
};

QTEST_APPLESS_MAIN(TestFileName)
#include "tst_filename.moc"
