#include "core/domain/deadlineparsing.h"
#include "core/reporting/counts.h"
#include "core/services/planreader.h"
#include "core/services/taskservice.h"
#include "support/datafilefixture.h"

#include <QtTest>

#include <random>

using base::ErrorCode;
using domain::Deadline;
using domain::TaskState;
using domain::Timeliness;
using support::DataFileFixture;

/// Rule 4: the state is recorded, whether it is late is computed.
class TestTaskActs : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<DataFileFixture>(QDate(2022, 10, 10)); }

    void everyTimelinessOnItsBoundaryDays_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QDate>("stateOn");
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("days");
        const QDate due(2022, 9, 30);
        const QDate begun(2022, 5, 12);
        const auto row = [](const char *name, const char *state, QDate stateOn, QDate asOf, const char *code,
                             int days) {
            QTest::newRow(name) << QString::fromLatin1(state) << stateOn << asOf << QString::fromLatin1(code) << days;
        };
        row("four days left", "in_progress", begun, due.addDays(-4), "in_time", 4);
        row("three days left", "in_progress", begun, due.addDays(-3), "due_soon", 3);
        row("the day itself", "in_progress", begun, due, "due_soon", 0);
        row("the day after", "in_progress", begun, due.addDays(1), "overdue", 1);
        row("ten days over", "in_progress", begun, due.addDays(10), "overdue", 10);
        row("done on the day", "done", due, due.addDays(5), "done_on_time", 0);
        row("done a day late", "done", due.addDays(1), due.addDays(5), "done_late", 1);
        row("not done yet then", "done", due.addDays(1), due, "due_soon", 0);
        row("paused before", "paused", due.addDays(-10), due.addDays(9), "in_time", 0);
    }

    void everyTimelinessOnItsBoundaryDays()
    {
        QFETCH(QString, state);
        QFETCH(QDate, stateOn);
        QFETCH(QDate, asOf);
        QFETCH(QString, expected);
        QFETCH(int, days);
        const QDate due(2022, 9, 30);
        act("1.2", QDate(2022, 5, 12), TaskState::InProgress, {}, Deadline{Deadline::Kind::Date, due, {}});
        if (state != QLatin1String("in_progress"))
            act("1.2", stateOn, *domain::taskStateFromCode(state));
        const domain::TaskStanding standing = standingOf("1.2", asOf);
        QCOMPARE(domain::timelinessCode(standing.timeliness.kind), expected);
        if (expected != QLatin1String("in_time") || days > 0)
            QCOMPARE(standing.timeliness.days, days);
    }

    void withoutALastDayNothingIsLate_data()
    {
        QTest::addColumn<QString>("deadline");
        for (const char *text : {"none", "ongoing", "monthly", "words:theo đề nghị của Công an tỉnh"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void withoutALastDayNothingIsLate()
    {
        QFETCH(QString, deadline);
        const auto parsed = domain::parseDeadline(deadline);
        QVERIFY(parsed.has_value());
        act("1.2", QDate(2022, 5, 12), TaskState::InProgress, {}, *parsed);
        QCOMPARE(standingOf("1.2", QDate(2030, 1, 1)).timeliness.kind, Timeliness::NoDeadline);
    }

    void everyKindOfDeadlineIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("lastDay");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *text, const char *kind, QDate day, const char *shown) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(kind) << day
                                << QString::fromUtf8(shown);
        };
        row("2022-09-30", "date", {2022, 9, 30}, "30/9/2022");
        row("30/9/2022", "date", {2022, 9, 30}, "30/9/2022");
        row("2022-09", "month", {2022, 9, 30}, "tháng 9/2022");
        row("tháng 2/2024", "month", {2024, 2, 29}, "tháng 02/2024");
        row("2022-Q3", "quarter", {2022, 9, 30}, "quý III/2022");
        row("quý iv/2022", "quarter", {2022, 12, 31}, "quý IV/2022");
        row("2022", "year", {2022, 12, 31}, "năm 2022");
        row("năm 2023", "year", {2023, 12, 31}, "năm 2023");
        row("hết tháng 11 năm 2022", "month", {2022, 11, 30}, "tháng 11/2022");
        row("11-2022", "month", {2022, 11, 30}, "tháng 11/2022");
        row("Q4/2022", "quarter", {2022, 12, 31}, "quý IV/2022");
        row("trong quý 1 năm 2023", "quarter", {2023, 3, 31}, "quý I/2023");
        row("ngày 30/11/2022", "date", {2022, 11, 30}, "30/11/2022");
        row("hằng tháng", "recurring", {}, "hằng tháng");
        row("hàng tháng", "recurring", {}, "hằng tháng");
        row("Hằng quý", "recurring", {}, "hằng quý");
        row("không có", "none", {}, "–");
        row("bằng lời: theo đề nghị", "words", {}, "theo đề nghị");
        row("thường xuyên", "ongoing", {}, "thường xuyên");
        row("words:theo đề nghị", "words", {}, "theo đề nghị");
        row("none", "none", {}, "–");
    }

    void everyKindOfDeadlineIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        QFETCH(QDate, lastDay);
        QFETCH(QString, shown);
        const auto deadline = domain::parseDeadline(text);
        QVERIFY(deadline.has_value());
        QCOMPARE(domain::deadlineKindCode(deadline->kind), kind);
        QCOMPARE(deadline->lastDay, lastDay);
        QCOMPARE(domain::deadlineText(*deadline), shown);
        act("1.2", QDate(2022, 5, 12), {}, {}, *deadline);
        QCOMPARE(standingOf("1.2", QDate(2022, 5, 12)).deadline, *deadline);
    }

    void aSlipIsNoDeadline()
    {
        for (const char *text : {"2022-13", "2022-02-30", "30/9", "quý V/2022", "cuối năm", "words:", "", "0"})
            QVERIFY2(!domain::parseDeadline(QString::fromUtf8(text)), text);
    }

    void progressBeginsATaskAndDoneEndsIt()
    {
        act("1.3", QDate(2022, 6, 1), {}, 30);
        QCOMPARE(standingOf("1.3", QDate(2022, 6, 1)).state, TaskState::InProgress);
        act("1.3", QDate(2022, 7, 1), {}, 60);
        act("1.3", QDate(2022, 8, 1), TaskState::Done);
        QCOMPARE(standingOf("1.3", QDate(2022, 6, 30)).progress, 30);
        QCOMPARE(standingOf("1.3", QDate(2022, 7, 31)).progress, 60);
        QCOMPARE(standingOf("1.3", QDate(2022, 8, 1)).progress, 100);
        QCOMPARE(standingOf("1.3", QDate(2022, 8, 1)).doneOn, QDate(2022, 8, 1));
    }

    void whatIsEnteredLaterForAnEarlierDayStandsWhereItBelongs()
    {
        act("1.3", QDate(2022, 8, 1), {}, 60);
        act("1.3", QDate(2022, 6, 1), {}, 20);
        QCOMPARE(standingOf("1.3", QDate(2022, 6, 30)).progress, 20);
        QCOMPARE(standingOf("1.3", QDate(2022, 9, 1)).progress, 60);
    }

    void aStateGoesBackOnlyWithAReason()
    {
        act("1.1", QDate(2022, 8, 1), TaskState::Done);
        services::TaskAct back{task("1.1"), QDate(2022, 9, 1), TaskState::InProgress, {}, {}, {}, {}};
        VERIFY_ERROR(services::applyTaskAct(*m_office->file, back), ErrorCode::StateBackwards);
        back.reason = QStringLiteral("Cấp trên yêu cầu làm lại");
        VERIFY_OK(services::applyTaskAct(*m_office->file, back));
        QCOMPARE(standingOf("1.1", QDate(2022, 9, 1)).progress, 99); // all of it was done, and is not any more
        // A pause is neither forward nor back.
        act("1.1", QDate(2022, 9, 2), TaskState::Paused);
        act("1.1", QDate(2022, 9, 3), TaskState::InProgress);
    }

    void aTaskWithTwoLeadsCountsWithEach()
    {
        const auto plan = services::currentPlan(*m_office->file);
        const auto contents = services::readPlanContents(*m_office->file, *plan);
        const auto found = std::find_if(contents->tasks.begin(), contents->tasks.end(),
            [](const domain::Task &one) { return one.no == QLatin1String("2.7"); });
        QCOMPARE(found->leads.size(), 2);
    }

    /// Totals add up whatever the deadlines and states are: total = sum of the states = sum of the six.
    void totalsAddUp()
    {
        std::mt19937 random(20220412);
        const auto between
            = [&random](int least, int most) { return least + int(random() % unsigned(most - least + 1)); };
        const auto plan = services::currentPlan(*m_office->file);
        const auto contents = services::readPlanContents(*m_office->file, *plan);
        m_office->clock.set(QDateTime(QDate(2023, 12, 31), QTime(8, 0)));
        for (const domain::Task &one : contents->tasks) {
            QDate day(2022, 4, 20);
            for (int step = between(0, 6); step > 0; --step) {
                day = day.addDays(between(3, 60));
                services::TaskAct wanted{one.id, day, {}, {}, {}, QStringLiteral("thử"), QStringLiteral("thử")};
                if (between(0, 1) == 1)
                    wanted.state = TaskState(between(0, 3));
                if (between(0, 1) == 1)
                    wanted.deadline = Deadline{Deadline::Kind::Date, day.addDays(between(-20, 120)), {}};
                VERIFY_OK(services::applyTaskAct(*m_office->file, wanted));
            }
        }
        for (int month = 0; month < 12; ++month) {
            const auto standings
                = services::standingsOn(*m_office->file, plan->id, QDate(2022, 5, 10).addMonths(month));
            reporting::TaskCounts counts;
            for (const domain::TaskStanding &standing : *standings)
                counts.count(standing);
            QCOMPARE(counts.total, 32);
            QCOMPARE(counts.byState.at(0) + counts.byState.at(1) + counts.byState.at(2) + counts.byState.at(3), 32);
            QCOMPARE(counts.doneOnTime + counts.doneLate + counts.doneNoDeadline, counts.done());
            QCOMPARE(counts.openInTime + counts.openOverdue + counts.openNoDeadline, 32 - counts.done());
        }
    }

private:
    domain::TaskId task(const char *no) const
    {
        return services::findTask(*m_office->file, QString::fromLatin1(no))->id;
    }

    void act(const char *no, QDate on, std::optional<TaskState> state, std::optional<int> progress = {},
        std::optional<Deadline> deadline = {})
    {
        VERIFY_OK(services::applyTaskAct(*m_office->file, {task(no), on, state, progress, deadline, {}, {}}));
    }

    domain::TaskStanding standingOf(const char *no, QDate asOf) const
    {
        const auto plan = services::currentPlan(*m_office->file);
        return services::standingsOn(*m_office->file, plan->id, asOf)->value(task(no));
    }

    std::unique_ptr<DataFileFixture> m_office;
};

QTEST_MAIN(TestTaskActs)
#include "tst_taskacts.moc"
