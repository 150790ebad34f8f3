#include "core/reporting/document/documenttext.h"
#include "core/reporting/document/documentwording.h"

#include <QtTest>

using namespace document;

namespace {

Document sample()
{
    Document paper;
    paper.title = QStringLiteral("Báo cáo Đề án 06 tháng 5 năm 2022");
    paper.blocks = {
        Letterhead{QStringLiteral("Công an tỉnh Khánh Hòa"), QStringLiteral("Công an thị xã Ninh Hòa")},
        NumberAndDate{
            QStringLiteral("5"), QStringLiteral("BC-CATX(QLHC)"), QStringLiteral("Ninh Hòa"), QDate(2022, 5, 9)},
        Title{QStringLiteral("Báo cáo"), {QStringLiteral("Kết quả thực hiện Đề án 06 tháng 5 năm 2022")},
            QStringLiteral("(Số liệu từ ngày 11/4/2022 đến ngày 10/5/2022)")},
        Addressees{{QStringLiteral("Công an tỉnh Khánh Hòa (qua Phòng PC06)"), QStringLiteral("UBND thị xã Ninh Hòa")}},
        Basis{{QStringLiteral("Căn cứ Luật Cư trú"), QStringLiteral("Căn cứ Kế hoạch số 1228/KH-UBND")}},
        Heading{HeadingLevel::Section, QStringLiteral("II"), QStringLiteral("Kết quả thực hiện")},
        Heading{HeadingLevel::Clause, QStringLiteral("1"), QStringLiteral("Về hoàn thiện chính sách")},
        Paragraph{{Run{QStringLiteral("Có ")}, Run{QStringLiteral("41/48 đơn vị"), true},
            Run{QStringLiteral(" & <đúng hạn>.")}}},
        ItemList{ListMarks::Letters, {{Run{QStringLiteral("rà soát;")}}, {Run{QStringLiteral("đôn đốc.")}}}},
        ItemList{ListMarks::Dashes, {{Run{QStringLiteral("khác.")}}}},
        Table{{TableColumn::fixed(12), TableColumn::shared(1)},
            {tableRow({QStringLiteral("STT"), QStringLiteral("Đơn vị")})},
            {tableRow({QStringLiteral("1"), QStringLiteral("UBND xã\nNinh Sơn")})}},
        SignatureBlock{QStringLiteral("TL. Trưởng Công an thị xã"), QStringLiteral("Đội trưởng Đội CSQLHC về TTXH"),
            QStringLiteral("Trung tá"), QStringLiteral("Nguyễn Văn A"),
            {QStringLiteral("Như trên"), QStringLiteral("Lưu: VT, QLHC")}},
        PageOrientation{Orientation::Landscape},
        AnnexStart{QStringLiteral("I"), QStringLiteral("Tiến độ nhiệm vụ"), {}},
    };
    return paper;
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private slots:
    void textIsWhatThePaperSays()
    {
        QCOMPARE(toText(sample()),
            QStringLiteral("CÔNG AN TỈNH KHÁNH HÒA\n"
                           "CÔNG AN THỊ XÃ NINH HÒA\n"
                           "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                           "Độc lập - Tự do - Hạnh phúc\n"
                           "Số: 05/BC-CATX(QLHC)\n"
                           "Ninh Hòa, ngày 09 tháng 5 năm 2022\n"
                           "BÁO CÁO\n"
                           "Kết quả thực hiện Đề án 06 tháng 5 năm 2022\n"
                           "(Số liệu từ ngày 11/4/2022 đến ngày 10/5/2022)\n"
                           "Kính gửi:\n"
                           "- Công an tỉnh Khánh Hòa (qua Phòng PC06);\n"
                           "- UBND thị xã Ninh Hòa.\n"
                           "Căn cứ Luật Cư trú;\n"
                           "Căn cứ Kế hoạch số 1228/KH-UBND.\n"
                           "II. KẾT QUẢ THỰC HIỆN\n"
                           "1. Về hoàn thiện chính sách\n"
                           "Có 41/48 đơn vị & <đúng hạn>.\n"
                           "a) rà soát;\n"
                           "b) đôn đốc.\n"
                           "- khác.\n"
                           "STT | Đơn vị\n"
                           "1 | UBND xã Ninh Sơn\n"
                           "Nơi nhận:\n"
                           "- Như trên;\n"
                           "- Lưu: VT, QLHC.\n"
                           "TL. TRƯỞNG CÔNG AN THỊ XÃ\n"
                           "ĐỘI TRƯỞNG ĐỘI CSQLHC VỀ TTXH\n"
                           "Trung tá Nguyễn Văn A\n"
                           "Phụ lục I\n"
                           "TIẾN ĐỘ NHIỆM VỤ\n"));
    }

    void textIsComposed()
    {
        Document loose = sample();
        for (Block &block : loose.blocks) {
            if (auto *paragraph = std::get_if<Paragraph>(&block)) {
                for (Run &run : paragraph->runs)
                    run.text = run.text.normalized(QString::NormalizationForm_D);
            } else if (auto *head = std::get_if<Letterhead>(&block)) {
                head->agency = head->agency.normalized(QString::NormalizationForm_D);
            }
        }
        QVERIFY(!(loose == sample()));
        QCOMPARE(toText(loose), toText(sample()));
    }

    void comparesByValue()
    {
        QCOMPARE(sample(), sample());
        Document other = sample();
        std::get<SignatureBlock>(other.blocks[11]).recipients.removeLast();
        QVERIFY(!(other == sample()));
        other = sample();
        std::get<Table>(other.blocks[10]).rows[0][1].bold = true;
        QVERIFY(!(other == sample()));
        other = sample();
        other.blocks.move(7, 8);
        QVERIFY(!(other == sample()));
    }

    void lettersFollowTheVietnameseAlphabet()
    {
        QStringList marks;
        for (int i = 0; i < 16; ++i)
            marks.append(listMark(ListMarks::Letters, i).trimmed());
        QCOMPARE(marks.join(QLatin1Char(' ')), QStringLiteral("a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q)"));
        QSet<QString> seen;
        for (int i = 0; i < 100; ++i)
            seen.insert(listMark(ListMarks::Letters, i));
        QCOMPARE(seen.size(), 100);
    }

    void numbersGetTheirZero()
    {
        NumberAndDate line{{}, QStringLiteral("BC-QLHC"), QStringLiteral("Ninh Hòa"), {}};
        const QString blank = numberLine(line);
        QVERIFY(blank.startsWith(QStringLiteral("Số: ")) && blank.endsWith(QStringLiteral("/BC-QLHC")));
        QVERIFY(blank.count(QChar::Nbsp) >= 5);
        line.number = QStringLiteral("9");
        QCOMPARE(numberLine(line), QStringLiteral("Số: 09/BC-QLHC"));
        line.number = QStringLiteral("05");
        QCOMPARE(numberLine(line), QStringLiteral("Số: 05/BC-QLHC"));
        line.number = QStringLiteral("123");
        QCOMPARE(numberLine(line), QStringLiteral("Số: 123/BC-QLHC"));
    }

    void datesAreWrittenAsTheDecreeDoes()
    {
        NumberAndDate line{{}, {}, QStringLiteral("Ninh Hòa"), QDate(2020, 1, 5)};
        QCOMPARE(dateLine(line), QStringLiteral("Ninh Hòa, ngày 05 tháng 01 năm 2020"));
        line.date = QDate(2019, 6, 29);
        QCOMPARE(dateLine(line), QStringLiteral("Ninh Hòa, ngày 29 tháng 6 năm 2019"));
        line.date.reset();
        QCOMPARE(dateLine(line).simplified(), QStringLiteral("Ninh Hòa, ngày tháng năm"));
        QVERIFY(dateLine(line).count(QChar::Nbsp) >= 15);
    }

    void marksAtLineEndsAreNotDoubled()
    {
        QCOMPARE(addresseeLines({{QStringLiteral("- Công an tỉnh;"), QStringLiteral("UBND thị xã.")}}),
            QStringList({QStringLiteral("- Công an tỉnh;"), QStringLiteral("- UBND thị xã.")}));
        QCOMPARE(addresseeLines({{QStringLiteral("UBND thị xã Ninh Hòa")}}),
            QStringList(QStringLiteral("UBND thị xã Ninh Hòa")));
        QCOMPARE(addresseeLines({}), QStringList());
        Document one;
        one.blocks = {Addressees{{QStringLiteral("UBND thị xã Ninh Hòa")}}};
        QCOMPARE(toText(one), QStringLiteral("Kính gửi: UBND thị xã Ninh Hòa\n"));
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
