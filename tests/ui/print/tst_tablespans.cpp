#include "ui/print/documentlayout.h"
#include "ui/print/pagegeometry.h"

#include <QtTest>

using namespace document;
using namespace print;

namespace {

TableCell cell(const QString &text, int columns = 1, int rows = 1)
{
    return {text, false, columns, rows};
}

/// Two header rows as registers have them: names above what they are made of.
Table twoStoried(int rows)
{
    Table table;
    table.columns = {TableColumn::fixed(15), TableColumn::shared(1), TableColumn::fixed(40), TableColumn::fixed(30)};
    table.headerRows = {
        {cell(QStringLiteral("STT"), 1, 2), cell(QStringLiteral("Đơn vị"), 1, 2), cell(QStringLiteral("Văn bản"), 2)},
        {cell(QStringLiteral("Số")), cell(QStringLiteral("Ngày"))}};
    for (int i = 1; i <= rows; ++i)
        table.rows.append(tableRow({QString::number(i), QStringLiteral("UBND"), QStringLiteral("15/BC"), {}}));
    return table;
}

QList<LaidOutPage> pagesOf(const Table &table)
{
    Document paper;
    paper.blocks = {table};
    return layOut(paper);
}

TextItem find(const LaidOutPage &page, const QString &text)
{
    for (const PageItem &item : page.items) {
        if (const auto *found = std::get_if<TextItem>(&item); found && found->text() == text)
            return *found;
    }
    qFatal("not on the page: %s", qPrintable(text));
}

/// Is there a rule across the point?
bool isCrossed(const LaidOutPage &page, QPointF point)
{
    for (const PageItem &item : page.items) {
        if (const auto *rule = std::get_if<RuleItem>(&item); rule && rule->line.dy() == 0
            && qAbs(rule->line.y1() - point.y()) < 0.3 && rule->line.x1() < point.x() && rule->line.x2() > point.x())
            return true;
    }
    return false;
}

} // namespace

class TestTableSpans : public QObject {
    Q_OBJECT

private slots:
    void aHeaderOfTwoStoriesStandsOnEveryPage()
    {
        const auto pages = pagesOf(twoStoried(120));
        QVERIFY(pages.size() >= 3);
        for (const LaidOutPage &page : pages) {
            const QRectF tall = find(page, QStringLiteral("STT")).rect();
            const QRectF over = find(page, QStringLiteral("Văn bản")).rect();
            const QRectF below = find(page, QStringLiteral("Số")).rect();
            // The tall cell is centred over both stories and no rule cuts it.
            QVERIFY(tall.center().y() > over.center().y() && tall.center().y() < below.center().y());
            const double between = (over.center().y() + below.center().y()) / 2;
            QVERIFY(isCrossed(page, {below.center().x(), between}));
            QVERIFY(!isCrossed(page, {tall.center().x(), between}));
            // The wide cell is centred over its two columns.
            const QRectF body = geometry::bodyRect(Orientation::Portrait, {});
            QVERIFY(qAbs(over.center().x() - (body.right() - 35)) < 0.3);
        }
    }

    void spannedRowsStayTogether()
    {
        Table table;
        table.columns = {TableColumn::shared(1), TableColumn::shared(1)};
        for (int group = 0; group < 20; ++group) {
            for (int row = 0; row < 5; ++row) {
                TableRow cells;
                if (row == 0)
                    cells.append(cell(QStringLiteral("Nhóm %1").arg(group), 1, 5));
                cells.append(cell(QStringLiteral("Nhiệm vụ %1.%2").arg(group).arg(row)));
                table.rows.append(cells);
            }
        }
        const auto pages = pagesOf(table);
        QVERIFY(pages.size() >= 3);
        int found = 0;
        for (const LaidOutPage &page : pages) {
            QStringList words;
            for (const PageItem &item : page.items) {
                if (const auto *text = std::get_if<TextItem>(&item))
                    words.append(text->text());
            }
            for (int group = 0; group < 20; ++group) {
                if (!words.contains(QStringLiteral("Nhóm %1").arg(group)))
                    continue;
                ++found;
                for (int row = 0; row < 5; ++row)
                    QVERIFY(words.contains(QStringLiteral("Nhiệm vụ %1.%2").arg(group).arg(row)));
            }
        }
        QCOMPARE(found, 20);
    }

    void aTallSpanningCellMakesRoom()
    {
        Table table;
        table.columns = {TableColumn::fixed(20), TableColumn::shared(1)};
        table.rows = {{cell(QStringLiteral("một hai ba bốn năm sáu bảy tám chín mười mười một mười hai"), 1, 2),
                          cell(QStringLiteral("a"))},
            {cell(QStringLiteral("b"))}, {cell(QStringLiteral("c")), cell(QStringLiteral("d"))}};
        const auto pages = pagesOf(table);
        double bottom = 0;
        for (const PageItem &item : pages.first().items) {
            if (const auto *text = std::get_if<TextItem>(&item); text && text->text().startsWith(QStringLiteral("một")))
                bottom = text->rect().bottom();
        }
        QVERIFY(bottom > 0);
        QVERIFY(find(pages.first(), QStringLiteral("c")).rect().top() >= bottom);
    }

    void rowsHigherThanAPageTogetherAreParted()
    {
        Table table;
        table.columns = {TableColumn::shared(1), TableColumn::shared(1)};
        for (int row = 0; row < 100; ++row) {
            TableRow cells;
            if (row == 0)
                cells.append(cell(QStringLiteral("Nhóm"), 1, 100));
            cells.append(cell(QStringLiteral("Nhiệm vụ %1").arg(row)));
            table.rows.append(cells);
        }
        const auto pages = pagesOf(table);
        QVERIFY(pages.size() >= 2);
        QStringList words;
        for (const LaidOutPage &page : pages) {
            for (const PageItem &item : page.items) {
                if (const auto *text = std::get_if<TextItem>(&item))
                    words.append(text->text());
            }
        }
        for (int row = 0; row < 100; ++row)
            QCOMPARE(words.count(QStringLiteral("Nhiệm vụ %1").arg(row)), 1);
    }

    void aTableOfNoRowsSaysSo()
    {
        const auto pages = pagesOf(twoStoried(0));
        QCOMPARE(pages.size(), 1);
        find(pages.first(), QStringLiteral("Không có số liệu."));
        find(pages.first(), QStringLiteral("Đơn vị"));
    }
};

QTEST_MAIN(TestTableSpans)
#include "tst_tablespans.moc"
