#include "core/reporting/periodfigures.h"
#include "core/reporting/todorows.h"
#include "core/services/chaseservice.h"
#include "core/services/contactservice.h"
#include "core/services/difficultyservice.h"
#include "core/services/periodservice.h"
#include "core/services/taskservice.h"
#include "core/store/connection.h"
#include "support/accessibility.h"
#include "support/pagebench.h"
#include "support/typing.h"
#include "ui/charts/columnchart.h"
#include "ui/dialogs/chasebar.h"
#include "ui/dialogs/reminderbar.h"
#include "ui/models/itemrole.h"
#include "ui/pages/incoming/incomingpage.h"
#include "ui/pages/overview/closingbar.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

using domain::DifficultyStage;
using reporting::PeriodFigures;
using widgets::FigureButton;
using widgets::ListTable;
using Kind = reporting::TodoItem::Kind;

namespace {

/// The page as the window holds it: behind the entry page, because that brings the action "report.new".
struct Bench : support::PageBench {
    explicit Bench(QDate today = QDate(2022, 5, 12))
        : PageBench(today), incoming(add<pages::IncomingPage>()), page(add<pages::OverviewPage>()),
          items(page, &pages::Page::itemRequested), wanted(page, &pages::Page::pageRequested)
    {
    }

    domain::Plan plan() const { return *services::currentPlan(*data.file); }
    PeriodFigures figures() const { return *reporting::periodFigures(*data.file, plan(), page->period()); }

    FigureButton *figure(const char *name) const { return child<FigureButton>(page, name); }
    /// What a visible figure says; -1: it is not shown.
    int number(const char *name) const { return figure(name)->isVisible() ? figure(name)->figure() : -1; }
    QString said(const char *name) const { return child<widgets::ElidedLabel>(page, name)->text(); }
    ListTable *waiting() const { return child<ListTable>(page, "waitingTable"); }
    QListView *todo() const { return child<QListView>(page, "todoList"); }
    pages::ClosingBar *closing() const { return child<pages::ClosingBar>(page, "closing"); }

    /// Enter on the row of the list of things to do that begins so.
    void openTodo(const QString &beginning)
    {
        for (int row = 0; row < todo()->model()->rowCount(); ++row) {
            const QModelIndex index = todo()->model()->index(row, 0);
            if (!index.data().toString().startsWith(beginning))
                continue;
            todo()->setFocus();
            todo()->setCurrentIndex(index);
            key(Qt::Key_Return);
            return;
        }
        QFAIL(qPrintable(beginning));
    }

    void deadline(const char *no, QDate day, std::optional<domain::TaskState> state = {})
    {
        services::TaskAct act;
        act.task = services::findTask(*data.file, QString::fromLatin1(no))->id;
        act.deadline = domain::Deadline{domain::Deadline::Kind::Date, day, {}};
        act.on = QDate(2022, 5, 1);
        act.state = state;
        VERIFY_OK(services::applyTaskAct(*data.file, act));
    }

    domain::DifficultyId raise(const char *unit, QDate on)
    {
        domain::Difficulty difficulty;
        difficulty.unit = data.unit(QString::fromUtf8(unit)).id;
        difficulty.raisedOn = on;
        difficulty.text = QStringLiteral("Đường truyền chậm");
        const auto id = services::addDifficulty(*data.file, difficulty);
        return id ? *id : domain::DifficultyId{};
    }

    /// All 48 report on a day.
    void fillMonth(QDate arrived)
    {
        for (const reporting::UnitFigures &unit : figures().units)
            VERIFY_OK(data.add(unit.unit.name, arrived));
    }

    pages::IncomingPage *incoming;
    pages::OverviewPage *page;
    QSignalSpy items;
    QSignalSpy wanted;
};

QString last(const QSignalSpy &spy)
{
    QStringList words;
    if (!spy.isEmpty()) {
        for (const QVariant &each : spy.last())
            words.append(each.toString());
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

class TestOverviewPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    void everyNumberIsThatOfTheFigures()
    {
        Bench bench;
        VERIFY_OK(bench.data.add(QStringLiteral("ninh son"), QDate(2022, 5, 6)));
        VERIFY_OK(bench.data.add(QStringLiteral("tckh"), QDate(2022, 5, 11)));
        bench.raise("ninh sơn", {2022, 4, 20});
        const auto moved = bench.raise("tckh", {2022, 5, 10});
        services::DifficultyMove move;
        move.difficulty = moved;
        move.stage = DifficultyStage::Collected;
        VERIFY_OK(services::moveDifficulty(*bench.data.file, move));
        bench.show(*bench.page);
        const PeriodFigures figures = bench.figures();
        QCOMPARE(figures.counts.missing, 46);
        QCOMPARE(bench.number("missingFigure"), figures.counts.missing);
        QCOMPARE(bench.number("lateFigure"), figures.counts.late);
        QCOMPARE(bench.number("onTimeFigure"), figures.counts.onTime);
        QCOMPARE(bench.number("pendingFigure"), -1);
        QCOMPARE(bench.number("completeFigure"), -1);
        QCOMPARE(bench.said("rateLabel"), QStringLiteral("2,1% đúng hạn"));
        QCOMPARE(bench.number("doneFigure"), figures.tasks.done());
        QCOMPARE(bench.number("idleFigure"), figures.tasks.of(domain::TaskState::NotStarted));
        QCOMPARE(bench.waiting()->model()->rowCount(), 46);
        for (const DifficultyStage stage : domain::difficultyStages) {
            const auto *button = bench.child<QAbstractButton>(
                bench.page, qPrintable(QStringLiteral("stage_") + domain::difficultyStageCode(stage)));
            const QString count = QStringLiteral(": %1").arg(figures.difficulties.at(stage));
            QVERIFY2(button->accessibleName().contains(count), qPrintable(button->accessibleName()));
        }
        QVERIFY(bench.child<QAbstractButton>(bench.page, "stage_new")
                    ->accessibleName()
                    .contains(QStringLiteral("lâu nhất 22 ngày")));
        const auto *chart = bench.child<charts::ColumnChart>(bench.page, "monthsChart");
        QCOMPARE(chart->chart().sentence(0),
            QStringLiteral("Tháng 5/2022: 1 đúng hạn, 1 chậm, 46 chưa gửi; tỷ lệ đúng hạn 2,1%"));
        QVERIFY(bench.page->summary().contains(QStringLiteral("2/48")));
    }

    void withDeadlinesTimelinessLeads()
    {
        Bench bench;
        bench.deadline("1.2", {2022, 5, 2});
        bench.deadline("1.3", {2022, 6, 30});
        bench.deadline("2.6", {2022, 6, 30}, domain::TaskState::Done);
        bench.show(*bench.page);
        const reporting::TaskCounts tasks = bench.figures().tasks;
        QCOMPARE(bench.number("overdueFigure"), 1);
        QCOMPARE(bench.number("inTimeFigure"), tasks.openInTime);
        QCOMPARE(bench.number("noDeadlineFigure"), tasks.openNoDeadline);
        QCOMPARE(bench.number("doneFigure"), tasks.done());
        QCOMPARE(bench.number("runningFigure"), -1);
        QTest::mouseClick(bench.figure("overdueFigure"), Qt::LeftButton);
        QCOMPARE(last(bench.items), QStringLiteral("tasks.filter overdue"));
    }

    void beforeTheDueDayNobodyIsMissing()
    {
        Bench bench(QDate(2022, 5, 5));
        bench.show(*bench.page);
        QCOMPARE(bench.number("missingFigure"), -1);
        QCOMPARE(bench.number("pendingFigure"), 48);
        QCOMPARE(bench.waiting()->model()->rowCount(), 48);
    }

    void whenNothingIsMissingItSaysSo()
    {
        Bench bench;
        bench.fillMonth({2022, 5, 9});
        bench.show(*bench.page);
        QCOMPARE(bench.number("completeFigure"), 48);
        QCOMPARE(bench.number("missingFigure"), -1);
        QCOMPARE(bench.said("rateLabel"), QStringLiteral("Đủ báo cáo, 100% đúng hạn"));
        QVERIFY(!bench.waiting()->isVisible());
    }

    void theRateIsComparedWithTheMonthBefore()
    {
        Bench bench(QDate(2022, 6, 12));
        VERIFY_OK(bench.data.add(QStringLiteral("ninh son"), QDate(2022, 5, 6)));
        VERIFY_OK(bench.data.add(QStringLiteral("ninh son"), QDate(2022, 6, 6), {}, {2022, 6}));
        VERIFY_OK(bench.data.add(QStringLiteral("tckh"), QDate(2022, 6, 6), {}, {2022, 6}));
        bench.show(*bench.page);
        QCOMPARE(bench.said("rateLabel"), QStringLiteral("4,2% đúng hạn, tăng 2,1 điểm so với tháng 5 (1/48 đơn vị)"));
    }

    void figuresAreDoors()
    {
        Bench bench;
        bench.show(*bench.page);
        bench.figure("lateFigure")->setFocus();
        bench.key(Qt::Key_Space);
        QCOMPARE(bench.wanted.first().first().toString(), QStringLiteral("incoming"));
        QCOMPARE(last(bench.items), QStringLiteral("reports.status late"));
        QVERIFY(bench.incoming->showItem(QStringLiteral("reports.status"), QStringLiteral("late")));
        bench.figure("runningFigure")->setFocus();
        bench.key(Qt::Key_Return);
        QCOMPARE(last(bench.wanted), QStringLiteral("tasks"));
        QCOMPARE(last(bench.items), QStringLiteral("tasks.filter in_progress"));
        bench.child<QAbstractButton>(bench.page, "stage_advised")->setFocus();
        bench.key(Qt::Key_Return);
        QCOMPARE(last(bench.items), QStringLiteral("difficulty.stage advised"));
        bench.figure("missingFigure")->setFocus();
        bench.key(Qt::Key_Return);
        QVERIFY(bench.waiting()->hasFocus());
    }

    void thingsToDoAreDoors()
    {
        Bench bench;
        bench.deadline("1.2", {2022, 5, 2});
        bench.raise("ninh sơn", {2022, 5, 10});
        bench.raise("tckh", {2022, 5, 10});
        bench.show(*bench.page);
        QVERIFY(bench.todo()->hasFocus());
        QVERIFY(bench.todo()->currentIndex().data().toString().startsWith(QStringLiteral("Đôn đốc 48 đơn vị")));
        const auto items = reporting::todoToday(*bench.data.file, bench.plan());
        QCOMPARE(bench.todo()->model()->rowCount(), int(reporting::todoRows(*items, bench.data.clock.today()).size()));
        bench.openTodo(QStringLiteral("Nhiệm vụ 1.2"));
        QCOMPARE(last(bench.items), QStringLiteral("task 1.2"));
        bench.openTodo(QStringLiteral("Nhiệm vụ 1.9 và 2.1"));
        QCOMPARE(last(bench.items), QStringLiteral("tasks.filter unassigned"));
        bench.openTodo(QStringLiteral("Tổng hợp 2 khó khăn"));
        QCOMPARE(last(bench.items), QStringLiteral("difficulty.stage new"));
        bench.openTodo(QStringLiteral("Hoàn thiện báo cáo"));
        QCOMPARE(last(bench.wanted), QStringLiteral("monthly"));
    }

    void enterOnAMissingUnitProposesItInTheLine()
    {
        Bench bench;
        bench.show(*bench.incoming);
        bench.show(*bench.page);
        QSignalSpy wanted(bench.incoming, &pages::Page::pageRequested);
        bench.waiting()->selectRow(4);
        const QString name = bench.waiting()->currentIndex().siblingAtColumn(0).data().toString();
        QTest::keyClick(bench.waiting(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const auto *chips = bench.child<widgets::ChipRow>(bench.incoming, "quickChips");
        QCOMPARE(chips->chips().first().value, name);
    }

    void theLastContactStandsBesideTheUnit()
    {
        Bench bench;
        domain::Chase chase;
        chase.unit = bench.data.unit(QStringLiteral("ninh sơn")).id;
        chase.period = domain::Period{2022, 5};
        chase.chasedOn = QDate(2022, 5, 10);
        chase.promisedOn = QDate(2022, 5, 13);
        bench.show(*bench.page);
        const auto contact = [&bench](const QString &unit) {
            const QAbstractItemModel *model = bench.waiting()->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, 0).data().toString() == unit)
                    return model->index(row, 1).data().toString();
            }
            return QString();
        };
        QCOMPARE(contact(QStringLiteral("UBND xã Ninh Sơn")), QStringLiteral("Chưa đôn đốc"));
        VERIFY_OK(services::addChase(*bench.data.file, chase));
        QCOMPARE(contact(QStringLiteral("UBND xã Ninh Sơn")), QStringLiteral("Đã gọi 10/05, hẹn 13/05"));
    }

    void aCallIsNotedFromTheRow()
    {
        Bench bench;
        bench.show(*bench.page);
        bench.figure("missingFigure")->click();
        bench.key(Qt::Key_Down);
        const QModelIndex row = bench.waiting()->currentIndex();
        QCOMPARE(row.row(), 1);
        bench.action("overview.call")->trigger();
        auto *bar = bench.child<dialogs::ChaseBar>(bench.page, "chaseBar");
        QVERIFY(bar->isVisible());
        QVERIFY(bar->title().contains(row.siblingAtColumn(0).data().toString()));
        QSignalSpy done(bench.page, &pages::Page::done);
        bench.key(Qt::Key_Return);
        QCOMPARE(done.size(), 1);
        QVERIFY(!bar->isVisible());
        QVERIFY(bench.waiting()->hasFocus());
        QCOMPARE(bench.waiting()->currentIndex().row(), 1);
        QCOMPARE(bench.waiting()->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("Đã gọi 12/05"));
    }

    void remindersAreWrittenForOneOrAll()
    {
        Bench bench;
        VERIFY_OK(bench.data.add(QStringLiteral("ninh son"), QDate(2022, 5, 6)));
        bench.show(*bench.page);
        auto *bar = bench.child<dialogs::ReminderBar>(bench.page, "reminderBar");
        bench.openTodo(QStringLiteral("Đôn đốc 47 đơn vị"));
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->title().contains(QStringLiteral("47")), qPrintable(bar->title()));
        bench.key(Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(bench.todo()->hasFocus());
        bench.waiting()->setFocus();
        bench.action("overview.remind")->trigger();
        QVERIFY(bar->isVisible());
        const QString unit = bench.waiting()->currentIndex().siblingAtColumn(0).data().toString();
        QVERIFY2(bar->title().contains(unit), qPrintable(bar->title()));
        // One strip at a time.
        bench.action("overview.call")->trigger();
        QVERIFY(!bar->isVisible());
    }

    void aMonthIsClosedAndOpenedByKeys()
    {
        Bench bench;
        VERIFY_OK(bench.data.add(QStringLiteral("ninh son"), QDate(2022, 5, 6)));
        bench.show(*bench.page);
        QVERIFY(!bench.child<QWidget>(bench.page, "closedMark")->isVisible());
        QSignalSpy done(bench.page, &pages::Page::done);
        bench.action("period.close")->trigger();
        QVERIFY(bench.closing()->isVisible());
        // It shows what is missing before anything is done.
        QVERIFY(bench.closing()->findChild<QWidget *>(QStringLiteral("closingChecks"))->isVisible());
        bench.key(Qt::Key_Escape);
        QVERIFY(!bench.closing()->isVisible());
        QVERIFY(!bench.figures().closed);
        bench.action("period.close")->trigger();
        bench.key(Qt::Key_Return);
        QVERIFY(bench.figures().closed);
        QVERIFY(!bench.closing()->isVisible());
        const auto *mark = bench.child<widgets::IconLabel>(bench.page, "closedMark");
        QVERIFY(mark->isVisible());
        QCOMPARE(mark->text(), QStringLiteral("Đã chốt, số liệu đến 12/05/2022"));
        QCOMPARE(done.last().first().toString(), QStringLiteral("Đã chốt kỳ tháng 5/2022"));

        // Opening again wants a reason.
        bench.action("period.close")->trigger();
        bench.key(Qt::Key_Return);
        QVERIFY(bench.figures().closed);
        auto *reason = bench.child<QLineEdit>(bench.page, "closingReason");
        QVERIFY(reason->hasFocus());
        support::typeText(reason, QStringLiteral("Nhận thêm báo cáo"));
        bench.key(Qt::Key_Return);
        QVERIFY(!bench.figures().closed);
        QVERIFY(!mark->isVisible());
    }

    void closingBeforeTheDueDayWantsAReason()
    {
        Bench bench(QDate(2022, 5, 8));
        bench.show(*bench.page);
        bench.action("period.close")->trigger();
        bench.key(Qt::Key_Return);
        QVERIFY(!bench.figures().closed);
        auto *reason = bench.child<QLineEdit>(bench.page, "closingReason");
        QVERIFY(reason->isVisible());
        QVERIFY(reason->hasFocus());
        support::typeText(reason, QStringLiteral("Theo yêu cầu"));
        bench.key(Qt::Key_Return);
        QVERIFY(bench.figures().closed);
    }

    void aMonthThatHasNotBegunCannotBeClosed()
    {
        Bench bench;
        bench.page->setPeriod({2022, 7});
        bench.show(*bench.page);
        bench.action("period.close")->trigger();
        QVERIFY(!bench.closing()->isVisible());
        const auto *message = bench.child<widgets::MessageBar>(bench.page, "overviewMessage");
        QVERIFY2(message->sentence().contains(QStringLiteral("11/6/2022")), qPrintable(message->sentence()));
    }

    void theChartHasATableOfTheSameNumbers()
    {
        Bench bench;
        VERIFY_OK(bench.data.add(QStringLiteral("ninh son"), QDate(2022, 5, 6)));
        bench.show(*bench.page);
        auto *chart = bench.child<charts::ColumnChart>(bench.page, "monthsChart");
        auto *table = bench.child<ListTable>(bench.page, "monthsTable");
        chart->setFocus();
        bench.action("overview.table")->trigger();
        QVERIFY(table->isVisible());
        QVERIFY(table->hasFocus());
        QCOMPARE(table->model()->index(0, 1).data().toInt(), bench.figures().counts.onTime);
        bench.action("overview.table")->trigger();
        QVERIFY(chart->hasFocus());
        QTest::keyClick(chart, Qt::Key_Up);
        QTest::keyClick(chart, Qt::Key_Up);
        QCOMPARE(bench.said("chartValue"), QStringLiteral("Tháng 5/2022, chưa gửi: 47 đơn vị"));
    }

    void aChangeIsReadOnceAndOnlyWhileShown()
    {
        Bench bench;
        bench.show(*bench.page);
        const store::Connection &connection = bench.data.file->connection();
        const auto readRows = [&](const std::function<void()> &act) {
            const int before = connection.rowCount();
            act();
            return connection.rowCount() - before;
        };
        const int whole = readRows([&] { emit bench.data.file->changes().changed(services::Subject::Reports); });
        QVERIFY(whole > 0);
        bench.page->hide();
        QCOMPARE(readRows([&] { emit bench.data.file->changes().changed(services::Subject::Reports); }), 0);
        QCOMPARE(readRows([&] { bench.page->show(); }), whole);
    }

    void tabWalksInReadingOrder()
    {
        Bench bench;
        bench.show(*bench.page);
        bench.figure("missingFigure")->setFocus();
        QStringList walked;
        for (int i = 0; i < 14; ++i) {
            bench.key(Qt::Key_Tab);
            walked.append(QApplication::focusWidget()->objectName());
        }
        const QStringList wanted{QStringLiteral("lateFigure"), QStringLiteral("onTimeFigure"),
            QStringLiteral("doneFigure"), QStringLiteral("runningFigure"), QStringLiteral("idleFigure"),
            QStringLiteral("todoList"), QStringLiteral("stage_new"), QStringLiteral("stage_collected"),
            QStringLiteral("stage_advised"), QStringLiteral("stage_directed"), QStringLiteral("stage_solved"),
            QStringLiteral("waitingTable"), QStringLiteral("monthsChart")};
        QCOMPARE(walked.mid(0, wanted.size()), wanted);
    }

    void everythingHasANameAndFitsEverySize()
    {
        Bench bench;
        bench.raise("ninh sơn", {2022, 4, 20});
        bench.deadline("1.2", {2022, 5, 2});
        bench.show(*bench.page);
        bench.action("period.close")->trigger();
        QCOMPARE(support::widgetsWithoutName(bench.page).join(QLatin1Char(' ')), QString());
        QCOMPARE(support::widgetsWithoutObjectName(bench.page).join(QLatin1Char(' ')), QString());
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
        bench.closing()->close();
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
