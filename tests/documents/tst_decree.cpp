#include "documents/decreepaper.h"
#include "documents/printedpaper.h"

#include <QtTest>

using namespace decree;
using namespace document;
using support::PdfPiece;
using support::PdfWord;

namespace {

enum class Place {
    LeftHead, ///< centred in the left column of the head
    RightHead,
    Page, ///< centred between the margins
    FirstLine, ///< begins a paragraph
    LeftEdge,
    TopMargin, ///< within it, centred between the others
    Elsewhere, ///< told by a test of its own
};

enum Style { Upright = 0, Bold = 1, Italic = 2 };

struct Element {
    const char *name;
    QString text; ///< the first words of its first line
    double least; ///< pt, the decree's range
    double most;
    double chosen; ///< the recommended size, or that of the decree's own example
    int style;
    Place place;
};

/// Mục II and III and the sample table of mục V.
QList<Element> elements()
{
    return {
        {"Quốc hiệu", QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), 12, 13, 13, Bold, Place::RightHead},
        {"Tiêu ngữ", QStringLiteral("Độc lập - Tự do - Hạnh phúc"), 13, 14, 14, Bold, Place::RightHead},
        {"cơ quan chủ quản", QStringLiteral("CÔNG AN TỈNH KHÁNH HÒA"), 12, 13, 13, Upright, Place::LeftHead},
        {"cơ quan ban hành", QStringLiteral("CÔNG AN THỊ XÃ NINH HÒA"), 12, 13, 13, Bold, Place::LeftHead},
        {"số, ký hiệu", QStringLiteral("Số: 07/BC-CATX(QLHC)"), 13, 13, 13, Upright, Place::LeftHead},
        {"địa danh, thời gian", QStringLiteral("Ninh Hòa, ngày 12 tháng 5 năm 2022"), 13, 14, 14, Italic,
            Place::RightHead},
        {"tên loại", QStringLiteral("BÁO CÁO"), 13, 14, 14, Bold, Place::Page},
        {"trích yếu", QStringLiteral("Kết quả thực hiện Đề án 06 tháng 5 năm 2022"), 13, 14, 14, Bold, Place::Page},
        {"note of the title", QStringLiteral("(Số liệu từ ngày 11/4/2022 đến ngày 10/5/2022)"), 13, 14, 14, Italic,
            Place::Page},
        {"Kính gửi", QStringLiteral("Kính gửi:"), 13, 14, 14, Upright, Place::Elsewhere},
        {"addressee", QStringLiteral("- UBND thị xã Ninh Hòa."), 13, 14, 14, Upright, Place::Elsewhere},
        {"căn cứ", QStringLiteral("Theo Quyết định số 06/QĐ-TTg"), 13, 14, 14, Italic, Place::FirstLine},
        {"lời văn", QStringLiteral("Thực hiện Kế hoạch"), 13, 14, 14, Upright, Place::FirstLine},
        {"mục", QStringLiteral("I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI"), 13, 14, 14, Bold, Place::FirstLine},
        {"khoản with a title", QStringLiteral("1. Về hoàn thiện chính sách, pháp luật"), 13, 14, 14, Bold,
            Place::FirstLine},
        {"điểm a", QStringLiteral("a) Phòng Tài chính"), 13, 14, 14, Upright, Place::FirstLine},
        {"điểm b", QStringLiteral("b) Phòng Tư pháp"), 13, 14, 14, Upright, Place::FirstLine},
        {"điểm c", QStringLiteral("c) Phòng Y tế"), 13, 14, 14, Upright, Place::FirstLine},
        {"điểm d", QStringLiteral("d) Phòng Văn hóa"), 13, 14, 14, Upright, Place::FirstLine},
        {"điểm đ", QStringLiteral("đ) Phòng Giáo dục"), 13, 14, 14, Upright, Place::FirstLine},
        {"điểm e", QStringLiteral("e) Bảo hiểm"), 13, 14, 14, Upright, Place::FirstLine},
        {"điểm g", QStringLiteral("g) Tòa án"), 13, 14, 14, Upright, Place::FirstLine},
        {"gạch đầu dòng", QStringLiteral("- Còn 03 xã,"), 13, 14, 14, Upright, Place::FirstLine},
        {"quyền hạn", QStringLiteral("KT. TRƯỞNG CÔNG AN THỊ XÃ"), 13, 14, 14, Bold, Place::Elsewhere},
        {"chức vụ", QStringLiteral("PHÓ TRƯỞNG CÔNG AN THỊ XÃ"), 13, 14, 14, Bold, Place::Elsewhere},
        {"họ tên", QStringLiteral("Trung tá Nguyễn Văn A"), 13, 14, 14, Bold, Place::Elsewhere},
        {"Nơi nhận", QStringLiteral("Nơi nhận:"), 12, 12, 12, Bold | Italic, Place::LeftEdge},
        {"first recipient", QStringLiteral("- Như trên;"), 11, 11, 11, Upright, Place::LeftEdge},
        {"last recipient", QStringLiteral("- Lưu: VT, QLHC."), 11, 11, 11, Upright, Place::LeftEdge},
        {"Phụ lục", QStringLiteral("Phụ lục I"), 14, 14, 14, Bold, Place::Page},
        {"tên phụ lục", QStringLiteral("TÌNH HÌNH GỬI BÁO CÁO"), 13, 14, 14, Bold, Place::Page},
        {"kèm theo", QStringLiteral("(Kèm theo Báo cáo số 07/BC-CATX(QLHC)"), 13, 14, 14, Italic, Place::Elsewhere},
        {"số trang", QStringLiteral("2"), 13, 14, 14, Upright, Place::TopMargin},
    };
}

/// Widths of lines in a font with the measures of Times; kerning takes less than a millimetre from them, half a point
/// or another style takes more.
struct Measure {
    QString text;
    double width;
};

QList<Measure> measures()
{
    return {
        {QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), 95.7},
        {QStringLiteral("Độc lập - Tự do - Hạnh phúc"), 60.5},
        {QStringLiteral("CÔNG AN TỈNH KHÁNH HÒA"), 56.9 * 13 / 12},
        {QStringLiteral("CÔNG AN THỊ XÃ NINH HÒA"), 63.6},
        {QStringLiteral("Ninh Hòa, ngày 12 tháng 5 năm 2022"), 74.6},
    };
}

} // namespace

class TestDecree : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(support::hasPoppler(), "poppler-utils is needed");
        m_report = m_printer.print(decreepaper::report());
        m_pieces = support::pdfPieces(m_report.file);
    }

    void everyElementHasItsSizeStyleAndPlace_data()
    {
        QTest::addColumn<int>("row");
        const QList<Element> rows = elements();
        for (int i = 0; i < rows.size(); ++i)
            QTest::newRow(rows.at(i).name) << i;
    }

    void everyElementHasItsSizeStyleAndPlace()
    {
        QFETCH(int, row);
        const Element element = elements().at(row);

        const auto piece = std::find_if(m_pieces.cbegin(), m_pieces.cend(), [&](const PdfPiece &each) {
            return (each.text + QLatin1Char(' ')).startsWith(element.text + QLatin1Char(' '));
        });
        QVERIFY2(piece != m_pieces.cend(), qPrintable(element.text));
        // Sizes come in thirds of a point.
        VERIFY_BETWEEN(element.least - 0.2, piece->size, element.most + 0.2);
        VERIFY_BETWEEN(element.chosen - 0.2, piece->size, element.chosen + 0.2);
        QCOMPARE(piece->bold, (element.style & Bold) != 0);
        QCOMPARE(piece->italic, (element.style & Italic) != 0);

        const PdfWord line = m_report.find(element.text);
        QCOMPARE(line.page, piece->page);
        const QSizeF page = m_report.pages.at(line.page - 1);
        switch (element.place) {
        case Place::LeftHead:
            VERIFY_NEAR(line.box.center().x(), LeftHeadAxis);
            break;
        case Place::RightHead:
            VERIFY_NEAR(line.box.center().x(), RightHeadAxis);
            break;
        case Place::Page:
            VERIFY_NEAR(line.box.center().x(), textArea(page).center().x());
            break;
        case Place::FirstLine:
            VERIFY_NEAR(line.box.left(), Left + FirstLineIndent);
            break;
        case Place::LeftEdge:
            VERIFY_NEAR(line.box.left(), Left);
            break;
        case Place::TopMargin:
            VERIFY_NEAR(line.box.center().x(), textArea(page).center().x());
            VERIFY_BETWEEN(0, line.box.top(), Top);
            VERIFY_BETWEEN(0, line.box.bottom(), Top);
            break;
        case Place::Elsewhere:
            break;
        }
    }

    void linesAreAsWideAsInTimes()
    {
        for (const Measure &measure : measures())
            VERIFY_BETWEEN(measure.width - 0.8, m_report.find(measure.text).box.width(), measure.width + 0.3);
    }

    void lettersAreBlackAndOfOneFamily()
    {
        for (const PdfPiece &piece : std::as_const(m_pieces)) {
            QVERIFY2(piece.family.startsWith(QStringLiteral("Tinos")), qPrintable(piece.family));
            QCOMPARE(piece.colour, QStringLiteral("#000000"));
        }
    }

    void paperIsA4()
    {
        QList<bool> landscape;
        for (const QSizeF &page : std::as_const(m_report.pages)) {
            VERIFY_NEAR(qMin(page.width(), page.height()), ShortSide);
            VERIFY_NEAR(qMax(page.width(), page.height()), LongSide);
            landscape.append(page.width() > page.height());
        }
        // The body, the turned annex and the one after it.
        QCOMPARE(landscape.first(), false);
        QVERIFY(landscape.contains(true));
        QCOMPARE(landscape.last(), false);
    }

    void nothingIsPrintedInTheMarginsButThePageNumber()
    {
        for (int page = 1; page <= m_report.pages.size(); ++page) {
            const QSizeF paper = m_report.pages.at(page - 1);
            const QRectF area = textArea(paper).adjusted(-Tolerance, -Tolerance, Tolerance, Tolerance);
            int above = 0;
            for (const PdfWord &word : m_report.wordsOf(page)) {
                if (isInTopMargin(word))
                    ++above;
                else
                    QVERIFY2(area.contains(word.box), qPrintable(word.text));
            }
            QVERIFY(above <= 1);

            // Rules as well, and letters that lean out of their boxes.
            const QImage picture = support::pdfPicture(m_report.file, page, 150);
            const QRectF ink
                = support::inkIn(picture, QRectF(QPointF(0, Top - Tolerance), QPointF(paper.width(), paper.height())));
            QVERIFY(!ink.isEmpty());
            QVERIFY2(area.contains(ink), qPrintable(QStringLiteral("page %1").arg(page)));
        }
    }

    void textFillsThePageUpToTheMargins_data()
    {
        QTest::addColumn<Orientation>("orientation");
        QTest::newRow("portrait") << Orientation::Portrait;
        QTest::newRow("landscape") << Orientation::Landscape;
    }

    void textFillsThePageUpToTheMargins()
    {
        QFETCH(Orientation, orientation);
        // Rows of many heights: on one page or other the last of them ends at the margin, a millimetre below its
        // letters.
        Document paper;
        paper.blocks = {PageOrientation{orientation}};
        for (int i = 0; i < 8; ++i) {
            paper.blocks.append(AnnexStart{});
            paper.blocks.append(decreepaper::units(60, 11 + i / 8.0));
        }
        paper.blocks.append(AnnexStart{});
        for (int i = 0; i < 9; ++i)
            paper.blocks.append(decreepaper::opening());
        const PrintedPaper printed = m_printer.print(paper);
        QRectF ink;
        for (const PdfWord &word : printed.words) {
            if (!isInTopMargin(word))
                ink |= word.box;
        }
        const QRectF area = textArea(printed.pages.constFirst());
        VERIFY_NEAR(ink.left(), area.left());
        VERIFY_NEAR(ink.right(), area.right());
        VERIFY_NEAR(ink.top(), area.top());
        VERIFY_BETWEEN(area.bottom() - 1.5, ink.bottom(), area.bottom() + Tolerance);
    }

    void pagesAreNumberedFromTheSecondOfEachPart()
    {
        int expected = 0;
        QList<int> parts;
        for (int page = 1; page <= m_report.pages.size(); ++page) {
            const QList<PdfWord> words = m_report.wordsOf(page);
            const QString text = support::pdfLines(words).constFirst().text;
            const bool begins = page == 1 || text.startsWith(QStringLiteral("Phụ lục "));
            expected = begins ? 1 : expected + 1;
            if (begins)
                parts.append(0);
            ++parts.last();

            QList<PdfWord> numbers;
            std::copy_if(words.cbegin(), words.cend(), std::back_inserter(numbers), isInTopMargin);
            QCOMPARE(numbers.size(), begins ? 0 : 1);
            if (begins)
                continue;
            QCOMPARE(numbers.constFirst().text, QString::number(expected));
            const QRectF box = numbers.constFirst().box;
            VERIFY_NEAR(box.center().x(), textArea(m_report.pages.at(page - 1)).center().x());
            VERIFY_BETWEEN(0, box.bottom(), Top);
        }
        QCOMPARE(parts.size(), 3);
        for (const int pages : std::as_const(parts))
            QVERIFY(pages >= 2);
    }

private:
    Printer m_printer;
    PrintedPaper m_report;
    QList<PdfPiece> m_pieces;
};

QTEST_MAIN(TestDecree)
#include "tst_decree.moc"
