#include "app/window/localsettings.h"
#include "app/window/mainwindow.h"
#include "core/services/filecheck.h"
#include "core/services/formdraft.h"
#include "support/datafilefixture.h"
#include "support/norenderer.h"
#include "support/typing.h"
#include "ui/actions/actionregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

#include <memory>
#include <vector>

// The program is killed while somebody types, at any moment: what was typed up to the last second is there again, what
// was saved stays saved, and the file is sound. This very program plays the one who types, in a process of its own
// (`--typist FILE LOG SEED`). DONDOC_KILL_ROUNDS sets how often; 60 by default.

namespace {

/// Where a typist types, and the key of the draft that keeps it.
struct Place {
    const char *field; ///< object name
    const char *action; ///< brings it to light; empty: not needed
    const char *form; ///< of the draft
    const char *offer; ///< where it is offered at the next start; empty: when its strip is opened
};

constexpr Place places[] = {
    {"subjectEdit", "", "incoming.entry", "entryOffer"},
    {"documentEdit", "", "incoming.entry", "entryOffer"},
    {"narrativeEdit", "report.narrative", "incoming.entry", "entryOffer"},
    {"quickField", "report.new", "incoming.quick", "quickOffer"},
    {"documentSubject", "register.document", "strip.documentBar", ""},
};

/// What the typist of this seed types, the same in both processes.
QString textOf(uint seed)
{
    static const QStringList words = QStringLiteral("Ủy ban nhân dân phường đã số hóa hồ sơ hộ tịch kích hoạt tài khoản"
                                                    " định danh điện tử mức độ 2 đường truyền chập chờn")
                                         .split(u' ');
    QRandomGenerator chance(seed);
    QStringList text;
    for (int i = 0; i < 400; ++i)
        text.append(words.at(chance.bounded(int(words.size()))));
    return text.join(QLatin1Char(' '));
}

const Place &placeOf(uint seed)
{
    return places[seed % std::size(places)];
}

/// The whole window over a file, as the program makes it.
struct Desk {
    explicit Desk(const QString &path) : clock(QDate(2022, 5, 12))
    {
        auto opened = services::DataFile::open(path, clock, QStringLiteral("thử"));
        if (!opened)
            qFatal("%s", qPrintable(base::sentence(opened.error())));
        file = *std::move(opened);
        theme.apply();
        window = std::make_unique<app::MainWindow>(pages::PageContext{*file, renderer, theme, registry}, settings);
        window->resize(1366, 768);
        window->showPage(QStringLiteral("incoming"));
        window->show();
    }

    base::FixedClock clock;
    std::unique_ptr<services::DataFile> file;
    support::NoRenderer renderer;
    theme::Theme theme;
    QTemporaryDir folder;
    app::LocalSettings settings{folder.filePath(QStringLiteral("dondoc.ini"))};
    actions::ActionRegistry registry{theme};
    std::unique_ptr<app::MainWindow> window;
};

qint64 nowMs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

/// Types until it is killed. Each line of the log is "moment length": how much had been typed when.
int type(const QString &path, const QString &logPath, uint seed)
{
    QFile log(logPath);
    if (!log.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    Desk desk(path);
    const Place &place = placeOf(seed);
    if (*place.action != '\0')
        desk.registry.find(QString::fromLatin1(place.action))->trigger();
    auto *field = desk.window->findChild<QWidget *>(QString::fromLatin1(place.field));
    if (!field)
        return 2;
    field->setFocus();
    QTest::keySequence(field, QKeySequence::SelectAll); // the subject has been proposed already
    QTest::keyClick(field, Qt::Key_Delete);
    const QString text = textOf(seed);
    QRandomGenerator chance(seed + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        support::typeText(field, text.mid(i, 1));
        log.write(QByteArray::number(nowMs()) + ' ' + QByteArray::number(i + 1) + '\n');
        QTest::qWait(chance.bounded(5, 60)); // somebody typing fast, with pauses
    }
    QTest::qWait(60000);
    return 3;
}

/// One typist at work.
struct Round {
    explicit Round(const QString &folder, uint number, const QString &office) : seed(number)
    {
        path = QStringLiteral("%1/%2.dondoc").arg(folder).arg(number);
        log = QStringLiteral("%1/%2.log").arg(folder).arg(number);
        if (!QFile::copy(office, path))
            qFatal("no file for the typist");
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(
            QCoreApplication::applicationFilePath(), {QStringLiteral("--typist"), path, log, QString::number(number)});
        livesMs = QRandomGenerator(number + 2).bounded(100, 3500);
    }

    /// Typing has begun.
    bool begun() const { return QFileInfo(log).size() > 0; }

    uint seed;
    QString path;
    QString log;
    QProcess process;
    QElapsedTimer typing;
    int livesMs = 0;
};

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private slots:
    void whatWasTypedIsThereUpToTheLastSecond()
    {
        const int rounds = qEnvironmentVariableIntValue("DONDOC_KILL_ROUNDS") > 0
            ? qEnvironmentVariableIntValue("DONDOC_KILL_ROUNDS")
            : 60;
        QTemporaryDir folder;
        const QString office = folder.filePath(QStringLiteral("gốc.dondoc"));
        const base::FixedClock clock(QDate(2022, 5, 12));
        VERIFY_OK(services::DataFile::create(office, clock, QStringLiteral("thử")));
        constexpr size_t atOnce = 4;
        std::vector<std::unique_ptr<Round>> running;
        int begun = 0;
        int ended = 0;
        int kept = 0;
        while (ended < rounds) {
            while (begun < rounds && running.size() < atOnce)
                running.push_back(std::make_unique<Round>(folder.path(), uint(begun++), office));
            QTest::qWait(10);
            for (auto each = running.begin(); each != running.end();) {
                Round &round = **each;
                if (!round.typing.isValid() && round.begun())
                    round.typing.start();
                QVERIFY2(round.process.state() != QProcess::NotRunning, qPrintable(round.path));
                if (!round.typing.isValid() || round.typing.elapsed() < round.livesMs) {
                    ++each;
                    continue;
                }
                round.process.kill();
                QVERIFY(round.process.waitForFinished());
                kept += look(round) ? 1 : 0;
                if (QTest::currentTestFailed())
                    return;
                each = running.erase(each);
                ++ended;
            }
        }
        // Most lived longer than the second that may be lost: a keeper that never keeps must not pass.
        QVERIFY2(kept > rounds / 2, qPrintable(QString::number(kept)));
    }

private:
    /// The longest beginning of the text that stands in the draft.
    static qsizetype longestOf(const QJsonObject &content, const QString &text)
    {
        qsizetype longest = 0;
        for (const QJsonValue &value : content) {
            if (value.isObject())
                longest = qMax(longest, longestOf(value.toObject(), text));
            else if (value.isString() && text.startsWith(value.toString()))
                longest = qMax(longest, value.toString().size());
        }
        return longest;
    }

    /// Whether there was something that had to be there.
    static bool look(const Round &round)
    {
        qint64 last = 0;
        qsizetype before = 0; // what had been typed a second before the last key that was noted
        QFile log(round.log);
        if (!log.open(QIODevice::ReadOnly)) {
            QTest::qFail("no log", __FILE__, __LINE__);
            return false;
        }
        const QList<QByteArray> lines = log.readAll().split('\n');
        for (const QByteArray &line : lines)
            last = qMax(last, line.split(' ').first().toLongLong());
        qsizetype typed = 0;
        for (const QByteArray &line : lines) {
            const QList<QByteArray> parts = line.split(' ');
            if (parts.size() != 2)
                continue;
            typed = qMax(typed, qsizetype(parts.at(1).toLongLong()));
            if (parts.at(0).toLongLong() <= last - 1000)
                before = qMax(before, qsizetype(parts.at(1).toLongLong()));
        }
        const base::FixedClock clock(QDate(2022, 5, 12));
        const auto file = services::DataFile::open(round.path, clock, QStringLiteral("thử"));
        const QByteArray named = "round " + QByteArray::number(round.seed);
        if (!file) {
            QTest::qFail((named + " " + base::sentence(file.error()).toUtf8()).constData(), __FILE__, __LINE__);
            return false;
        }
        const auto faults = services::checkFile(**file);
        if (!faults || !faults->isEmpty())
            QTest::qFail((named + ": the file is not sound").constData(), __FILE__, __LINE__);
        const auto drafts = services::readFormDrafts(**file, QString::fromLatin1(placeOf(round.seed).form));
        qsizetype found = 0;
        const QString text = textOf(round.seed);
        for (const services::FormDraft &draft : *drafts) {
            found = qMax(found, longestOf(draft.content, text));
        }
        if (found < before || found > typed + 1) {
            QTest::qFail((named + ": typed " + QByteArray::number(typed) + ", a second before "
                             + QByteArray::number(before) + ", kept " + QByteArray::number(found))
                             .constData(),
                __FILE__, __LINE__);
        }
        // Every sixth is looked at on screen: the draft is offered in the page, and nothing stands before the window.
        if (found > 0 && round.seed % 6 == 0 && *placeOf(round.seed).offer != '\0')
            lookAtOffer(round);
        return before > 0;
    }

    static void lookAtOffer(const Round &round)
    {
        const Desk desk(round.path);
        QApplication::processEvents();
        QVERIFY(!QApplication::activeModalWidget());
        auto *offer = desk.window->findChild<widgets::MessageBar *>(QString::fromLatin1(placeOf(round.seed).offer));
        QVERIFY(offer && offer->isVisible());
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QStringLiteral("--typist"))
        return type(arguments.at(2), arguments.at(3), arguments.at(4).toUInt());
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
