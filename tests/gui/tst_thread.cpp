#include "app/window/localsettings.h"
#include "app/window/mainwindow.h"
#include "core/reporting/periodfigures.h"
#include "support/answers.h"
#include "support/datafilefixture.h"
#include "support/layoutcheck.h"
#include "support/typing.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/page.h"
#include "ui/print/paperrenderer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/unitpicker.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QProcess>
#include <QtTest>

/// The main job in the real window by keys alone: three reports, one of them late, the month, the paper.
class TestThread : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    void aMonthByKeys()
    {
        QTemporaryDir folder;
        support::Answers answers;
        answers.file = folder.filePath(QStringLiteral("báo cáo.pdf"));
        support::DataFileFixture data(QDate(2022, 5, 12));
        theme::Theme theme;
        theme.apply();
        print::PaperRenderer renderer;
        app::LocalSettings settings(folder.filePath(QStringLiteral("dondoc.ini")));
        actions::ActionRegistry registry(theme);
        app::MainWindow window(pages::PageContext{*data.file, renderer, theme, registry}, settings);
        window.resize(1366, 697);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        // Ctrl+N from wherever one is; the unit without marks, number, day of the paper, arrival.
        enter(window, QStringLiteral("ninh son"), QStringLiteral("15/BC-UBND"), QStringLiteral("8/5"),
            QStringLiteral("9/5"));
        QCOMPARE(statusOf(data, QStringLiteral("ninh son")), domain::ReportStatus::OnTime);
        // After saving the next one is typed at once, without Ctrl+N.
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("unitEdit"));
        enter(window, QStringLiteral("tckh"), QStringLiteral("88/BC-TCKH"), QStringLiteral("10/5"),
            QStringLiteral("11/5"), false);
        QCOMPARE(statusOf(data, QStringLiteral("tckh")), domain::ReportStatus::Late);
        enter(window, QStringLiteral("toa an"), QStringLiteral("12/BC-TA"), QStringLiteral("6/5"),
            QStringLiteral("6/5"), false);

        // Tổng quan shows the month, and Ctrl+E on the page of papers makes the paper.
        key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window.currentPage()->id(), QStringLiteral("overview"));
        QCOMPARE(window.findChild<QAbstractItemView *>(QStringLiteral("waitingTable"))->model()->rowCount(), 45);
        QCOMPARE(window.findChild<widgets::FigureButton *>(QStringLiteral("onTimeFigure"))->figure(), 2);
        QCOMPARE(window.findChild<widgets::FigureButton *>(QStringLiteral("lateFigure"))->figure(), 1);
        key(Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(window.currentPage()->id(), QStringLiteral("monthly"));
        key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(answers.proposed.endsWith(QStringLiteral("bao-cao-thang-05-2022.pdf")));
        QTRY_VERIFY(QFile::exists(answers.file)); // it is written beside the window
        const QString text = pdfText(answers.file);
        QVERIFY(text.contains(QStringLiteral("UBND xã Ninh Sơn")));
        QVERIFY(text.contains(QStringLiteral("02/48 đơn vị gửi báo cáo đúng hạn (4,2%)")));
        QVERIFY(text.contains(QStringLiteral("Phòng Tài chính - Kế hoạch (chậm 02 ngày)")));
        QVERIFY(answers.informed.isEmpty());
    }

    void whatIsNotSureIsAskedAndWhatIsRefusedStays()
    {
        QTemporaryDir folder;
        support::DataFileFixture data(QDate(2022, 5, 12));
        theme::Theme theme;
        theme.apply();
        print::PaperRenderer renderer;
        app::LocalSettings settings(folder.filePath(QStringLiteral("dondoc.ini")));
        actions::ActionRegistry registry(theme);
        app::MainWindow window(pages::PageContext{*data.file, renderer, theme, registry}, settings);
        window.resize(1366, 697);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        key(Qt::Key_N, Qt::ControlModifier);
        key(Qt::Key_F6); // from the line into the form

        // "ninh ph" may be three communes: Tab does not leave, the list shows them, an arrow and Enter choose.
        auto *unit = window.findChild<widgets::UnitPicker *>(QStringLiteral("unitEdit"));
        support::typeText(unit, QStringLiteral("ninh ph"));
        QVERIFY(unit->isListShown());
        QCOMPARE(unit->candidates().size(), 3);
        key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), unit);
        QVERIFY(!unit->unit().isValid());
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(unit->text(), QStringLiteral("UBND xã Ninh Phước"));
        QVERIFY(!unit->isListShown());

        // A day after today is refused; everything typed stays.
        auto *arrived = window.findChild<QLineEdit *>(QStringLiteral("arrivedEdit"));
        arrived->setFocus();
        arrived->selectAll();
        support::typeText(arrived, QStringLiteral("13/5"));
        key(Qt::Key_Return, Qt::ControlModifier);
        auto *message = window.findChild<widgets::MessageBar *>(QStringLiteral("entryMessage"));
        QVERIFY(message->isVisible());
        QVERIFY2(message->sentence().contains(QStringLiteral("13/05/2022")), qPrintable(message->sentence()));
        QCOMPARE(unit->text(), QStringLiteral("UBND xã Ninh Phước"));
        QCOMPARE(arrived->text(), QStringLiteral("13/05/2022"));
        QCOMPARE(statusOf(data, QStringLiteral("UBND xã Ninh Phước")), domain::ReportStatus::Missing);

        // What is no day at all is said, and not rewritten.
        arrived->setFocus();
        arrived->selectAll();
        support::typeText(arrived, QStringLiteral("31/4"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(arrived->text(), QStringLiteral("31/4"));
        QVERIFY(message->sentence().contains(QStringLiteral("31/4")));
    }

private:
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static void enter(const app::MainWindow &window, const QString &unit, const QString &document,
        const QString &documentDate, const QString &arrived, bool open = true)
    {
        if (open) {
            key(Qt::Key_N, Qt::ControlModifier);
            key(Qt::Key_F6); // from the line into the form
        }
        QCOMPARE(window.currentPage()->id(), QStringLiteral("incoming"));
        for (const QString &text : {unit, document, documentDate, arrived}) {
            if (auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
                edit->selectAll();
            support::typeText(QApplication::focusWidget(), text);
            key(Qt::Key_Tab);
        }
        key(Qt::Key_Return, Qt::ControlModifier);
    }

    static domain::ReportStatus statusOf(const support::DataFileFixture &data, const QString &unit)
    {
        const auto plan = services::currentPlan(*data.file);
        const auto figures = reporting::periodFigures(*data.file, *plan, {2022, 5}, data.clock.today());
        for (const reporting::UnitFigures &line : figures->units) {
            if (line.unit.id == data.unit(unit).id)
                return line.standing.status;
        }
        return domain::ReportStatus::NotRequired;
    }

    static QString pdfText(const QString &path)
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }
};

QTEST_MAIN(TestThread)
#include "tst_thread.moc"
