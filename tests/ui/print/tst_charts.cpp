#include "ui/print/chartscale.h"
#include "ui/print/documentlayout.h"
#include "ui/print/pagegeometry.h"

#include <QtTest>

using namespace document;
using namespace print;

namespace {

const QStringList months{
    QStringLiteral("Tháng 5/2022"), QStringLiteral("Tháng 6/2022"), QStringLiteral("Tháng 7/2022")};

Chart monthsChart(ChartKind kind)
{
    return {kind, QStringLiteral("Biểu đồ. Tình hình gửi báo cáo"), QStringLiteral("đơn vị"), months,
        {{QStringLiteral("Đúng hạn"), {40, 20, 48}}, {QStringLiteral("Gửi chậm"), {8, std::nullopt, 0}}}, 0, 60};
}

QList<LaidOutPage> pagesOf(const Chart &chart)
{
    Document paper;
    paper.blocks = {chart};
    return layOut(paper);
}

template <typename Item> QList<Item> itemsOf(const QList<LaidOutPage> &pages)
{
    QList<Item> items;
    for (const LaidOutPage &page : pages) {
        for (const PageItem &item : page.items) {
            if (const auto *found = std::get_if<Item>(&item))
                items.append(*found);
        }
    }
    return items;
}

QStringList wordsOf(const QList<LaidOutPage> &pages)
{
    QStringList words;
    for (const TextItem &item : itemsOf<TextItem>(pages))
        words.append(item.text().replace(QLatin1Char('\n'), QLatin1Char(' ')));
    return words;
}

/// The areas that are no swatches of the legend.
QList<QRectF> marksOf(const QList<LaidOutPage> &pages)
{
    QList<QRectF> marks;
    for (const AreaItem &area : itemsOf<AreaItem>(pages)) {
        const QRectF box = area.outline.boundingRect();
        if (qAbs(box.width() - 6) > 0.01 || qAbs(box.height() - 3) > 0.01)
            marks.append(box);
    }
    return marks;
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void everyValueIsPrinted_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("columns") << int(ChartKind::Columns);
        QTest::newRow("stacked") << int(ChartKind::StackedColumns);
        QTest::newRow("bars") << int(ChartKind::Bars);
        QTest::newRow("line") << int(ChartKind::Line);
    }

    void everyValueIsPrinted()
    {
        QFETCH(int, kind);
        const auto pages = pagesOf(monthsChart(ChartKind(kind)));
        QCOMPARE(pages.size(), 1);
        QStringList words = wordsOf(pages);
        QCOMPARE(words.first(), QStringLiteral("Biểu đồ. Tình hình gửi báo cáo"));
        // What is not known is no zero.
        for (const QString &word : months
                + QStringList{QStringLiteral("Đúng hạn"), QStringLiteral("Gửi chậm"), QStringLiteral("40"),
                    QStringLiteral("20"), QStringLiteral("48"), QStringLiteral("8"), QStringLiteral("–"),
                    QStringLiteral("0")})
            QVERIFY2(words.removeOne(word), qPrintable(word));
        const QRectF body = geometry::bodyRect(Orientation::Portrait, {}).adjusted(-0.3, -0.3, 0.3, 0.3);
        for (const QRectF &mark : marksOf(pages))
            QVERIFY(body.contains(mark));
        for (const TextItem &text : itemsOf<TextItem>(pages))
            QVERIFY2(body.contains(text.rect()), qPrintable(text.text()));
    }

    void columnsAreAsHighAsTheirValues()
    {
        const auto marks = marksOf(pagesOf(monthsChart(ChartKind::Columns)));
        QCOMPARE(marks.size(), 4); // nothing is drawn for 0 and for what is not known
        QVERIFY(qAbs(marks.at(0).height() / marks.at(2).height() - 2) < 0.01); // 40 and 20
        QVERIFY(qAbs(marks.at(0).height() / marks.at(1).height() - 5) < 0.01); // 40 and 8
        for (const QRectF &mark : marks)
            QVERIFY(qAbs(mark.bottom() - marks.first().bottom()) < 0.01); // they stand on one line
        QVERIFY(marks.at(1).left() >= marks.at(0).right() - 0.01);
    }

    void stackedColumnsStandOnEachOther()
    {
        const auto marks = marksOf(pagesOf(monthsChart(ChartKind::StackedColumns)));
        QCOMPARE(marks.size(), 4);
        QVERIFY(qAbs(marks.at(1).bottom() - marks.at(0).top()) < 0.01);
        QVERIFY(qAbs(marks.at(1).left() - marks.at(0).left()) < 0.01);
        QVERIFY(qAbs(marks.at(0).height() / marks.at(1).height() - 5) < 0.01);
        // 40 + 8 is as high as 48.
        QVERIFY(qAbs(marks.at(1).top() - marks.at(3).top()) < 0.01);
    }

    void barsAreAsLongAsTheirValues()
    {
        const auto marks = marksOf(pagesOf(monthsChart(ChartKind::Bars)));
        QCOMPARE(marks.size(), 4);
        QVERIFY(qAbs(marks.at(0).width() / marks.at(2).width() - 2) < 0.01);
        for (const QRectF &mark : marks)
            QVERIFY(qAbs(mark.left() - marks.first().left()) < 0.01);
    }

    void aLineIsBrokenWhereNothingIsKnown()
    {
        const auto pages = pagesOf(monthsChart(ChartKind::Line));
        int strokes = 0;
        for (const RuleItem &rule : itemsOf<RuleItem>(pages))
            strokes += rule.width == geometry::ChartLineWidth && rule.line.dx() > 10;
        QCOMPARE(strokes, 2); // two of the first series, none of the second
        QCOMPARE(marksOf(pages).size(), 3 + 2 + 2); // points, and one each in the legend
    }

    void seriesDifferInBlackAndWhite()
    {
        Chart chart = monthsChart(ChartKind::Columns);
        chart.categories = {QStringLiteral("Tháng 5/2022")};
        chart.series.clear();
        for (int i = 0; i < 6; ++i)
            chart.series.append({QStringLiteral("Dãy %1").arg(i), {10}});
        const auto pages = pagesOf(chart);
        // A series is its grey and the lines of its pattern.
        QSet<QString> patterns;
        for (const AreaItem &area : itemsOf<AreaItem>(pages)) {
            const QRectF box = area.outline.boundingRect();
            if (box.height() < 10)
                continue;
            QSet<int> directions;
            for (const RuleItem &rule : itemsOf<RuleItem>(pages)) {
                const QRectF room = box.adjusted(-0.01, -0.01, 0.01, 0.01);
                if (room.contains(rule.line.p1()) && room.contains(rule.line.p2()) && rule.line.length() > 1
                    && rule.width > geometry::ChartGridWidth)
                    directions.insert(qRound(rule.line.angle()) % 180);
            }
            QStringList key{QString::number(area.grey)};
            for (const int direction : directions)
                key.append(QString::number(direction));
            key.sort();
            patterns.insert(key.join(QLatin1Char(' ')));
        }
        QCOMPARE(patterns.size(), 6);
    }

    void longBarsGoOnOverPages()
    {
        Chart chart{ChartKind::Bars, QStringLiteral("Số nhiệm vụ"), {}, {}, {{QStringLiteral("Nhiệm vụ"), {}}}, 0, 60};
        for (int i = 1; i <= 100; ++i) {
            chart.categories.append(QStringLiteral("UBND phường Ninh Hiệp thứ %1 của thị xã").arg(i));
            chart.series.first().values.append(i);
        }
        const auto pages = pagesOf(chart);
        QVERIFY(pages.size() >= 3);
        const QStringList words = wordsOf(pages);
        for (const QString &category : std::as_const(chart.categories))
            QCOMPARE(words.count(category), 1);
        QCOMPARE(marksOf(pages).size(), 100);
    }

    void aChartOfNothingSaysSo()
    {
        Chart chart = monthsChart(ChartKind::Columns);
        chart.series.clear();
        QCOMPARE(wordsOf(pagesOf(chart)),
            QStringList({QStringLiteral("Biểu đồ. Tình hình gửi báo cáo"), QStringLiteral("Không có số liệu.")}));
    }

    void aTallChartFitsOnAPage()
    {
        Chart chart = monthsChart(ChartKind::Columns);
        chart.height = 1000;
        const auto pages = pagesOf(chart);
        QCOMPARE(pages.size(), 1);
        const QRectF body = geometry::bodyRect(Orientation::Portrait, {}).adjusted(-0.3, -0.3, 0.3, 0.3);
        for (const QRectF &mark : marksOf(pages))
            QVERIFY(body.contains(mark));
    }

    void axesEndAtRoundNumbers_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<double>("top");
        QTest::addColumn<double>("step");
        QTest::newRow("units") << 48.0 << 0 << 50.0 << 10.0;
        QTest::newRow("few") << 3.0 << 0 << 3.0 << 1.0;
        QTest::newRow("none") << 0.0 << 0 << 1.0 << 1.0;
        QTest::newRow("percent") << 99.5 << 1 << 100.0 << 20.0;
        QTest::newRow("thousands") << 2712.0 << 0 << 3000.0 << 500.0;
        QTest::newRow("parts") << 0.4 << 1 << 0.4 << 0.1;
    }

    void axesEndAtRoundNumbers()
    {
        QFETCH(double, most);
        QFETCH(int, decimals);
        QFETCH(double, top);
        QFETCH(double, step);
        const ChartScale scale = ChartScale::over(0, most, 6, decimals);
        QCOMPARE(scale.least, 0.0);
        QCOMPARE(scale.most, top);
        QCOMPARE(scale.step, step);
        QVERIFY(scale.stepCount() <= 6);
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
