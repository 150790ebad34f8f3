#include "core/domain/period.h"

#include <QtTest>

using domain::Period;

class TestPeriod : public QObject {
    Q_OBJECT

private slots:
    void readsOnlyYearAndMonth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("month") << QStringLiteral("2022-05") << true;
        QTest::newRow("no zero") << QStringLiteral("2022-5") << false;
        QTest::newRow("month 13") << QStringLiteral("2022-13") << false;
        QTest::newRow("month 0") << QStringLiteral("2022-00") << false;
        QTest::newRow("day") << QStringLiteral("2022-05-01") << false;
        QTest::newRow("words") << QStringLiteral("tháng 5") << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("line break") << QStringLiteral("2022-05\n") << false;
    }

    void readsOnlyYearAndMonth()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(Period::fromCode(text).has_value(), valid);
        if (valid)
            QCOMPARE(Period::fromCode(text)->code(), text);
    }

    void stepsOverTheYear()
    {
        QCOMPARE((Period{2022, 12}.next()), (Period{2023, 1}));
        QCOMPARE((Period{2022, 1}.previous()), (Period{2021, 12}));
        QVERIFY((Period{2022, 12}) < (Period{2023, 1}));
        QCOMPARE((Period{2022, 5}.label()), QStringLiteral("5/2022"));
        QCOMPARE((Period{2023, 2}.label()), QStringLiteral("02/2023"));
        QCOMPARE((Period{2023, 10}.label()), QStringLiteral("10/2023"));
    }
};

QTEST_APPLESS_MAIN(TestPeriod)
#include "tst_period.moc"
