#include "core/base/text/sentences.h"

#include <QtTest>

/// What of a unit's words stands in a report.
class TestSentences : public QObject {
    Q_OBJECT

private slots:
    void wholeSentencesAreKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("kept");

        const QString three = QStringLiteral("Đã cấp 12 thẻ. Còn 03 thẻ. Đang in.");
        QTest::newRow("all fit") << three << 35 << three;
        QTest::newRow("two fit") << three << 34 << QStringLiteral("Đã cấp 12 thẻ. Còn 03 thẻ.");
        QTest::newRow("just two") << three << 26 << QStringLiteral("Đã cấp 12 thẻ. Còn 03 thẻ.");
        QTest::newRow("one fits") << three << 25 << QStringLiteral("Đã cấp 12 thẻ.");
        QTest::newRow("the first always") << three << 5 << QStringLiteral("Đã cấp 12 thẻ.");
        QTest::newRow("only one") << QStringLiteral("Đã rà soát toàn bộ văn bản") << 5
                                  << QStringLiteral("Đã rà soát toàn bộ văn bản");
        QTest::newRow("numbers") << QStringLiteral("Đã thu nhận 1.228 hồ sơ. Đạt 84,5%. Tiếp tục") << 5
                                 << QStringLiteral("Đã thu nhận 1.228 hồ sơ.");
        QTest::newRow("a name") << QStringLiteral("UBND TX. Ninh Hòa đã chỉ đạo. Các xã thực hiện.") << 5
                                << QStringLiteral("UBND TX. Ninh Hòa đã chỉ đạo.");
        QTest::newRow("short words end, too")
            << QStringLiteral("Đã gửi 27 xã. Đạt 100%.") << 5 << QStringLiteral("Đã gửi 27 xã.");
        QTest::newRow("lines") << QStringLiteral("Đã gửi\n27 xã.\nĐạt 100%.") << 5 << QStringLiteral("Đã gửi 27 xã.");
        QTest::newRow("nothing") << QString() << 5 << QString();
        QTest::newRow("a stop") << QStringLiteral(".") << 5 << QStringLiteral(".");
    }

    void wholeSentencesAreKept()
    {
        QFETCH(QString, text);
        QFETCH(int, limit);
        QFETCH(QString, kept);
        QCOMPARE(base::leadingSentences(text, limit), kept);
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
