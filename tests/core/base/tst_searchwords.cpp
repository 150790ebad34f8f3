#include "core/base/text/fold.h"
#include "core/base/text/searchwords.h"

#include <QtTest>

using base::SearchWords;

class TestSearchWords : public QObject {
    Q_OBJECT

private slots:
    void everyWordMustOccurInWhateverOrder()
    {
        const QString text = base::fold(u"UBND phường Ninh Thủy, số 15/BC-UBND");
        QVERIFY(SearchWords(u"thuy ninh").areIn(text));
        QVERIFY(SearchWords(u"NINH THUỶ").areIn(text)); // the other school's tone
        QVERIFY(SearchWords(u"  15/bc–ubnd  ").areIn(text)); // a long dash
        QVERIFY(SearchWords(QString::fromUtf8("thủy").normalized(QString::NormalizationForm_D)).areIn(text));
        QVERIFY(!SearchWords(u"ninh thuy 16").areIn(text));
        QVERIFY(SearchWords(u" ").areIn(text));
        QVERIFY(SearchWords(u" ").isEmpty());
    }

    void ranks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rank");
        const auto row = [](const char *name, const char *typed, const char *text, int rank) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text) << rank;
        };
        row("as typed", "ninh thủy", "phường Ninh Thủy", 0);
        row("as typed in the other school", "ninh thuỷ", "phường Ninh Thủy.", 0);
        row("without marks", "ninh thuy", "phường Ninh Thụy", 0);
        row("other marks", "ninh thủy", "phường Ninh Thụy", 4);
        row("whole words apart", "thủy ninh", "phường Ninh Thủy", 1);
        row("a beginning", "nin thủy", "phường Ninh Thủy", 2);
        row("inside", "inh", "phường Ninh Thủy", 3);
        row("whole after inside", "an", "toàn văn an ninh", 0);
        row("whole, other marks", "ủng", "hướng dẫn đứng ưng", 4);
    }

    void ranks()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const SearchWords words(typed);
        QVERIFY(words.areIn(base::fold(text)));
        QTEST(words.rankIn(text, base::fold(text)), "rank");
    }

    void placesAreThoseOfTheTextAsWritten()
    {
        using Spans = QList<SearchWords::Span>;
        QCOMPARE(SearchWords(u"tai chinh").spansIn(QStringLiteral("Phòng Tài chính - Kế hoạch")), (Spans{{6, 9}}));
        QCOMPARE(
            SearchWords(u"hoach tai").spansIn(QStringLiteral("Phòng Tài  chính – Kế hoạch")), (Spans{{6, 3}, {22, 5}}));
        // Decomposed letters are taken with their marks, and blanks and invisible signs do not shift what follows.
        const QString decomposed = QStringLiteral("Tài  chính").normalized(QString::NormalizationForm_D);
        const Spans spans = SearchWords(u"chinh").spansIn(decomposed);
        QCOMPARE(spans.size(), 1);
        QCOMPARE(decomposed.mid(spans.first().start, spans.first().length).normalized(QString::NormalizationForm_C),
            QStringLiteral("chính"));
        // The whole word is marked, not the letters inside an earlier one; overlapping ones are one place.
        QCOMPARE(SearchWords(u"an").spansIn(QStringLiteral("toàn an")), (Spans{{5, 2}}));
        QCOMPARE(SearchWords(u"nin inh").spansIn(QStringLiteral("ninh")), (Spans{{0, 4}}));
        QVERIFY(SearchWords(u"x").spansIn(QStringLiteral("ninh")).isEmpty());
        QVERIFY(SearchWords(u"").spansIn(QStringLiteral("ninh")).isEmpty());
    }

    void anExcerptBeginsALittleBefore()
    {
        const QString text = QStringLiteral("Đã tiếp nhận hồ sơ của công dân và\ntrả kết quả đúng hạn");
        QCOMPARE(SearchWords(u"tiep").excerptOf(text), text.simplified());
        QCOMPARE(SearchWords(u"dung han").excerptOf(text), QStringLiteral("…dân và trả kết quả đúng hạn"));
    }
};

QTEST_APPLESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
