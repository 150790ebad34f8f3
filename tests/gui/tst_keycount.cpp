#include "app/window/localsettings.h"
#include "app/window/mainwindow.h"
#include "app/window/statusline.h"
#include "core/services/enteredreport.h"
#include "core/services/planreader.h"
#include "core/services/registerreader.h"
#include "support/datafilefixture.h"
#include "support/norenderer.h"
#include "support/typing.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/matrix/matrixface.h"
#include "ui/pages/matrix/matrixpage.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QtTest>

namespace {

const domain::Period may{2022, 5};
const domain::Period june{2022, 6};

/// The real window, played by keys that are counted: a chord is one press, a letter is one.
class Hands {
public:
    explicit Hands(support::DataFileFixture &data) : m_data(data)
    {
        m_theme.apply();
        window = std::make_unique<app::MainWindow>(
            pages::PageContext{*data.file, m_renderer, m_theme, m_registry}, m_settings);
        window->resize(1366, 697);
        window->show();
        window->activateWindow();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), Qt::Key(key), modifiers);
        QApplication::processEvents();
        ++presses;
    }
    void type(const QString &words)
    {
        for (const QChar letter : words) {
            support::typeText(QApplication::focusWidget(), QString(letter));
            ++presses;
        }
    }

    QString focus() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    QString status() const { return window->findChild<app::StatusLine *>()->shownSummary(); }
    /// The report under that number, as the services read it back.
    services::NewReport saved(int number) const
    {
        const auto report = services::enteredReport(*m_data.file, {m_data.clock.today().year(), number, 0});
        return report ? report->report : services::NewReport();
    }
    domain::RegisterEntry entry(int number) const
    {
        const auto found = services::findEntry(*m_data.file, QString::number(number));
        return found ? *found : domain::RegisterEntry();
    }
    int registered() const
    {
        const auto summary = services::registerSummary(*m_data.file, m_data.clock.today().year());
        return summary ? summary->entries : -1;
    }

    int presses = 0;

private:
    support::DataFileFixture &m_data;
    support::NoRenderer m_renderer;
    theme::Theme m_theme;
    QTemporaryDir m_folder;
    app::LocalSettings m_settings{m_folder.filePath(QStringLiteral("dondoc.ini"))};
    actions::ActionRegistry m_registry{m_theme};

public:
    std::unique_ptr<app::MainWindow> window; ///< goes before what it was given
};

} // namespace

/// How many presses an entry takes in the real window.
class TestKeyCount : public QObject {
    Q_OBJECT

private slots:
    void aReportFromAnyPage_data()
    {
        QTest::addColumn<QString>("page");
        support::DataFileFixture data(QDate(2022, 5, 9));
        const Hands hands(data);
        for (const pages::Page *page : hands.window->pages())
            QTest::newRow(qPrintable(page->id())) << page->id();
    }

    void aReportFromAnyPage()
    {
        QFETCH(QString, page);
        support::DataFileFixture data(QDate(2022, 5, 9));
        Hands hands(data);
        QVERIFY(QTest::qWaitForWindowActive(hands.window.get()));
        hands.window->showPage(page);
        QApplication::processEvents();
        hands.press(Qt::Key_N, Qt::ControlModifier);
        hands.type(QStringLiteral("ninh thuy 15/bc 8/5"));
        hands.press(Qt::Key_Return);
        QVERIFY2(hands.presses <= 22, qPrintable(QString::number(hands.presses)));
        const services::NewReport saved = hands.saved(1);
        QCOMPARE(saved.unit, data.unit(QStringLiteral("ninh thuy")).id);
        QCOMPARE(hands.entry(1).documentReference(), QStringLiteral("15/BC-UBND"));
        QCOMPARE(hands.entry(1).documentDate, QDate(2022, 5, 8));
        QCOMPARE(saved.period, may);
        QVERIFY2(hands.status().contains(QStringLiteral("số 1 ")), qPrintable(hands.status()));
        QVERIFY(hands.status().contains(QStringLiteral("Ctrl+Z")));
        // Ready for the next one, and the key named there takes this one back.
        QCOMPARE(hands.focus(), QStringLiteral("quickField"));
        hands.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(hands.entry(1).state != domain::EntryState::Active);
        QVERIFY2(hands.status().startsWith(QStringLiteral("Đã hoàn tác")), qPrintable(hands.status()));
    }

    void aPileCostsNumberAndDate()
    {
        support::DataFileFixture data(QDate(2022, 5, 9));
        Hands hands(data);
        QVERIFY(QTest::qWaitForWindowActive(hands.window.get()));
        hands.press(Qt::Key_N, Qt::ControlModifier);
        hands.type(QStringLiteral("ninh hiep 15/bc 8/5"));
        hands.press(Qt::Key_Return);
        hands.presses = 0;
        for (int i = 0; i < 5; ++i) {
            hands.type(QStringLiteral("%1 8/5").arg(20 + i));
            hands.press(Qt::Key_Return);
        }
        QCOMPARE(hands.registered(), 6);
        QCOMPARE(hands.presses, 5 * 7);
    }

    void threeResultsTakenOverFromLastMonth()
    {
        support::DataFileFixture data(QDate(2022, 5, 9));
        const auto plan = services::currentPlan(*data.file);
        VERIFY_OK(plan);
        const auto contents = services::readPlanContents(*data.file, *plan);
        VERIFY_OK(contents);
        services::NewReport before
            = data.report(QStringLiteral("ninh thuy"), may, QDate(2022, 5, 6), QStringLiteral("15/BC-UBND"));
        for (int i = 0; i < 3; ++i) {
            domain::ReportResult result;
            result.task = contents->tasks.at(i).id;
            result.text = QStringLiteral("Đã rà soát %1 hồ sơ").arg(10 + i);
            before.results.append(result);
        }
        VERIFY_OK(services::addReport(*data.file, before));
        data.clock.set(QDate(2022, 6, 8).startOfDay());
        Hands hands(data);
        QVERIFY(QTest::qWaitForWindowActive(hands.window.get()));
        hands.press(Qt::Key_N, Qt::ControlModifier);
        hands.type(QStringLiteral("ninh thuy 25/bc 7/6"));
        hands.press(Qt::Key_Tab);
        QCOMPARE(hands.focus(), QStringLiteral("resultsTable"));
        hands.press(Qt::Key_L, Qt::ControlModifier);
        hands.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(hands.presses <= 45, qPrintable(QString::number(hands.presses)));
        const services::NewReport saved = hands.saved(2);
        QCOMPARE(saved.period, june);
        QCOMPARE(hands.entry(2).documentReference(), QStringLiteral("25/BC-UBND"));
        QCOMPARE(saved.results.size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(saved.results.at(i).text, before.results.at(i).text);
    }

    void nothingToReportFromTheMatrix()
    {
        support::DataFileFixture data(QDate(2022, 5, 12));
        Hands hands(data);
        QVERIFY(QTest::qWaitForWindowActive(hands.window.get()));
        hands.window->showPage(QStringLiteral("matrix"));
        QApplication::processEvents();
        const auto *matrix = hands.window->findChild<pages::MatrixPage *>();
        const domain::Unit unit = matrix->matrix()->unit();
        QCOMPARE(matrix->matrix()->period(), may);
        hands.press(Qt::Key_P, Qt::AltModifier);
        hands.press(Qt::Key_Return);
        QVERIFY(hands.presses <= 3);
        const services::NewReport saved = hands.saved(1);
        QCOMPARE(saved.unit, unit.id);
        QCOMPARE(saved.period, may);
        QVERIFY(saved.nil);
        QCOMPARE(hands.entry(1).arrivedOn, QDate(2022, 5, 12));
        QVERIFY2(hands.status().contains(unit.name), qPrintable(hands.status()));
        // The eye and the keys are in the same cell still.
        QCOMPARE(matrix->matrix()->unit().id, unit.id);
        QVERIFY(matrix->isAncestorOf(QApplication::focusWidget()));
        hands.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(hands.entry(1).state != domain::EntryState::Active);
    }

    void theMatrixHandsOverUnitAndMonth()
    {
        support::DataFileFixture data(QDate(2022, 6, 8));
        Hands hands(data);
        QVERIFY(QTest::qWaitForWindowActive(hands.window.get()));
        hands.window->showPage(QStringLiteral("matrix"));
        QApplication::processEvents();
        const auto *matrix = hands.window->findChild<pages::MatrixPage *>();
        const domain::Unit unit = matrix->matrix()->unit();
        hands.press(Qt::Key_Return); // the cell of June, while May is missing too
        hands.type(QStringLiteral("16 7/6"));
        hands.press(Qt::Key_Return);
        QCOMPARE(hands.saved(1).unit, unit.id);
        QCOMPARE(hands.saved(1).period, june);
    }
};

QTEST_MAIN(TestKeyCount)
#include "tst_keycount.moc"
