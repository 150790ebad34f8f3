#include "core/base/text/csv.h"
#include "core/base/text/dateparsing.h"
#include "core/base/text/docnumber.h"
#include "core/base/text/naturalorder.h"
#include "core/base/text/wording.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace base;

class TestTextWording : public QObject {
    Q_OBJECT

private slots:
    void csvCells_data();
    void csvCells();
    void counts();
    void percents();
    void dates();
    void parseDate_data();
    void parseDate();
    void parseWithoutYear();
    void writtenDatesAreReadBack();
    void naturalOrder();
    void naturalEquals();
    void naturalKeysAreStorable();
    void documentNumbers_data();
    void documentNumbers();
    void documentNumberKeys();
};

void TestTextWording::csvCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto add = [](const char *text, const char *written) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(written);
    };
    add("UBND xã Ninh Sơn", "UBND xã Ninh Sơn");
    add("", "");
    add("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"");
    add("+84 905", "'+84 905");
    add("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0");
    add("@SUM(A1)", "'@SUM(A1)");
    add("\t=1", "\"'\t=1\"");
    add("\r=1", "\"'\r=1\"");
    add("＝1+1", "'＝1+1");
    add("a = b", "a = b");
    add("một, hai; \"ba\"", "\"một, hai; \"\"ba\"\"\"");
    add("hai\ndòng", "\"hai\ndòng\"");
    QTest::newRow("NUL before a formula") << QString(QChar(0) + QStringLiteral("=1")) << QStringLiteral("'=1");
}

void TestTextWording::csvCells()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(csvLine({text, QStringLiteral("x")}), written + QStringLiteral(",x\r\n"));
    QVERIFY(csvFile({{text}}).startsWith("\xEF\xBB\xBF"));
}

void TestTextWording::counts()
{
    QCOMPARE(paddedCount(0), QStringLiteral("0"));
    QCOMPARE(paddedCount(4), QStringLiteral("04"));
    QCOMPARE(paddedCount(9), QStringLiteral("09"));
    QCOMPARE(paddedCount(10), QStringLiteral("10"));
    QCOMPARE(paddedCount(41), QStringLiteral("41"));
    QCOMPARE(paddedCount(999), QStringLiteral("999"));
    QCOMPARE(paddedCount(1228), QStringLiteral("1.228"));
    QCOMPARE(paddedCount(1000000), QStringLiteral("1.000.000"));
    QCOMPARE(paddedCount(-123), QStringLiteral("-123"));
    QCOMPARE(paddedCount(-4321), QStringLiteral("-4.321"));
}

void TestTextWording::percents()
{
    QCOMPARE(percent(41, 48), QStringLiteral("85,4%"));
    QCOMPARE(percent(48, 48), QStringLiteral("100%"));
    QCOMPARE(percent(24, 48), QStringLiteral("50%"));
    QCOMPARE(percent(1, 3), QStringLiteral("33,3%"));
    QCOMPARE(percent(2, 3), QStringLiteral("66,7%"));
    QCOMPARE(percent(1, 16), QStringLiteral("6,3%")); // 6.25
    QCOMPARE(percent(0, 48), QStringLiteral("0%"));
    QCOMPARE(percent(0, 0), QStringLiteral("0%"));
    QCOMPARE(percent(5, 0), QStringLiteral("0%"));
    QCOMPARE(percent(9999, 10000), QStringLiteral("99,9%")); // something is missing
    QCOMPARE(percent(1, 10000), QStringLiteral("0,1%")); // something is there
    QCOMPARE(percent(3, 2), QStringLiteral("150%"));
    QCOMPARE(percent(2000000000, 2000000000), QStringLiteral("100%"));
}

void TestTextWording::dates()
{
    QCOMPARE(proseDate(QDate(2022, 4, 7)), QStringLiteral("07/4/2022"));
    QCOMPARE(proseDate(QDate(2022, 1, 31)), QStringLiteral("31/01/2022"));
    QCOMPARE(proseDate(QDate(2022, 2, 1)), QStringLiteral("01/02/2022"));
    QCOMPARE(proseDate(QDate(2022, 3, 10)), QStringLiteral("10/3/2022"));
    QCOMPARE(proseDate(QDate(2022, 12, 9)), QStringLiteral("09/12/2022"));
    QCOMPARE(longDate(QDate(2022, 4, 7)), QStringLiteral("ngày 07 tháng 4 năm 2022"));
    QCOMPARE(longDate(QDate(2023, 2, 10)), QStringLiteral("ngày 10 tháng 02 năm 2023"));
    QCOMPARE(screenDate(QDate(2022, 4, 7)), QStringLiteral("07/04/2022"));
    QCOMPARE(weekdayDate(QDate(2022, 10, 10)), QStringLiteral("thứ Hai 10/10"));
    QCOMPARE(weekdayDate(QDate(2022, 10, 9)), QStringLiteral("Chủ nhật 09/10"));
    QCOMPARE(weekdayDate(QDate(2022, 4, 9)), QStringLiteral("thứ Bảy 09/04"));
    QCOMPARE(weekdayDate(QDate(2022, 4, 12)), QStringLiteral("thứ Ba 12/04"));
    for (const auto write : {proseDate, longDate, screenDate, weekdayDate})
        QVERIFY(write(QDate()).isEmpty());
}

void TestTextWording::parseDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate april7(2022, 4, 7);
    const char *accepted[] = {
        "2022-04-07",
        "2022-4-7",
        "7/4/2022",
        "07/04/2022",
        "07/4/22",
        "7.4.2022",
        "7.4.22",
        "7-4-2022",
        "07–4–2022",
        " 7 / 4 / 2022 ",
        "ngày 07 tháng 4 năm 2022",
        "NGÀY 7 THÁNG 04 NĂM 2022",
        "ngay 7 thang 4 nam 2022",
        "07 tháng 4 năm 2022",
        "ngày 07/4/2022",
        "ngày\u00A007 tháng 4  năm 2022",
    };
    for (const char *text : accepted)
        QTest::newRow(text) << QString::fromUtf8(text) << april7;
    QTest::newRow("decomposed") << QStringLiteral("ngày 07 tháng 4 năm 2022").normalized(QString::NormalizationForm_D)
                                << april7;
    QTest::newRow("leap day") << QStringLiteral("29/2/2024") << QDate(2024, 2, 29);

    const char *refused[] = {
        "",
        "zzz",
        "30/2/2022",
        "29/2/2022",
        "31/4/2022",
        "0/4/2022",
        "7/13/2022",
        "2022-13-01",
        "2022-02-30",
        "7/4.2022",
        "7-4/2022",
        "7/4/202",
        "7/4/20222",
        "7/4/2022x",
        "7/4/2022 8:00",
        "7.4",
        "7-4",
        "2022",
        "7/4/0022",
        "7/4/1899",
        "/4/2022",
        "007/4/2022",
        "tháng 4 năm 2022",
        "ngày",
        "30/2",
        "32/1",
        "2022/04/07",
        "2.10",
    };
    for (const char *text : refused)
        QTest::newRow(qPrintable(QStringLiteral("refused ") + QString::fromUtf8(text)))
            << QString::fromUtf8(text) << QDate();
}

void TestTextWording::parseDate()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const std::optional<QDate> parsed = base::parseDate(text, QDate(2022, 5, 9));
    QCOMPARE(parsed.has_value(), date.isValid());
    if (parsed)
        QCOMPARE(*parsed, date);
}

void TestTextWording::parseWithoutYear()
{
    const auto parsed = [](const char *text, QDate today) {
        return base::parseDate(QString::fromLatin1(text), today).value_or(QDate());
    };
    QCOMPARE(parsed("7/4", QDate(2022, 5, 9)), QDate(2022, 4, 7));
    QCOMPARE(parsed("09/05", QDate(2022, 5, 9)), QDate(2022, 5, 9));
    QCOMPARE(parsed("9/6", QDate(2022, 5, 9)), QDate(2022, 6, 9)); // 31 days ahead
    QCOMPARE(parsed("10/6", QDate(2022, 5, 9)), QDate(2021, 6, 10)); // 32 days ahead
    QCOMPARE(parsed("28/12", QDate(2023, 1, 3)), QDate(2022, 12, 28));
    QCOMPARE(parsed("3/1", QDate(2022, 12, 28)), QDate(2022, 1, 3));
    QCOMPARE(parsed("29/2", QDate(2023, 3, 1)), QDate());
    QCOMPARE(parsed("29/2", QDate(2024, 3, 1)), QDate(2024, 2, 29));
    QCOMPARE(parsed("7/4", QDate()), QDate());
}

void TestTextWording::writtenDatesAreReadBack()
{
    const QDate today(2022, 5, 9);
    for (QDate date(2021, 12, 25); date < QDate(2024, 3, 5); date = date.addDays(1)) {
        QCOMPARE(base::parseDate(proseDate(date), today), std::optional(date));
        QCOMPARE(base::parseDate(longDate(date), today), std::optional(date));
        QCOMPARE(base::parseDate(screenDate(date), today), std::optional(date));
        QCOMPARE(base::parseDate(date.toString(Qt::ISODate), today), std::optional(date));
    }
}

void TestTextWording::naturalOrder()
{
    const QStringList ordered{
        QString(),
        QStringLiteral("1"),
        QStringLiteral("1.1"),
        QStringLiteral("1.9"),
        QStringLiteral("1.10"),
        QStringLiteral("2"),
        QStringLiteral("2.1"),
        QStringLiteral("2.9"),
        QStringLiteral("2.10"),
        QStringLiteral("2.10.1"),
        QStringLiteral("2.10.2"),
        QStringLiteral("2.10.a"),
        QStringLiteral("2.10b"),
        QStringLiteral("2.10đ"),
        QStringLiteral("2.11"),
        QStringLiteral("III.2.a"),
        QStringLiteral("III.2.b"),
        QStringLiteral("III.10.a"),
        QStringLiteral("IV.1"),
        QStringLiteral("V"),
        QStringLiteral("VIII"),
        QStringLiteral("IX"),
        QStringLiteral("X"),
        QStringLiteral("11"),
        QStringLiteral("100"),
        QStringLiteral("99999999999999999"),
        QStringLiteral("123456789012345678901234567890"),
        QStringLiteral("a"),
        QStringLiteral("b"),
        QStringLiteral("C"),
        QStringLiteral("d"),
        QStringLiteral("đ"),
        QStringLiteral("Phụ lục 2"),
        QStringLiteral("Phụ lục 10"),
    };
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        for (qsizetype j = i + 1; j < ordered.size(); ++j) {
            QVERIFY2(compareNatural(ordered.at(i), ordered.at(j)) < 0,
                qPrintable(ordered.at(i) + QStringLiteral(" < ") + ordered.at(j)));
            QVERIFY(compareNatural(ordered.at(j), ordered.at(i)) > 0);
        }
    }
    QStringList sorted = ordered;
    std::shuffle(sorted.begin(), sorted.end(), QRandomGenerator(3));
    std::sort(sorted.begin(), sorted.end(),
        [](const QString &left, const QString &right) { return compareNatural(left, right) < 0; });
    QCOMPARE(sorted, ordered);
}

void TestTextWording::naturalEquals()
{
    QCOMPARE(compareNatural(u"2.9", u"2.09"), 0);
    QCOMPARE(compareNatural(u"2.9", u" 2.9. "), 0);
    QCOMPARE(compareNatural(u"1-2", u"1.2"), 0);
    QVERIFY(compareNatural(u"2.9", u"29") < 0);
    QVERIFY(compareNatural(u"0", u"1") < 0);
    QCOMPARE(naturalKey(u"2.10đ"), naturalKey(QStringLiteral("2.10đ").normalized(QString::NormalizationForm_D)));
}

void TestTextWording::naturalKeysAreStorable()
{
    for (const QString &text : {QStringLiteral("2.10"), QStringLiteral("III.2.đ"), QStringLiteral("Phụ lục “漢”"),
             QStringLiteral("\t\u0001")}) {
        const QString key = naturalKey(text);
        for (const QChar c : key)
            QVERIFY(c >= u' ' && c < QChar(0x7F));
    }
}

void TestTextWording::documentNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("symbol");
    QTest::newRow("usual") << QStringLiteral("15/BC-UBND") << QStringLiteral("15") << QStringLiteral("BC-UBND");
    QTest::newRow("plan") << QStringLiteral("1228/KH-UBND") << QStringLiteral("1228") << QStringLiteral("KH-UBND");
    QTest::newRow("law") << QStringLiteral("34/2021/QĐ-TTg") << QStringLiteral("34") << QStringLiteral("2021/QĐ-TTg");
    QTest::newRow("label") << QStringLiteral("Số: 05/BC–CAX") << QStringLiteral("05") << QStringLiteral("BC-CAX");
    QTest::newRow("label without colon") << QStringLiteral("số 15/BC-UBND") << QStringLiteral("15")
                                         << QStringLiteral("BC-UBND");
    QTest::newRow("label in capitals") << QStringLiteral("SỐ:15/BC-UBND") << QStringLiteral("15")
                                       << QStringLiteral("BC-UBND");
    QTest::newRow("blanks") << QStringLiteral(" 15 /\u00A0BC - UBND ") << QStringLiteral("15")
                            << QStringLiteral("BC-UBND");
    QTest::newRow("number only") << QStringLiteral("15") << QStringLiteral("15") << QString();
    QTest::newRow("letter") << QStringLiteral("15a/TB") << QStringLiteral("15a") << QStringLiteral("TB");
    QTest::newRow("symbol only") << QStringLiteral("BC-UBND") << QString() << QStringLiteral("BC-UBND");
    QTest::newRow("number to come") << QStringLiteral("/BC-UBND") << QString() << QStringLiteral("BC-UBND");
    QTest::newRow("empty") << QString() << QString() << QString();
}

void TestTextWording::documentNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QFETCH(QString, symbol);
    const DocumentNumber split = splitDocumentNumber(text);
    QCOMPARE(split.number, number);
    QCOMPARE(split.symbol, symbol);
    QCOMPARE(splitDocumentNumber(split.text()), split);
}

void TestTextWording::documentNumberKeys()
{
    const auto key = [](const char *text) { return splitDocumentNumber(QString::fromUtf8(text)).key(); };
    QCOMPARE(key("05/BC–UBND"), key("5/bc-ubnd"));
    QVERIFY(key("5/BC-UBND") != key("50/BC-UBND"));
    QVERIFY(key("5/BC-UBND") != key("5/KH-UBND"));
    QVERIFY(key("5") != key("BC"));
}

QTEST_GUILESS_MAIN(TestTextWording)
#include "tst_textwording.moc"
