#include "support/layoutcheck.h"
#include "ui/charts/charttable.h"
#include "ui/charts/columnchart.h"
#include "ui/charts/columnview.h"
#include "ui/charts/unitmonths.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>
#include <QtTest>

using charts::ChartData;
using charts::ColumnChart;
using charts::ColumnView;
using theme::ChartFill;

namespace {

ChartData threeMonths(int pending = 0)
{
    using reporting::PeriodCounts;
    return charts::unitMonths({PeriodCounts{{2022, 8}, {48, 39, 6, 3, 0}}, PeriodCounts{{2022, 9}, {48, 37, 5, 6, 0}},
                                  PeriodCounts{{2022, 10}, {48, 41 - pending, 3, 4, pending}}},
        {2022, 10});
}

} // namespace

class TestColumnChart : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme.apply(); }

    void monthsBecomeColumns()
    {
        const ChartData data = threeMonths();
        QCOMPARE(data.columns, (QStringList{QStringLiteral("T8"), QStringLiteral("T9"), QStringLiteral("T10")}));
        QCOMPARE(data.series.size(), 3);
        QCOMPARE(data.series.at(0).values, (QList<int>{39, 37, 41}));
        QCOMPARE(data.series.at(1).values, (QList<int>{6, 5, 3}));
        QCOMPARE(data.series.at(2).values, (QList<int>{3, 6, 4}));
        QCOMPARE(data.rates.last(), QStringLiteral("85,4%"));
        QCOMPARE(data.current, 2);
        QCOMPARE(data.highest(), 48);
        QCOMPARE(data.sentence(2, 1), QStringLiteral("Tháng 10/2022, chậm: 3 đơn vị"));
        QCOMPARE(
            data.sentence(1), QStringLiteral("Tháng 9/2022: 37 đúng hạn, 5 chậm, 6 chưa gửi; tỷ lệ đúng hạn 77,1%"));
        QCOMPARE(threeMonths(9).series.last().values, (QList<int>{0, 0, 9}));
    }

    void theTableHasTheSameNumbers()
    {
        charts::ChartTable table;
        table.setChart(threeMonths());
        QCOMPARE(table.rowCount(), 3);
        QStringList first;
        for (int column = 0; column < table.columnCount(); ++column)
            first.append(table.index(0, column).data().toString());
        QCOMPARE(first.join(QLatin1Char('|')), QStringLiteral("Tháng 10/2022|41|3|4|85,4%"));
        QCOMPARE(table.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("chậm"));
    }

    void theDrawingComesAfterTheFirstPainting()
    {
        ColumnChart chart(m_theme);
        chart.setChart(threeMonths());
        QVERIFY(!chart.isDrawn());
        chart.resize(460, 260);
        chart.grab();
        QVERIFY(!chart.isDrawn());
        QTRY_VERIFY(chart.isDrawn());
        const auto *bars = qobject_cast<QStackedBarSeries *>(view(chart)->chart()->series().constFirst());
        QVERIFY(bars);
        QCOMPARE(bars->count(), 3);
        QCOMPARE(bars->barSets().at(0)->at(2), 41.0);
        QCOMPARE(bars->barSets().at(2)->at(1), 6.0);
    }

    void partsStandOnEachOtherToScale()
    {
        ColumnChart chart(m_theme);
        show(chart);
        const ColumnView *drawn = view(chart);
        const QRectF onTime = drawn->partRect(2, 0);
        const QRectF late = drawn->partRect(2, 1);
        const QRectF missing = drawn->partRect(2, 2);
        QVERIFY(qAbs(onTime.top() - late.bottom()) < 0.5);
        QVERIFY(qAbs(late.top() - missing.bottom()) < 0.5);
        QVERIFY(qAbs(onTime.height() / missing.height() - 41.0 / 4) < 0.2);
        QCOMPARE(drawn->partAt(missing.center()), QPoint(2, 2));
        QCOMPARE(drawn->partAt(QPointF(1, 1)), QPoint(-1, -1));
        QVERIFY(chart.rect().contains(drawn->partRect(0, 2).toRect()));
        QVERIFY(chart.rect().contains(drawn->partRect(2, 0).toRect()));
    }

    void arrowsWalkTheValues()
    {
        ColumnChart chart(m_theme);
        show(chart);
        QSignalSpy said(&chart, &ColumnChart::said);
        chart.setFocus();
        QVERIFY(chart.hasFocus());
        QCOMPARE(chart.sentence(), threeMonths().sentence(2, 0));
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(said.last().first().toString(), QStringLiteral("Tháng 10/2022, chậm: 3 đơn vị"));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.sentence(), threeMonths().sentence(1, 1));
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.sentence(), threeMonths().sentence(0, 0));
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.sentence(), threeMonths().sentence(2, 0));
        chart.clearFocus();
        QCOMPARE(chart.sentence(), threeMonths().sentence(2));
    }

    void whoCannotSeeItIsToldEverything()
    {
        ColumnChart chart(m_theme);
        chart.setChart(threeMonths());
        for (int column = 0; column < 3; ++column)
            QVERIFY(chart.accessibleDescription().contains(threeMonths().sentence(column)));
        QCOMPARE(chart.accessibleName(), QStringLiteral("Đơn vị báo cáo theo tháng"));
    }

    void coloursFollowTheTheme()
    {
        ColumnChart chart(m_theme);
        show(chart);
        const auto colourAt = [&chart, this](int series) {
            const QRectF part = view(chart)->partRect(2, series);
            return chart.grab().toImage().pixelColor(QPointF(part.left() + 4, part.bottom() - 4).toPoint());
        };
        QCOMPARE(colourAt(0).name(), theme::lightRoles().chart.onTime.name());
        m_theme.setMode(QStringLiteral("dark"));
        m_theme.apply();
        QCOMPARE(colourAt(0).name(), theme::darkRoles().chart.onTime.name());
        m_theme.setMode(QStringLiteral("light"));
        m_theme.apply();
    }

    void aMonthWithoutAnyUnitIsNoFault()
    {
        ColumnChart chart(m_theme);
        chart.setChart(charts::unitMonths({}, {2022, 4}));
        support::showAt(&chart, {300, 200});
        QTRY_VERIFY(chart.isDrawn());
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(chart.sentence().isEmpty());
    }

private:
    void show(ColumnChart &chart)
    {
        chart.setChart(threeMonths());
        support::showAt(&chart, {460, 260});
        chart.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        QTRY_VERIFY(chart.isDrawn());
        support::showAt(&chart, {461, 260});
    }

    static ColumnView *view(const ColumnChart &chart) { return chart.findChild<ColumnView *>(); }

    theme::Theme m_theme;
};

QTEST_MAIN(TestColumnChart)
#include "tst_columnchart.moc"
