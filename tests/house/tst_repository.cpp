#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

struct Source {
    QString path;
    QString text;
};

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Source> sourcesBelow(const QStringList &folders, const QStringList &patterns)
{
    QList<Source> sources;
    const QDir root(QStringLiteral(DONDOC_SOURCE_DIR));
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            sources.append({root.relativeFilePath(path), readText(path)});
        }
    }
    return sources;
}

} // namespace

/// The rules of the house that a machine can see.
class TestRepository : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_sources = sourcesBelow({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")},
            {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
        QVERIFY(m_sources.size() > 100);
    }

    void forbiddenThings_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("allowedIn");
        const auto row = [](const char *name, const char *pattern, const char *allowedIn) {
            QTest::newRow(name) << QString::fromLatin1(pattern) << QString::fromLatin1(allowedIn);
        };
        row("string connects", "\\b(SIGNAL|SLOT)\\(", "-");
        row("SQL outside the store", "\\bQSql[A-Z]|\"(SELECT|INSERT|UPDATE|DELETE) ", "core/store/");
        row("message boxes outside the seam", "\\bQMessageBox\\b|\\bQFileDialog\\b", "ui/dialogs/");
        row("nested event loops", "\\bQEventLoop loop|\\.exec\\(\\)", "ui/dialogs/|app/|core/store/");
        row("colours outside the theme", "QColor\\(QLatin1String|\"#[0-9A-Fa-f]{6}\"", "ui/theme/");
        row("widgets in the core", "#include <Q(Widget|Application|Painter|Color|Font|Icon)", "ui/|app/");
        row("clock of one's own", "QDate(Time)?::currentDate", "core/base/clock.h|ui/widgets/dateedit.cpp");
        row("machine paths", "\"/(home|work|root|tmp)/", "-");
        row("tabs or carriage returns", "[\\t\\r]", "-");
        // No content of documents gets into a log: what is said there is little, and chosen.
        row("logs", "\\bq(C?(Debug|Info|Warning|Critical)|Fatal)\\(|std::c(err|log)\\b",
            "core/store/transaction.cpp|core/store/snapshot.cpp|ui/theme/iconpainter.cpp");
        row("exceptions", "\\bthrow\\b|\\btry \\{", "-");
    }

    void forbiddenThings()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, allowedIn);
        const QRegularExpression forbidden(pattern);
        const QRegularExpression allowed(QLatin1Char('^') + QStringLiteral("(") + allowedIn + QLatin1Char(')'));
        QStringList faults;
        for (const Source &source : std::as_const(m_sources)) {
            const auto match = forbidden.match(source.text);
            if (match.hasMatch() && !allowed.match(source.path).hasMatch())
                faults.append(source.path + QStringLiteral(": ") + match.captured());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void filesAreSmall()
    {
        for (const Source &source : std::as_const(m_sources)) {
            const qsizetype limit = source.path == QLatin1String("app/window/mainwindow.cpp") ? 300 : 500;
            QVERIFY2(source.text.count(QLatin1Char('\n')) < limit, qPrintable(source.path));
        }
        QVERIFY(readText(QStringLiteral(DONDOC_SOURCE_DIR "/ARCHITECTURE.md")).count(QLatin1Char('\n')) < 100);
    }

    void allTextIsComposed()
    {
        QList<Source> all = m_sources;
        all += sourcesBelow({QStringLiteral("resources"), QStringLiteral("translations")},
            {QStringLiteral("*.json"), QStringLiteral("*.sql"), QStringLiteral("*.ts")});
        for (const Source &source : std::as_const(all)) {
            const QString composed = source.text.normalized(QString::NormalizationForm_C);
            QVERIFY2(source.text == composed || source.path.contains(QStringLiteral("core/base/text/")),
                qPrintable(source.path));
        }
    }

    void translationsAreComplete_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("English") << QStringLiteral("dondoc_en.ts");
        QTest::newRow("Qt's own, Vietnamese") << QStringLiteral("qtbase_vi.ts");
    }

    void translationsAreComplete()
    {
        QFETCH(QString, file);
        QFile ts(QStringLiteral(DONDOC_SOURCE_DIR "/translations/") + file);
        QVERIFY(ts.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&ts);
        QString source;
        int messages = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            if (xml.name() == QLatin1String("translation") || xml.name() == QLatin1String("numerusform")) {
                ++messages;
                QVERIFY2(!xml.attributes().hasAttribute(QStringLiteral("type")), qPrintable(source));
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(source));
                static const QRegularExpression placeholder(QStringLiteral("%[0-9]|\\{[a-z]+\\}"));
                auto wanted = placeholder.globalMatch(source);
                while (wanted.hasNext())
                    QVERIFY2(text.contains(wanted.next().captured()), qPrintable(source));
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY(messages > 100);
    }

    void theReadmesSayTheSame()
    {
        const QString english = readText(QStringLiteral(DONDOC_SOURCE_DIR "/README.md"));
        const QString vietnamese = readText(QStringLiteral(DONDOC_SOURCE_DIR "/README.vi.md"));
        static const QRegularExpression command(
            QStringLiteral("^(packaging/|dondoc)[^\\n]*"), QRegularExpression::MultilineOption);
        QStringList commands;
        auto matches = command.globalMatch(english);
        while (matches.hasNext())
            commands.append(matches.next().captured());
        QVERIFY(commands.size() >= 2);
        for (const QString &line : std::as_const(commands))
            QVERIFY2(vietnamese.contains(line), qPrintable(line));
    }

private:
    QList<Source> m_sources;
};

QTEST_APPLESS_MAIN(TestRepository)
#include "tst_repository.moc"
