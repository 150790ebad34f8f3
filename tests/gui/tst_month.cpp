#include "app/window/application.h"
#include "app/window/mainwindow.h"
#include "app/window/options.h"
#include "core/reporting/periodfigures.h"
#include "core/reporting/yearmatrix.h"
#include "core/services/chaseservice.h"
#include "core/services/planreader.h"
#include "core/services/taskservice.h"
#include "core/services/unitcatalogue.h"
#include "support/answers.h"
#include "support/pdfprobe.h"
#include "support/resultcheck.h"
#include "support/typing.h"
#include "ui/charts/columnchart.h"
#include "ui/dialogs/firstrun/firstrun.h"
#include "ui/models/itemrole.h"
#include "ui/models/matrixmodel.h"
#include "ui/pages/matrix/matrixboard.h"
#include "ui/pages/matrix/matrixface.h"
#include "ui/pages/matrix/matrixpage.h"
#include "ui/pages/page.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/idtable.h"

#include <QAction>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace {

const QDate today(2022, 5, 12);
const domain::Period may{2022, 5};

struct Paper {
    const char *unit;
    const char *number;
    const char *arrived;
    bool nil;
};

/// Ten reports for May, which is due on 9/5: one of them late, one of them nil.
const Paper papers[] = {
    {"ninh son", "15/BC-UBND", "6/5", false},
    {"ninh hiep", "21/BC-UBND", "6/5", false},
    {"ninh thuy", "9/BC-UBND", "6/5", true},
    {"tckh", "88/BC-TCKH", "11/5", false},
    {"toa an", "12/BC-TA", "7/5", false},
    {"ninh van", "30/BC-UBND", "7/5", false},
    {"ninh tay", "18/BC-UBND", "9/5", false},
    {"noi vu", "40/BC-NV", "9/5", false},
    {"ninh ha", "17/BC-UBND", "9/5", false},
    {"ninh giang", "25/BC-UBND", "9/5", false},
};

} // namespace

/// A whole month by keys alone in the real program, from the first run to the printed paper; then every figure of it
/// compared where it stands, and everything taken back.
class TestMonth : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY2(support::hasPoppler(), "poppler-utils is needed");
    }

    void theFirstRunMakesTheFile()
    {
        m_path = m_folder.filePath(QStringLiteral("năm 2022.dondoc"));
        app::Options options;
        options.dataPath = m_path;
        options.today = today;
        m_application = std::make_unique<app::Application>(*qApp, options);
        dialogs::FirstRun *dialog = m_application->showFirstRun(m_path);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        for (int step = 0; step < 5; ++step)
            key(Qt::Key_Return); // the last one asks to confirm the sentence
        key(Qt::Key_Space);
        key(Qt::Key_Return);
        QVERIFY(window());
        QVERIFY(QTest::qWaitForWindowActive(window()));
        window()->resize(1366, 697);
        QCOMPARE(window()->period(), may);
    }

    void tenReportsAreEntered()
    {
        key(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(pageId(), QStringLiteral("incoming"));
        for (const Paper &paper : papers) {
            QCOMPARE(focused(), QStringLiteral("unitEdit"));
            retype(QString::fromLatin1(paper.unit));
            key(Qt::Key_Tab);
            retype(QString::fromLatin1(paper.number));
            key(Qt::Key_Tab);
            retype(QStringLiteral("5/5"));
            key(Qt::Key_Tab);
            retype(QString::fromLatin1(paper.arrived));
            key(Qt::Key_Tab);
            if (paper.nil) {
                key(Qt::Key_P, Qt::AltModifier);
            } else {
                tabTo("resultsTable");
                support::typeText(QApplication::focusWidget(), QStringLiteral("Đã rà soát dữ liệu dân cư"));
            }
            key(Qt::Key_Return, Qt::ControlModifier);
        }
        QCOMPARE(figures().counts.onTime, 9);
        QCOMPARE(figures().counts.late, 1);
    }

    void oneIsReplacedAndOneCancelled()
    {
        // Ninh Sơn sent a corrected report under number 1.
        choose(1);
        tabToAction("register.replace");
        key(Qt::Key_Space);
        tabTo("documentEdit");
        retype(QStringLiteral("16/BC-UBND"));
        key(Qt::Key_Tab);
        retype(QStringLiteral("9/5"));
        key(Qt::Key_Tab);
        retype(QStringLiteral("9/5"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(entryState("ninh son"), QStringLiteral("16/BC-UBND"));

        // Ninh Giang was entered by mistake.
        choose(10);
        key(Qt::Key_Delete, Qt::ControlModifier);
        support::typeText(QApplication::focusWidget(), QStringLiteral("Nhập nhầm đơn vị"));
        key(Qt::Key_Return);
        QCOMPARE(figures().counts.onTime, 8);
        QCOMPARE(figures().counts.late, 1);
    }

    void aTaskBegins()
    {
        key(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(pageId(), QStringLiteral("tasks"));
        key(Qt::Key_F2);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(figures().tasks.of(domain::TaskState::InProgress), 1);
    }

    void aCallIsNoted()
    {
        key(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(pageId(), QStringLiteral("matrix"));
        auto *page = qobject_cast<pages::MatrixPage *>(window()->currentPage());
        // Down to the first unit that has not reported, and the call is written.
        for (int i = 0; i < 48 && page->matrix()->unit().name != QStringLiteral("UBND phường Ninh Hải"); ++i)
            key(Qt::Key_Down);
        QCOMPARE(page->matrix()->unit().name, QStringLiteral("UBND phường Ninh Hải"));
        key(Qt::Key_F7);
        tabTo("chaseAnswer");
        support::typeText(QApplication::focusWidget(), QStringLiteral("Hứa gửi trong ngày"));
        key(Qt::Key_Return);
        const auto file = reopened();
        const auto units = services::UnitCatalogue::read(*file);
        const auto chases = services::chasesOf(*file, units->resolve(QStringLiteral("ninh hai"))->id);
        VERIFY_OK(chases);
        QCOMPARE(chases->size(), 1);
        QCOMPARE(chases->first().answer, QStringLiteral("Hứa gửi trong ngày"));
    }

    void thePaperIsEditedAndSaved()
    {
        key(Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(pageId(), QStringLiteral("monthly"));
        auto *list = child<QListView>("partList");
        list->setFocus();
        key(Qt::Key_Home);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(focused(), QStringLiteral("sectionText"));
        key(Qt::Key_End, Qt::ControlModifier);
        support::typeText(QApplication::focusWidget(), QStringLiteral(" Đã họp Tổ công tác ngày 11/5."));
        key(Qt::Key_Escape);
        m_answers.file = m_folder.filePath(QStringLiteral("báo cáo tháng 5.pdf"));
        key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_answers.file), 20000);
        QVERIFY(m_answers.informed.isEmpty());
    }

    void everyFigureAgrees()
    {
        // The command line, another program on the same file.
        const QJsonObject said = commandLine(
            {QStringLiteral("period"), QStringLiteral("show"), QStringLiteral("2022-05"), QStringLiteral("--json")});
        const QJsonObject counts = said.value(QStringLiteral("counts")).toObject();
        QCOMPARE(counts.value(QStringLiteral("on_time")).toInt(), 8);
        QCOMPARE(counts.value(QStringLiteral("late")).toInt(), 1);
        QCOMPARE(counts.value(QStringLiteral("missing")).toInt(), 39);

        // Tổng quan and its chart.
        key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(child<widgets::FigureButton>("onTimeFigure")->figure(), 8);
        QCOMPARE(child<widgets::FigureButton>("lateFigure")->figure(), 1);
        QCOMPARE(child<widgets::FigureButton>("missingFigure")->figure(), 39);
        const charts::ChartData &chart = child<charts::ColumnChart>("monthsChart")->chart();
        QCOMPARE(chart.columnNames.last(), QStringLiteral("Tháng 5/2022"));
        QList<int> column;
        for (const charts::ChartSeries &series : chart.series)
            column.append(series.values.last());
        QCOMPARE(column, (QList<int>{8, 1, 39}));

        // The matrix.
        key(Qt::Key_4, Qt::ControlModifier);
        const models::MatrixModel &matrix
            = qobject_cast<pages::MatrixPage *>(window()->currentPage())->matrix()->model();
        const int last = matrix.rowCount() - 1;
        QCOMPARE(matrix.index(last - 2, may.month).data().toString(), QStringLiteral("8"));
        QCOMPARE(matrix.index(last - 1, may.month).data().toString(), QStringLiteral("1"));
        QCOMPARE(matrix.index(last, may.month).data().toString(), QStringLiteral("39"));

        // The paper.
        const QString text
            = support::toolOutput(QStringLiteral("pdftotext"), {m_answers.file, QStringLiteral("-")}).simplified();
        for (const char *words :
            {"08/48 đơn vị gửi báo cáo đúng hạn (16,7%)", "Phòng Tài chính - Kế hoạch (chậm 02 ngày)",
                "39 đơn vị chưa gửi báo cáo", "Đã họp Tổ công tác ngày 11/5.", "16/BC-UBND"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        QVERIFY(!text.contains(QStringLiteral("15/BC-UBND"))); // replaced
        QVERIFY(!text.contains(QStringLiteral("25/BC-UBND"))); // cancelled
    }

    void everythingCanBeTakenBack()
    {
        // Ten reports, a replacement, a cancel, a task, a call, the paper: Ctrl+Z takes them back one by one.
        QAction *undo = window()->findChild<QAction *>(QStringLiteral("edit.undo"));
        if (!undo) {
            for (QAction *action : window()->actions()) {
                if (action->objectName() == QStringLiteral("edit.undo"))
                    undo = action;
            }
        }
        QVERIFY(undo);
        int taken = 0;
        for (; undo->isEnabled() && taken < 40; ++taken)
            key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(taken >= 15 && taken < 40, qPrintable(QString::number(taken)));
        QCOMPARE(figures().counts.received(), 0);
        QCOMPARE(figures().tasks.of(domain::TaskState::InProgress), 0);
        const auto file = reopened();
        const auto units = services::UnitCatalogue::read(*file);
        QVERIFY(services::chasesOf(*file, units->resolve(QStringLiteral("ninh hai"))->id)->isEmpty());
        // No number became free.
        const QJsonObject check = commandLine({QStringLiteral("check"), QStringLiteral("--json")});
        QVERIFY2(check.value(QStringLiteral("faults")).toArray().isEmpty(), QJsonDocument(check).toJson().constData());
    }

    void cleanupTestCase() { m_application.reset(); }

private:
    app::MainWindow *window() const { return m_application->window(); }
    template <typename T> T *child(const char *name) const { return window()->findChild<T *>(QLatin1String(name)); }
    QString pageId() const { return window()->currentPage()->id(); }

    static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, Qt::Key(key), modifiers);
    }

    static void retype(const QString &text)
    {
        key(Qt::Key_A, Qt::ControlModifier);
        support::typeText(QApplication::focusWidget(), text);
    }

    static void tabTo(const char *name)
    {
        for (int i = 0; i < 60 && focused() != QLatin1String(name); ++i)
            key(Qt::Key_Tab);
        QCOMPARE(focused(), QLatin1String(name));
    }

    static void tabToAction(const char *id)
    {
        for (int i = 0; i < 60; ++i) {
            const auto *button = qobject_cast<widgets::ActionButton *>(QApplication::focusWidget());
            if (button && button->boundAction() && button->boundAction()->objectName() == QLatin1String(id))
                return;
            key(Qt::Key_Tab);
        }
        QFAIL(id);
    }

    /// Stands on the entry with that number in the register, by F6 and the arrows.
    void choose(int number) const
    {
        key(Qt::Key_2, Qt::ControlModifier);
        auto *table = child<widgets::IdTable>("registerTable");
        for (int i = 0; i < 4 && !table->hasFocus(); ++i)
            key(Qt::Key_F6);
        QVERIFY(table->hasFocus());
        key(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 40; ++i) {
            if (table->currentIndex().siblingAtColumn(0).data().toString() == QString::number(number))
                return;
            key(Qt::Key_Down);
        }
        QFAIL("no such number in the register");
    }

    /// The file as another reader finds it.
    std::unique_ptr<services::DataFile> reopened() const
    {
        auto file = services::DataFile::open(m_path, m_clock, QStringLiteral("khác"));
        if (!file)
            qFatal("%s", qPrintable(base::sentence(file.error())));
        return *std::move(file);
    }

    reporting::PeriodFigures figures() const
    {
        const auto file = reopened();
        const auto plan = services::currentPlan(*file);
        return *reporting::periodFigures(*file, *plan, may);
    }

    /// The reference of the report that counts for the unit.
    QString entryState(const char *unit) const
    {
        const auto file = reopened();
        const auto wanted = services::UnitCatalogue::read(*file)->resolve(QString::fromLatin1(unit))->id;
        const reporting::PeriodFigures all = figures();
        for (const reporting::UnitFigures &line : all.units) {
            if (line.unit.id == wanted && line.line)
                return line.line->entry.documentReference();
        }
        return {};
    }

    QJsonObject commandLine(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(DONDOC_BINARY_DIR "/bin/dondoc-cli"),
            QStringList{QStringLiteral("--data"), m_path, QStringLiteral("--today"), today.toString(Qt::ISODate)}
                + arguments);
        process.waitForFinished(60000);
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    QTemporaryDir m_folder;
    QString m_path;
    support::Answers m_answers;
    base::FixedClock m_clock{today};
    std::unique_ptr<app::Application> m_application;
};

QTEST_MAIN(TestMonth)
#include "tst_month.moc"
