#include "app/window/localsettings.h"
#include "app/window/mainwindow.h"
#include "core/services/registerreader.h"
#include "core/services/sample/sampletown.h"
#include "support/bigfile.h"
#include "support/datafilefixture.h"
#include "support/norenderer.h"
#include "support/typing.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/safety/backupkeeper.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <ctime>
#include <deque>
#include <utility>

// The real window over a data file of 500 MB, used by keys while a backup is being made and while none is: how long a
// turn of its loop takes (a key, what it brings about, its painting). The same work in the same run is the baseline;
// printed, never asserted. DONDOC_BENCH_MB sets another size.

namespace {

constexpr int betweenKeys = 25; // ms: three times as fast as a quick typist
constexpr int frameLimit = 50; // ms

/// The keys of somebody who looks through the pages and enters reports, over and over.
class Hands : public QObject {
public:
    explicit Hands(QWidget *window) : m_window(window)
    {
        m_ticks.setInterval(betweenKeys);
        m_ticks.setTimerType(Qt::PreciseTimer);
        connect(&m_ticks, &QTimer::timeout, this, &Hands::pressNext);
    }

    void begin() { m_ticks.start(); }
    void rest() { m_ticks.stop(); }

private:
    struct Press {
        int key = 0;
        Qt::KeyboardModifiers modifiers;
        QString letter; ///< typed instead of the key
    };

    void plan()
    {
        for (int page = Qt::Key_1; page <= Qt::Key_8; ++page) {
            m_keys.push_back({page, Qt::ControlModifier, {}});
            for (int i = 0; i < 6; ++i)
                m_keys.push_back({Qt::Key_Down, Qt::NoModifier, {}});
            m_keys.push_back({Qt::Key_N, Qt::ControlModifier, {}});
            for (const QChar letter : QStringLiteral("ninh thủy %1/cv 10/10; về việc nhân sự").arg(9000 + m_entered++))
                m_keys.push_back({0, Qt::NoModifier, QString(letter)});
            m_keys.push_back({Qt::Key_Return, Qt::NoModifier, {}});
            m_keys.push_back({Qt::Key_Escape, Qt::NoModifier, {}});
        }
    }

    void pressNext()
    {
        if (m_keys.empty())
            plan();
        const Press press = m_keys.front();
        m_keys.pop_front();
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            focus = m_window;
        if (press.letter.isEmpty())
            QTest::keyClick(focus, Qt::Key(press.key), press.modifiers);
        else
            support::typeText(focus, press.letter);
    }

    QWidget *m_window;
    QTimer m_ticks;
    std::deque<Press> m_keys;
    int m_entered = 0;
};

double ownMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The turns of the loop while it looks, in milliseconds: by the clock, and what this thread worked in them. The rest
/// of a turn is waiting, for the disk or for a processor.
class Turns : public QObject {
public:
    Turns()
    {
        m_ticks.setTimerType(Qt::PreciseTimer);
        connect(&m_ticks, &QTimer::timeout, this, &Turns::take);
    }
    void begin()
    {
        m_whole.clear();
        m_own.clear();
        m_clock.start();
        m_before = ownMilliseconds();
        m_ticks.start(1);
    }
    void end(const char *what)
    {
        m_ticks.stop();
        std::sort(m_whole.begin(), m_whole.end());
        const auto over = std::count_if(m_whole.begin(), m_whole.end(), [](double turn) { return turn > frameLimit; });
        qInfo("%-16s %5d turns; 999 of 1000 within %5.1f ms, longest %5.1f ms (most work in one %5.1f ms); over %d ms: "
              "%d",
            what, int(m_whole.size()), m_whole.at(m_whole.size() * 999 / 1000), m_whole.last(),
            *std::max_element(m_own.begin(), m_own.end()), frameLimit, int(over));
    }

private:
    void take()
    {
        const double own = ownMilliseconds();
        m_whole.append(double(m_clock.nsecsElapsed()) / 1e6);
        m_own.append(own - std::exchange(m_before, own));
        m_clock.start();
    }

    QTimer m_ticks;
    QElapsedTimer m_clock;
    double m_before = 0;
    QList<double> m_whole;
    QList<double> m_own;
};

int entriesOf(const services::DataFile &file)
{
    const auto summary = services::registerSummary(file, 2022);
    return summary ? summary->entries : 0;
}

} // namespace

class BenchFrames : public QObject {
    Q_OBJECT

private slots:
    void aBackupIsNotFelt()
    {
        QLocale::setDefault(QLocale(QStringLiteral("vi_VN")));
        support::DataFileFixture office(QDate(2022, 10, 11));
        office.file.reset();
        if (!services::writeSample(office.path(), QStringLiteral("thử"), 6, 6))
            qFatal("no sample town");
        support::growFile(office.path(), support::benchMegabytes());
        office.reopen();
        theme::Theme theme;
        theme.apply();
        support::NoRenderer renderer;
        const QTemporaryDir folder;
        app::LocalSettings settings{folder.filePath(QStringLiteral("dondoc.ini"))};
        actions::ActionRegistry registry{theme};
        app::MainWindow window(pages::PageContext{*office.file, renderer, theme, registry}, settings);
        window.resize(1366, 697);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *keeper = window.findChild<pages::BackupKeeper *>();
        QVERIFY(keeper);

        const int before = entriesOf(*office.file);
        Hands hands(&window);
        Turns turns;
        hands.begin();
        QTest::qWait(12000); // every page has been built and seen
        for (int round = 0; round < 3; ++round) {
            QEventLoop quiet;
            QTimer::singleShot(10000, &quiet, &QEventLoop::quit);
            turns.begin();
            quiet.exec();
            turns.end("nothing else");
            QSignalSpy finished(keeper, &pages::BackupKeeper::finished);
            QElapsedTimer whole;
            whole.start();
            turns.begin();
            keeper->start(pages::BackupKeeper::Places::Beside, true);
            QVERIFY(finished.wait(600000));
            turns.end("during a backup");
            qInfo("  the backup took %lld ms; verified: %s", static_cast<long long>(whole.elapsed()),
                qPrintable(keeper->state().last ? keeper->state().last->manifest.checkedAt.toString(Qt::ISODate)
                                                : QStringLiteral("-")));
        }
        hands.rest();
        qInfo("entered meanwhile: %d", entriesOf(*office.file) - before);
    }
};

QTEST_MAIN(BenchFrames)
#include "bench_frames.moc"
