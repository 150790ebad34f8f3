#include "core/reporting/document/documenttext.h"
#include "core/reporting/periodic/directiontext.h"
#include "core/reporting/periodic/disciplinetext.h"
#include "core/reporting/periodic/periodicbody.h"
#include "core/reporting/periodic/periodicbuilder.h"
#include "core/reporting/periodic/periodictext.h"
#include "core/reporting/periodic/taskwords.h"
#include "support/datafilefixture.h"

#include <QtTest>

using namespace domain;
using reporting::PeriodicSource;
using reporting::TaskCounts;
using support::DataFileFixture;

namespace {

const QString annexTwo = QStringLiteral("Phụ lục II");

document::Document paperOf(const PeriodicSource &source)
{
    const services::PaperForm form = services::paperForm(source.office, domain::PaperKind::Monthly);
    const reporting::PeriodicBuilder builder(source);
    return builder.document(builder.sections(form), {form, form.signer, {}, std::nullopt});
}

} // namespace

/// The office's sentences, word for word.
class TestPeriodicText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        DataFileFixture office;
        const auto plan = services::currentPlan(*office.file);
        VERIFY_OK(plan);
        const auto source
            = reporting::readPeriodicSource(*office.file, *plan, PeriodSpan{{2022, 5}, 1}, QDate(2022, 5, 12));
        VERIFY_OK(source);
        m_source = std::make_unique<PeriodicSource>(*source);
    }

    void discipline_data()
    {
        QTest::addColumn<int>("onTime");
        QTest::addColumn<int>("late");
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("pending");
        QTest::addColumn<QStringList>("sentences");

        QTest::newRow("nobody is asked") << 0 << 0 << 0 << 0
                                         << QStringList{QStringLiteral("Kỳ này chưa yêu cầu các đơn vị gửi báo cáo.")};
        QTest::newRow("none of one") << 0 << 0 << 1 << 0
                                     << QStringList{QStringLiteral("Tính đến ngày 12/5/2022, chưa có đơn vị nào trong "
                                                                   "số 01 đơn vị gửi báo cáo đúng hạn."),
                                            QStringLiteral("01 đơn vị chưa gửi báo cáo: Đơn vị 1.")};
        QTest::newRow("one of one") << 1 << 0 << 0 << 0
                                    << QStringList{QStringLiteral(
                                           "Tính đến ngày 12/5/2022, 01/01 đơn vị đã gửi báo cáo đúng hạn (100%).")};
        QTest::newRow("nine of ten") << 9 << 1 << 0 << 0
                                     << QStringList{
                                            QStringLiteral(
                                                "Tính đến ngày 12/5/2022, có 09/10 đơn vị gửi báo cáo đúng hạn (90%)."),
                                            QStringLiteral("01 đơn vị gửi chậm: Đơn vị 10 (chậm 02 ngày).")};
        QTest::newRow("ten of twelve")
            << 10 << 0 << 2 << 0
            << QStringList{QStringLiteral("Tính đến ngày 12/5/2022, có 10/12 đơn vị gửi báo cáo đúng hạn (83,3%)."),
                   QStringLiteral("02 đơn vị chưa gửi báo cáo: Đơn vị 11, Đơn vị 12.")};
        QTest::newRow("41 of 48")
            << 41 << 3 << 4 << 0
            << QStringList{QStringLiteral("Tính đến ngày 12/5/2022, có 41/48 đơn vị gửi báo cáo đúng hạn (85,4%)."),
                   QStringLiteral("03 đơn vị gửi chậm: Đơn vị 42 (chậm 02 ngày), Đơn vị 43 (chậm 02 ngày), "
                                  "Đơn vị 44 (chậm 02 ngày)."),
                   QStringLiteral("04 đơn vị chưa gửi báo cáo: Đơn vị 45, Đơn vị 46, Đơn vị 47, Đơn vị 48.")};
        QTest::newRow("all 48") << 48 << 0 << 0 << 0
                                << QStringList{QStringLiteral(
                                       "Tính đến ngày 12/5/2022, 48/48 đơn vị đã gửi báo cáo đúng hạn (100%).")};
        QTest::newRow("none of 48") << 0 << 0 << 48 << 0
                                    << QStringList{QStringLiteral("Tính đến ngày 12/5/2022, chưa có đơn vị nào trong "
                                                                  "số 48 đơn vị gửi báo cáo đúng hạn."),
                                           QStringLiteral("48 đơn vị chưa gửi báo cáo (danh sách tại Phụ lục II).")};
        QTest::newRow("not yet due") << 1 << 0 << 0 << 9
                                     << QStringList{
                                            QStringLiteral("Tính đến ngày 12/5/2022, đã có 01/10 đơn vị gửi báo cáo."),
                                            QStringLiteral(
                                                "09 đơn vị chưa gửi, chưa đến hạn (hạn nộp ngày 09/5/2022).")};
        QTest::newRow("none has come yet")
            << 0 << 0 << 0 << 9
            << QStringList{
                   QStringLiteral("Tính đến ngày 12/5/2022, chưa có đơn vị nào trong số 09 đơn vị gửi báo cáo."),
                   QStringLiteral("09 đơn vị chưa gửi, chưa đến hạn (hạn nộp ngày 09/5/2022).")};
    }

    void discipline()
    {
        QFETCH(int, onTime);
        QFETCH(int, late);
        QFETCH(int, missing);
        QFETCH(int, pending);
        QFETCH(QStringList, sentences);
        PeriodicSource source = *m_source;
        setUnits(source, onTime, late, missing, pending);
        QCOMPARE(reporting::disciplineSentences(source, annexTwo), sentences);
    }

    void nilReportsAreReports()
    {
        PeriodicSource source = *m_source;
        setUnits(source, 3, 0, 0, 0);
        for (reporting::UnitFigures &unit : source.figures.units) {
            unit.line = ReportLine();
            unit.line->report.nil = true;
        }
        QCOMPARE(reporting::disciplineSentences(source, annexTwo).last(),
            QStringLiteral("03 đơn vị báo cáo trong kỳ không phát sinh: Đơn vị 1, Đơn vị 2, Đơn vị 3."));
        QVERIFY(reporting::disciplineSentences(source, annexTwo).first().contains(QStringLiteral("03/03")));
    }

    void theMonthBeforeIsCompared_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("ending");
        QTest::newRow("more") << 34
                              << QStringLiteral("(34/48 đơn vị đúng hạn, 70,8%), số đơn vị gửi đúng hạn tăng 07.");
        QTest::newRow("fewer") << 48
                               << QStringLiteral("(48/48 đơn vị đúng hạn, 100%), số đơn vị gửi đúng hạn giảm 07.");
        QTest::newRow("same") << 41
                              << QStringLiteral(
                                     "(41/48 đơn vị đúng hạn, 85,4%), số đơn vị gửi đúng hạn không thay đổi.");
        QTest::newRow("none before") << 0
                                     << QStringLiteral("(0/48 đơn vị đúng hạn, 0%), số đơn vị gửi đúng hạn tăng 41.");
    }

    void theMonthBeforeIsCompared()
    {
        QFETCH(int, before);
        QFETCH(QString, ending);
        PeriodicSource source = *m_source;
        setUnits(source, 41, 3, 4, 0);
        source.previous.onTime = before;
        source.previous.required = 48;
        QCOMPARE(reporting::disciplineSentences(source, annexTwo).at(1), QStringLiteral("So với kỳ trước ") + ending);
    }

    void lastYearIsComparedWhereReportsWereAskedFor()
    {
        PeriodicSource source = *m_source;
        setUnits(source, 41, 3, 4, 0);
        source.previous = {48, 34, 10, 4, 0};
        source.yearBefore = {47, 40, 7, 0, 0};
        QCOMPARE(reporting::disciplineSentences(source, annexTwo).at(1),
            QStringLiteral(
                "So với kỳ trước (34/48 đơn vị đúng hạn, 70,8%), số đơn vị gửi đúng hạn tăng 07. So với cùng "
                "kỳ năm trước (40/47 đơn vị đúng hạn, 85,1%), số đơn vị gửi đúng hạn tăng 01."));
        // A month that is not due is not rated.
        setUnits(source, 5, 0, 0, 43);
        QVERIFY(!reporting::disciplineSentences(source, annexTwo).join(QString()).contains(QStringLiteral("So với")));
        setUnits(source, 41, 3, 4, 0);
        source.previous = {};
        source.yearBefore = {};
        QVERIFY(
            reporting::disciplineSentences(source, annexTwo).at(1).startsWith(QStringLiteral("03 đơn vị gửi chậm")));
    }

    void whatWasDoneIsNamedAndCompared()
    {
        PeriodicSource source = *m_source;
        QVERIFY(reporting::taskChangeSentences(source).isEmpty());
        source.previous.required = 48; // none done, then as now
        QVERIFY(reporting::taskChangeSentences(source).isEmpty());
        source.doneInSpan = {taskId(source, QStringLiteral("2.9")), taskId(source, QStringLiteral("2.10"))};
        source.figures.tasks = counts({20, 0, 12, 0});
        source.tasksBefore = counts({22, 0, 10, 0});
        source.tasksYearBefore = counts({32, 0, 0, 0});
        source.previous.required = 48;
        source.yearBefore.required = 48;
        QCOMPARE(reporting::taskChangeSentences(source),
            QStringList({QStringLiteral("Trong kỳ hoàn thành 02 nhiệm vụ: 2.9, 2.10."),
                QStringLiteral("So với cuối kỳ trước (10 nhiệm vụ hoàn thành), số nhiệm vụ hoàn thành tăng 02."),
                QStringLiteral("So với cùng kỳ năm trước (0 nhiệm vụ hoàn thành), số nhiệm vụ hoàn thành tăng 12.")}));
    }

    void aPlanWithoutTasksSaysSo()
    {
        PeriodicSource source = *m_source;
        source.figures.tasks = {};
        QCOMPARE(
            reporting::taskSentences(source), QStringList(QStringLiteral("Kế hoạch chưa có nhiệm vụ nào được giao.")));
    }

    void aLongerSpanCountsReports()
    {
        DataFileFixture office;
        const auto read = reporting::readPeriodicSource(
            *office.file, *services::currentPlan(*office.file), PeriodSpan{{2022, 7}, 3}, QDate(2022, 5, 12));
        VERIFY_OK(read);
        // Nothing of it has begun.
        QVERIFY(read->periods.isEmpty());
        QCOMPARE(reporting::disciplineSentences(*read, annexTwo),
            QStringList(QStringLiteral("Kỳ này chưa yêu cầu các đơn vị gửi báo cáo.")));

        PeriodicSource source = *read;
        source.periods = source.span.periods();
        const auto row = [&](const QString &name, const QList<ReportStanding> &months) {
            reporting::UnitMonths unit;
            unit.unit.name = name;
            unit.months = months;
            source.counts += unit.counts();
            source.unitMonths.append(unit);
        };
        const ReportStanding onTime{ReportStatus::OnTime, 0};
        const ReportStanding late{ReportStatus::Late, 2};
        const ReportStanding missing{ReportStatus::Missing, 0};
        row(QStringLiteral("Đơn vị 1"), {onTime, onTime, onTime});
        row(QStringLiteral("Đơn vị 2"), {late, onTime, late});
        row(QStringLiteral("Đơn vị 3"), {onTime, missing, onTime});
        source.months = {{{2022, 7}, {3, 2, 1, 0, 0}}, {{2022, 8}, {3, 2, 0, 1, 0}}, {{2022, 9}, {3, 2, 1, 0, 0}}};
        source.previous = {6, 3, 3, 0, 0};
        QCOMPARE(reporting::disciplineSentences(source, annexTwo),
            QStringList({QStringLiteral("Trong quý III năm 2022, 03 đơn vị phải gửi 09 lượt báo cáo. Tính đến ngày "
                                        "12/5/2022: đúng hạn 06 lượt (66,7%), gửi chậm 02 lượt, chưa gửi 01 lượt."),
                QStringLiteral(
                    "So với quý II năm 2022 (03/06 lượt đúng hạn, 50%), tỷ lệ báo cáo đúng hạn tăng 16,7 điểm "
                    "phần trăm."),
                QStringLiteral("Số đơn vị gửi đúng hạn từng tháng: tháng 7/2022: 02/03 (66,7%); tháng 8/2022: 02/03 "
                               "(66,7%); tháng 9/2022: 02/03 (66,7%)."),
                QStringLiteral("01 đơn vị gửi đúng hạn ở tất cả các kỳ đã đến hạn."),
                QStringLiteral("01 đơn vị có kỳ gửi chậm: Đơn vị 2 (tháng 7, 9)."),
                QStringLiteral("01 đơn vị có kỳ chưa gửi báo cáo: Đơn vị 3 (tháng 8).")}));
        // The last month is not due: only what is due is rated.
        source.counts = {};
        for (reporting::UnitMonths &unit : source.unitMonths) {
            unit.months.last() = {ReportStatus::Pending, 0};
            source.counts += unit.counts();
        }
        source.months.last().counts = {3, 0, 0, 0, 3};
        const QStringList unfinished = reporting::disciplineSentences(source, annexTwo);
        QCOMPARE(unfinished.first(3),
            QStringList({QStringLiteral(
                             "Trong quý III năm 2022, tính đến ngày 12/5/2022 có 06 lượt báo cáo của 03 đơn vị "
                             "đã gửi hoặc đã đến hạn: đúng hạn 04 lượt (66,7%), gửi chậm 01 lượt, chưa gửi "
                             "01 lượt."),
                QStringLiteral(
                    "So với cả quý II năm 2022 (03/06 lượt đúng hạn, 50%), tỷ lệ đúng hạn của các lượt báo cáo "
                    "đã đến hạn tăng 16,7 điểm phần trăm."),
                QStringLiteral("Số đơn vị gửi đúng hạn từng tháng: tháng 7/2022: 02/03 (66,7%); tháng 8/2022: 02/03 "
                               "(66,7%).")}));
        QCOMPARE(unfinished.at(3), QStringLiteral("01 đơn vị gửi đúng hạn ở tất cả các kỳ đã đến hạn."));
        const QString paper = document::toText(paperOf(source));
        QVERIFY2(paper.contains(QStringLiteral("Tổng cộng: 06 lượt báo cáo đã đến hạn")), qPrintable(paper));
        QVERIFY(paper.contains(QStringLiteral("4/6")));
        QVERIFY(paper.contains(QStringLiteral("Chưa đến hạn")));
        QVERIFY(!paper.contains(QStringLiteral("4/9")));
    }

    void tasksAreCountedByState()
    {
        PeriodicSource source = *m_source;
        QCOMPARE(reporting::taskSentences(source),
            QStringList({QStringLiteral("Kế hoạch giao 32 nhiệm vụ thuộc 06 nhóm. Tính đến ngày 10/5/2022: 32 nhiệm vụ "
                                        "chưa thực hiện."),
                QStringLiteral("Các nhiệm vụ chưa được giao thời hạn cụ thể.")}));
        source.figures.tasks = counts({9, 10, 1, 12});
        source.figures.tasks.doneNoDeadline = 5;
        source.figures.tasks.openNoDeadline = 10;
        source.figures.tasks.doneOnTime = 3;
        source.figures.tasks.doneLate = 2;
        source.figures.tasks.openInTime = 11;
        source.figures.tasks.openOverdue = 1;
        const QStringList sentences = reporting::taskSentences(source);
        QVERIFY(sentences.first().endsWith(QStringLiteral(
            "01 nhiệm vụ hoàn thành, 10 nhiệm vụ đang thực hiện, 09 nhiệm vụ chưa thực hiện, 12 nhiệm vụ tạm dừng.")));
        QCOMPARE(sentences.last(),
            QStringLiteral("Trong 17 nhiệm vụ có thời hạn: hoàn thành 05 (đúng hạn: 03, quá hạn: 02); chưa hoàn thành "
                           "12 (trong hạn: 11, quá hạn: 01)."));
        source.figures.tasks.doneLate = 0;
        source.figures.tasks.openInTime = 0;
        source.figures.tasks.doneNoDeadline = 7;
        source.figures.tasks.openNoDeadline = 21;
        QCOMPARE(reporting::taskSentences(source).last(),
            QStringLiteral("Trong 04 nhiệm vụ có thời hạn: hoàn thành 03 (đúng hạn: 03); chưa hoàn thành 01 (quá hạn: "
                           "01)."));
    }

    void aGroupNamesOnlyTheStatesItHas()
    {
        QCOMPARE(reporting::groupSentence(*m_source, counts({0, 11, 2, 0})),
            QStringLiteral("Nhóm có 13 nhiệm vụ: 02 hoàn thành, 11 đang thực hiện."));
    }

    void directionSaysWhatWasDone()
    {
        PeriodicSource source = *m_source;
        QCOMPARE(reporting::directionSentences(source),
            QStringList(QStringLiteral("Công an thị xã tiếp tục theo dõi, đôn đốc các cơ quan, đơn vị thực hiện Kế "
                                       "hoạch số 1228/KH-UBND.")));
        source.reports = {{{2022, 5}, {}, QStringLiteral("Đã tham mưu UBND thị xã ban hành 02 văn bản chỉ đạo"), {}}};
        Request request;
        request.subject = QStringLiteral("UBND các xã báo cáo số liệu định danh điện tử.");
        request.number = QStringLiteral("45/CATX-QLHC");
        request.askedOn = QDate(2022, 5, 4);
        request.addressees = {UnitId(1), UnitId(2)};
        Request again = request;
        again.number = QStringLiteral("51/CATX-QLHC");
        again.askedOn = QDate(2022, 5, 6);
        again.addressees = {UnitId(3)};
        Request another = again;
        another.subject = QStringLiteral("Báo cáo nhanh");
        source.requests = {request, another, again};
        IssuedDocument letter;
        letter.number = 5;
        letter.symbol = QStringLiteral("CATX-QLHC");
        letter.issuedOn = QDate(2022, 5, 4);
        IssuedDocument sameDay = letter;
        sameDay.number = 217;
        IssuedDocument later = letter;
        later.number = 218;
        later.issuedOn = QDate(2022, 5, 9);
        source.reminders = {letter, sameDay, later};
        Chase phone;
        phone.unit = UnitId(1);
        phone.channel = ChaseChannel::Phone;
        Chase zalo = phone;
        zalo.channel = ChaseChannel::Zalo;
        Chase other = phone;
        other.unit = UnitId(2);
        source.chases = {phone, zalo, other};
        source.directed = 1;
        source.directives = {QStringLiteral("512/UBND-NC")};
        QCOMPARE(reporting::directionSentences(source),
            QStringList({QStringLiteral("Đã tham mưu UBND thị xã ban hành 02 văn bản chỉ đạo."),
                QStringLiteral("Trong kỳ, Công an thị xã đã ban hành 03 văn bản yêu cầu báo cáo đột xuất: UBND các xã "
                               "báo cáo số liệu định danh điện tử (số 45/CATX-QLHC ngày 04/5/2022, gửi 02 đơn vị; số "
                               "51/CATX-QLHC ngày 06/5/2022, gửi 01 đơn vị); Báo cáo nhanh (số 51/CATX-QLHC ngày "
                               "06/5/2022, gửi 01 đơn vị)."),
                QStringLiteral("Ban hành 03 công văn đôn đốc gửi báo cáo (số 05/CATX-QLHC, số 217/CATX-QLHC ngày "
                               "04/5/2022; số 218/CATX-QLHC ngày 09/5/2022)."),
                QStringLiteral("Đã đôn đốc 03 lượt đối với 02 đơn vị về việc gửi báo cáo (điện thoại 02, Zalo 01)."),
                QStringLiteral("Trong kỳ, 01 khó khăn, vướng mắc đã có ý kiến chỉ đạo của cấp có thẩm quyền tại văn "
                               "bản số 512/UBND-NC.")}));
        source.directed = 3;
        source.directives = {QStringLiteral("247/UBND-NC"), QStringLiteral("387/UBND-NC")};
        QCOMPARE(reporting::directionSentences(source).last(),
            QStringLiteral("Trong kỳ, 03 khó khăn, vướng mắc đã có ý kiến chỉ đạo của cấp có thẩm quyền tại các văn "
                           "bản số 247/UBND-NC, số 387/UBND-NC."));
    }

    void difficultiesAndProposals()
    {
        PeriodicSource source = *m_source;
        QCOMPARE(reporting::difficultySentence(source),
            QStringLiteral("Trong kỳ các đơn vị không phản ánh khó khăn, vướng mắc."));
        QVERIFY(reporting::difficultyItems(source).isEmpty());
        QVERIFY(reporting::proposalItems(source).isEmpty());

        const QList<Unit> units = source.units.units();
        Difficulty one;
        one.unit = units.at(0).id;
        one.text = QStringLiteral("Đường truyền chậm.");
        one.proposal = QStringLiteral("Nâng cấp đường truyền.");
        Difficulty other = one;
        other.unit = units.at(1).id;
        other.task = source.contents.tasks.first().id;
        other.stage = DifficultyStage::Directed;
        other.document = QStringLiteral("45/UBND-NC");
        reporting::DifficultyFigures &figures = source.figures.difficulties;
        figures.open = {one, other};
        figures.byStage[size_t(DifficultyStage::New)] = 1;
        figures.byStage[size_t(DifficultyStage::Directed)] = 1;
        figures.raised = 1;
        QCOMPARE(reporting::difficultySentence(source),
            QStringLiteral("Có 02 khó khăn, vướng mắc được theo dõi, trong đó 01 phát sinh trong kỳ. Đến nay: "
                           "01 mới, 01 đã có ý kiến chỉ đạo."));
        figures.raised = 0;
        QCOMPARE(reporting::difficultySentence(source),
            QStringLiteral("Có 02 khó khăn, vướng mắc được theo dõi, trong kỳ không phát sinh mới. Đến nay: "
                           "01 mới, 01 đã có ý kiến chỉ đạo."));
        QCOMPARE(reporting::difficultyItems(source),
            QStringList({QStringLiteral("Đường truyền chậm (%1; mới).").arg(units.at(0).name),
                QStringLiteral("Đường truyền chậm (%1, nhiệm vụ 1.1; đã có ý kiến chỉ đạo tại văn bản số 45/UBND-NC).")
                    .arg(units.at(1).name)}));
        // What has its direction is not asked again.
        QCOMPARE(reporting::proposalItems(source),
            QStringList(QStringLiteral("Nâng cấp đường truyền (%1).").arg(units.at(0).name)));
        figures.open[1].stage = DifficultyStage::Advised;
        QCOMPARE(reporting::proposalItems(source),
            QStringList(QStringLiteral("Nâng cấp đường truyền (%1, %2).").arg(units.at(0).name, units.at(1).name)));
        QVERIFY(document::toText(paperOf(source)).contains(QStringLiteral("\n1. Nâng cấp đường truyền (")));
    }

    void shortcomingsAreNamedFirst()
    {
        PeriodicSource source = *m_source;
        setUnits(source, 3, 0, 0, 4);
        QCOMPARE(reporting::shortcomingSentence(source), QString());
        setUnits(source, 3, 5, 7, 0);
        QCOMPARE(reporting::shortcomingSentence(source),
            QStringLiteral("Tồn tại, hạn chế: 07 đơn vị chưa gửi báo cáo; 05 đơn vị gửi báo cáo chậm."));
        for (const char *no : {"1.8", "2.13"}) {
            source.figures.standings[taskId(source, QLatin1String(no))].timeliness = {Timeliness::Overdue, 9};
        }
        setUnits(source, 3, 0, 7, 0);
        QCOMPARE(reporting::shortcomingSentence(source),
            QStringLiteral("Tồn tại, hạn chế: 02 nhiệm vụ quá hạn (1.8, 2.13); 07 đơn vị chưa gửi báo cáo."));
        const QString text = document::toText(paperOf(source));
        QVERIFY2(text.contains(QStringLiteral("III. TỒN TẠI, HẠN CHẾ, KHÓ KHĂN, VƯỚNG MẮC\nTồn tại, hạn chế: 02")),
            qPrintable(text));
    }

    void nextMonthFollowsFromDeadlines()
    {
        PeriodicSource source = *m_source;
        QHash<TaskId, TaskStanding> &standings = source.figures.standings;
        for (const Task &task : source.contents.tasks)
            standings[task.id].state = TaskState::Done;
        QCOMPARE(reporting::nextSentences(source).first(),
            QStringLiteral("Duy trì, nâng cao chất lượng kết quả các nhiệm vụ đã hoàn thành."));
        const auto task = [&](int index) -> TaskStanding & { return standings[source.contents.tasks.at(index).id]; };
        const Deadline june{Deadline::Kind::Date, QDate(2022, 6, 3), {}};
        const Deadline july{Deadline::Kind::Date, QDate(2022, 7, 3), {}};
        task(0) = {TaskState::InProgress, 50, june, {}, {}, {Timeliness::Overdue, 9}};
        task(1) = {TaskState::InProgress, 50, june, {}, {}, {Timeliness::InTime, 24}};
        task(2) = {TaskState::NotStarted, 0, july, {}, {}, {Timeliness::InTime, 54}};
        task(3) = {TaskState::Paused, 0, june, {}, QDate(2022, 5, 1), {Timeliness::InTime, 0}};
        for (const int index : {4, 5}) // beside the overdue one and the one that falls due
            task(index) = {TaskState::InProgress, 50, {}, {}, {}, {Timeliness::NoDeadline, 0}};
        setUnits(source, 0, 0, 9, 0);
        QCOMPARE(reporting::nextSentences(source),
            QStringList({QStringLiteral("Tập trung hoàn thành 01 nhiệm vụ quá hạn: 1.1 (quá hạn 09 ngày)."),
                QStringLiteral("Hoàn thành 01 nhiệm vụ đến hạn trong kỳ: 1.2 (hạn 03/6/2022)."),
                QStringLiteral("Tiếp tục thực hiện 02 nhiệm vụ đang triển khai còn lại của Kế hoạch."),
                QStringLiteral("Tổ chức triển khai 01 nhiệm vụ chưa thực hiện: 1.3."),
                QStringLiteral("Đôn đốc 09 đơn vị chưa gửi báo cáo tháng 5/2022."),
                QStringLiteral("Đôn đốc các đơn vị gửi báo cáo tháng 6/2022 chậm nhất ngày 09/6/2022.")}));
        // Many that are not begun are not listed.
        for (const Task &each : source.contents.tasks)
            standings[each.id] = {};
        QCOMPARE(reporting::nextSentences(source).first(),
            QStringLiteral("Tổ chức triển khai 32/32 nhiệm vụ của Kế hoạch."));
    }

    void unitsAreQuotedInTheirOwnWords()
    {
        DataFileFixture office;
        VERIFY_OK(services::setSetting(*office.file, QStringLiteral("monthly.words_per_task"), QStringLiteral("2")));
        const auto read = reporting::readPeriodicSource(
            *office.file, *services::currentPlan(*office.file), PeriodSpan{{2022, 5}, 1}, QDate(2022, 5, 12));
        VERIFY_OK(read);
        PeriodicSource source = *read;
        const Task task = source.task(taskId(source, QStringLiteral("1.2"))); // led by Phòng Tài chính - Kế hoạch
        const auto add = [&](UnitId unit, const QString &text, Period period = {2022, 5}) {
            source.reports.append({period, unit, {}, {ReportResult{task.id, text, {}, {}}}});
        };
        const QList<Unit> units = source.units.units();
        add(units.at(0).id, QStringLiteral("rà soát 46 văn bản, đã gửi cơ quan chủ trì."));
        add(units.at(1).id, QStringLiteral("tuyên truyền 02 buổi"));
        add(units.at(2).id, QStringLiteral("tuyên truyền 02 buổi."));
        add(units.at(3).id, QStringLiteral("tuyên truyền 12 buổi tại 09 thôn, tổ dân phố"));
        add(units.at(4).id, QString());
        add(task.leads.first(),
            QStringLiteral("đã ban hành hướng dẫn mức thu phí trong toàn thị xã. ")
                + QStringLiteral("Đơn vị đã phân công lãnh đạo trực tiếp phụ trách. ").repeated(3));
        // What they said in an older month of a longer span is overtaken.
        add(units.at(1).id, QStringLiteral("tuyên truyền 01 buổi"), {2022, 4});
        const reporting::TaskWords words = reporting::taskWords(source, task);
        QCOMPARE(words.units, 6);
        QCOMPARE(words.quotes.size(), 2);
        // The lead first, however long, by its first sentences; then the shortest, the same words once.
        QCOMPARE(words.quotes.at(0).units, QStringList(source.units.unit(task.leads.first()).name));
        QCOMPARE(words.quotes.at(1).text, QStringLiteral("tuyên truyền 02 buổi"));
        QCOMPARE(words.quotes.at(1).units, QStringList({units.at(1).name, units.at(2).name}));
        const QString lead = QStringLiteral("%1: đã ban hành hướng dẫn mức thu phí trong toàn thị xã. Đơn vị đã phân "
                                            "công lãnh đạo trực tiếp phụ trách. Đơn vị đã phân công lãnh đạo trực tiếp "
                                            "phụ trách.")
                                 .arg(source.units.unit(task.leads.first()).name);
        const QString said = QStringLiteral(
            "- Nhiệm vụ 1.2 (%1): chưa thực hiện; 06 đơn vị báo cáo kết quả. %2 %3, %4: tuyên truyền 02 buổi.\n")
                                 .arg(task.shortTitle, lead, units.at(1).name, units.at(2).name);
        const QString text = document::toText(paperOf(source));
        QVERIFY2(text.contains(said), qPrintable(text));
        // Done before the month: who still reports.
        source.figures.standings[task.id].state = TaskState::Done;
        QVERIFY(reporting::taskWords(source, task).quotes.isEmpty());
        QCOMPARE(reporting::taskWords(source, task).units, 6);
        QVERIFY(!document::toText(paperOf(source)).contains(QStringLiteral("mức thu phí trong toàn")));
        // Done in it: as one that is being done.
        source.doneInSpan = {task.id};
        QCOMPARE(reporting::taskWords(source, task).quotes.size(), 2);
        // Unless the office wants more, a lead speaks for all.
        source.office = m_source->office;
        QCOMPARE(reporting::taskWords(source, task).quotes.size(), 1);
    }

    void whatWasDoneBeforeIsOneLine()
    {
        PeriodicSource source = *m_source;
        for (const char *no : {"1.1", "1.4"}) {
            const TaskId task = taskId(source, QLatin1String(no));
            source.figures.standings[task].state = TaskState::Done;
            source.reports.append({{2022, 5}, source.units.units().at(0).id, {},
                {ReportResult{task, QStringLiteral("tuyên truyền 02 buổi"), {}, {}}}});
        }
        const QString text = document::toText(paperOf(source));
        QVERIFY2(
            text.contains(QStringLiteral("\n- Các nhiệm vụ đã hoàn thành, các đơn vị tiếp tục báo cáo kết quả: 1.1 "
                                         "(01 đơn vị), 1.4 (01 đơn vị).\n")),
            qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("tuyên truyền 02 buổi")));
    }

    void aTaskSaysHowFarItIs()
    {
        PeriodicSource source = *m_source;
        const Task task = source.contents.tasks.first();
        TaskStanding &standing = source.figures.standings[task.id];
        standing = {TaskState::InProgress, 41, {}, {}, {}, {Timeliness::Overdue, 9}};
        QCOMPARE(reporting::taskStateSentence(source, task, 42),
            QStringLiteral("đang thực hiện, tiến độ 41%, quá hạn 09 ngày; 42 đơn vị báo cáo kết quả."));
        standing = {TaskState::NotStarted, 0, {}, {}, {}, {Timeliness::NoDeadline, 0}};
        QCOMPARE(reporting::taskStateSentence(source, task, 0), QStringLiteral("chưa thực hiện."));
        standing = {TaskState::Done, 100, {}, {}, {}, {Timeliness::DoneOnTime, 0}};
        QCOMPARE(
            reporting::taskStateSentence(source, task, 1), QStringLiteral("hoàn thành; 01 đơn vị báo cáo kết quả."));
    }

    void aLongerSpanSaysWhichMonthSpoke()
    {
        DataFileFixture office;
        const auto read = reporting::readPeriodicSource(
            *office.file, *services::currentPlan(*office.file), PeriodSpan{{2022, 4}, 3}, QDate(2022, 6, 12));
        VERIFY_OK(read);
        PeriodicSource source = *read;
        const Task task = source.contents.tasks.first();
        const QList<Unit> units = source.units.units();
        const auto add = [&](UnitId unit, Period period) {
            source.reports.append({period, unit, {}, {ReportResult{task.id, QStringLiteral("đã rà soát"), {}, {}}}});
        };
        // The same words in another month are another result.
        add(units.at(0).id, {2022, 6});
        add(units.at(1).id, {2022, 5});
        const reporting::TaskWords words = reporting::taskWords(source, task);
        QCOMPARE(reporting::quoteSentence(source, words.quotes.at(0)),
            units.at(0).name + QStringLiteral(" (báo cáo tháng 6/2022): đã rà soát."));
    }

    void thePaperHasTheOfficesFrame()
    {
        const QString text = document::toText(paperOf(*m_source));
        const auto hasLine
            = [&](const char *line) { return text.contains(QString::fromUtf8(line) + QLatin1Char('\n')); };
        QVERIFY(hasLine("Kết quả thực hiện Đề án 06 tháng 5 năm 2022"));
        QVERIFY(hasLine("(Số liệu từ ngày 11/4/2022 đến ngày 10/5/2022)"));
        QVERIFY(hasLine("Kính gửi:\n- Công an tỉnh Khánh Hòa (qua Phòng PC06);\n- UBND thị xã Ninh Hòa."));
        QVERIFY(hasLine("- Như trên;"));
        QVERIFY(hasLine("- Lưu: VT, QLHC."));
        QVERIFY(hasLine("Trên đây là báo cáo kết quả thực hiện Đề án 06 tháng 5/2022, Công an thị xã trân trọng báo "
                        "cáo./."));
        QVERIFY(text.contains(QStringLiteral("\nThực hiện Kế hoạch số 1228/KH-UBND ngày 07/4/2022 của UBND thị xã Ninh "
                                             "Hòa về triển khai thực hiện Đề án “")));
        QVERIFY(hasLine("Không có kiến nghị, đề xuất."));
        QVERIFY(!text.contains(QLatin1Char('{')) && !text.contains(QLatin1Char('}')));
        // Six groups and the discipline, whatever there is to say.
        qsizetype at = 0;
        for (const char *heading :
            {"I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI", "II. KẾT QUẢ THỰC HIỆN", "1. Hoàn thiện chính", "2. Phục vụ giải quyết",
                "3. Phục vụ phát triển kinh", "4. Phục vụ phát triển công", "5. Hoàn thiện hệ", "6. Phục vụ công tác",
                "7. Tình hình chấp hành", "III. TỒN TẠI", "IV. NHIỆM VỤ TRỌNG TÂM", "V. KIẾN NGHỊ, ĐỀ XUẤT", "./.",
                "Nơi nhận:", "TRƯỞNG CÔNG AN THỊ XÃ", "Phụ lục I\n", "Phụ lục II\n", "Phụ lục III\n", "Biểu đồ 1."}) {
            at = text.indexOf(QString::fromUtf8(heading), at);
            QVERIFY2(at >= 0, heading);
        }
    }

    void theOfficeIsNoneOfTheUnitsThatReported()
    {
        PeriodicSource source = *m_source;
        const Task &task = source.contents.tasks.first();
        for (const UnitId unit : {UnitId(), source.units.units().at(0).id})
            source.reports.append({{2022, 5}, unit, {}, {ReportResult{task.id, QStringLiteral("đã xong"), {}, {}}}});
        QCOMPARE(reporting::taskWords(source, task).units, 1);
        QCOMPARE(reporting::taskWords(source, task).quotes.first().units.first(), QStringLiteral("Công an thị xã"));
    }

    void everyPartNamesItsDay()
    {
        PeriodicSource source = *m_source; // cut off two days after the period's end
        source.figures.difficulties.open = {Difficulty()};
        QString text = document::toText(paperOf(source));
        QVERIFY(text.contains(QStringLiteral("\n(Số liệu từ ngày 11/4/2022 đến ngày 10/5/2022)\n")));
        const auto hasHead = [&text](const char *head) { return text.toUpper().contains(QString::fromUtf8(head)); };
        QVERIFY2(hasHead("KẾ HOẠCH SỐ 1228/KH-UBND (TÍNH ĐẾN NGÀY 10/5/2022)"), qPrintable(text));
        QVERIFY(hasHead("CỦA CÁC ĐƠN VỊ THÁNG 5/2022 (TÍNH ĐẾN NGÀY 12/5/2022)"));
        QVERIFY(hasHead("ĐỀ XUẤT CỦA CÁC ĐƠN VỊ (TÍNH ĐẾN NGÀY 12/5/2022)"));
        // Cut off before the period's end there is nothing of its last days.
        source.figures.cutOff = QDate(2022, 5, 8);
        text = document::toText(paperOf(source));
        QVERIFY(text.contains(QStringLiteral("\n(Số liệu từ ngày 11/4/2022 đến ngày 08/5/2022)\n")));
        QVERIFY(hasHead("KẾ HOẠCH SỐ 1228/KH-UBND (TÍNH ĐẾN NGÀY 08/5/2022)"));
    }

private:
    static TaskCounts counts(const std::array<int, 4> &byState)
    {
        TaskCounts counts;
        counts.byState = byState;
        for (const int count : byState)
            counts.total += count;
        return counts;
    }

    static TaskId taskId(const PeriodicSource &source, const QString &no)
    {
        for (const Task &task : source.contents.tasks) {
            if (task.no == no)
                return task.id;
        }
        return {};
    }

    /// "Đơn vị 1", "Đơn vị 2"…; the late ones are two days late.
    static void setUnits(PeriodicSource &source, int onTime, int late, int missing, int pending)
    {
        source.figures.units.clear();
        source.figures.counts = {};
        source.counts = {};
        const auto add = [&](int count, ReportStatus status) {
            for (int i = 0; i < count; ++i) {
                reporting::UnitFigures unit;
                unit.unit.name = QStringLiteral("Đơn vị %1").arg(source.figures.units.size() + 1);
                unit.standing = {status, status == ReportStatus::Late ? 2 : 0};
                source.figures.units.append(unit);
                source.figures.counts.count(status);
                source.counts.count(status);
            }
        };
        add(onTime, ReportStatus::OnTime);
        add(late, ReportStatus::Late);
        add(missing, ReportStatus::Missing);
        add(pending, ReportStatus::Pending);
    }

    std::unique_ptr<PeriodicSource> m_source;
};

QTEST_GUILESS_MAIN(TestPeriodicText)
#include "tst_periodictext.moc"
