#include "core/base/calendar/holidaysjson.h"
#include "core/base/calendar/lawholidays.h"

#include <QFile>
#include <QtTest>

using namespace base;

class TestHolidays : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(DONDOC_SOURCE_DIR "/resources/catalogues/holidays.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = holidaysFromJson(file.readAll());
        QVERIFY(table);
        m_shipped = *table;
    }

    void theYears2022And2023AreAsAnnounced_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("new year 2022") << QDate(2022, 1, 3) << QDate(2022, 1, 3);
        QTest::newRow("tet 2022") << QDate(2022, 1, 31) << QDate(2022, 2, 4);
        QTest::newRow("kings 2022") << QDate(2022, 4, 11) << QDate(2022, 4, 11);
        QTest::newRow("may 2022") << QDate(2022, 5, 2) << QDate(2022, 5, 3);
        QTest::newRow("september 2022") << QDate(2022, 9, 1) << QDate(2022, 9, 2);
        QTest::newRow("new year 2023") << QDate(2023, 1, 2) << QDate(2023, 1, 2);
        QTest::newRow("tet 2023") << QDate(2023, 1, 20) << QDate(2023, 1, 26);
        QTest::newRow("april 2023") << QDate(2023, 4, 29) << QDate(2023, 5, 3);
        QTest::newRow("september 2023") << QDate(2023, 9, 1) << QDate(2023, 9, 4);
    }

    void theYears2022And2023AreAsAnnounced()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            QVERIFY2(m_shipped.isDayOff(day), qPrintable(day.toString(Qt::ISODate)));
            if (m_shipped.on(day))
                QVERIFY(m_shipped.on(day)->announced);
        }
        QVERIFY(!m_shipped.isDayOff(last.addDays(last.dayOfWeek() == Qt::Friday ? 3 : 1)));
    }

    void theOtherYearsFollowFromTheLaw()
    {
        QList<Holiday> shipped;
        const QList<Holiday> all = m_shipped.all();
        for (const Holiday &holiday : all) {
            if (!holiday.announced)
                shipped.append(holiday);
        }
        QList<Holiday> computed;
        for (int year = 2024; year <= lastLawYear; ++year)
            computed += lawHolidays(year);
        QCOMPARE(shipped, computed);
    }

    void elevenWorkingDaysAreFreeEveryYear()
    {
        for (int year = firstLawYear; year <= lastLawYear; ++year) {
            int weekdays = 0;
            const QList<Holiday> holidays = lawHolidays(year);
            for (const Holiday &holiday : holidays)
                weekdays += holiday.day.dayOfWeek() < Qt::Saturday ? 1 : 0;
            QVERIFY2(weekdays == 11, qPrintable(QString::number(year)));
        }
        QVERIFY(lawHolidays(2031).isEmpty());
    }

    void aWorkedSaturdayIsAWorkingDay()
    {
        HolidayTable table;
        const QDate saturday(2022, 7, 9);
        QVERIFY(table.isDayOff(saturday));
        QCOMPARE(table.nextWorkingDay(saturday), QDate(2022, 7, 11));
        table.add({saturday, HolidayKind::Working, QStringLiteral("làm bù"), true});
        QVERIFY(!table.isDayOff(saturday));
        QCOMPARE(table.nextWorkingDay(saturday), saturday);
        QCOMPARE(table.reason(saturday), QString());
    }

    void whatIsNotAnnouncedSaysSo()
    {
        QCOMPARE(m_shipped.reason(QDate(2027, 4, 16)), QStringLiteral("Giỗ Tổ Hùng Vương (dự kiến)"));
        QCOMPARE(m_shipped.reason(QDate(2022, 4, 11)), QStringLiteral("nghỉ bù Giỗ Tổ Hùng Vương"));
    }

    void badTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("no such day") << QByteArray(R"([{"day":"2022-02-30","kind":"off","name":"x"}])");
        QTest::newRow("no such kind") << QByteArray(R"([{"day":"2022-02-03","kind":"free","name":"x"}])");
        QTest::newRow("twice") << QByteArray(
            R"([{"day":"2022-02-03","kind":"off","name":"x"},{"day":"2022-02-03","kind":"off","name":"y"}])");
    }

    void badTablesAreRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!holidaysFromJson(json));
    }

private:
    HolidayTable m_shipped;
};

QTEST_APPLESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
