#include "ui/print/documentlayout.h"
#include "ui/print/pagegeometry.h"
#include "ui/print/settext.h"

#include "core/reporting/document/documentwording.h"

#include <QtTest>

#include <algorithm>

using namespace document;
using namespace print;

namespace {

QList<TextItem> texts(const LaidOutPage &page)
{
    QList<TextItem> items;
    for (const PageItem &item : page.items) {
        if (const auto *text = std::get_if<TextItem>(&item))
            items.append(*text);
    }
    return items;
}

QList<RuleItem> rules(const LaidOutPage &page)
{
    QList<RuleItem> items;
    for (const PageItem &item : page.items) {
        if (const auto *rule = std::get_if<RuleItem>(&item))
            items.append(*rule);
    }
    return items;
}

QString joined(const LaidOutPage &page)
{
    QStringList lines;
    for (const TextItem &item : texts(page))
        lines.append(item.text());
    return lines.join(QLatin1Char('\n'));
}

/// The page (from 0) that has a text beginning like this; -1: none.
int pageOf(const QList<LaidOutPage> &pages, const QString &beginning)
{
    for (int i = 0; i < pages.size(); ++i) {
        for (const TextItem &item : texts(pages.at(i))) {
            if (item.text().startsWith(beginning))
                return i;
        }
    }
    return -1;
}

TextItem find(const QList<LaidOutPage> &pages, const QString &beginning)
{
    const int page = pageOf(pages, beginning);
    if (page >= 0) {
        for (const TextItem &item : texts(pages.at(page))) {
            if (item.text().startsWith(beginning))
                return item;
        }
    }
    qFatal("not on any page: %s", qPrintable(beginning));
}

Paragraph plain(const QString &text)
{
    return {{Run{text}}};
}

QString longText(int words)
{
    static const QStringList pool = QStringLiteral(
        "Công an thị xã đã hướng dẫn UBND các xã phường rà soát làm sạch dữ liệu dân cư bảo đảm “đúng, đủ, sạch, sống”")
                                        .split(QLatin1Char(' '));
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(pool.at((i * 7) % pool.size()) + QString::number(i));
    return text.join(QLatin1Char(' '));
}

Document with(const QList<Block> &blocks)
{
    Document document;
    document.blocks = blocks;
    return document;
}

Table unitTable(int rows)
{
    Table table;
    table.columns = {TableColumn::fixed(14, Alignment::Centre), TableColumn::shared(1), TableColumn::shared(2)};
    table.headerRows = {tableRow({QStringLiteral("STT"), QStringLiteral("Đơn vị"), QStringLiteral("Kết quả")})};
    for (int i = 1; i <= rows; ++i) {
        table.rows.append(
            tableRow({QStringLiteral("#%1").arg(i), QStringLiteral("UBND xã Ninh Sơn"), longText(i % 9 * 6 + 1)}));
    }
    return table;
}

/// Everything a page carries lies within the margins, but for the page number.
bool insideMargins(const LaidOutPage &page)
{
    const QRectF body = page.body.adjusted(-0.3, -0.3, 0.3, 0.3);
    for (const TextItem &item : texts(page)) {
        const QRectF rect = item.rect();
        const bool number = rect.bottom() < PageSetup{}.top;
        if (!number && !rect.isEmpty() && !body.contains(rect)) {
            qWarning() << "outside:" << item.text() << rect;
            return false;
        }
    }
    for (const RuleItem &rule : rules(page)) {
        if (!body.contains(rule.line.p1()) || !body.contains(rule.line.p2()))
            return false;
    }
    return true;
}

} // namespace

class TestPageLayout : public QObject {
    Q_OBJECT

private slots:
    void letterheadStandsWhereTheDecreeSays()
    {
        const auto pages = layOut(with({
            Letterhead{QStringLiteral("Công an tỉnh Khánh Hòa"), QStringLiteral("Công an thị xã Ninh Hòa")},
            NumberAndDate{
                QStringLiteral("123"), QStringLiteral("BC-CATX(QLHC)"), QStringLiteral("Ninh Hòa"), QDate(2022, 5, 12)},
            Title{QStringLiteral("Báo cáo"), {QStringLiteral("Kết quả thực hiện Đề án 06 tháng 5 năm 2022")}, {}},
        }));
        QCOMPARE(pages.size(), 1);
        const QRectF agency = find(pages, QStringLiteral("CÔNG AN THỊ XÃ NINH HÒA")).rect();
        const QRectF name = find(pages, nationalName()).rect();
        const QRectF motto = find(pages, nationalMotto()).rect();
        const QRectF subject = find(pages, QStringLiteral("Kết quả thực hiện")).rect();
        QVERIFY(qAbs(name.width() - 95.7) < 1); // 13 pt bold; the faces kern a little
        QVERIFY(qAbs(motto.width() - 60.5) < 0.5); // 14 pt bold
        QVERIFY(qAbs(agency.width() - 63.6) < 0.5); // 13 pt bold
        QVERIFY(qAbs(agency.center().x() - 62.5) < 0.1);
        QVERIFY(qAbs(name.center().x() - 145) < 0.1);
        QVERIFY(qAbs(motto.center().x() - 145) < 0.1);
        QVERIFY(qAbs(name.top() - 20) < 0.1);
        QVERIFY(qAbs(subject.center().x() - 112.5) < 0.1);

        const auto lines = rules(pages.first());
        QCOMPARE(lines.size(), 3);
        const auto check = [](const RuleItem &rule, const QRectF &text, double least, double most) {
            QVERIFY(rule.line.y1() > text.bottom() && rule.line.y1() < text.bottom() + 2);
            QVERIFY(qAbs(rule.line.center().x() - text.center().x()) < 0.1);
            QVERIFY(rule.line.length() >= text.width() * least - 0.1);
            QVERIFY(rule.line.length() <= text.width() * most + 0.1);
        };
        check(lines.at(0), agency, 1.0 / 3, 0.5);
        check(lines.at(1), motto, 1, 1);
        check(lines.at(2), subject, 1.0 / 3, 0.5);

        // Left column first, then right: the reading order of the file.
        const QStringList order = joined(pages.first()).split(QLatin1Char('\n'));
        QVERIFY(order.indexOf(QStringLiteral("CÔNG AN THỊ XÃ NINH HÒA")) < order.indexOf(nationalName()));

        // Số and date on one baseline.
        const QTextLine left = find(pages, QStringLiteral("Số: 123")).layout->lineAt(0);
        const QTextLine right = find(pages, QStringLiteral("Ninh Hòa, ngày 12")).layout->lineAt(0);
        const double leftBase
            = find(pages, QStringLiteral("Số: 123")).topLeft.y() + left.ascent() / geometry::UnitsPerMillimetre;
        const double rightBase = find(pages, QStringLiteral("Ninh Hòa, ngày 12")).topLeft.y()
            + right.ascent() / geometry::UnitsPerMillimetre;
        QVERIFY(qAbs(leftBase - rightBase) < 0.1);
    }

    void paragraphIsIndentedAndFillsTheMeasure()
    {
        const auto pages = layOut(with({plain(longText(60)), plain(QStringLiteral("Đoạn sau."))}));
        const auto items = texts(pages.first());
        QVERIFY(qAbs(items.at(0).rect().left() - 42.7) < 0.1);
        QVERIFY(qAbs(items.at(1).rect().left() - 30) < 0.1);
        const double pitch = items.at(1).topLeft.y() - items.at(0).topLeft.y();
        QVERIFY(qAbs(pitch - 14 * 1.149 * 1.15 * 25.4 / 72) < 0.1);
        const auto last = items.size() - 1;
        const double gap = items.at(last).topLeft.y() - items.at(last - 1).topLeft.y() - pitch;
        QVERIFY(qAbs(gap - 6 * 25.4 / 72) < 0.05);
    }

    void addresseesHangBelowTheColon()
    {
        const auto one = layOut(with({Addressees{{QStringLiteral("UBND thị xã Ninh Hòa")}}}));
        QCOMPARE(joined(one.first()), QStringLiteral("Kính gửi: UBND thị xã Ninh Hòa"));

        const auto pages
            = layOut(with({Addressees{{QStringLiteral("Công an tỉnh Khánh Hòa (qua Phòng PC06)"), longText(40)}}}));
        const TextItem title = find(pages, QStringLiteral("Kính gửi:"));
        const double colon = title.topLeft.x() + title.layout->lineAt(0).cursorToX(8) / geometry::UnitsPerMillimetre;
        int dashes = 0;
        for (const TextItem &item : texts(pages.first())) {
            if (item.text() == QStringLiteral("-")) {
                ++dashes;
                QVERIFY(qAbs(item.rect().left() - colon) < 0.1);
            }
        }
        QCOMPARE(dashes, 2);
        QVERIFY(insideMargins(pages.first()));
    }

    void rowsStayWholeUnderRepeatedHeaders()
    {
        const auto pages = layOut(with({plain(QStringLiteral("Mở đầu")), unitTable(120)}));
        QVERIFY(pages.size() > 4);
        QStringList numbers;
        for (const LaidOutPage &page : pages) {
            QVERIFY(insideMargins(page));
            QCOMPARE(joined(page).count(QStringLiteral("STT\nĐơn vị\nKết quả")), 1);
            for (const TextItem &item : texts(page)) {
                QCOMPARE(item.lineCount, item.layout->lineCount()); // no text is parted
                if (item.text().startsWith(QLatin1Char('#')))
                    numbers.append(item.text());
            }
        }
        QCOMPARE(numbers.size(), 120);
        for (int i = 0; i < 120; ++i)
            QCOMPARE(numbers.at(i), QStringLiteral("#%1").arg(i + 1));
    }

    void twoRowsStandAboveTheSumOnItsPage()
    {
        int moved = 0;
        for (int rows = 30; rows < 60; ++rows) {
            document::Table table = unitTable(rows);
            table.totalsRow = true;
            const auto pages = layOut(with({table}));
            const int page = pageOf(pages, QStringLiteral("#%1").arg(rows));
            QCOMPARE(page, int(pages.size()) - 1);
            QCOMPARE(pageOf(pages, QStringLiteral("#%1").arg(rows - 2)), page);
            moved += pageOf(pages, QStringLiteral("#%1").arg(rows - 3)) < page ? 1 : 0;
        }
        QVERIFY(moved > 0); // there were tables whose sum began a page
    }

    void rowHigherThanAPageIsCutBetweenLines()
    {
        Table table = unitTable(3);
        const QString huge = longText(1500);
        table.rows[1][2].text = huge;
        const auto pages = layOut(with({table}));
        QVERIFY(pages.size() >= 2);
        QString found;
        for (const LaidOutPage &page : pages) {
            QVERIFY(insideMargins(page));
            QVERIFY(joined(page).contains(QStringLiteral("STT\nĐơn vị\nKết quả")));
            double lastText = 0;
            for (const TextItem &item : texts(page)) {
                lastText = qMax(lastText, item.rect().bottom());
                if (item.layout->text() == huge)
                    found += item.text();
            }
            // The table is closed above and below on every page.
            double firstRule = 1000, lastRule = 0;
            for (const RuleItem &rule : rules(page)) {
                if (qFuzzyCompare(rule.line.y1(), rule.line.y2())) {
                    firstRule = qMin(firstRule, rule.line.y1());
                    lastRule = qMax(lastRule, rule.line.y1());
                }
            }
            QVERIFY(qAbs(firstRule - PageSetup{}.top) < 0.01);
            QVERIFY(lastRule >= lastText - 0.2);
        }
        QCOMPARE(found.remove(QLatin1Char(' ')), QString(huge).remove(QLatin1Char(' ')));
        QVERIFY(pageOf(pages, QStringLiteral("#3")) >= 1);
    }

    void cellsMaySpanColumnsAndHeadTheRowsBelow()
    {
        // However many lines stand above, the heading row is never the last of a page nor the totals row alone.
        for (int above = 20; above < 50; ++above) {
            Table table = unitTable(0);
            for (int i = 0; i < above; ++i)
                table.rows.append(tableRow({QStringLiteral("%1").arg(i), {}, {}}));
            table.rows.append(
                TableRow{TableCell{QStringLiteral("NHÓM 2. Phục vụ giải quyết thủ tục hành chính"), true, 3}});
            table.rows.append(tableRow({QStringLiteral("2.1"), QStringLiteral("x"), {}}));
            table.rows.append(
                TableRow{TableCell{QStringLiteral("Tổng cộng"), true, 2}, TableCell{QStringLiteral("48")}});
            table.totalsRow = true;
            const auto pages = layOut(with({table}));
            const int group = pageOf(pages, QStringLiteral("NHÓM 2."));
            QCOMPARE(group, pageOf(pages, QStringLiteral("2.1")));
            QCOMPARE(group, pageOf(pages, QStringLiteral("Tổng cộng")));
            QCOMPARE(find(pages, QStringLiteral("NHÓM 2.")).lineCount, 1); // it has all the width
        }
    }

    void headingIsNeverLastOnAPage()
    {
        int moved = 0;
        for (int above = 22; above < 34; ++above) {
            QList<Block> blocks;
            for (int i = 0; i < above; ++i)
                blocks.append(plain(QStringLiteral("Dòng %1").arg(i)));
            blocks.append(Heading{HeadingLevel::Section, QStringLiteral("II"), QStringLiteral("Kết quả thực hiện")});
            blocks.append(Heading{HeadingLevel::Clause, QStringLiteral("1"), QStringLiteral("Về chính sách")});
            blocks.append(plain(longText(60)));
            const auto pages = layOut(with(blocks));
            const int page = pageOf(pages, QStringLiteral("II. KẾT QUẢ"));
            QCOMPARE(page, pageOf(pages, QStringLiteral("1. Về")));
            const QString onPage = joined(pages.at(page));
            const QString after = onPage.mid(onPage.indexOf(QStringLiteral("1. Về")));
            QVERIFY(after.count(QLatin1Char('\n')) >= 2); // at least two lines of the paragraph
            moved += page;
            for (const LaidOutPage &each : pages)
                QVERIFY(insideMargins(each));
        }
        QVERIFY(moved > 0 && moved < 12); // both cases were met
    }

    void noLineOfAParagraphStandsAlone()
    {
        for (int above = 22; above < 34; ++above) {
            QList<Block> blocks;
            for (int i = 0; i < above; ++i)
                blocks.append(plain(QStringLiteral("Dòng %1").arg(i)));
            blocks.append(plain(longText(60)));
            const auto pages = layOut(with(blocks));
            for (const LaidOutPage &page : pages) {
                int lines = 0;
                for (const TextItem &item : texts(page))
                    lines += item.layout->lineCount() > 1 ? 1 : 0;
                QVERIFY(lines != 1);
            }
        }
    }

    void signatureStaysWithRecipientsAndTheEndOfTheText()
    {
        int moved = 0;
        for (int above = 20; above < 40; ++above) {
            QList<Block> blocks;
            for (int i = 0; i < above; ++i)
                blocks.append(plain(QStringLiteral("Dòng %1").arg(i)));
            blocks.append(plain(QStringLiteral("Trên đây là báo cáo của Công an thị xã./.")));
            blocks.append(SignatureBlock{QStringLiteral("KT. Trưởng Công an thị xã"),
                QStringLiteral("Phó Trưởng Công an thị xã"), QStringLiteral("Trung tá"), QStringLiteral("Nguyễn Văn A"),
                {QStringLiteral("Như trên"), QStringLiteral("Đ/c Trưởng Công an thị xã (để báo cáo)"),
                    QStringLiteral("Lưu: VT, QLHC")}});
            const auto pages = layOut(with(blocks));
            const int page = pageOf(pages, QStringLiteral("KT. TRƯỞNG"));
            QCOMPARE(pageOf(pages, QStringLiteral("Nơi nhận:")), page);
            QCOMPARE(pageOf(pages, QStringLiteral("Trung tá Nguyễn Văn A")), page);
            QCOMPARE(pageOf(pages, QStringLiteral("Trên đây")), page);
            // Nor does the closing sentence go alone with the signature.
            QCOMPARE(pageOf(pages, QStringLiteral("Dòng %1").arg(above - 1)), page);
            QVERIFY(insideMargins(pages.at(page)));
            moved += page;

            const TextItem title = find(pages, QStringLiteral("Nơi nhận:"));
            const TextItem position = find(pages, QStringLiteral("KT. TRƯỞNG"));
            const auto baseline = [](const TextItem &item) {
                return item.topLeft.y() + item.layout->lineAt(0).ascent() / geometry::UnitsPerMillimetre;
            };
            QVERIFY(qAbs(baseline(title) - baseline(position)) < 0.1);
            QVERIFY(qAbs(title.rect().left() - 30) < 0.1);
            QVERIFY(
                qAbs(find(pages, QStringLiteral("Trung tá")).rect().center().x() - position.rect().center().x()) < 0.1);
        }
        QVERIFY(moved > 0 && moved < 20);
    }

    void pagesAreNumberedFromTheSecondAndAnnexesForThemselves()
    {
        const auto pages = layOut(with({
            unitTable(60),
            PageOrientation{Orientation::Landscape},
            AnnexStart{QStringLiteral("I"), QStringLiteral("Tiến độ nhiệm vụ"), {}},
            unitTable(60),
            PageOrientation{Orientation::Portrait},
            AnnexStart{QStringLiteral("II"), QStringLiteral("Chấp hành chế độ báo cáo"), {}},
            plain(QStringLiteral("Không có.")),
        }));
        int expected = 0;
        int annexes = 0;
        for (const LaidOutPage &page : pages) {
            const bool begins = joined(page).startsWith(QStringLiteral("Phụ lục "));
            annexes += begins ? 1 : 0;
            expected = begins ? 1 : expected + 1;
            QCOMPARE(page.number, expected);
            QCOMPARE(page.orientation, annexes == 1 ? Orientation::Landscape : Orientation::Portrait);
            const TextItem first = texts(page).at(0);
            const bool printed = first.rect().bottom() < PageSetup{}.top;
            QCOMPARE(printed, page.number > 1);
            if (printed) {
                QCOMPARE(first.text(), QString::number(page.number));
                QVERIFY(qAbs(first.rect().center().x() - page.body.center().x()) < 0.1);
            }
            QVERIFY(insideMargins(page));
        }
        QCOMPARE(annexes, 2);
        QCOMPARE(pages.last().number, 1);
    }

    void strangeTextsLoseNothing()
    {
        const QString word(300, QLatin1Char('W'));
        Table table = unitTable(1);
        table.rows[0][1].text = word;
        table.rows.append(tableRow({QStringLiteral("ít ô")}));
        table.rows.append(
            tableRow({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("thừa")}));
        const QString longOne = longText(900);
        QVERIFY(longOne.size() > 5000);
        const auto pages = layOut(with({plain(word), plain(longOne), table,
            plain(QStringLiteral("Toà án").normalized(QString::NormalizationForm_D)
                + QStringLiteral(" & <b>\"x\"</b>\tz"))}));
        QString all;
        for (const LaidOutPage &page : pages) {
            QVERIFY(insideMargins(page));
            for (const TextItem &item : texts(page)) {
                if (item.rect().bottom() < PageSetup{}.top)
                    continue; // the page number
                all += item.text().remove(QLatin1Char('\n'))
                    + (item.layout->text() == word ? QString() : QStringLiteral(" "));
            }
        }
        QCOMPARE(all.count(QLatin1Char('W')), 600);
        QVERIFY(QString(all).remove(QLatin1Char(' ')).contains(QString(longOne).remove(QLatin1Char(' '))));
        QVERIFY(all.contains(QStringLiteral("Toà án & <b>\"x\"</b> z")));
        QVERIFY(all.contains(QStringLiteral("thừa")));
    }

    /// A word costs time by the square of its length: what no language has for one is parted where nobody sees it.
    void endlessWordsAreParted()
    {
        constexpr int letters = 100000;
        const auto pages = layOut(with({plain(QString(letters, QLatin1Char('W')))}));
        int printed = 0;
        for (const LaidOutPage &page : pages) {
            QVERIFY(insideMargins(page));
            for (const TextItem &item : texts(page)) {
                printed += int(item.text().count(QLatin1Char('W')));
                const QStringList words = item.layout->text().split(QChar(0x200B));
                QVERIFY(
                    std::all_of(words.begin(), words.end(), [](const QString &word) { return word.size() <= 400; }));
            }
        }
        QCOMPARE(printed, letters);
        // A usual text stays as it is.
        const SetText usual(document::Runs{document::Run{longText(900)}}, {}, 165);
        QVERIFY(!usual.lines(0, 1, {}).layout->text().contains(QChar(0x200B)));
    }

    void emptyThingsArePages()
    {
        QCOMPARE(layOut(Document()).size(), 1);
        const auto pages = layOut(with({Letterhead{}, NumberAndDate{}, Title{}, Addressees{}, Basis{}, Paragraph{},
            ItemList{}, Table{}, unitTable(0), SignatureBlock{}, AnnexStart{}}));
        QCOMPARE(pages.size(), 2);
        QVERIFY(joined(pages.first()).contains(QStringLiteral("STT")));
    }
};

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
