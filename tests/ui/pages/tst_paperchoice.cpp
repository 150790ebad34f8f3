#include "core/reporting/document/documenttext.h"
#include "core/services/requestservice.h"
#include "support/answers.h"
#include "support/pagebench.h"
#include "ui/pages/paper/paperpage.h"
#include "ui/print/previewwidget.h"
#include "ui/widgets/periodstepper.h"
#include "ui/widgets/workbar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QtTest>

namespace {

/// The page of papers on 12/5/2022, three units in.
struct Bench : support::PageBench {
    Bench() : PageBench(QDate(2022, 5, 12)), page(add<pages::PaperPage>())
    {
        for (const char *unit : {"ninh son", "tckh", "toa an"})
            (void)data.add(QString::fromLatin1(unit), QDate(2022, 5, 6));
        QObject::connect(page, &pages::Page::periodRequested, page, &pages::Page::setPeriod);
        show(*page);
    }

    QComboBox *kind() const { return child<QComboBox>(page, "paperKind"); }
    QComboBox *form() const { return child<QComboBox>(page, "paperForm"); }

    /// Goes down in a closed list, as one does with the arrow.
    void down(QComboBox *box, int steps)
    {
        box->setFocus();
        for (int i = 0; i < steps; ++i)
            key(Qt::Key_Down);
    }

    QString title() const { return child<QLabel>(page, "pageTitle")->text(); }

    /// What would be saved now.
    QString text(const char *action = "report.monthly")
    {
        support::Answers answers;
        answers.file = QStringLiteral("/nơi nào đó/van-ban");
        QSignalSpy said(page, &pages::Page::done);
        this->action(action)->trigger();
        [&said] { QTRY_COMPARE(said.size(), 1); }();
        proposed = QFileInfo(answers.proposed).fileName();
        return document::toText(renderer.written);
    }

    pages::PaperPage *page;
    QString proposed; ///< the name of the file that text() was to make
};

} // namespace

/// Which paper is composed and whom it goes to, chosen by keys.
class TestPaperChoice : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    void theMonthIsForBothUntilAFormIsChosen()
    {
        Bench bench;
        QCOMPARE(bench.title(), QStringLiteral("Báo cáo tháng"));
        const QString both = bench.text();
        QVERIFY(both.contains(QStringLiteral("- Công an tỉnh Khánh Hòa (qua Phòng PC06);\n- UBND thị xã Ninh Hòa.")));
        bench.down(bench.form(), 2);
        QVERIFY2(bench.text().contains(QStringLiteral("Kính gửi: UBND thị xã Ninh Hòa\n")), qPrintable(bench.text()));
        bench.down(bench.form(), 1);
        const QString group = bench.text();
        QVERIFY(group.startsWith(QStringLiteral("UBND THỊ XÃ NINH HÒA\nTỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06\n")));
        QVERIFY(group.contains(QStringLiteral("Tổ công tác triển khai Đề án 06 thị xã trân trọng báo cáo./.")));
        QVERIFY(group.contains(QStringLiteral("KT. TỔ TRƯỞNG\nTỔ PHÓ THƯỜNG TRỰC\n")));
    }

    void theStepperGoesByWhatThePaperTellsOf()
    {
        Bench bench;
        auto *stepper = bench.child<widgets::PeriodStepper>(bench.page, "periodStepper");
        stepper->setRange({2020, 1}, {2024, 12});
        bench.down(bench.kind(), 1);
        QCOMPARE(bench.title(), QStringLiteral("Báo cáo quý"));
        QVERIFY(stepper->accessibleName().endsWith(QStringLiteral("Quý II/2022")));
        stepper->stepBy(1);
        QVERIFY(stepper->accessibleName().endsWith(QStringLiteral("Quý III/2022")));
        bench.down(bench.kind(), 1);
        QCOMPARE(stepper->accessibleName(), QStringLiteral("Kỳ báo cáo: 6 tháng cuối 2022"));
        bench.down(bench.kind(), 1);
        QCOMPARE(stepper->accessibleName(), QStringLiteral("Năm 2022"));
    }

    void aReminderGoesToAllOrToEach()
    {
        Bench bench;
        bench.down(bench.kind(), 4);
        QCOMPARE(bench.title(), QStringLiteral("Công văn đôn đốc"));
        const QString all = bench.text();
        QVERIFY(bench.proposed.endsWith(QStringLiteral(".pdf")));
        QVERIFY(all.contains(QStringLiteral("V/v đôn đốc")));
        QCOMPARE(all.count(QStringLiteral("V/v đôn đốc")), 1);
        bench.down(bench.form(), 1);
        // 48 units, three of them in.
        QCOMPARE(bench.text().count(QStringLiteral("V/v đôn đốc")), 45);
        // Another kind has no such form.
        bench.kind()->setFocus();
        bench.key(Qt::Key_Home);
        QVERIFY(bench.text().contains(QStringLiteral("UBND thị xã Ninh Hòa.")));
    }

    void anAdHocReportAnswersARequest()
    {
        Bench bench;
        domain::Request request;
        request.number = QStringLiteral("45/CATX-QLHC");
        request.subject = QStringLiteral("Rà soát căn cước công dân");
        request.askedOn = QDate(2022, 5, 9);
        request.dueAt = QDateTime(QDate(2022, 5, 11), QTime(17, 0));
        request.plan = services::currentPlan(*bench.data.file)->id;
        const auto units = bench.data.unit(QStringLiteral("ninh son"));
        request.addressees = {units.id};
        QVERIFY(bool(services::addRequest(*bench.data.file, request)));
        bench.down(bench.kind(), 5);
        QCOMPARE(bench.title(), QStringLiteral("Báo cáo đột xuất"));
        QCOMPARE(bench.kind()->currentText(), QStringLiteral("Báo cáo đột xuất: Rà soát căn cước công dân"));
    }

    void aWordFileIsWrittenBesideTheWindow()
    {
        Bench bench;
        QVERIFY(bench.text("report.docx").contains(QStringLiteral("BÁO CÁO\n")));
        QCOMPARE(bench.proposed, QStringLiteral("bao-cao-thang-05-2022.docx"));
    }
};

QTEST_MAIN(TestPaperChoice)
#include "tst_paperchoice.moc"
