#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "core/store/migrator.h" lies in the room "core/store"; everything below app/ is one room.
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts.first() == QLatin1String("app") ? parts.first() : parts.mid(0, 2).join(QLatin1Char('/'));
}

} // namespace

/// The include graph against the table in ARCHITECTURE.md.
class TestArrows : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        static const QRegularExpression row(
            QStringLiteral("^\\| ((?:core|ui)/[a-z]+|app) \\|([^|]*)\\|$"), QRegularExpression::MultilineOption);
        auto rows = row.globalMatch(readText(QStringLiteral(DONDOC_SOURCE_DIR "/ARCHITECTURE.md")));
        while (rows.hasNext()) {
            const auto match = rows.next();
            const QStringList targets = match.captured(2).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            m_allowed.insert(match.captured(1), QSet<QString>(targets.begin(), targets.end()));
        }
        QVERIFY(m_allowed.size() >= 15);
    }

    void theTableHasNoCircle()
    {
        for (auto it = m_allowed.cbegin(); it != m_allowed.cend(); ++it) {
            for (const QString &target : it.value()) {
                QVERIFY2(m_allowed.contains(target), qPrintable(target));
                if (target != it.key())
                    QVERIFY2(!m_allowed.value(target).contains(it.key()),
                        qPrintable(it.key() + QStringLiteral(" and ") + target));
            }
        }
    }

    void noIncludeTurnsBack()
    {
        static const QRegularExpression include(
            QStringLiteral("^#include \"([^\"]+)\""), QRegularExpression::MultilineOption);
        QStringList faults;
        int seen = 0;
        const QDir root(QStringLiteral(DONDOC_SOURCE_DIR));
        for (const char *top : {"core", "ui", "app"}) {
            QDirIterator files(root.filePath(QLatin1String(top)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = root.relativeFilePath(files.next());
                const QString room = roomOf(path);
                if (!m_allowed.contains(room))
                    faults.append(path + QStringLiteral(": a room that is not in the table"));
                auto includes = include.globalMatch(readText(root.filePath(path)));
                while (includes.hasNext()) {
                    ++seen;
                    const QString target = roomOf(includes.next().captured(1));
                    if (target != room && !m_allowed.value(room).contains(target))
                        faults.append(path + QStringLiteral(" → ") + target);
                }
            }
        }
        QVERIFY(seen > 100);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

private:
    QMap<QString, QSet<QString>> m_allowed;
};

QTEST_APPLESS_MAIN(TestArrows)
#include "tst_arrows.moc"
