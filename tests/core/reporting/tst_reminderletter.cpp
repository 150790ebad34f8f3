#include "core/reporting/document/documenttext.h"
#include "core/reporting/paper/paper.h"
#include "core/reporting/reminderletter/reminderbuilder.h"
#include "core/reporting/reminderletter/reminderwords.h"
#include "core/services/paperservice.h"
#include "support/datafilefixture.h"

#include <QtTest>

using namespace reporting;
using domain::PaperKind;

namespace {

const domain::Period october{2022, 10};

} // namespace

class TestReminderLetter : public QObject {
    Q_OBJECT

private slots:
    void whoIsRemindedAndWhatIsSaid_data()
    {
        QTest::addColumn<int>("missing");
        QTest::addColumn<QString>("addressed");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("annex");
        const QString list = QStringLiteral("Kính gửi: Các cơ quan, đơn vị (có danh sách kèm theo)\n");
        QTest::newRow("none") << 0 << QString()
                              << QStringLiteral("Đến ngày 11/10/2022, Công an thị xã đã nhận được báo cáo của cả 48 cơ"
                                                " quan, đơn vị; không còn cơ quan, đơn vị phải đôn đốc.")
                              << false;
        QTest::newRow("one") << 1 << QStringLiteral("Kính gửi: Bảo hiểm xã hội thị xã\n")
                             << QStringLiteral("Đến ngày 11/10/2022, Công an thị xã chưa nhận được báo cáo của"
                                               " Bảo hiểm xã hội thị xã.")
                             << false;
        QTest::newRow("nine") << 9 << QStringLiteral("Kính gửi:\n- ")
                              << QStringLiteral("đã nhận được báo cáo của 39/48 cơ quan, đơn vị; còn 09 cơ quan, đơn vị"
                                                " có tên nêu trên chưa gửi báo cáo.")
                              << false;
        QTest::newRow("ten") << 10 << QStringLiteral("Kính gửi:\n- ")
                             << QStringLiteral("báo cáo của 38/48 cơ quan, đơn vị; còn 10 cơ quan, đơn vị có tên nêu"
                                               " trên chưa gửi")
                             << false;
        QTest::newRow("thirteen") << 13 << list
                                  << QStringLiteral("báo cáo của 35/48 cơ quan, đơn vị; còn 13 cơ quan, đơn vị có tên"
                                                    " trong danh sách kèm theo chưa gửi báo cáo.")
                                  << true;
        QTest::newRow("all") << 48 << list
                             << QStringLiteral("Công an thị xã chưa nhận được báo cáo của cơ quan, đơn vị nào trong số"
                                               " 48 cơ quan, đơn vị phải gửi.")
                             << true;
    }

    void whoIsRemindedAndWhatIsSaid()
    {
        QFETCH(int, missing);
        QFETCH(QString, addressed);
        QFETCH(QString, state);
        QFETCH(bool, annex);
        const QString text = document::toText(paperWithout(missing).document());
        if (!addressed.isEmpty())
            QVERIFY2(text.contains(addressed), qPrintable(text));
        QVERIFY2(text.contains(state), qPrintable(text));
        QCOMPARE(text.contains(QStringLiteral("Phụ lục\nDANH SÁCH CƠ QUAN, ĐƠN VỊ CHƯA GỬI BÁO CÁO THÁNG 10/2022\n"
                                              "(Kèm theo Công văn số ")),
            annex);
        QCOMPARE(text.contains(QStringLiteral("không phát sinh")), missing > 0);
        QVERIFY(text.contains(QStringLiteral("/CATX-QLHC\nV/v đôn đốc gửi báo cáo kết quả thực hiện Đề án 06 tháng"
                                             " 10/2022\n")));
        QVERIFY(text.contains(QStringLiteral("phối hợp thực hiện./.\nNơi nhận:\n- Như trên;\n")));
        QVERIFY(!text.contains(QLatin1Char('{')));
        QVERIFY(!text.contains(QStringLiteral("  ;")));
    }

    void theUnitsStandInOfficialOrderAsPapersNameThem()
    {
        const Paper paper = paperWithout(3);
        QVERIFY(document::toText(paper.document())
                    .contains(QStringLiteral("Kính gửi:\n- Tòa án nhân dân thị xã;\n- Viện kiểm sát nhân dân thị xã;\n"
                                             "- Bảo hiểm xã hội thị xã.\n")));
    }

    void untilWhen_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("asked");
        QTest::newRow("before the due day") << QDate(2022, 10, 7)
                                            << QStringLiteral("gửi báo cáo về Công an thị xã (qua Đội CSQLHC về TTXH)"
                                                              " đúng hạn, chậm nhất hết Chủ nhật, ngày 09/10/2022.");
        // 11/10 is a Tuesday; two working days on.
        QTest::newRow("after it") << QDate(2022, 10, 11)
                                  << QStringLiteral("gửi ngay báo cáo về Công an thị xã (qua Đội CSQLHC về TTXH), chậm"
                                                    " nhất hết thứ Năm, ngày 13/10/2022, để kịp tổng hợp.");
        // Friday: the weekend does not count.
        QTest::newRow("before a weekend")
            << QDate(2022, 10, 14) << QStringLiteral("chậm nhất hết thứ Ba, ngày 18/10/2022, để");
    }

    void untilWhen()
    {
        QFETCH(QDate, today);
        QFETCH(QString, asked);
        const support::DataFileFixture data(today);
        const auto source = readReminderSource(*data.file, plan(data), october);
        VERIFY_OK(source);
        QVERIFY2(askSentence(*source).contains(asked), qPrintable(askSentence(*source)));
    }

    void theDueDayInBothForms()
    {
        const support::DataFileFixture data(QDate(2022, 10, 11));
        auto source = readReminderSource(*data.file, plan(data), october);
        VERIFY_OK(source);
        QVERIFY(openingSentence(*source).endsWith(QStringLiteral(
            "Số liệu của kỳ tính từ ngày 11/9/2022 đến ngày 10/10/2022; hạn gửi là trước ngày 10/10/2022,"
            " chậm nhất hết Chủ nhật, ngày 09/10/2022.")));
        source->dates.dueEffective = source->dates.dueShifted;
        QVERIFY(openingSentence(*source).endsWith(
            QStringLiteral("hạn gửi là hết Chủ nhật, ngày 09/10/2022, do trùng ngày nghỉ nên được lùi đến hết thứ Hai,"
                           " ngày 10/10/2022.")));
        source->dates.dueLiteral = source->dates.dueEffective = QDate(2022, 10, 10);
        QVERIFY(openingSentence(*source).endsWith(QStringLiteral("hạn gửi là hết thứ Hai, ngày 10/10/2022.")));
    }

    void aLetterToEachInTheLeadersWords()
    {
        const Paper paper = paperWithout(13);
        const QList<PaperCopy> letters = paper.copies(paper.face());
        QCOMPARE(letters.size(), 13);
        QSet<QString> names;
        for (const PaperCopy &letter : letters) {
            names.insert(letter.fileName);
            const QString text = document::toText(letter.document);
            QCOMPARE(text.count(QStringLiteral("Kính gửi: ")), 1);
            QVERIFY(!text.contains(QStringLiteral("danh sách")));
        }
        QCOMPARE(names.size(), 13);
        QVERIFY(letters.last().fileName.startsWith(QStringLiteral("cong-van-don-doc-thang-10-2022-")));

        const QString own = QStringLiteral("Đây là lần nhắc thứ hai.");
        const Paper edited = paper.with(withText(paper.draft, paper.sections, QStringLiteral("state"), own));
        for (const PaperCopy &letter : edited.copies(edited.face()))
            QVERIFY(document::toText(letter.document).contains(own));

        QList<document::Document> documents;
        for (const PaperCopy &letter : letters)
            documents.append(letter.document);
        const document::Document all = document::joined(documents);
        const auto parts = std::count_if(all.blocks.cbegin(), all.blocks.cend(),
            [](const document::Block &block) { return std::holds_alternative<document::PartStart>(block); });
        QCOMPARE(parts, 12);
        QCOMPARE(document::toText(all).count(QStringLiteral("CỘNG HÒA XÃ HỘI")), 13);
    }

    void aMonthThatWasNotAskedFor()
    {
        const support::DataFileFixture data(QDate(2022, 5, 12));
        const auto source = readReminderSource(*data.file, plan(data), {2022, 3});
        VERIFY_OK(source);
        QVERIFY(source->units.isEmpty());
        QCOMPARE(
            stateSentence(*source), QStringLiteral("Kỳ tháng 3/2022 chưa yêu cầu các cơ quan, đơn vị gửi báo cáo."));
    }

    void onlyTheChosenUnits()
    {
        const support::DataFileFixture data(QDate(2022, 10, 11));
        ReminderChoice choice;
        choice.only = {data.unit(QStringLiteral("Ninh Vân")).id, data.unit(QStringLiteral("Ninh Sim")).id};
        choice.until = QDate(2022, 10, 12);
        const auto source = readReminderSource(*data.file, plan(data), october, choice);
        VERIFY_OK(source);
        QCOMPARE(source->units.size(), 2);
        QCOMPARE(stateSentence(*source),
            QStringLiteral(
                "Đến ngày 11/10/2022, Công an thị xã chưa nhận được báo cáo của 02 cơ quan, đơn vị có tên nêu"
                " trên."));
        QCOMPARE(source->until, QDate(2022, 10, 12));
    }

    void theChosenDayIsLookedAt()
    {
        const support::DataFileFixture data(QDate(2022, 10, 11));
        ReminderChoice choice;
        choice.until = QDate(2022, 10, 10); // the day before the letter's own
        VERIFY_ERROR(readReminderSource(*data.file, plan(data), october, choice), base::ErrorCode::DatesReversed);
        choice.until = QDate(2022, 10, 16); // a Sunday
        QVERIFY(readReminderSource(*data.file, plan(data), october, choice)->untilIsDayOff);
        choice.until = QDate(2022, 10, 11);
        QVERIFY(!readReminderSource(*data.file, plan(data), october, choice)->untilIsDayOff);
    }

    void theLetterAsksAsALetterDoes()
    {
        const QString text = document::toText(paperWithout(9).document());
        QVERIFY(
            text.contains(QStringLiteral("các cơ quan, đơn vị có trách nhiệm gửi báo cáo kết quả thực hiện tháng")));
        QVERIFY(text.contains(QStringLiteral("Trường hợp đã gửi, đề nghị thông báo số, ký hiệu, ngày, tháng của văn"
                                             " bản để đối chiếu.")));
    }

    void theSameDataGiveTheSameLetter()
    {
        QCOMPARE(document::toText(paperWithout(9).document()), document::toText(paperWithout(9).document()));
    }

private:
    static domain::Plan plan(const support::DataFileFixture &data) { return *services::currentPlan(*data.file); }

    /// The letter of 11/10/2022 when the last `missing` units have not reported October.
    static Paper paperWithout(int missing)
    {
        support::DataFileFixture data(QDate(2022, 10, 8));
        const auto source = readReminderSource(*data.file, plan(data), october);
        if (!source || source->units.size() != 48)
            qFatal("48 units are to report");
        for (const domain::Unit &unit : source->units.first(48 - missing)) {
            services::NewReport report;
            report.unit = unit.id;
            report.period = october;
            report.arrivedOn = QDate(2022, 10, 8);
            if (!services::addReport(*data.file, report))
                qFatal("not added");
        }
        data.clock.set(QDateTime(QDate(2022, 10, 11), QTime(8, 0)));
        const auto paper = readPaper(*data.file, plan(data), {plan(data).id, PaperKind::Reminder, october, {}});
        if (!paper)
            qFatal("%s", qPrintable(base::sentence(paper.error())));
        return *paper;
    }
};

QTEST_GUILESS_MAIN(TestReminderLetter)
#include "tst_reminderletter.moc"
