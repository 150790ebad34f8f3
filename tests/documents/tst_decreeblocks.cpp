#include "documents/decreepaper.h"
#include "documents/printedpaper.h"

#include <QtTest>

using namespace decree;
using namespace document;
using support::PdfWord;

class TestDecreeBlocks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(support::hasPoppler(), "poppler-utils is needed"); }

    void headLinesAreCentredInTheirColumns_data()
    {
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QString>("agency");
        QTest::addColumn<int>("lines");
        QTest::newRow("short names") << QStringLiteral("Công an tỉnh Khánh Hòa")
                                     << QStringLiteral("Công an thị xã Ninh Hòa") << 2;
        QTest::newRow("long names") << QStringLiteral("Công an thị xã Ninh Hòa, tỉnh Khánh Hòa")
                                    << QStringLiteral("Đội Cảnh sát quản lý hành chính về trật tự xã hội") << 5;
    }

    void headLinesAreCentredInTheirColumns()
    {
        QFETCH(QString, parent);
        QFETCH(QString, agency);
        QFETCH(int, lines);
        Document paper = decreepaper::report();
        paper.blocks[0] = Letterhead{parent, agency};
        const PrintedPaper printed = m_printer.print(paper);

        const PdfWord number = printed.find(QStringLiteral("Số: 07/BC-CATX(QLHC)"));
        const PdfWord date = printed.find(QStringLiteral("Ninh Hòa, ngày 12 tháng 5 năm 2022"));
        QVERIFY(qAbs(number.baseline() - date.baseline()) < 0.1);
        VERIFY_NEAR(number.box.center().x(), LeftHeadAxis);
        VERIFY_NEAR(date.box.center().x(), RightHeadAxis);

        QList<PdfWord> left, right;
        for (const PdfWord &word : printed.wordsOf(1)) {
            if (word.baseline() < number.baseline() - 1)
                (word.box.center().x() < HeadParting ? left : right).append(word);
        }
        const QList<PdfWord> leftLines = support::pdfLines(left);
        QCOMPARE(leftLines.size(), lines);
        for (const PdfWord &line : leftLines) {
            VERIFY_NEAR(line.box.center().x(), LeftHeadAxis);
            QVERIFY(line.box.left() >= Left - Tolerance && line.box.right() <= HeadParting + Tolerance);
        }
        const QList<PdfWord> rightLines = support::pdfLines(right);
        QCOMPARE(rightLines.size(), 2);
        for (const PdfWord &line : rightLines)
            VERIFY_NEAR(line.box.center().x(), RightHeadAxis);

        // Both begin at the top of the text, their lines in single spacing, which 13 and 14 pt share.
        VERIFY_NEAR(leftLines.constFirst().box.top(), Top);
        VERIFY_NEAR(rightLines.constFirst().box.top(), Top);
        for (const QList<PdfWord> &column : {leftLines, rightLines}) {
            for (int i = 1; i < column.size(); ++i) {
                VERIFY_BETWEEN(singleLine(13) - Tolerance, column.at(i).baseline() - column.at(i - 1).baseline(),
                    singleLine(14) + Tolerance);
            }
        }

        // The rule below tên cơ quan ends the left column.
        const auto parentWords = parent.count(QLatin1Char(' ')) + 1;
        verifyRule(printed, support::pdfLines(left.mid(parentWords)), 1 / 3.0, 1 / 2.0);
        verifyRule(printed, {rightLines.constLast()}, 1, 1);
    }

    void titleHasAShortRule_data()
    {
        QTest::addColumn<QStringList>("subject");
        QTest::addColumn<int>("lines");
        QTest::newRow("one line") << QStringList{QStringLiteral("Kết quả thực hiện Đề án 06 tháng 5 năm 2022")} << 1;
        QTest::newRow("two lines") << QStringList{QStringLiteral("Kết quả thực hiện Kế hoạch số 1228/KH-UBND"),
            QStringLiteral("tháng 5 năm 2022")}
                                   << 2;
        QTest::newRow("wrapped") << QStringList{QStringLiteral(
            "Kết quả thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và "
            "xác thực điện tử phục vụ chuyển đổi số quốc gia")}
                                 << 2;
    }

    void titleHasAShortRule()
    {
        QFETCH(QStringList, subject);
        QFETCH(int, lines);
        Document paper;
        paper.blocks = {Title{QStringLiteral("Báo cáo"), subject, {}}};
        const PrintedPaper printed = m_printer.print(paper);
        const QList<PdfWord> found = support::pdfLines(printed.words);
        QCOMPARE(found.size(), 1 + lines);
        for (const PdfWord &line : found)
            VERIFY_NEAR(line.box.center().x(), PageAxis);
        for (int i = 1; i < found.size(); ++i)
            VERIFY_NEAR(found.at(i).baseline() - found.at(i - 1).baseline(), singleLine(14));
        verifyRule(printed, found.mid(1), 1 / 3.0, 1 / 2.0);
    }

    void bodyIsIndentedSpacedAndJustified()
    {
        QList<PdfWord> body;
        const PrintedPaper printed = m_printer.print(decreepaper::report());
        for (const PdfWord &line : support::pdfLines(printed.words)) {
            if (line.text.startsWith(QStringLiteral("Căn cứ")) || (!body.isEmpty() && !isInTopMargin(line)))
                body.append(line);
            if (line.text.startsWith(QStringLiteral("Trên đây là")))
                break;
        }
        QVERIFY(body.constLast().page > 1);

        const double single = singleLine(14);
        const auto begins = [](const PdfWord &line) { return line.box.left() > Left + FirstLineIndent / 2; };
        int paragraphs = 0, within = 0, between = 0;
        for (int i = 0; i < body.size(); ++i) {
            const bool first = begins(body.at(i));
            paragraphs += first ? 1 : 0;
            VERIFY_NEAR(body.at(i).box.left(), first ? Left + FirstLineIndent : Left);
            if (i == 0)
                continue;
            if (!first)
                VERIFY_NEAR(body.at(i - 1).box.right(), ShortSide - Right);
            if (body.at(i).page != body.at(i - 1).page)
                continue;
            const double step = body.at(i).baseline() - body.at(i - 1).baseline();
            if (first) {
                ++between;
                QVERIFY(step - LineSpacing * single >= ParagraphSpacing - 0.05);
                VERIFY_NEAR(step, LineSpacing * single + ParagraphSpacing);
            } else {
                ++within;
                VERIFY_BETWEEN(0.99, step / single, 1.5);
                VERIFY_BETWEEN(LineSpacing - 0.02, step / single, LineSpacing + 0.02);
            }
        }
        // Two căn cứ, the opening, two headings, seven points, a dash, the end.
        QCOMPARE(paragraphs, 14);
        QVERIFY(between >= 12);
        QVERIFY(within >= 8);
    }

    void basisEndsWithSemicolonsAndAStop()
    {
        const QStringList text = support::pdfText(m_printer.print(decreepaper::report()).file).split(QLatin1Char('\n'));
        const auto ending = [&](const QString &words) {
            const auto line = std::find_if(
                text.cbegin(), text.cend(), [&](const QString &each) { return each.simplified().endsWith(words); });
            return line != text.cend();
        };
        QVERIFY(ending(QStringLiteral("tháng 11 năm 2014;")));
        QVERIFY(ending(QStringLiteral("xác thực điện tử.")));
    }

    void oneAddresseeStandsBehindTheColon()
    {
        Document paper;
        paper.blocks = {Addressees{{QStringLiteral("Công an tỉnh Khánh Hòa (qua Phòng PC06)")}}};
        const QList<PdfWord> lines = support::pdfLines(m_printer.print(paper).words);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.constFirst().text, QStringLiteral("Kính gửi: Công an tỉnh Khánh Hòa (qua Phòng PC06)"));
    }

    void severalAddresseesHangBelowTheColon()
    {
        Document paper;
        paper.blocks = {Addressees{{QStringLiteral("Công an tỉnh Khánh Hòa (qua Phòng PC06)"),
            QStringLiteral("Tổ công tác triển khai thực hiện Đề án 06 thị xã Ninh Hòa"),
            QStringLiteral("UBND thị xã Ninh Hòa")}}};
        const QList<PdfWord> lines = support::pdfLines(m_printer.print(paper).words);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0).text, QStringLiteral("Kính gửi:"));
        QCOMPARE(lines.at(1).text, QStringLiteral("- Công an tỉnh Khánh Hòa (qua Phòng PC06);"));
        QCOMPARE(lines.at(2).text, QStringLiteral("- Tổ công tác triển khai thực hiện Đề án 06 thị xã Ninh Hòa;"));
        QCOMPARE(lines.at(3).text, QStringLiteral("- UBND thị xã Ninh Hòa."));
        constexpr double colonWidth = 0.278 * 14 * support::MillimetresPerPoint;
        const double colon = lines.at(0).box.right() - colonWidth;
        for (int i = 1; i < lines.size(); ++i)
            VERIFY_NEAR(lines.at(i).box.left(), colon);
    }

    void recipientsStandLevelWithTheSigner_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("position");
        QTest::addColumn<QString>("firstLine");
        QTest::addColumn<int>("lines");
        QTest::newRow("deputy") << QStringLiteral("KT. Trưởng Công an thị xã")
                                << QStringLiteral("Phó Trưởng Công an thị xã")
                                << QStringLiteral("KT. TRƯỞNG CÔNG AN THỊ XÃ") << 3;
        QTest::newRow("head") << QString() << QStringLiteral("Trưởng Công an thị xã")
                              << QStringLiteral("TRƯỞNG CÔNG AN THỊ XÃ") << 2;
        QTest::newRow("head of the team")
            << QStringLiteral("TL. Trưởng Công an thị xã") << QStringLiteral("Đội trưởng Đội CSQLHC về TTXH")
            << QStringLiteral("TL. TRƯỞNG CÔNG AN THỊ XÃ") << 3;
        QTest::newRow("long position") << QStringLiteral("TL. Trưởng Công an thị xã")
                                       << QStringLiteral("Đội trưởng Đội Cảnh sát QLHC về TTXH")
                                       << QStringLiteral("TL. TRƯỞNG CÔNG AN THỊ XÃ") << 4;
    }

    void recipientsStandLevelWithTheSigner()
    {
        QFETCH(QString, authority);
        QFETCH(QString, position);
        QFETCH(QString, firstLine);
        QFETCH(int, lines);
        SignatureBlock block = decreepaper::deputy();
        block.authority = authority;
        block.position = position;
        block.recipients.insert(1,
            QStringLiteral("Tổ công tác triển khai thực hiện Đề án 06 thị xã Ninh Hòa và các phòng, ban có liên quan"));
        Document paper;
        paper.blocks = {decreepaper::plain(QStringLiteral("Trên đây là báo cáo của Công an thị xã./.")), block};
        const PrintedPaper printed = m_printer.print(paper);

        const PdfWord title = printed.find(QStringLiteral("Nơi nhận:"));
        const PdfWord first = printed.find(firstLine);
        const PdfWord name = printed.find(QStringLiteral("Trung tá Nguyễn Văn A"));
        QVERIFY(title.page == 1 && first.page == 1 && name.page == 1);
        QVERIFY(qAbs(title.baseline() - first.baseline()) < 0.1);
        VERIFY_NEAR(title.box.left(), Left);

        // Two columns: the signer's, symmetrical about one axis and up to the margin, and what is left of it.
        const double axis = first.box.center().x();
        const double between = 2 * axis - (ShortSide - Right);
        QVERIFY(axis > PageAxis && between > Left);
        QList<PdfWord> left, right;
        for (const PdfWord &word : printed.words) {
            if (word.baseline() > first.baseline() - 1)
                (word.box.center().x() < between ? left : right).append(word);
        }
        const QList<PdfWord> signer = support::pdfLines(right);
        QCOMPARE(signer.size(), lines);
        QCOMPARE(signer.constLast().text, name.text);
        for (const PdfWord &line : signer) {
            VERIFY_NEAR(line.box.center().x(), axis);
            QVERIFY(line.box.left() >= between - Tolerance);
        }
        const QList<PdfWord> recipients = support::pdfLines(left);
        QVERIFY(recipients.size() >= 6); // the long one wraps
        QCOMPARE(recipients.constFirst().text, title.text);
        QCOMPARE(recipients.at(1).text, QStringLiteral("- Như trên;"));
        QCOMPARE(recipients.constLast().text, QStringLiteral("- Lưu: VT, QLHC."));
        for (const PdfWord &line : recipients) {
            VERIFY_NEAR(line.box.left(), Left);
            QVERIFY(line.box.right() <= between + Tolerance);
        }
    }

    void annexHeadIsCentredLineByLine()
    {
        Document paper;
        paper.blocks = {decreepaper::plain(QStringLiteral("Trên đây là báo cáo./.")),
            PageOrientation{Orientation::Landscape},
            AnnexStart{QStringLiteral("II"),
                QStringLiteral("Tình hình gửi báo cáo kết quả thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư, "
                               "định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia của các đơn vị"),
                QStringLiteral("(Kèm theo Báo cáo số 07/BC-CATX(QLHC) ngày 12 tháng 5 năm 2022 của Công an thị xã)")}};
        const PrintedPaper printed = m_printer.print(paper);
        QCOMPARE(printed.pages.size(), 2);
        const QList<PdfWord> lines = support::pdfLines(printed.wordsOf(2));
        QVERIFY(lines.size() >= 4);
        QCOMPARE(lines.constFirst().text, QStringLiteral("Phụ lục II"));
        QVERIFY(lines.at(1).text.startsWith(QStringLiteral("TÌNH HÌNH GỬI")));
        QVERIFY(lines.constLast().text.startsWith(QStringLiteral("(Kèm theo")));
        VERIFY_NEAR(lines.constFirst().box.top(), Top);
        for (const PdfWord &line : lines)
            VERIFY_NEAR(line.box.center().x(), (Left + LongSide - Right) / 2);
    }

private:
    /// Under these lines of page 1 runs a thin, solid rule whose length is this part of the widest of them, in
    /// their middle.
    static void verifyRule(const PrintedPaper &printed, const QList<PdfWord> &lines, double least, double most)
    {
        QRectF text;
        for (const PdfWord &line : lines)
            text |= line.box;
        const QRectF rule = support::ruleIn(
            support::pdfPicture(printed.file, 1), {text.left() - 3, text.bottom(), text.width() + 6, 2.5});
        VERIFY_BETWEEN(0.1, rule.height(), 0.5);
        const double slack = least == most ? Tolerance : 0;
        VERIFY_BETWEEN(text.width() * least - slack, rule.width(), text.width() * most + slack);
        VERIFY_NEAR(rule.center().x(), text.center().x());
    }

    Printer m_printer;
};

QTEST_MAIN(TestDecreeBlocks)
#include "tst_decreeblocks.moc"
