#include "core/base/calendar/holidaysjson.h"
#include "core/domain/reportingrule.h"

#include <QFile>
#include <QtTest>

using namespace domain;

class TestReportingRule : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(DONDOC_SOURCE_DIR "/resources/catalogues/holidays.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = base::holidaysFromJson(file.readAll());
        QVERIFY(table);
        m_holidays = *table;
    }

    void windowsAndDueDays_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("day9");
        QTest::addColumn<QString>("day9Shifted");
        QTest::addColumn<QString>("day10");
        QTest::addColumn<QString>("day10Shifted");
        const auto row = [](const char *period, const char *from, const char *to, const char *day9,
                             const char *shifted9, const char *day10, const char *shifted10) {
            QTest::newRow(period) << QString::fromLatin1(period) << QString::fromLatin1(from) << QString::fromLatin1(to)
                                  << QString::fromLatin1(day9) << QString::fromLatin1(shifted9)
                                  << QString::fromLatin1(day10) << QString::fromLatin1(shifted10);
        };
        row("2022-04", "2022-03-11", "2022-04-10", "2022-04-09", "2022-04-12", "2022-04-10", "2022-04-12");
        row("2022-05", "2022-04-11", "2022-05-10", "2022-05-09", "2022-05-09", "2022-05-10", "2022-05-10");
        row("2022-07", "2022-06-11", "2022-07-10", "2022-07-09", "2022-07-11", "2022-07-10", "2022-07-11");
        row("2022-09", "2022-08-11", "2022-09-10", "2022-09-09", "2022-09-09", "2022-09-10", "2022-09-12");
        row("2022-10", "2022-09-11", "2022-10-10", "2022-10-09", "2022-10-10", "2022-10-10", "2022-10-10");
        row("2022-12", "2022-11-11", "2022-12-10", "2022-12-09", "2022-12-09", "2022-12-10", "2022-12-12");
        row("2023-01", "2022-12-11", "2023-01-10", "2023-01-09", "2023-01-09", "2023-01-10", "2023-01-10");
        row("2023-03", "2023-02-11", "2023-03-10", "2023-03-09", "2023-03-09", "2023-03-10", "2023-03-10");
    }

    void windowsAndDueDays()
    {
        QFETCH(QString, period);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, day9);
        QFETCH(QString, day9Shifted);
        QFETCH(QString, day10);
        QFETCH(QString, day10Shifted);
        for (const auto &[day, literal, shifted] :
            {std::tuple(9, day9, day9Shifted), std::tuple(10, day10, day10Shifted)}) {
            for (const DueShift shift : {DueShift::Off, DueShift::NextWorkingDay}) {
                ReportingRule rule;
                rule.lastOnTimeDay = day;
                rule.shift = shift;
                const PeriodDates dates = periodDates(rule, *Period::fromCode(period), m_holidays);
                QCOMPARE(dates.from.toString(Qt::ISODate), from);
                QCOMPARE(dates.to.toString(Qt::ISODate), to);
                QCOMPARE(dates.dueLiteral.toString(Qt::ISODate), literal);
                QCOMPARE(dates.dueShifted.toString(Qt::ISODate), shifted);
                QCOMPARE(dates.dueEffective, shift == DueShift::Off ? dates.dueLiteral : dates.dueShifted);
                QCOMPARE(dates.reasons.size(), dates.dueLiteral.daysTo(dates.dueShifted));
            }
        }
    }

    void reasonsNameEverySkippedDay()
    {
        const PeriodDates dates = periodDates({}, {2022, 4}, m_holidays);
        const QStringList expected{QStringLiteral("09/04/2022: thứ Bảy"),
            QStringLiteral("10/04/2022: Chủ nhật, Giỗ Tổ Hùng Vương"),
            QStringLiteral("11/04/2022: nghỉ bù Giỗ Tổ Hùng Vương")};
        QCOMPARE(dates.reasons, expected);
        QVERIFY(!dates.required);
        QVERIFY(periodDates({}, {2022, 5}, m_holidays).required);
    }

    void aDayBelongsToOnePeriod()
    {
        QCOMPARE(periodOf({}, QDate(2022, 5, 10)), (Period{2022, 5}));
        QCOMPARE(periodOf({}, QDate(2022, 5, 11)), (Period{2022, 6}));
        QCOMPARE(periodOf({}, QDate(2022, 12, 31)), (Period{2023, 1}));
        ReportingRule calendarMonth;
        calendarMonth.windowFromDay = 1;
        QCOMPARE(periodOf(calendarMonth, QDate(2022, 5, 31)), (Period{2022, 5}));
        QCOMPARE(periodDates(calendarMonth, {2023, 2}, m_holidays).to, QDate(2023, 2, 28));
    }

    void proposesTheOldestOpenPeriodAtMostTwoBack()
    {
        const auto none = [](Period) { return false; };
        QCOMPARE(*proposedPeriod({}, QDate(2022, 5, 10), none), (Period{2022, 5}));
        QCOMPARE(*proposedPeriod({}, QDate(2022, 9, 12), none), (Period{2022, 8}));
        QCOMPARE(*proposedPeriod({}, QDate(2022, 9, 12),
                     [](Period p) {
                         return p == Period{2022, 8};
                     }),
            (Period{2022, 9}));
        QVERIFY(!proposedPeriod({}, QDate(2022, 9, 12), [](Period) { return true; }));
        QVERIFY(!proposedPeriod({}, QDate(2022, 4, 10), none));
    }

private:
    base::HolidayTable m_holidays;
};

QTEST_APPLESS_MAIN(TestReportingRule)
#include "tst_reportingrule.moc"
