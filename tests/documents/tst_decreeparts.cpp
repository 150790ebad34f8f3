#include "documents/decreepaper.h"
#include "documents/printedpaper.h"

#include <QtTest>

using namespace decree;
using namespace document;
using support::PdfWord;

namespace {

BookCover cover()
{
    return {QStringLiteral("Công an thị xã Ninh Hòa"), QStringLiteral("Đội Cảnh sát QLHC về TTXH"),
        QStringLiteral("Sổ theo dõi giải quyết\nvăn bản đến"), QStringLiteral("2022"),
        {QStringLiteral("Từ ngày 11/4/2022 đến ngày 10/5/2022"), QStringLiteral("Từ số 136 đến số 184")},
        QStringLiteral("01")};
}

Signatures handover(int count)
{
    Signatures block;
    for (int i = 1; i <= count; ++i) {
        block.signers.append({QStringLiteral("Bên thứ %1").arg(i), QStringLiteral("(Ký, ghi rõ họ tên)"),
            QStringLiteral("Nguyễn Văn %1").arg(i)});
    }
    return block;
}

} // namespace

/// What the decree fixes for letters, books and records: công văn (Phụ lục I, mục II.5b), Phụ lục IV.
class TestDecreeParts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(support::hasPoppler(), "poppler-utils is needed"); }

    void aboutStandsSixPointsBelowTheNumber()
    {
        Document paper = decreepaper::report();
        auto &head = std::get<NumberAndDate>(paper.blocks[1]);
        head.about = QStringLiteral("V/v đôn đốc gửi báo cáo kết quả thực hiện Đề án 06 tháng 5 năm 2022");
        const PrintedPaper printed = m_printer.print(paper);
        const PdfWord number = printed.find(QStringLiteral("Số: 07/BC-CATX(QLHC)"));
        const PdfWord date = printed.find(QStringLiteral("Ninh Hòa, ngày 12 tháng 5 năm 2022"));
        const PdfWord title = printed.find(QStringLiteral("BÁO CÁO"));
        QVERIFY(qAbs(number.baseline() - date.baseline()) < 0.1);
        QList<PdfWord> words;
        for (const PdfWord &word : printed.wordsOf(1)) {
            if (word.baseline() > number.baseline() + 1 && word.baseline() < title.baseline() - 1)
                words.append(word);
        }
        const QList<PdfWord> lines = support::pdfLines(words);
        QVERIFY(lines.size() >= 2);
        QVERIFY(lines.constFirst().text.startsWith(QStringLiteral("V/v đôn đốc")));
        VERIFY_NEAR(lines.constFirst().box.top() - number.box.bottom(), 6 * support::MillimetresPerPoint);
        for (const PdfWord &line : lines) {
            VERIFY_NEAR(line.box.center().x(), LeftHeadAxis);
            QVERIFY(line.box.right() <= HeadParting + Tolerance);
        }
        for (const support::PdfPiece &piece : support::pdfPieces(printed.file)) {
            if (!piece.text.startsWith(QStringLiteral("V/v")))
                continue;
            VERIFY_BETWEEN(12, piece.size, 13);
            QVERIFY(!piece.bold && !piece.italic);
        }
    }

    void aKindWithoutASubjectHasNoRule()
    {
        Document paper;
        paper.blocks = {Title{QStringLiteral("Phiếu trình"), {}, {}}};
        const PrintedPaper printed = m_printer.print(paper);
        const PdfWord title = printed.find(QStringLiteral("PHIẾU TRÌNH"));
        VERIFY_NEAR(title.box.center().x(), PageAxis);
        const QRectF below(Left, title.box.bottom(), ShortSide - Left - Right, 40);
        QVERIFY(support::inkIn(support::pdfPicture(printed.file, 1), below).isNull());
    }

    void aCoverIsAFramedPageByItself()
    {
        Document paper;
        paper.blocks = {decreepaper::opening(), cover(), decreepaper::units(90)};
        const PrintedPaper printed = m_printer.print(paper);
        QVERIFY(printed.pages.size() >= 4);
        const QList<PdfWord> lines = support::pdfLines(printed.wordsOf(2));
        QStringList text;
        for (const PdfWord &line : lines) {
            text.append(line.text);
            VERIFY_NEAR(line.box.center().x(), PageAxis);
        }
        QCOMPARE(text,
            (QStringList{QStringLiteral("CÔNG AN THỊ XÃ NINH HÒA"), QStringLiteral("ĐỘI CẢNH SÁT QLHC VỀ TTXH"),
                QStringLiteral("SỔ THEO DÕI GIẢI QUYẾT"), QStringLiteral("VĂN BẢN ĐẾN"), QStringLiteral("Năm: 2022"),
                QStringLiteral("Từ ngày 11/4/2022 đến ngày 10/5/2022"), QStringLiteral("Từ số 136 đến số 184"),
                QStringLiteral("Quyển số: 01")}));
        const QRectF ink = support::inkIn(support::pdfPicture(printed.file, 2), {0, 0, ShortSide, LongSide});
        VERIFY_NEAR(ink.left(), Left);
        VERIFY_NEAR(ink.top(), Top);
        VERIFY_NEAR(ink.right(), ShortSide - Right);
        VERIFY_NEAR(ink.bottom(), LongSide - Bottom);
        for (const support::PdfPiece &piece : support::pdfPieces(printed.file)) {
            if (piece.page != 2)
                continue;
            const bool plain = piece.text == text.at(0);
            const bool italic = piece.text.startsWith(QStringLiteral("Từ")) || piece.text == text.at(4);
            QCOMPARE(piece.italic, italic);
            QCOMPARE(piece.bold, !plain && !italic);
        }
        // The inside counts its pages from 1, which is not printed.
        QVERIFY(!isInTopMargin(printed.wordsOf(3).constFirst()));
        QCOMPARE(printed.wordsOf(4).constFirst().text, QStringLiteral("2"));
        QVERIFY(isInTopMargin(printed.wordsOf(4).constFirst()));
    }

    void aCoverLiesWithItsBook()
    {
        Document paper;
        paper.blocks = {PageOrientation{Orientation::Landscape}, cover(), decreepaper::units(3)};
        const PrintedPaper printed = m_printer.print(paper);
        QCOMPARE(printed.pages.size(), 2);
        for (const QSizeF &page : printed.pages)
            VERIFY_NEAR(page.width(), LongSide);
        const QRectF ink = support::inkIn(support::pdfPicture(printed.file, 1), {0, 0, LongSide, ShortSide});
        VERIFY_NEAR(ink.right(), LongSide - Right);
        VERIFY_NEAR(ink.bottom(), ShortSide - Bottom);
    }

    void aPartCountsItsPagesForItself_data()
    {
        QTest::addColumn<QList<Block>>("blocks");
        QTest::addColumn<QStringList>("numbers"); ///< printed; "" none
        const QList<Block> two(18, decreepaper::opening()); // two pages and some
        const auto joined = [](const QList<QList<Block>> &parts) {
            QList<Block> all;
            for (const QList<Block> &part : parts)
                all += part;
            return all;
        };
        const QStringList one{{}, QStringLiteral("2"), QStringLiteral("3")};
        const Block part = PartStart{};
        const Block lying = PageOrientation{Orientation::Landscape};
        QTest::newRow("first of all") << joined({{part}, two}) << one;
        QTest::newRow("last of all") << joined({two, {part}}) << one;
        QTest::newRow("twice") << joined({two, {part, part}, two}) << one + one;
        QTest::newRow("before the turn") << joined({two, {part, lying, decreepaper::opening()}})
                                         << one + QStringList{{}};
        QTest::newRow("behind the turn") << joined({two, {lying, part, decreepaper::opening()}})
                                         << one + QStringList{{}};
        QTest::newRow("turn alone") << joined({two, {lying, decreepaper::opening()}})
                                    << one + QStringList{QStringLiteral("4")};
    }

    void aPartCountsItsPagesForItself()
    {
        QFETCH(QList<Block>, blocks);
        QFETCH(QStringList, numbers);
        Document paper;
        paper.blocks = blocks;
        const PrintedPaper printed = m_printer.print(paper);
        QStringList found;
        for (int page = 1; page <= printed.pages.size(); ++page) {
            const PdfWord first = printed.wordsOf(page).value(0);
            found.append(isInTopMargin(first) ? first.text : QString());
        }
        QCOMPARE(found, numbers);
    }

    void columnsAreNumberedBelowTheHeaderOfEveryPage()
    {
        Document paper;
        Table table = decreepaper::units(60);
        table.numberedColumns = true;
        paper.blocks = {table};
        const PrintedPaper printed = m_printer.print(paper);
        QVERIFY(printed.pages.size() >= 2);
        for (int page = 1; page <= printed.pages.size(); ++page) {
            QList<PdfWord> words = printed.wordsOf(page);
            words.removeIf([](const PdfWord &word) { return isInTopMargin(word); });
            const QList<PdfWord> lines = support::pdfLines(words);
            QCOMPARE(lines.at(1).text, QStringLiteral("(1) (2)"));
            QVERIFY(lines.at(2).text.startsWith(QStringLiteral("UBND")));
        }
        int seen = 0;
        for (const support::PdfPiece &piece : support::pdfPieces(printed.file)) {
            if (piece.text != QLatin1String("(1)") && piece.text != QLatin1String("(2)"))
                continue;
            ++seen;
            QVERIFY(!piece.bold);
        }
        QCOMPARE(seen, 2 * int(printed.pages.size()));
    }

    void rowsLeaveRoomForThePen()
    {
        Document paper;
        Table table = decreepaper::units(5);
        table.leastRowHeight = 15;
        paper.blocks = {table};
        const QList<PdfWord> lines = support::pdfLines(m_printer.print(paper).words);
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines.at(1).baseline() - lines.at(0).baseline() < 10);
        for (int i = 2; i < lines.size(); ++i)
            VERIFY_NEAR(lines.at(i).baseline() - lines.at(i - 1).baseline(), 15);
    }

    void signaturesStandLevelSideBySide_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("two") << 2;
        QTest::newRow("three") << 3;
    }

    void signaturesStandLevelSideBySide()
    {
        QFETCH(int, count);
        Document paper;
        Signatures block = handover(count);
        block.signers[0].title = QStringLiteral("Lãnh đạo đơn vị chứng kiến việc bàn giao hồ sơ");
        paper.blocks = {decreepaper::opening(), block};
        const PrintedPaper printed = m_printer.print(paper);
        const double column = (ShortSide - Left - Right) / count;
        const PdfWord first = printed.find(QStringLiteral("Nguyễn Văn 1"));
        for (int i = 1; i <= count; ++i) {
            const PdfWord name = printed.find(QStringLiteral("Nguyễn Văn %1").arg(i));
            VERIFY_NEAR(name.baseline(), first.baseline());
            VERIFY_NEAR(name.box.center().x(), Left + (i - 0.5) * column);
        }
    }

    void signaturesAreNeverParted()
    {
        for (int lines = 30; lines < 44; ++lines) {
            Document paper;
            for (int i = 0; i < lines; ++i)
                paper.blocks.append(decreepaper::plain(QStringLiteral("Dòng.")));
            paper.blocks.append(handover(3));
            const PrintedPaper printed = m_printer.print(paper);
            const int page = printed.find(QStringLiteral("BÊN THỨ 1")).page;
            QCOMPARE(printed.find(QStringLiteral("Nguyễn Văn 3")).page, page);
            QCOMPARE(page, int(printed.pages.size()));
            // With at least a line of the text before them.
            QVERIFY(
                support::pdfLines(printed.wordsOf(page)).at(page > 1 ? 1 : 0).text.startsWith(QStringLiteral("Dòng")));
        }
    }

    void bigNumbersFillTheWidthAndStayInTheirCells()
    {
        KeyFigures block;
        for (int i = 1; i <= 5; ++i) {
            block.figures.append({QStringLiteral("%1%1").arg(i),
                i == 2 ? QStringLiteral("đơn vị chưa gửi báo cáo dù đã được đôn đốc") : QStringLiteral("nhiệm vụ"),
                QStringLiteral("kỳ trước %1").arg(i)});
        }
        Document paper;
        paper.blocks = {block};
        const PrintedPaper printed = m_printer.print(paper);
        const double cell = (ShortSide - Left - Right) / 5;
        const QRectF ink = support::inkIn(support::pdfPicture(printed.file, 1), {0, 0, ShortSide, LongSide});
        VERIFY_NEAR(ink.left(), Left);
        VERIFY_NEAR(ink.right(), ShortSide - Right);
        for (int i = 1; i <= 5; ++i) {
            const PdfWord value = printed.find(QStringLiteral("%1%1").arg(i));
            VERIFY_NEAR(value.box.center().x(), Left + (i - 0.5) * cell);
            QVERIFY(value.box.height() > singleLine(25)); // read from across the table
        }
        for (const PdfWord &word : printed.words)
            QVERIFY(ink.contains(word.box));
    }

private:
    Printer m_printer;
};

QTEST_MAIN(TestDecreeParts)
#include "tst_decreeparts.moc"
