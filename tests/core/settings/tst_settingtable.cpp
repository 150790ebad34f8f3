#include "core/settings/settingtable.h"
#include "support/resultcheck.h"

#include <QSet>
#include <QtTest>

using base::ErrorCode;

class TestSettingTable : public QObject {
    Q_OBJECT

private slots:
    void keysAreUniqueAscii()
    {
        QSet<QString> keys;
        for (const settings::SettingDefinition &setting : settings::officeSettings()) {
            keys.insert(setting.key);
            QCOMPARE(QString::fromLatin1(setting.key.toLatin1()), setting.key);
            QVERIFY2(settings::checkedValue(setting.key, setting.fallback), qPrintable(setting.key));
        }
        QCOMPARE(keys.size(), settings::officeSettings().size());
    }

    void refusesWhatIsOutOfRange_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        const QString day = QStringLiteral("due.last_on_time_day");
        QTest::newRow("9") << day << QStringLiteral("9") << true;
        QTest::newRow("10 with blanks") << day << QStringLiteral(" 10 ") << true;
        QTest::newRow("11") << day << QStringLiteral("11") << false;
        QTest::newRow("word") << day << QStringLiteral("mười") << false;
        const QString shift = QStringLiteral("due.shift");
        QTest::newRow("shift") << shift << QStringLiteral("next_working_day") << true;
        QTest::newRow("shift translated") << shift << QStringLiteral("lùi") << false;
        QTest::newRow("first") << QStringLiteral("period.first") << QStringLiteral("2022-04") << true;
        QTest::newRow("first day") << QStringLiteral("period.first") << QStringLiteral("2022-04-01") << false;
        QTest::newRow("soon") << QStringLiteral("soon_days") << QStringLiteral("60") << true;
        QTest::newRow("soon high") << QStringLiteral("soon_days") << QStringLiteral("61") << false;
        QTest::newRow("soon negative") << QStringLiteral("soon_days") << QStringLiteral("-1") << false;
        QTest::newRow("amber") << QStringLiteral("difficulty.amber_days") << QStringLiteral("10") << true;
        QTest::newRow("red at once") << QStringLiteral("difficulty.red_days") << QStringLiteral("0") << false;
        QTest::newRow("line break") << QStringLiteral("letterhead.place") << QStringLiteral("a\nb") << false;
    }

    void refusesWhatIsOutOfRange()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const base::Result<QString> value = settings::checkedValue(key, text);
        if (valid)
            QCOMPARE(*value, text.trimmed());
        else
            VERIFY_ERROR(value, ErrorCode::ValueInvalid);
    }

    void anUnknownKeyNamesTheKnownOnes()
    {
        const base::Result<QString> value = settings::checkedValue(QStringLiteral("due.day"), QStringLiteral("9"));
        VERIFY_ERROR(value, ErrorCode::KeyUnknown);
        QVERIFY(base::sentence(value.error()).contains(QStringLiteral("due.last_on_time_day")));
    }
};

QTEST_APPLESS_MAIN(TestSettingTable)
#include "tst_settingtable.moc"
