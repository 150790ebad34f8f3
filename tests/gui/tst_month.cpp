#include "app/window/application.h"
#include "app/window/mainwindow.h"
#include "app/window/options.h"
#include "core/domain/period.h"
#include "support/answers.h"
#include "support/pdfprobe.h"
#include "support/typing.h"
#include "ui/charts/columnchart.h"
#include "ui/dialogs/firstrun/firstrun.h"
#include "ui/models/matrixmodel.h"
#include "ui/pages/matrix/matrixboard.h"
#include "ui/pages/matrix/matrixface.h"
#include "ui/pages/matrix/matrixpage.h"
#include "ui/pages/page.h"
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
        dialogs::FirstRun *dialog = m_application->questions().showFirstRun(m_path);
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
        QCOMPARE(focused(), QStringLiteral("quickField"));
        key(Qt::Key_F6); // with results: by the form
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
        QCOMPARE(count("on_time"), 9);
        QCOMPARE(count("late"), 1);
    }

    void oneIsReplacedAndOneCancelled()
    {
        // Ninh Sơn sent a corrected report under number 1.
        choose(1);
        key(Qt::Key_T, Qt::ControlModifier);
        tabTo("documentEdit");
        retype(QStringLiteral("16/BC-UBND"));
        key(Qt::Key_Tab);
        retype(QStringLiteral("9/5"));
        key(Qt::Key_Tab);
        retype(QStringLiteral("9/5"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(reportsOf("ninh son"), QStringLiteral("16/BC-UBND active, 15/BC-UBND replaced"));

        // Ninh Giang was entered by mistake.
        choose(10);
        key(Qt::Key_Delete, Qt::ControlModifier);
        support::typeText(QApplication::focusWidget(), QStringLiteral("Nhập nhầm đơn vị"));
        key(Qt::Key_Return);
        QCOMPARE(reportsOf("ninh giang"), QStringLiteral("25/BC-UBND cancelled"));
        QCOMPARE(count("on_time"), 8);
        QCOMPARE(count("late"), 1);
    }

    void aTaskBegins()
    {
        key(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(pageId(), QStringLiteral("tasks"));
        key(Qt::Key_F2);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(inProgress(), 1);
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
        const QJsonArray chases = unit("ninh hai").value(QStringLiteral("chases")).toArray();
        QCOMPARE(chases.size(), 1);
        QCOMPARE(
            chases.first().toObject().value(QStringLiteral("answer")).toString(), QStringLiteral("Hứa gửi trong ngày"));
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
        QCOMPARE(count("on_time"), 8);
        QCOMPARE(count("late"), 1);
        QCOMPARE(count("missing"), 39);

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
        const QAction *undo = nullptr;
        for (const QAction *action : window()->actions()) {
            if (action->objectName() == QStringLiteral("edit.undo"))
                undo = action;
        }
        QVERIFY(undo);
        int taken = 0;
        for (; undo->isEnabled() && taken < 40; ++taken)
            key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(taken >= 15 && taken < 40, qPrintable(QString::number(taken)));
        QCOMPARE(count("on_time") + count("late"), 0);
        QCOMPARE(inProgress(), 0);
        QVERIFY(unit("ninh hai").value(QStringLiteral("chases")).toArray().isEmpty());
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

    // Another program reads the file: a second connection within this one would, when it closes, take the locks of the
    // window's own away from the system.
    int count(const char *key) const { return number(month("2022-05"), "counts", key); }
    /// Tasks that have begun by today, which lies in the window of June (rule 6).
    int inProgress() const
    {
        return number(month("2022-06").value(QStringLiteral("tasks")).toObject(), "by_state", "in_progress");
    }

    static int number(const QJsonObject &object, const char *part, const char *key)
    {
        return object.value(QLatin1String(part)).toObject().value(QLatin1String(key)).toInt(-1);
    }

    QJsonObject month(const char *code) const
    {
        return commandLine(
            {QStringLiteral("period"), QStringLiteral("show"), QLatin1String(code), QStringLiteral("--json")});
    }

    QJsonObject unit(const char *name) const
    {
        return commandLine(
            {QStringLiteral("unit"), QStringLiteral("show"), QString::fromLatin1(name), QStringLiteral("--json")});
    }

    /// "16/BC-UBND active, 15/BC-UBND replaced".
    QString reportsOf(const char *name) const
    {
        QStringList said;
        const QJsonArray reports = unit(name).value(QStringLiteral("reports")).toArray();
        for (const QJsonValue &report : reports) {
            said.append(report.toObject().value(QStringLiteral("number")).toString() + QLatin1Char(' ')
                + report.toObject().value(QStringLiteral("state")).toString());
        }
        return said.join(QStringLiteral(", "));
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
    std::unique_ptr<app::Application> m_application;
};

QTEST_MAIN(TestMonth)
#include "tst_month.moc"
