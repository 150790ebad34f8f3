#include "app/window/application.h"
#include "app/window/mainwindow.h"
#include "app/window/options.h"
#include "support/answers.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {

struct Outcome {
    int exitCode = -1;
    QString err;
};

/// Runs the real program, offscreen, with a home of its own.
Outcome run(const QTemporaryDir &home, const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("en_US.UTF-8"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(DONDOC_BINARY_DIR "/bin/dondoc"), arguments);
    program.waitForFinished(120000);
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

class TestWindowStart : public QObject {
    Q_OBJECT

private slots:
    void optionsAreRead()
    {
        QString wrong;
        const auto options = app::parseOptions(
            {QStringLiteral("dondoc"), QStringLiteral("--data"), QStringLiteral("a.dondoc"), QStringLiteral("--today"),
                QStringLiteral("2022-10-10"), QStringLiteral("--theme"), QStringLiteral("dark")},
            &wrong);
        QVERIFY2(options.has_value(), qPrintable(wrong));
        QCOMPARE(options->dataPath, QStringLiteral("a.dondoc"));
        QCOMPARE(options->today, QDate(2022, 10, 10));
        QCOMPARE(options->theme, QStringLiteral("dark"));
        QVERIFY(!app::parseOptions(
            {QStringLiteral("dondoc"), QStringLiteral("--today"), QStringLiteral("2022-02-30")}, &wrong));
        QVERIFY(wrong.contains(QStringLiteral("2022-02-30")));
        QVERIFY(
            !app::parseOptions({QStringLiteral("dondoc"), QStringLiteral("--theme"), QStringLiteral("pink")}, &wrong));
    }

    void takesEveryPictureAndMakesTheFile()
    {
        const QTemporaryDir home;
        const QString pictures = home.filePath(QStringLiteral("ảnh"));
        const Outcome outcome = run(
            home, {QStringLiteral("--today"), QStringLiteral("2022-10-10"), QStringLiteral("--screenshots"), pictures});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
        for (const char *size : {"1366x768", "1366x697", "1093x614", "1093x543"}) {
            for (const char *theme : {"light", "dark"}) {
                const QString name = QStringLiteral("tasks-%1-%2.png").arg(QLatin1String(size), QLatin1String(theme));
                const QImage picture(QDir(pictures).filePath(name));
                QVERIFY2(!picture.isNull(), qPrintable(name));
                QCOMPARE(QStringLiteral("%1x%2").arg(picture.width()).arg(picture.height()), QLatin1String(size));
            }
        }
        QVERIFY(QFileInfo::exists(home.filePath(QStringLiteral("data/dondoc/dondoc.dondoc"))));
    }

    void aBadFileIsOneSentence()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("ghi chú.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("đây không phải tệp dữ liệu");
        file.close();
        const Outcome outcome = run(home, {QStringLiteral("--data"), path});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains(QStringLiteral("không phải tệp dữ liệu của Đôn Đốc")), qPrintable(outcome.err));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("đây không phải tệp dữ liệu"));
    }

    void aFolderThatIsNotThereIsNotMade()
    {
        const QTemporaryDir home;
        const Outcome outcome
            = run(home, {QStringLiteral("--data"), home.filePath(QStringLiteral("không có/a.dondoc"))});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains(QStringLiteral("thư mục")), qPrintable(outcome.err));
        QVERIFY(!QFileInfo::exists(home.filePath(QStringLiteral("không có"))));
    }
};

QTEST_MAIN(TestWindowStart)
#include "tst_windowstart.moc"
