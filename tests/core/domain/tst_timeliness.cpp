#include "core/domain/reportstatus.h"
#include "core/domain/timeliness.h"

#include <QtTest>

using namespace domain;

class TestTimeliness : public QObject {
    Q_OBJECT

private slots:
    void tasks_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<QDate>("since");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("days");
        const QDate due(2022, 10, 10); // judged on 10/10/2022
        const auto row
            = [](const char *name, TaskState state, QDate deadline, QDate since, const char *code, int days) {
                  QTest::newRow(name) << int(state) << deadline << since << QString::fromLatin1(code) << days;
              };
        row("no deadline", TaskState::InProgress, {}, {}, "no_deadline", 0);
        row("done without deadline", TaskState::Done, {}, due, "no_deadline", 0);
        row("due today", TaskState::InProgress, due, {}, "due_soon", 0);
        row("three days left", TaskState::NotStarted, due.addDays(3), {}, "due_soon", 3);
        row("four days left", TaskState::NotStarted, due.addDays(4), {}, "in_time", 4);
        row("one day over", TaskState::InProgress, due.addDays(-1), {}, "overdue", 1);
        row("done on the last day", TaskState::Done, due, due, "done_on_time", 0);
        row("done a day late", TaskState::Done, due.addDays(-1), due, "done_late", 1);
        row("paused, day over", TaskState::Paused, due.addDays(-5), due.addDays(-2), "in_time", 0);
    }

    void tasks()
    {
        QFETCH(int, state);
        QFETCH(QDate, deadline);
        QFETCH(QDate, since);
        QFETCH(QString, code);
        QFETCH(int, days);
        const Deadline when{deadline.isNull() ? Deadline::Kind::None : Deadline::Kind::Date, deadline, {}};
        const TimelinessResult result = timeliness(TaskState(state), when, since, since, QDate(2022, 10, 10));
        QCOMPARE(timelinessCode(result.kind), code);
        QCOMPARE(result.days, days);
    }

    void deadlinesReadAsPapersWriteThem()
    {
        using Kind = Deadline::Kind;
        QCOMPARE(deadlineText({}), QStringLiteral("–"));
        QCOMPARE(deadlineText({Kind::Date, QDate(2022, 2, 9), {}}), QStringLiteral("09/02/2022"));
        QCOMPARE(deadlineText({Kind::Month, QDate(2022, 9, 30), {}}), QStringLiteral("tháng 9/2022"));
        QCOMPARE(deadlineText({Kind::Quarter, QDate(2022, 9, 30), {}}), QStringLiteral("quý III/2022"));
        QCOMPARE(deadlineText({Kind::Year, QDate(2022, 12, 31), {}}), QStringLiteral("năm 2022"));
        for (int kind = 0; kind <= int(Kind::Words); ++kind)
            QCOMPARE(*deadlineKindFromCode(deadlineKindCode(Kind(kind))), Kind(kind));
    }

    void reports_data()
    {
        QTest::addColumn<QDate>("arrived");
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("late");
        const auto may = [](int day) { return QDate(2022, 5, day); };
        QTest::newRow("before due") << QDate() << may(5) << QStringLiteral("pending") << 0;
        QTest::newRow("on the due day") << QDate() << may(9) << QStringLiteral("pending") << 0;
        QTest::newRow("day after") << QDate() << may(10) << QStringLiteral("missing") << 0;
        QTest::newRow("in time") << may(9) << may(12) << QStringLiteral("on_time") << 0;
        QTest::newRow("one day late") << may(10) << may(12) << QStringLiteral("late") << 1;
        QTest::newRow("after the cut-off") << may(13) << may(12) << QStringLiteral("missing") << 0;
    }

    void reports()
    {
        QFETCH(QDate, arrived);
        QFETCH(QDate, asOf);
        QFETCH(QString, code);
        QFETCH(int, late);
        const PeriodDates dates = periodDates({}, {2022, 5}, {});
        const ReportStanding result = standing(dates, true, arrived, asOf);
        QCOMPARE(reportStatusCode(result.status), code);
        QCOMPARE(result.daysLate, late);
        QCOMPARE(standing(dates, false, arrived, asOf).status, ReportStatus::NotRequired);
    }

    void lateDaysCountFromTheDayInForce()
    {
        ReportingRule rule;
        rule.shift = DueShift::NextWorkingDay;
        // 09/10/2022 is a Sunday: the day in force is Monday the 10th.
        const PeriodDates dates = periodDates(rule, {2022, 10}, {});
        QCOMPARE(standing(dates, true, QDate(2022, 10, 10), QDate(2022, 10, 12)).status, ReportStatus::OnTime);
        QCOMPARE(standing(dates, true, QDate(2022, 10, 12), QDate(2022, 10, 12)).daysLate, 2);
    }
};

QTEST_APPLESS_MAIN(TestTimeliness)
#include "tst_timeliness.moc"
