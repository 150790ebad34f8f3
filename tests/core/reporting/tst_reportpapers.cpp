#include "core/reporting/adhoc/adhoctext.h"
#include "core/reporting/paper/paper.h"
#include "core/services/ledgerreader.h"
#include "core/services/requestservice.h"
#include "core/services/sample/sampletown.h"
#include "core/settings/phrasetable.h"
#include "support/datafilefixture.h"
#include "support/papertext.h"

#include <QtTest>

using namespace domain;
using support::DataFileFixture;

namespace {

const QStringList forms{
    QStringLiteral("chung"), QStringLiteral("congan-tinh"), QStringLiteral("ubnd"), QStringLiteral("to-cong-tac-tinh")};

/// The annexes there are, and those the body speaks of.
std::pair<QStringList, QStringList> annexes(const document::Document &paper)
{
    QStringList there;
    for (const document::Block &block : paper.blocks) {
        if (const auto *annex = std::get_if<document::AnnexStart>(&block))
            there.append(QStringLiteral("Phụ lục %1").arg(annex->number).trimmed());
    }
    QStringList named;
    static const QRegularExpression pattern(QStringLiteral("Phụ lục( [IVX]+)?"));
    auto found = pattern.globalMatch(document::toText(document::withoutAnnexes(paper)));
    while (found.hasNext()) {
        if (const QString name = found.next().captured(); !named.contains(name))
            named.append(name);
    }
    return {there, named};
}

} // namespace

/// Every report, in every form, over a town of fourteen months, over an empty file, and with one unit.
class TestReportPapers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_town = std::make_unique<DataFileFixture>(QDate(2023, 6, 11));
        m_town->file.reset();
        VERIFY_OK(services::writeSample(m_town->path(), QStringLiteral("thử"), 14, 6));
        m_town->reopen();
        m_plan = *services::currentPlan(*m_town->file);
    }

    void everyReportIsFitToBeSigned_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<Period>("period");
        for (int month = 1; month <= 6; ++month)
            QTest::addRow("month %d", month) << PaperKind::Monthly << Period{2023, month};
        QTest::newRow("first month") << PaperKind::Monthly << Period{2022, 5};
        QTest::newRow("quarter") << PaperKind::Quarterly << Period{2023, 4};
        QTest::newRow("quarter begun") << PaperKind::Quarterly << Period{2023, 7};
        QTest::newRow("half") << PaperKind::HalfYearly << Period{2022, 7};
        QTest::newRow("year") << PaperKind::Yearly << Period{2022, 1};
        QTest::newRow("year begun") << PaperKind::Yearly << Period{2023, 1};
        QTest::newRow("year to come") << PaperKind::Yearly << Period{2024, 1};
    }

    void everyReportIsFitToBeSigned()
    {
        QFETCH(PaperKind, kind);
        QFETCH(Period, period);
        checkPaper(*m_town->file, {m_plan.id, kind, period, {}});
    }

    void aYearBeginsWithTheFirstMonthAskedFor()
    {
        const auto year = reporting::readPaper(*m_town->file, m_plan, {m_plan.id, PaperKind::Yearly, {2022, 1}, {}});
        VERIFY_OK(year);
        const QString text = document::toText(year->document());
        QVERIFY2(text.contains(QStringLiteral("\n(Số liệu từ ngày 11/4/2022 đến ngày 10/12/2022)\n")),
            qPrintable(text.left(2000)));
    }

    void everyAnswerToARequestIsFitToBeSigned()
    {
        const auto requests = services::requests(*m_town->file, m_plan.id);
        VERIFY_OK(requests);
        QVERIFY(!requests->isEmpty());
        for (const Request &request : *requests)
            checkPaper(*m_town->file, {m_plan.id, PaperKind::AdHoc, Period::of(request.askedOn), request.id});
    }

    void anEmptyFileGivesPapers()
    {
        const DataFileFixture office;
        for (const PaperKind kind :
            {PaperKind::Monthly, PaperKind::Quarterly, PaperKind::HalfYearly, PaperKind::Yearly}) {
            const PeriodSpan span = PeriodSpan::containing({2022, 5}, kind);
            checkPaper(*office.file, {services::currentPlan(*office.file)->id, kind, span.first, {}});
        }
    }

    void oneUnitGivesPapers()
    {
        QTemporaryDir dir;
        const base::FixedClock clock(QDate(2022, 5, 12));
        services::FirstSettings first;
        first.reporters = QStringList{m_town->unit(QStringLiteral("Ninh Sơn")).code};
        const auto file = services::DataFile::create(
            dir.filePath(QStringLiteral("một.dondoc")), clock, QStringLiteral("thử"), first);
        VERIFY_OK(file);
        const PlanId plan = services::currentPlan(**file)->id;
        for (const PaperKind kind : {PaperKind::Monthly, PaperKind::Quarterly, PaperKind::Yearly})
            checkPaper(**file, {plan, kind, PeriodSpan::containing({2022, 5}, kind).first, {}});
        const auto month = reporting::readMonthlyPaper(**file, *services::currentPlan(**file), {2022, 5});
        VERIFY_OK(month);
        QVERIFY(
            document::toText(month->document())
                .contains(QStringLiteral("\nTính đến ngày 12/5/2022, chưa có đơn vị nào trong số 01 đơn vị gửi báo cáo "
                                         "đúng hạn.\n01 đơn vị chưa gửi báo cáo: UBND xã Ninh Sơn.\n")));
    }

    void theFormsDiffer()
    {
        const auto paper = reporting::readPaper(*m_town->file, m_plan, {m_plan.id, PaperKind::Monthly, {2023, 5}, {}});
        VERIFY_OK(paper);
        const auto text = [&](const QString &form) {
            return document::toText(document::withoutAnnexes(paper->document(paper->face(form))));
        };
        const QString province = text(QStringLiteral("congan-tinh"));
        QVERIFY(province.contains(QStringLiteral("\nKính gửi: Công an tỉnh Khánh Hòa (qua Phòng PC06)\n")));
        QVERIFY(!province.contains(QStringLiteral("UBND thị xã Ninh Hòa.\n")));
        const QString town = text(QStringLiteral("ubnd"));
        QVERIFY(town.contains(QStringLiteral("\nKính gửi: UBND thị xã Ninh Hòa\n")));
        QVERIFY(town.contains(QStringLiteral("\nTRƯỞNG CÔNG AN THỊ XÃ\n")));
        const QString group = text(QStringLiteral("to-cong-tac-tinh"));
        QVERIFY(group.startsWith(QStringLiteral("UBND THỊ XÃ NINH HÒA\nTỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06\n")));
        QVERIFY(
            group.contains(QStringLiteral("”, Tổ công tác triển khai Đề án 06 thị xã báo cáo kết quả thực hiện tháng "
                                          "5/2023 như sau:\n")));
        QVERIFY(group.contains(QStringLiteral("\nKT. TỔ TRƯỞNG\nTỔ PHÓ THƯỜNG TRỰC\n")));
        QVERIFY(!group.contains(QStringLiteral("Công an thị xã trân trọng")));
        for (const QString &form : forms) {
            const QString whole = text(form);
            const qsizetype recipients = whole.indexOf(QStringLiteral("\nNơi nhận:\n"));
            QVERIFY(recipients > 0);
            QVERIFY(whole.mid(recipients).startsWith(QStringLiteral("\nNơi nhận:\n- Như trên;\n")));
            QVERIFY(whole.contains(QStringLiteral("\n- Lưu: VT, QLHC.\n")));
        }
    }

    void anAnswerSaysWhoWasAskedAndWhoAnswered()
    {
        DataFileFixture office(QDate(2022, 5, 21));
        Request request;
        request.number = QStringLiteral("45/CATX-QLHC");
        request.subject = QStringLiteral("Báo cáo nhanh kết quả cấp tài khoản định danh điện tử.");
        request.askedOn = QDate(2022, 5, 16);
        request.dueAt = QDateTime(QDate(2022, 5, 20), QTime(16, 0));
        for (const char *name : {"Ninh Sơn", "Ninh Ích", "Phòng Nội vụ"})
            request.addressees.append(office.unit(QString::fromUtf8(name)).id);
        const auto id = services::addRequest(*office.file, request);
        VERIFY_OK(id);
        const auto answer = [&](const char *unit, QDate day, const char *text) {
            services::NewReport report;
            report.unit = office.unit(QString::fromUtf8(unit)).id;
            report.request = request.number;
            report.arrivedOn = day;
            report.narrative = QString::fromUtf8(text);
            return services::addReport(*office.file, report);
        };
        VERIFY_OK(answer("Ninh Sơn", QDate(2022, 5, 20), "Đã cấp 120 tài khoản."));
        VERIFY_OK(answer("Ninh Ích", QDate(2022, 5, 21), "Đã cấp 120 tài khoản"));
        const Plan plan = *services::currentPlan(*office.file);
        const auto source = reporting::readAdHocSource(*office.file, plan, *id);
        VERIFY_OK(source);
        QCOMPARE(reporting::requestedSubject(*source), QStringLiteral("Kết quả cấp tài khoản định danh điện tử"));
        QCOMPARE(reporting::answeringSentences(*source),
            QStringList({QStringLiteral(
                             "Ngày 16/5/2022, Công an thị xã có văn bản số 45/CATX-QLHC yêu cầu 03 đơn vị báo "
                             "cáo nội dung: kết quả cấp tài khoản định danh điện tử; hạn gửi báo cáo là 16 "
                             "giờ 00 ngày 20/5/2022."),
                QStringLiteral("Đến ngày 21/5/2022, 02/03 đơn vị đã gửi báo cáo (66,7%), trong đó 01 đơn vị gửi đúng "
                               "hạn."),
                QStringLiteral("01 đơn vị gửi chậm: UBND xã Ninh Ích (chậm 01 ngày)."),
                QStringLiteral("01 đơn vị chưa gửi báo cáo: Phòng Nội vụ.")}));
        QCOMPARE(reporting::answerItems(*source),
            QStringList(QStringLiteral("UBND xã Ninh Sơn, UBND xã Ninh Ích: Đã cấp 120 tài khoản.")));
        // As of the due day the late one was not there yet.
        const auto earlier = reporting::readAdHocSource(*office.file, plan, *id, QDate(2022, 5, 20));
        VERIFY_OK(earlier);
        QCOMPARE(earlier->answers.size(), 0); // entered on the 21st
        checkPaper(*office.file, {plan.id, PaperKind::AdHoc, {2022, 5}, *id});
    }

    void theOfficesOwnWordsReachTheLongReports()
    {
        DataFileFixture office;
        VERIFY_OK(services::setSetting(
            *office.file, QStringLiteral("phrase.periodic.closing"), QStringLiteral("{office} báo cáo {span}./.")));
        VERIFY_ERROR(
            services::setSetting(*office.file, QStringLiteral("phrase.periodic.closing"), QStringLiteral("{month}./.")),
            base::ErrorCode::PhraseInvalid);
        const Plan plan = *services::currentPlan(*office.file);
        const auto quarter = reporting::readPaper(*office.file, plan, {plan.id, PaperKind::Quarterly, {2022, 4}, {}});
        VERIFY_OK(quarter);
        QVERIFY(document::toText(quarter->document())
                    .contains(QStringLiteral("\nCông an thị xã báo cáo quý II năm 2022./.\n")));
        const auto month = reporting::readMonthlyPaper(*office.file, plan, {2022, 5});
        VERIFY_OK(month);
        QVERIFY(
            document::toText(month->document()).contains(QStringLiteral("tháng 5/2022, Công an thị xã trân trọng")));
    }

private:
    static void checkPaper(const services::DataFile &file, const PaperKey &key)
    {
        const Plan plan = *services::currentPlan(file);
        const auto paper = reporting::readPaper(file, plan, key);
        VERIFY_OK(paper);
        for (const QString &form : forms) {
            reporting::PaperFace face = paper->face(form);
            face.number = QStringLiteral("5"); // without them there is room for the pen
            face.date = QDate(2023, 6, 12);
            const document::Document document = paper->document(face);
            const QString faults = support::faultsOfPaper(document).join(QLatin1Char('\n'));
            QVERIFY2(faults.isEmpty(), qPrintable(faults));
            const auto [there, named] = annexes(document);
            for (const QString &name : named)
                QVERIFY2(there.contains(name), qPrintable(name));
        }
        const auto again = reporting::readPaper(file, plan, key);
        VERIFY_OK(again);
        QCOMPARE(again->document(), paper->document());
        QCOMPARE(again->builder->figures(), paper->builder->figures());
    }

    std::unique_ptr<DataFileFixture> m_town;
    Plan m_plan;
};

Q_DECLARE_METATYPE(domain::PaperKind)
Q_DECLARE_METATYPE(domain::Period)

QTEST_GUILESS_MAIN(TestReportPapers)
#include "tst_reportpapers.moc"
