#include "app/window/filewatch.h"
#include "app/window/localsettings.h"
#include "app/window/mainwindow.h"
#include "app/window/statusline.h"
#include "core/services/officesettings.h"
#include "core/store/connection.h"
#include "support/entrybench.h"
#include "support/foreignlock.h"
#include "support/norenderer.h"
#include "ui/widgets/actionbutton.h"

#include <QtTest>

#include <functional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using base::ErrorCode;
using support::DataFileFixture;
using support::EntryBench;
using support::foreignHolder;
using support::lockPath;
using support::putLock;

namespace {

/// A thing that stands in the way of a save, and how it goes away again.
struct Trouble {
    const char *name;
    ErrorCode code;
    std::function<void(DataFileFixture &)> come;
    std::function<void(DataFileFixture &)> go;
};

void setPages(const DataFileFixture &office, const QString &most)
{
    const auto set = office.file->connection().integer(QStringLiteral("PRAGMA max_page_count = %1").arg(most));
    QVERIFY(bool(set));
}

QString aside(const DataFileFixture &office)
{
    return office.path() + QStringLiteral(".aside");
}

const QList<Trouble> &troubles()
{
    static const QList<Trouble> all{
        {"stick pulled", ErrorCode::FileVanished,
            [](DataFileFixture &office) { QVERIFY(QFile::rename(office.path(), aside(office))); },
            [](DataFileFixture &office) { QVERIFY(QFile::rename(aside(office), office.path())); }},
        {"restored from elsewhere", ErrorCode::FileReplaced,
            [](DataFileFixture &office) {
                QVERIFY(QFile::rename(office.path(), aside(office)));
                QVERIFY(QFile::copy(aside(office), office.path()));
            },
            [](DataFileFixture &office) {
                QVERIFY(QFile::remove(office.path()));
                QVERIFY(QFile::rename(aside(office), office.path()));
            }},
        {"taken over", ErrorCode::FileTakenOver,
            [](DataFileFixture &office) { putLock(office.path(), foreignHolder()); },
            [](DataFileFixture &office) { QVERIFY(QFile::remove(lockPath(office.path()))); }},
        {"disk full", ErrorCode::DiskFull, [](DataFileFixture &office) { setPages(office, QStringLiteral("1")); },
            [](DataFileFixture &office) { setPages(office, QStringLiteral("1000000")); }},
    };
    return all;
}

/// The whole window over a file, as the program makes it.
struct Desk {
    explicit Desk(services::DataFile &dataFile) : file(dataFile)
    {
        theme.apply();
        window = std::make_unique<app::MainWindow>(pages::PageContext{file, renderer, theme, registry}, settings);
        support::showAt(window.get(), QSize(1366, 768));
        look();
    }

    widgets::MessageBar *message() const
    {
        return window->findChild<widgets::MessageBar *>(QStringLiteral("windowMessage"));
    }
    app::FileWatch *watch() const { return window->findChild<app::FileWatch *>(); }
    /// Asks now, and waits for the answer: the first may be that of a question from before.
    void look() const
    {
        QSignalSpy looked(watch(), &app::FileWatch::looked);
        for (int i = 0; i < 2; ++i) {
            watch()->look();
            QVERIFY(looked.wait());
        }
    }
    QPushButton *button() const { return message()->findChild<QPushButton *>(QStringLiteral("messageButton1")); }
    bool says(const QString &words) const { return message()->isVisible() && message()->sentence().contains(words); }

    services::DataFile &file;
    support::NoRenderer renderer;
    theme::Theme theme;
    QTemporaryDir folder;
    app::LocalSettings settings{folder.filePath(QStringLiteral("dondoc.ini"))};
    actions::ActionRegistry registry{theme};
    std::unique_ptr<app::MainWindow> window;
};

} // namespace

/// What a user sees when the file cannot be written, and that nothing typed is lost by it.
class TestTrouble : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }
    void init() { m_office = std::make_unique<DataFileFixture>(QDate(2022, 6, 9)); }
    void cleanup() { qunsetenv("DONDOC_FILE_SYSTEM"); }

    void whatWasTypedStaysAndIsSavedWhenTheCauseIsGone_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < troubles().size(); ++i)
            QTest::newRow(troubles().at(i).name) << int(i);
    }

    void whatWasTypedStaysAndIsSavedWhenTheCauseIsGone()
    {
        QFETCH(int, index);
        const Trouble &trouble = troubles().at(index);
        VERIFY_OK(m_office->add(QStringLiteral("ninh đa"), QDate(2022, 6, 8)));
        EntryBench bench(*m_office->file);
        bench.enter(QStringLiteral("ninh son"));
        bench.enter(QStringLiteral("15/BC-UBND"));
        bench.enter(QStringLiteral("8/6"));
        bench.focusTable();
        const QString result = QString(9000, QLatin1Char('x')); // more than a page of the file has room for
        bench.results()->setData(bench.results()->index(0, models::ResultsModel::TextColumn), result);
        trouble.come(*m_office);
        bench.save();
        QVERIFY(bench.message()->isVisible());
        QCOMPARE(bench.message()->kind(), widgets::MessageBar::Kind::Error);
        const QString expected = base::sentence({trouble.code, {}}).section(QLatin1Char(' '), 0, 2);
        QVERIFY2(bench.message()->sentence().startsWith(expected), qPrintable(bench.message()->sentence()));
        QVERIFY(!bench.message()->sentence().contains(QLatin1Char('{')));
        QCOMPARE(bench.text("documentEdit"), QStringLiteral("15/BC-UBND"));
        QCOMPARE(bench.result(0, models::ResultsModel::TextColumn), result);
        QVERIFY(bench.form->isTouched());
        trouble.go(*m_office);
        QSignalSpy saved(bench.form, &pages::EntryForm::saved);
        bench.save();
        QVERIFY2(saved.size() == 1, qPrintable(bench.message()->sentence()));
        const services::EnteredReport report = bench.saved(2);
        QCOMPARE(report.entry.documentReference(), QStringLiteral("15/BC-UBND"));
        QCOMPARE(report.report.results.size(), 1);
        QCOMPARE(report.report.results.first().text, result);
    }

    void theWindowSaysSoBeforeSomebodySaves()
    {
        const Desk desk(*m_office->file);
        QVERIFY(!desk.message()->isVisible());
        QVERIFY(QFile::exists(lockPath(m_office->path()))); // the window has it as long as it is open
        QVERIFY(QFile::rename(m_office->path(), aside(*m_office)));
        desk.look();
        QVERIFY2(desk.says(QStringLiteral("không còn thấy tệp")), qPrintable(desk.message()->sentence()));
        QVERIFY(QFile::rename(aside(*m_office), m_office->path()));
        desk.look();
        QVERIFY(!desk.message()->isVisible());
    }

#ifdef Q_OS_UNIX
    void aShareThatDoesNotAnswerStopsNoWindow()
    {
        const Desk desk(*m_office->file);
        // Whoever wants the lock now waits, as for a server that is gone.
        const QString gate = lockPath(m_office->path()) + QStringLiteral("-gate");
        QVERIFY(QFile::remove(lockPath(m_office->path())));
        QCOMPARE(mkfifo(QFile::encodeName(gate).constData(), S_IRUSR | S_IWUSR), 0);
        for (int i = 0; i < 6; ++i) {
            desk.watch()->look();
            QVERIFY(!desk.says(QStringLiteral("không còn thấy tệp")) || i >= 4);
        }
        QVERIFY2(desk.says(QStringLiteral("ổ mạng mất kết nối")), qPrintable(desk.message()->sentence()));
        QSignalSpy looked(desk.watch(), &app::FileWatch::looked);
        QFile server(gate); // answers at last
        QVERIFY(server.open(QIODevice::ReadWrite));
        QVERIFY(QFile::remove(gate));
        server.close();
        QVERIFY(looked.wait());
        QVERIFY(!desk.message()->isVisible());
        QVERIFY(support::readLock(m_office->path()).isOurs());
    }
#endif

    void whatIsReadWithoutALockIsOfferedAnewWhenSomebodyWrites()
    {
        m_office->file.reset();
        qputenv("DONDOC_FILE_SYSTEM", "cifs");
        auto reader = services::DataFile::beside(m_office->path(), m_office->clock, QStringLiteral("lãnh đạo"));
        VERIFY_OK(reader);
        QVERIFY((*reader)->isFrozen());
        const Desk desk(**reader);
        putLock(m_office->path(), foreignHolder());
        desk.look();
        QVERIFY2(desk.says(QStringLiteral("có thể đã cũ")), qPrintable(desk.message()->sentence()));
        QVERIFY(!desk.button());
        QVERIFY(QFile::remove(lockPath(m_office->path())));
        desk.look();
        QVERIFY2(desk.says(QStringLiteral("Hãy mở lại để thấy")), qPrintable(desk.message()->sentence()));
        QSignalSpy reopen(desk.window.get(), &app::MainWindow::reopenRequested);
        desk.button()->click();
        QCOMPARE(reopen.size(), 1);
    }

    void aFileThatWasReplacedIsOfferedAnew()
    {
        const Desk desk(*m_office->file);
        QSignalSpy reopen(desk.window.get(), &app::MainWindow::reopenRequested);
        QVERIFY(QFile::rename(m_office->path(), aside(*m_office)));
        QVERIFY(QFile::copy(aside(*m_office), m_office->path()));
        desk.look();
        QVERIFY2(desk.says(QStringLiteral("một tệp khác")), qPrintable(desk.message()->sentence()));
        desk.button()->click();
        QCOMPARE(reopen.size(), 1);
        QVERIFY(QFile::remove(m_office->path()));
        QVERIFY(QFile::rename(aside(*m_office), m_office->path()));
    }

    void aFileHeldElsewhereIsOfferedWhenItIsFree()
    {
        m_office->file.reset();
        putLock(m_office->path(), foreignHolder());
        m_office->reopen();
        const Desk desk(*m_office->file);
        QVERIFY2(desk.says(QStringLiteral("“lan” trên máy “VP-02”")), qPrintable(desk.message()->sentence()));
        QVERIFY(!desk.button());
        QSignalSpy reopen(desk.window.get(), &app::MainWindow::reopenRequested);
        QVERIFY(QFile::remove(lockPath(m_office->path())));
        desk.look();
        QVERIFY2(desk.says(QStringLiteral("không còn ai mở")), qPrintable(desk.message()->sentence()));
        desk.button()->click();
        QCOMPARE(reopen.size(), 1);
    }

    void aLockThatIsSilentIsTakenByTheButton()
    {
        m_office->file.reset();
        putLock(m_office->path(), foreignHolder(30));
        m_office->reopen();
        const Desk desk(*m_office->file);
        QVERIFY2(desk.says(QStringLiteral("hãy nhận quyền ghi")), qPrintable(desk.message()->sentence()));
        QVERIFY(!support::readLock(m_office->path()).isOurs());
        QSignalSpy reopen(desk.window.get(), &app::MainWindow::reopenRequested);
        desk.button()->click();
        QCOMPARE(reopen.size(), 1);
        QVERIFY(support::readLock(m_office->path()).isOurs());
    }

    void whatAnotherProgramWritesIsShown()
    {
        const Desk desk(*m_office->file);
        desk.window->showPage(QStringLiteral("incoming"));
        auto *number = desk.window->findChild<QLineEdit *>(QStringLiteral("numberEdit"));
        QVERIFY(number);
        QCOMPARE(number->text(), QStringLiteral("1"));
        auto *document = desk.window->findChild<QLineEdit *>(QStringLiteral("documentEdit"));
        document->setFocus();
        EntryBench::type(QStringLiteral("15/BC-UBND"));
        auto other = services::DataFile::open(m_office->path(), m_office->clock, QStringLiteral("người khác"));
        VERIFY_OK(other);
        VERIFY_OK(
            services::addReport(**other, m_office->report(QStringLiteral("ninh đa"), {2022, 5}, QDate(2022, 6, 8))));
        desk.look();
        QCOMPARE(number->text(), QStringLiteral("2"));
        QCOMPARE(document->text(), QStringLiteral("15/BC-UBND")); // what is being typed is left alone
    }

    void aShareAndAClockSetBackAreToldAtTheStart()
    {
        qputenv("DONDOC_FILE_SYSTEM", "nfs4");
        m_office->reopen();
        {
            const Desk desk(*m_office->file);
            QVERIFY2(desk.says(QStringLiteral("ổ mạng (nfs4)")), qPrintable(desk.message()->sentence()));
        }
        // As if this machine had been ahead and were right again; it is the machine's own clock that is compared.
        m_office->clock.set(QDateTime(QDate(2222, 6, 8), QTime(8, 0)));
        VERIFY_OK(
            services::setSetting(*m_office->file, QStringLiteral("letterhead.place"), QStringLiteral("Vạn Ninh")));
        const Desk desk(*m_office->file);
        QVERIFY2(desk.says(QStringLiteral("08:00 ngày 08/06/2222")), qPrintable(desk.message()->sentence()));
    }

private:
    std::unique_ptr<DataFileFixture> m_office;
};

QTEST_MAIN(TestTrouble)
#include "tst_trouble.moc"
