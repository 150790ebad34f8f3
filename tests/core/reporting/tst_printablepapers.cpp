#include "core/reporting/briefing/briefing.h"
#include "core/reporting/disciplinetable/disciplinetable.h"
#include "core/reporting/document/documenttext.h"
#include "core/reporting/dossierpaper/dossierpaper.h"
#include "core/reporting/papercatalogue.h"
#include "core/reporting/screentable/tablelisting.h"
#include "core/services/difficultyservice.h"
#include "core/services/officesettings.h"
#include "core/services/paperservice.h"
#include "core/services/requestservice.h"
#include "support/datafilefixture.h"
#include "support/tasklife.h"

#include <QtTest>

using namespace reporting;

namespace {

WorstItem item(WorstItem::Kind kind, int weight)
{
    return {kind, QString::number(weight), {}, {}, weight, weight};
}

QString textOf(const support::DataFileFixture &data, const char *code, const PaperChoice &choice = {})
{
    const auto paper = printablePaper(*data.file, *services::currentPlan(*data.file), QLatin1String(code), choice);
    if (!paper)
        qFatal("%s: %s", code, qPrintable(base::sentence(paper.error())));
    return document::toText(*paper);
}

} // namespace

/// The papers that are printed as the data give them.
class TestPrintablePapers : public QObject {
    Q_OBJECT

private slots:
    void everyPaperOfTheCatalogueIsMadeFromAnEmptyFile()
    {
        const support::DataFileFixture data;
        QSet<QString> codes;
        for (const PrintablePaper &paper : printablePapers()) {
            codes.insert(paper.code);
            QCOMPARE(findPrintablePaper(paper.code), &paper);
            QVERIFY(!printablePaperName(paper).isEmpty());
            PaperChoice choice;
            choice.task = QStringLiteral("2.6");
            const QString text = textOf(data, qPrintable(paper.code), choice);
            QVERIFY2(text.size() > 100 && !text.contains(QLatin1Char('{')), qPrintable(text));
            QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
            QCOMPARE(textOf(data, qPrintable(paper.code), choice), text);
        }
        QCOMPARE(codes.size(), printablePapers().size());
        QVERIFY(!findPrintablePaper(QStringLiteral("gì đó")));
    }

    void theWorstComeFirstAndNoKindCrowdsOutTheOthers()
    {
        using Kind = WorstItem::Kind;
        QList<WorstItem> items;
        for (const int weight : {90, 80, 70, 60, 50})
            items.append(item(Kind::DifficultyOld, weight));
        items.append(item(Kind::TaskOverdue, 10));
        items.append(item(Kind::UnitMissing, 40));
        const auto shown = [](const QList<WorstItem> &list) {
            QStringList names;
            for (const WorstItem &each : list)
                names.append(each.what);
            return names.join(QLatin1Char(' '));
        };
        QCOMPARE(shown(worst(items, 5)), QStringLiteral("90 80 70 40 10"));
        QCOMPARE(shown(worst(items.first(5), 4)), QStringLiteral("90 80 70 60"));
        QCOMPARE(shown(worst({}, 5)), QString());
    }

    void theSentencesOfTheBriefing()
    {
        support::DataFileFixture data(QDate(2022, 10, 8));
        const auto plan = services::currentPlan(*data.file);
        QVERIFY(support::addExampleLife(*data.file));
        for (const char *unit : {"Ninh Sơn", "Ninh Hà", "Ninh Tây"})
            VERIFY_OK(data.add(QString::fromUtf8(unit), QDate(2022, 10, 7), {}, {2022, 10}));
        data.clock.set(QDateTime(QDate(2022, 10, 10), QTime(8, 0)));
        VERIFY_OK(data.add(QStringLiteral("Phòng Y tế"), QDate(2022, 10, 10), {}, {2022, 10}));
        domain::Difficulty difficulty;
        difficulty.plan = plan->id;
        difficulty.unit = data.unit(QStringLiteral("Ninh Vân")).id;
        difficulty.raisedOn = QDate(2022, 9, 1);
        difficulty.text = QStringLiteral("Đường truyền yếu");
        VERIFY_OK(services::addDifficulty(*data.file, difficulty));
        const auto source = readBriefingSource(*data.file, *plan, QDate(2022, 10, 10));
        VERIFY_OK(source);
        const QStringList sentences = briefingSentences(*source);
        QCOMPARE(sentences.size(), 3);
        QCOMPARE(sentences.at(0),
            QStringLiteral("Kỳ báo cáo tháng 10/2022 (hạn nộp ngày 09/10/2022): đã nhận 04/48 báo cáo, 03 đúng hạn, 01"
                           " gửi chậm; 44 đơn vị chưa gửi: UBND phường Ninh Hiệp, UBND phường Ninh Hải, UBND phường"
                           " Ninh Diêm và 41 đơn vị khác."));
        QCOMPARE(sentences.at(1),
            QStringLiteral(
                "Kế hoạch giao 32 nhiệm vụ: 02 hoàn thành, 05 đang thực hiện, 24 chưa thực hiện, 01 tạm dừng;"
                " 02 nhiệm vụ quá hạn, 01 nhiệm vụ đến hạn trong 07 ngày tới."));
        QCOMPARE(sentences.at(2),
            QStringLiteral("Còn 01 khó khăn, vướng mắc đã từ 30 ngày trở lên chưa giải quyết; trong kỳ"
                           " chưa giải quyết được khó khăn, vướng mắc nào."));
        const QString text = document::toText(briefing(*source));
        QVERIFY2(text.contains(QStringLiteral("Nhiệm vụ 1.2 quá hạn: ")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Khó khăn mới: Đường truyền yếu | UBND xã Ninh Vân | 01/9/2022 | 39\n")));
        QVERIFY(
            text.contains(QStringLiteral("Chưa gửi báo cáo 06 kỳ liên tiếp, từ tháng 5/2022 đến tháng 10/2022 | ")));
        QVERIFY(text.contains(QStringLiteral("44 đơn vị chưa gửi báo cáo (kỳ trước 48)\n")));
    }

    void theSentencesOfAnEmptyFile()
    {
        const support::DataFileFixture data(QDate(2022, 5, 3));
        const auto source = readBriefingSource(*data.file, *services::currentPlan(*data.file), QDate(2022, 5, 3));
        VERIFY_OK(source);
        QCOMPARE(briefingSentences(*source),
            (QStringList{QStringLiteral("Kỳ báo cáo tháng 5/2022 (hạn nộp ngày 09/5/2022): còn 48"
                                        " đơn vị chưa gửi, chưa đến hạn."),
                QStringLiteral("Kế hoạch giao 32 nhiệm vụ: 32 chưa thực hiện; không có nhiệm vụ quá hạn hoặc đến hạn"
                               " trong 07 ngày tới."),
                QStringLiteral("Không còn khó khăn, vướng mắc chưa giải quyết.")}));
        const QString text = document::toText(briefing(*source));
        QVERIFY(text.contains(QStringLiteral("48 đơn vị chưa gửi, chưa đến hạn\n")));
        QVERIFY(text.contains(QStringLiteral("– đơn vị gửi đúng hạn (chưa đến hạn)\n")));
        QVERIFY(text.contains(QStringLiteral("Không có việc tồn đọng cần quan tâm.\n")));
    }

    void aStreakEndsWithAReport()
    {
        support::DataFileFixture data(QDate(2022, 9, 7));
        const auto plan = services::currentPlan(*data.file);
        VERIFY_OK(data.add(QStringLiteral("Ninh Vân"), QDate(2022, 9, 7), {}, {2022, 9}));
        VERIFY_OK(data.add(QStringLiteral("Ninh Sim"), QDate(2022, 8, 7), {}, {2022, 8}));
        data.clock.set(QDateTime(QDate(2022, 10, 11), QTime(8, 0)));
        const auto streaks = missingStreaks(*data.file, *plan, {2022, 10}, QDate(2022, 10, 11));
        VERIFY_OK(streaks);
        QHash<QString, MissingStreak> byName;
        for (const MissingStreak &streak : *streaks)
            byName.insert(streak.unit.name, streak);
        QCOMPARE(streaks->size(), 47);
        QVERIFY(!byName.contains(QStringLiteral("UBND xã Ninh Vân"))); // missed October alone
        QCOMPARE(byName.value(QStringLiteral("UBND xã Ninh Sim")).count, 2);
        QCOMPARE(byName.value(QStringLiteral("UBND xã Ninh Sim")).first, (domain::Period{2022, 9}));
        QCOMPARE(byName.value(QStringLiteral("Phòng Y tế")).count, 6);
    }

    void whichPeriodOneSpeaksOf_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("period");
        QTest::newRow("a week before the due day") << QDate(2022, 10, 2) << QStringLiteral("2022-09");
        QTest::newRow("within the week") << QDate(2022, 10, 3) << QStringLiteral("2022-10");
        QTest::newRow("after it") << QDate(2022, 10, 10) << QStringLiteral("2022-10");
        QTest::newRow("when the next has begun") << QDate(2022, 10, 17) << QStringLiteral("2022-10");
        QTest::newRow("in the plan's first month") << QDate(2022, 4, 20) << QStringLiteral("2022-05");
    }

    void whichPeriodOneSpeaksOf()
    {
        QFETCH(QDate, day);
        QFETCH(QString, period);
        const support::DataFileFixture data(day);
        const auto calendar = services::periodCalendar(*data.file, services::currentPlan(*data.file)->id);
        VERIFY_OK(calendar);
        QCOMPARE(briefingPeriod(*calendar, day).code(), period);
    }

    void theDisciplineTableReadsInBlackAndWhite()
    {
        support::DataFileFixture data(QDate(2022, 6, 13));
        VERIFY_OK(data.add(QStringLiteral("Ninh Hiệp"), QDate(2022, 5, 9)));
        VERIFY_OK(data.add(QStringLiteral("Ninh Hiệp"), QDate(2022, 6, 12), {}, {2022, 6}));
        auto nil = data.report(QStringLiteral("Ninh Hải"), {2022, 5}, QDate(2022, 5, 6));
        nil.nil = true;
        VERIFY_OK(services::addReport(*data.file, nil));
        PaperChoice choice;
        choice.year = 2022;
        const QString text = textOf(data, "discipline", choice);
        QVERIFY2(
            text.contains(QStringLiteral("1 | UBND phường Ninh Hiệp | – | – | – | – | Đ | C3 | … | … | … | … | … | …"
                                         " | 1 | 1 | – | 50%\n")),
            qPrintable(text));
        QVERIFY(text.contains(
            QStringLiteral("2 | UBND phường Ninh Hải | – | – | – | – | Đ* | K | … | … | … | … | … | … | 1 | – | 1 |"
                           " 50%\n")));
        QVERIFY(text.contains(
            QStringLiteral("Số đơn vị gửi đúng hạn | – | – | – | – | 2 | – | – | – | – | – | – | – | 2 |")));
        QVERIFY(text.contains(QStringLiteral("Tỷ lệ đúng hạn | – | – | – | – | 4% | 0% | –")));
        QVERIFY(text.contains(QStringLiteral("Ghi chú: Đ: đúng hạn;")));
    }

    void theWorkingGroupHasThePlansSeats()
    {
        const support::DataFileFixture data;
        const QString text = textOf(data, "working-group");
        QVERIFY(text.contains(QStringLiteral("DANH SÁCH\nTổ công tác triển khai thực hiện Đề án 06\n(Theo Kế hoạch số"
                                             " 1228/KH-UBND ngày 07/4/2022 của UBND thị xã Ninh Hòa)\n")));
        QVERIFY2(text.contains(QStringLiteral("4 |  | Đại diện lãnh đạo Phòng Tài chính - Kế hoạch | Thành viên | Phòng"
                                              " Tài chính - Kế hoạch\n")),
            qPrintable(text));
        QCOMPARE(text.count(QStringLiteral("| Thành viên |")), 8);
        QVERIFY(!text.contains(QStringLiteral("TRƯỞNG CÔNG AN THỊ XÃ"))); // a list bears no signature
    }

    void aDossierTellsOneTask()
    {
        support::DataFileFixture data(QDate(2022, 10, 10));
        QVERIFY(support::addExampleLife(*data.file));
        auto report
            = data.report(QStringLiteral("Ninh Sơn"), {2022, 10}, QDate(2022, 10, 7), QStringLiteral("45/BC-UBND"));
        const auto tasks = services::readPlanContents(*data.file, *services::currentPlan(*data.file));
        for (const domain::Task &task : tasks->tasks) {
            if (task.no == QStringLiteral("2.6"))
                report.results = {{task.id, QStringLiteral("Đã tiếp nhận 120 hồ sơ"), {}, 80}};
        }
        VERIFY_OK(services::addReport(*data.file, report));
        PaperChoice choice;
        choice.task = QStringLiteral("2.06");
        const QString text = textOf(data, "dossier", choice);
        QVERIFY2(text.contains(QStringLiteral("HỒ SƠ NHIỆM VỤ\nNhiệm vụ 2.6. ")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("- Thời hạn: 11/10/2022.\n")));
        QVERIFY(text.contains(QStringLiteral("Đang thực hiện, tiến độ 92% (còn 1 ngày).\n")));
        QVERIFY(text.contains(QStringLiteral("12/5/2022 | Thời hạn 11/10/2022\n")));
        QVERIFY(text.contains(QStringLiteral("Tháng 10/2022\nUBND xã Ninh Sơn | Đã tiếp nhận 120 hồ sơ | 80%\n")));
        QVERIFY(text.contains(QStringLiteral("1 | 07/10/2022 | UBND xã Ninh Sơn | 45/BC-UBND | 10/2022\n")));
        choice.task = QStringLiteral("9.9");
        VERIFY_ERROR(printablePaper(*data.file, *services::currentPlan(*data.file), QStringLiteral("dossier"), choice),
            base::ErrorCode::TaskUnknown);
    }

    void theBriefingOfADayThatIsOverSpeaksOfThatDay()
    {
        support::DataFileFixture data(QDate(2022, 10, 1));
        domain::Request request;
        request.number = QStringLiteral("45/CV-ĐA06");
        request.subject = QStringLiteral("Rà soát dữ liệu dân cư");
        request.askedOn = QDate(2022, 10, 1);
        request.dueAt = QDateTime(QDate(2022, 10, 3), QTime(17, 0));
        request.addressees = {data.unit(QStringLiteral("Ninh Vân")).id, data.unit(QStringLiteral("Ninh Sơn")).id};
        VERIFY_OK(services::addRequest(*data.file, request));
        data.clock.set(QDateTime(QDate(2022, 10, 10), QTime(8, 0)));
        services::NewReport answer = data.report(QStringLiteral("Ninh Sơn"), {}, QDate(2022, 10, 7));
        answer.request = request.number;
        VERIFY_OK(services::addReport(*data.file, answer));
        data.clock.set(QDateTime(QDate(2022, 10, 12), QTime(8, 0)));
        VERIFY_OK(services::closeRequest(*data.file, request.number));
        const auto told = [&data](int day) {
            PaperChoice choice;
            choice.day = QDate(2022, 10, day);
            const QString text = textOf(data, "briefing", choice);
            static const QRegularExpression row(QStringLiteral("Chưa trả lời yêu cầu số 45/CV-ĐA06[^\n]*"));
            return row.match(text).captured().section(QStringLiteral(" | "), 1, 1);
        };
        QCOMPARE(told(3), QString()); // still in time
        QCOMPARE(told(7), QStringLiteral("02 đơn vị")); // the answer was entered on the 10th
        QCOMPARE(told(11), QStringLiteral("01 đơn vị"));
        QCOMPARE(told(12), QString()); // closed
    }

    void aRecordOfHandingOverIsNotMadeForADayThatIsOver()
    {
        support::DataFileFixture data(QDate(2022, 10, 10));
        const auto plan = services::currentPlan(*data.file);
        PaperChoice choice;
        choice.day = QDate(2022, 10, 9);
        VERIFY_ERROR(
            printablePaper(*data.file, *plan, QStringLiteral("handover"), choice), base::ErrorCode::HandoverDayPast);
        choice.day = QDate(2022, 10, 11);
        VERIFY_OK(printablePaper(*data.file, *plan, QStringLiteral("handover"), choice));
    }

    void theHandoverSaysWhereEverythingIs()
    {
        support::DataFileFixture data(QDate(2022, 10, 10));
        QVERIFY(support::addExampleLife(*data.file));
        VERIFY_OK(data.add(QStringLiteral("Ninh Sơn"), QDate(2022, 10, 7), {}, {2022, 10}));
        domain::PaperDraft draft;
        draft.key = {services::currentPlan(*data.file)->id, domain::PaperKind::Monthly, {2022, 9}, {}};
        draft.cutOff = QDate(2022, 10, 9);
        VERIFY_OK(services::saveDraft(*data.file, draft));
        PaperChoice choice;
        choice.giver = QStringLiteral("Nguyễn Văn A");
        choice.backupFolder = QStringLiteral("E:\\Sao lưu");
        const QString text = textOf(data, "handover", choice);
        QVERIFY2(text.contains(QStringLiteral("Bên giao: đồng chí Nguyễn Văn A; cấp bậc, chức vụ: .....")),
            qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("/BB-CATX(QLHC)\nNinh Hòa, ngày 10 tháng 10 năm 2022\nBIÊN BẢN\n")));
        QVERIFY(text.contains(QStringLiteral("2022 | 01 | 01 | 0 | Đang ghi\nSố đến liên tục, không bỏ số.\nSố đến tiếp"
                                             " theo của năm 2022 là 02.\n")));
        QVERIFY(text.contains(QStringLiteral("Kỳ báo cáo chưa chốt: tháng 5/2022, tháng 6/2022, tháng 7/2022, tháng"
                                             " 8/2022, tháng 9/2022.\n")));
        QVERIFY(text.contains(QStringLiteral("Kế hoạch có 32 nhiệm vụ, còn 30 nhiệm vụ chưa hoàn thành:\n")));
        QVERIFY(text.contains(QStringLiteral("Báo cáo tháng 9/2022, sửa lần cuối ngày 10/10/2022.\n")));
        QVERIFY(text.contains(QStringLiteral("Từ đầu năm 2022 chưa ban hành văn bản nào.\n")));
        QVERIFY(text.contains(data.path() + QLatin1Char('\n')));
        QVERIFY(text.contains(data.path() + QStringLiteral(".tep\n")));
        QVERIFY(text.contains(QStringLiteral("Nơi lưu bản sao dự phòng: E:\\Sao lưu\n")));
        QVERIFY(text.contains(QStringLiteral("mỗi bên giữ 01 bản./.\nBÊN GIAO\n(Ký, ghi rõ họ tên)\nNguyễn Văn A\nBÊN"
                                             " NHẬN\n")));
    }

    /// Three periods of who leads or coordinates; where these said nothing, the newest one of all.
    void aDossierTellsTheNewest()
    {
        const domain::UnitId lead{1};
        const domain::UnitId other{2};
        domain::Task task;
        task.leads = {lead};
        QList<domain::TaskResult> results;
        for (const int month : {10, 9, 8, 7}) {
            for (const domain::UnitId unit : {lead, other})
                results.append({unit, domain::Period{2022, month}, {}});
        }
        const auto months = [](const QList<domain::TaskResult> &list, domain::UnitId unit) {
            QList<int> found;
            for (const domain::TaskResult &result : list) {
                if (result.unit == unit)
                    found.append(result.period->month);
            }
            return found;
        };
        QCOMPARE(months(newestResults(results, task), lead), (QList<int>{10, 9, 8}));
        QCOMPARE(months(newestResults(results, task), other), QList<int>());
        task.leads = {domain::UnitId{3}};
        QCOMPARE(months(newestResults(results, task), lead), QList<int>{10});
        QCOMPARE(months(newestResults(results, task), other), QList<int>{10});
    }

    void theHandoverOfAnEmptyRegister()
    {
        const support::DataFileFixture data;
        const QString text = textOf(data, "handover");
        QVERIFY2(text.contains(QStringLiteral("Chưa đăng ký văn bản đến nào.\n")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("liên tục")));
        QVERIFY(!text.contains(QStringLiteral("Số đến tiếp theo")));
        QVERIFY(text.contains(QStringLiteral("Hôm nay, hồi ..... giờ ....., ngày ")));
        QVERIFY(text.contains(QStringLiteral("\nXÁC NHẬN CỦA LÃNH ĐẠO ĐỘI\n")));
    }

    void unitsThatMissTheSamePeriodsAreOneItem()
    {
        const support::DataFileFixture data;
        QList<MissingStreak> streaks;
        for (const char *name : {"Ninh Sơn", "Ninh Hà", "Ninh Tây", "Ninh Vân"})
            streaks.append({data.unit(QString::fromUtf8(name)), {2022, 5}, {2022, 6}, QDate(2022, 5, 9), 2});
        QList<WorstItem> items = missingUnits(streaks, QDate(2022, 6, 20));
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().who, QStringLiteral("04 đơn vị"));
        items = missingUnits(streaks.first(3), QDate(2022, 6, 20)); // few are named
        QCOMPARE(items.size(), 3);
        QCOMPARE(items.last().who, QStringLiteral("UBND xã Ninh Tây"));
    }

    void anyTableOfTheScreen()
    {
        const support::DataFileFixture data;
        const auto office = services::OfficeSettings::read(*data.file);
        TableListing listing;
        listing.heading = QStringLiteral("Đơn vị chưa gửi báo cáo");
        listing.filter = QStringLiteral("loại: UBND xã");
        listing.printedOn = QDate(2022, 5, 12);
        listing.columns = {{QStringLiteral("Đơn vị")}, {QStringLiteral("Quá hạn"), document::Alignment::Centre, 25}};
        listing.rows = {{QStringLiteral("UBND xã Ninh Sơn"), QStringLiteral("3 ngày")},
            {QStringLiteral("UBND xã A & <B>"), QString()}};
        QVERIFY(!isWide(listing));
        QCOMPARE(document::toText(listingDocument(listing, *office)),
            QStringLiteral("ĐƠN VỊ CHƯA GỬI BÁO CÁO\nLọc theo: loại: UBND xã.\nNgày in: 12/5/2022. Số dòng: 02.\n"
                           "STT | Đơn vị | Quá hạn\n1 | UBND xã Ninh Sơn | 3 ngày\n2 | UBND xã A & <B> | \n"));
        listing.columns += QList<ListingColumn>(4, {QStringLiteral("Cột"), document::Alignment::Left, 30});
        QVERIFY(isWide(listing));
        QVERIFY(std::holds_alternative<document::PageOrientation>(listingDocument(listing, *office).blocks.first()));
        listing.rows.clear();
        QVERIFY(document::toText(listingDocument(listing, *office)).endsWith(QStringLiteral("Không có số liệu.\n")));
    }
};

QTEST_GUILESS_MAIN(TestPrintablePapers)
#include "tst_printablepapers.moc"
