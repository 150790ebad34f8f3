#include "core/reporting/document/documenttext.h"
#include "core/reporting/registerbook/entrywords.h"
#include "core/reporting/registerbook/outgoingbook.h"
#include "core/reporting/registerbook/registerbook.h"
#include "core/services/officesettings.h"
#include "support/datafilefixture.h"

#include <QtTest>

using namespace reporting;

namespace {

const document::Table &tableOf(const document::Document &book)
{
    for (const document::Block &block : book.blocks) {
        if (const auto *table = std::get_if<document::Table>(&block))
            return *table;
    }
    qFatal("no table");
}

QStringList headsOf(const document::Document &book)
{
    QStringList heads;
    for (const document::TableCell &cell : tableOf(book).headerRows.first())
        heads.append(cell.text);
    return heads;
}

QString closing(const document::Document &book)
{
    const document::Table &table = tableOf(book);
    if (table.totalsRow)
        return table.rows.last().first().text;
    const document::Block &words = book.blocks.at(book.blocks.size() - 3); // day and signatures stand behind
    return std::get<document::Paragraph>(words).runs.first().text;
}

NumberSeries seriesOf(const QList<int> &printed, const QList<int> &elsewhere = {})
{
    SeriesCounter counter;
    for (const int number : printed)
        counter.add(number, {}, true, false);
    for (const int number : elsewhere)
        counter.add(number, {}, false, false);
    return counter.series();
}

} // namespace

class TestRegisterBook : public QObject {
    Q_OBJECT

private slots:
    /// Phụ lục IV, mục VI, VIII and I, word by word.
    void theHeadsAreTheDecrees()
    {
        const support::DataFileFixture data;
        const auto book = readRegisterBook(*data.file, {2022, {}, {}, {}});
        VERIFY_OK(book);
        QCOMPARE(headsOf(incomingBook(*book)),
            (QStringList{QStringLiteral("Ngày đến"), QStringLiteral("Số đến"), QStringLiteral("Tác giả"),
                QStringLiteral("Số, ký hiệu văn bản"), QStringLiteral("Ngày tháng văn bản"),
                QStringLiteral("Tên loại và trích yếu nội dung văn bản"), QStringLiteral("Đơn vị hoặc người nhận"),
                QStringLiteral("Ngày chuyển"), QStringLiteral("Ký nhận"), QStringLiteral("Ghi chú")}));
        QCOMPARE(headsOf(trackingBook(*book)),
            (QStringList{QStringLiteral("Số đến"),
                QStringLiteral("Tên loại, số, ký hiệu, ngày, tháng và tên cơ quan, tổ chức ban hành văn bản"),
                QStringLiteral("Đơn vị hoặc người nhận"), QStringLiteral("Thời hạn giải quyết"),
                QStringLiteral("Tiến độ giải quyết"), QStringLiteral("Số, ký hiệu văn bản trả lời"),
                QStringLiteral("Ghi chú")}));
        const auto outgoing = readOutgoingBook(*data.file, {2022, {}, {}, {}});
        VERIFY_OK(outgoing);
        QCOMPARE(headsOf(outgoingBook(*outgoing)),
            (QStringList{QStringLiteral("Số, ký hiệu văn bản"), QStringLiteral("Ngày tháng văn bản"),
                QStringLiteral("Tên loại và trích yếu nội dung văn bản"), QStringLiteral("Người ký"),
                QStringLiteral("Nơi nhận văn bản"), QStringLiteral("Đơn vị, người nhận bản lưu"),
                QStringLiteral("Số lượng bản"), QStringLiteral("Ngày chuyển"), QStringLiteral("Ký nhận"),
                QStringLiteral("Ghi chú")}));
        for (const document::Document &each : {incomingBook(*book), trackingBook(*book), outgoingBook(*outgoing)})
            QVERIFY(tableOf(each).numberedColumns);
    }

    void theCoverSaysWhichBookItIs()
    {
        support::DataFileFixture data;
        VERIFY_OK(services::setSetting(*data.file, QStringLiteral("register.next_number.2022"), QStringLiteral("137")));
        VERIFY_OK(data.add(QStringLiteral("Ninh Sơn"), QDate(2022, 5, 9), QStringLiteral("15/BC-UBND")));
        VERIFY_OK(data.add(QStringLiteral("Ninh Hà"), QDate(2022, 5, 10)));
        const auto book = readRegisterBook(*data.file, {2022, {}, {}, QStringLiteral("02")});
        VERIFY_OK(book);
        const QString text = document::toText(incomingBook(*book));
        const QString cover = QStringLiteral("CÔNG AN TỈNH KHÁNH HÒA\nCÔNG AN THỊ XÃ NINH HÒA\nSỔ ĐĂNG KÝ VĂN BẢN ĐẾN\n"
                                             "Năm: 2022\nTừ ngày 01/01/2022 đến ngày 12/5/2022\nTừ số 137 đến số 138\n"
                                             "Quyển số: 02\n");
        QVERIFY2(text.startsWith(cover + cover), qPrintable(text)); // the cover, and the first page
        QCOMPARE(closing(incomingBook(*book)),
            QStringLiteral("Sổ có 02 số, từ số 137 đến số 138, liên tục, không bỏ số. Các số từ 01 đến 136 ghi ở sổ"
                           " trước."));
        QVERIFY(
            document::toText(trackingBook(*book)).contains(QStringLiteral("\nSỔ THEO DÕI GIẢI QUYẾT\nVĂN BẢN ĐẾN\n")));
    }

    void everyEntryIsPrintedAndSaysWhatBecameOfIt()
    {
        support::DataFileFixture data;
        VERIFY_OK(data.add(QStringLiteral("Ninh Sơn"), QDate(2022, 5, 9), QStringLiteral("15/BC-UBND")));
        VERIFY_OK(data.add(QStringLiteral("Ninh Hà"), QDate(2022, 5, 10)));
        VERIFY_OK(services::cancelEntry(*data.file, {2022, 2}, QStringLiteral("nhập nhầm đơn vị")));
        auto better
            = data.report(QStringLiteral("Ninh Sơn"), {2022, 5}, QDate(2022, 5, 11), QStringLiteral("16/BC-UBND"));
        better.documentDate = QDate(2022, 5, 10);
        better.receiver = QStringLiteral("Đ/c An");
        better.forwardedOn = QDate(2022, 5, 12);
        better.handleBy = QDate(2022, 5, 20);
        VERIFY_OK(services::replaceReport(*data.file, {2022, 1}, better));
        const auto book = readRegisterBook(*data.file, {2022, {}, {}, {}});
        VERIFY_OK(book);
        const QString text = document::toText(incomingBook(*book));
        QVERIFY2(text.contains(QStringLiteral("Được thay bằng số 03")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Đã hủy: nhập nhầm đơn vị")));
        QVERIFY(text.contains(QStringLiteral(
            "11/5/2022 | 03 | UBND xã Ninh Sơn | 16/BC-UBND | 10/5/2022 | Báo cáo kết quả thực hiện Đề án"
            " 06 tháng 5/2022 | Đ/c An | 12/5/2022 |  | Thay số 01\n")));
        QCOMPARE(closing(incomingBook(*book)),
            QStringLiteral("Sổ có 03 số, từ số 01 đến số 03, liên tục, không bỏ số. 01 văn bản đã hủy vẫn giữ số."));
        QVERIFY(document::toText(trackingBook(*book))
                    .contains(QStringLiteral("03 | Báo cáo số 16/BC-UBND ngày 10/5/2022 của UBND xã Ninh Sơn | Đ/c An |"
                                             " 20/5/2022 | Chưa tổng hợp |  | Thay số 01\n")));
        QVERIFY(document::toText(trackingBook(*book)).contains(QStringLiteral(" | Đã có báo cáo thay thế |  | ")));
        QCOMPARE(document::toText(incomingBook(*book)), text);
    }

    /// A register that a system prints is signed (Điều 22): who kept it, and the head of the office.
    void everyBookIsSigned()
    {
        const support::DataFileFixture data;
        const auto book = readRegisterBook(*data.file, {2022, {}, {}, {}});
        const auto outgoing = readOutgoingBook(*data.file, {2022, {}, {}, {}});
        VERIFY_OK(book);
        VERIFY_OK(outgoing);
        for (const document::Document &each : {incomingBook(*book), trackingBook(*book), outgoingBook(*outgoing)}) {
            const QString text = document::toText(each);
            QVERIFY2(text.contains(QStringLiteral("NGƯỜI LẬP SỔ\n(Ký, ghi rõ họ tên)\n")), qPrintable(text));
            QVERIFY(text.contains(QStringLiteral("TRƯỞNG CÔNG AN THỊ XÃ")));
            QVERIFY(text.contains(QStringLiteral("\nNinh Hòa, ngày ")));
        }
    }

    void numbersAreNoCounts() { QCOMPARE(numberRange(seriesOf({7, 1234})), QStringLiteral("Từ số 07 đến số 1234")); }

    /// A month's report is dealt with when the office's own report, or the closing of the month, took it up.
    void theTrackingBookNamesTheReportThatTookItUp()
    {
        domain::RegisterLine line;
        line.period = domain::Period{2023, 1};
        line.entry.arrivedOn = QDate(2023, 1, 9);
        MonthOutcomes outcomes;
        QCOMPARE(entryProgress(line, outcomes), QStringLiteral("Chưa tổng hợp"));
        outcomes[QStringLiteral("2023-01")].closedUpTo = QDate(2023, 1, 9);
        QCOMPARE(entryProgress(line, outcomes), QStringLiteral("Đã tổng hợp vào báo cáo tháng 01/2023"));
        QCOMPARE(entryAnswer(line, outcomes), QString());
        outcomes[QStringLiteral("2023-01")].issuedUpTo = QDate(2023, 1, 10);
        outcomes[QStringLiteral("2023-01")].reference = QStringLiteral("05/BC-CATX(QLHC)");
        QCOMPARE(entryAnswer(line, outcomes), QStringLiteral("05/BC-CATX(QLHC)"));
        line.entry.arrivedOn = QDate(2023, 1, 11); // after both
        QCOMPARE(entryProgress(line, outcomes), QStringLiteral("Chưa tổng hợp"));
        QCOMPARE(entryAnswer(line, outcomes), QString());
    }

    void theOutgoingCoverNamesItsNumbers()
    {
        const support::DataFileFixture data;
        auto outgoing = readOutgoingBook(*data.file, {2022, {}, {}, {}});
        VERIFY_OK(outgoing);
        for (const int number : {217, 5, 0}) {
            services::OutgoingLine line;
            line.number = number;
            outgoing->lines.append(line);
        }
        QVERIFY(document::toText(outgoingBook(*outgoing)).contains(QStringLiteral("\nTừ số 05 đến số 217\n")));
    }

    void aPartOfTheYear()
    {
        support::DataFileFixture data;
        VERIFY_OK(data.add(QStringLiteral("Ninh Sơn"), QDate(2022, 5, 9)));
        VERIFY_OK(data.add(QStringLiteral("Ninh Hà"), QDate(2022, 5, 11)));
        VERIFY_OK(data.add(QStringLiteral("Ninh Tây"), QDate(2022, 5, 9)));
        const auto book = readRegisterBook(*data.file, {2022, QDate(2022, 5, 1), QDate(2022, 5, 9), {}});
        VERIFY_OK(book);
        QCOMPARE(book->lines.size(), 2);
        QCOMPARE(closing(incomingBook(*book)),
            QStringLiteral(
                "Sổ có 02 số, từ số 01 đến số 03, không bỏ số. Số 02 ghi vào ngày khác nên không in ở đây."));
        VERIFY_ERROR(readRegisterBook(*data.file, {2022, QDate(2022, 5, 9), QDate(2022, 5, 1), {}}),
            base::ErrorCode::DatesReversed);
        const auto empty = readRegisterBook(*data.file, {2021, {}, {}, {}});
        VERIFY_OK(empty);
        QCOMPARE(closing(incomingBook(*empty)), QStringLiteral("Trong thời gian này chưa đăng ký văn bản nào."));
    }

    void holesAreFoundAndNamed()
    {
        QVERIFY(seriesOf({5, 6, 7}).isGapless());
        QCOMPARE(seriesOf({5, 6, 7}).earlier, 4);
        const NumberSeries series = seriesOf({1, 2, 5, 9, 12}, {3, 13});
        QCOMPARE(series.missing, (QList<int>{4, 6, 7, 8, 10, 11}));
        QCOMPARE(series.elsewhere, QList<int>{3});
        QCOMPARE(numberList(series.missing), QStringLiteral("04, 06 - 08, 10 - 11"));
        QCOMPARE(seriesSentences(series).first(),
            QStringLiteral("Sổ có 05 số, từ số 01 đến số 12; thiếu số 04, 06 - 08, 10 - 11."));
    }

    /// Width of every column in the proportion of the decree's own sample, but those that were widened.
    void widthsAreInTheDecreesProportion()
    {
        const support::DataFileFixture data;
        const auto book = readRegisterBook(*data.file, {2022, {}, {}, {}});
        VERIFY_OK(book);
        const auto check = [](const document::Document &paper, const QList<double> &decree) {
            const document::Table &table = tableOf(paper);
            QCOMPARE(table.columns.size(), decree.size());
            qsizetype fixed = 0;
            while (table.columns.at(fixed).width == 0)
                ++fixed;
            const double scale = table.columns.at(fixed).width / decree.at(fixed);
            QVERIFY(scale >= 1);
            for (qsizetype i = 0; i < decree.size(); ++i) {
                if (table.columns.at(i).width > 0)
                    QVERIFY(qAbs(table.columns.at(i).width - scale * decree.at(i)) < 0.01
                        || table.columns.at(i).width == decree.at(i));
            }
        };
        check(incomingBook(*book), {15, 12.5, 12.5, 20, 17.5, 27.5, 20, 20, 15, 15});
        check(trackingBook(*book), {12, 51.5, 24.5, 20, 19, 26, 12});
        const auto outgoing = readOutgoingBook(*data.file, {2022, {}, {}, {}});
        VERIFY_OK(outgoing);
        check(outgoingBook(*outgoing), {18, 19, 31, 17.5, 15, 22.5, 17.5, 20, 15, 12.5});
    }
};

QTEST_GUILESS_MAIN(TestRegisterBook)
#include "tst_registerbook.moc"
