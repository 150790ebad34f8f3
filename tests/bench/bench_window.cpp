#include "app/window/application.h"
#include "app/window/mainwindow.h"
#include "core/services/datafile.h"
#include "core/services/sample/sampletown.h"

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QMenuBar>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

// The start of the window over a file of 120 sample months, until its first page has settled: our CPU against that of a
// bare window with a menu and a table over the same file, and the memory (PSS). Prints ratios beside their limits and
// asserts nothing. Run by hand from an optimised build: cmake --preset bench && cmake --build --preset bench --target
// bench-bench_window. The program starts itself again for either side.

namespace {

constexpr int settledAfter = 1500; // ms; what is put off until after the first painting has happened by then
constexpr int starts = 9;

const QDate today(2032, 4, 12);

double processorSeconds()
{
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double proportionalMemory() // MiB
{
    QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = rollup.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

void reportWhenSettled()
{
    QTimer::singleShot(settledAfter, qApp, [] {
        std::printf("%f %f\n", processorSeconds(), proportionalMemory());
        std::fflush(stdout);
        std::_Exit(0); // the end is not measured
    });
}

int runBare(QApplication &application, const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    database.open();
    QMainWindow window;
    for (const char *menu : {"Tệp", "Sửa", "Xem"})
        window.menuBar()->addMenu(QString::fromUtf8(menu))->addAction(QStringLiteral("Mở"));
    auto *table = new QTableView;
    auto *model = new QSqlQueryModel(table);
    model->setQuery(QStringLiteral("SELECT arrival_number, arrived_on, subject FROM register_entry ORDER BY id DESC"));
    table->setModel(model);
    window.setCentralWidget(table);
    window.resize(1366, 700);
    window.show();
    reportWhenSettled();
    return application.exec();
}

int runOurs(QApplication &application, const QString &path)
{
    QCoreApplication::setApplicationName(QStringLiteral("dondoc-bench"));
    app::Options options;
    options.dataPath = path;
    options.today = today;
    app::Application window(application, options);
    reportWhenSettled();
    return window.run();
}

} // namespace

class BenchWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("dài.dondoc"));
        const base::FixedClock clock(today);
        if (!services::DataFile::create(m_path, clock, QStringLiteral("thử"))
            || !services::writeSample(m_path, QStringLiteral("thử"), 120, 6))
            qFatal("no sample");
    }

    void start()
    {
        QList<double> bare;
        QList<double> ours;
        QList<double> memory;
        for (int i = 0; i < starts; ++i) {
            bare.append(once(QStringLiteral("--bare")).first);
            const auto [cpu, pss] = once(QStringLiteral("--ours"));
            ours.append(cpu);
            memory.append(pss);
        }
        print("CPU seconds of a bare window with a table", median(bare), {});
        print("CPU seconds of ours", median(ours), {});
        print("ratio", median(ours) / median(bare), QStringLiteral("at most 2.5"));
        print("memory of ours, PSS in MiB", median(memory), QStringLiteral("at most 70"));
    }

private:
    std::pair<double, double> once(const QString &side) const
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {side, m_path});
        if (!child.waitForFinished(60000))
            qFatal("the window did not settle");
        const QList<QByteArray> said = child.readAllStandardOutput().simplified().split(' ');
        if (said.size() != 2)
            qFatal("the window said nothing: %s", child.readAllStandardError().constData());
        return {said.at(0).toDouble(), said.at(1).toDouble()};
    }

    static double median(QList<double> values)
    {
        std::sort(values.begin(), values.end());
        return values.at(values.size() / 2);
    }

    static void print(const char *what, double value, const QString &limit)
    {
        qInfo("%-60s %8.3f  %s", what, value, qPrintable(limit));
    }

    QTemporaryDir m_folder;
    QString m_path;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("vi_VN")));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--bare"))
        return runBare(application, arguments.value(2));
    if (arguments.value(1) == QStringLiteral("--ours"))
        return runOurs(application, arguments.value(2));
    BenchWindow bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_window.moc"
