#include "documents/decreepaper.h"
#include "documents/printedpaper.h"

#include <QtTest>

using namespace decree;
using namespace document;
using support::PdfWord;

namespace {

/// The other end of every range that the decree leaves (Phụ lục I, mục I.3 and II.6đ).
PageSetup otherEnd()
{
    return {25, 25, 35, 20, 13, 10, 12, 1.5};
}

Document bodyOnly(Orientation orientation)
{
    Document paper;
    paper.setup = otherEnd();
    paper.blocks = {PageOrientation{orientation}};
    for (int i = 0; i < 25; ++i)
        paper.blocks.append(decreepaper::opening());
    return paper;
}

} // namespace

/// The page setup of a paper is what is printed, on every page.
class TestPageSetup : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(support::hasPoppler(), "poppler-utils is needed"); }

    void marginsAndParagraphsAreThoseOfTheSetup_data()
    {
        QTest::addColumn<Orientation>("orientation");
        QTest::newRow("upright") << Orientation::Portrait;
        QTest::newRow("lying") << Orientation::Landscape;
    }

    void marginsAndParagraphsAreThoseOfTheSetup()
    {
        QFETCH(Orientation, orientation);
        const PrintedPaper printed = m_printer.print(bodyOnly(orientation));
        QVERIFY(printed.pages.size() >= 3);
        const QSizeF page = printed.pages.constFirst();
        const double right = page.width() - 20;
        const double bottom = page.height() - 25;
        const double single = singleLine(13);
        for (int number = 1; number <= printed.pages.size(); ++number) {
            QList<PdfWord> lines = support::pdfLines(printed.wordsOf(number));
            if (number > 1) {
                const PdfWord top = lines.takeFirst();
                QCOMPARE(top.text, QString::number(number));
                VERIFY_NEAR(top.box.center().x(), (35 + right) / 2);
                QVERIFY(qAbs(top.box.center().y() - 25 / 2.0) < 1);
            }
            VERIFY_NEAR(lines.constFirst().box.top(), 25);
            QVERIFY(lines.constLast().box.bottom() <= bottom + Tolerance);
            if (number < printed.pages.size()) // widows and orphans leave two lines at most
                QVERIFY(lines.constLast().box.bottom() > bottom - 3 * 1.5 * single - 5);
            for (int i = 0; i < lines.size(); ++i) {
                const bool first = lines.at(i).text.startsWith(QStringLiteral("Thực hiện Kế hoạch số"));
                VERIFY_NEAR(lines.at(i).box.left(), first ? 35 + 10 : 35);
                const bool last = lines.at(i).text.endsWith(QStringLiteral("như sau:"));
                if (!last)
                    VERIFY_NEAR(lines.at(i).box.right(), right);
                if (i > 0) {
                    VERIFY_NEAR(lines.at(i).baseline() - lines.at(i - 1).baseline(),
                        1.5 * single + (first ? 12 * support::MillimetresPerPoint : 0));
                }
            }
        }
        for (const support::PdfPiece &piece : support::pdfPieces(printed.file)) {
            if (piece.text.startsWith(QStringLiteral("Thực hiện")))
                QVERIFY(qAbs(piece.size - 13) < 0.3);
        }
    }

    void theHeadKeepsItsLinesInTheNarrowestPage()
    {
        Document paper = decreepaper::report();
        paper.setup = otherEnd();
        const PrintedPaper printed = m_printer.print(paper);
        const PdfWord nation = printed.find(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        const PdfWord motto = printed.find(QStringLiteral("Độc lập - Tự do - Hạnh phúc"));
        const PdfWord parent = printed.find(QStringLiteral("CÔNG AN TỈNH KHÁNH HÒA"));
        const PdfWord agency = printed.find(QStringLiteral("CÔNG AN THỊ XÃ NINH HÒA"));
        VERIFY_NEAR(nation.box.top(), 25);
        QVERIFY(nation.box.right() <= ShortSide - 20 + Tolerance);
        VERIFY_NEAR(agency.box.center().x(), parent.box.center().x());
        QVERIFY(motto.baseline() > nation.baseline() + 4);
        VERIFY_NEAR(motto.box.center().x(), nation.box.center().x());
        QVERIFY(qAbs(agency.baseline() - motto.baseline()) < 1);
        const PdfWord title = printed.find(QStringLiteral("BÁO CÁO"));
        VERIFY_NEAR(title.box.center().x(), (35 + ShortSide - 20) / 2);
        const PdfWord signer = printed.find(QStringLiteral("KT. TRƯỞNG CÔNG AN THỊ XÃ"));
        QVERIFY(signer.box.right() <= ShortSide - 20 + Tolerance);
        // Annexes keep the margins too: I lies, II stands.
        for (int page = 1; page <= printed.pages.size(); ++page) {
            for (const PdfWord &word : printed.wordsOf(page)) {
                QVERIFY(word.box.left() >= 35 - Tolerance);
                QVERIFY(word.box.right() <= printed.pages.at(page - 1).width() - 20 + Tolerance);
                QVERIFY(word.box.bottom() <= printed.pages.at(page - 1).height() - 25 + Tolerance);
            }
        }
    }

    void absurdMarginsLeaveAPage()
    {
        Document paper = decreepaper::report();
        paper.setup.left = 300;
        paper.setup.bottom = 400;
        QVERIFY(!m_printer.print(paper).pages.isEmpty());
    }

private:
    Printer m_printer;
};

QTEST_MAIN(TestPageSetup)
#include "tst_pagesetup.moc"
