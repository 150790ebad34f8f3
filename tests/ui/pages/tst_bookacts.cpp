#include "core/services/documentservice.h"
#include "core/services/registeryear.h"
#include "support/entrybench.h"
#include "ui/pages/incoming/bookacts.h"

#include <QAction>
#include <QClipboard>
#include <QtTest>

using support::DataFileFixture;
using support::EntryBench;

/// What is done with the register as a whole, by keys.
class TestBookActs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    void thePaperBookIsTakenOver()
    {
        DataFileFixture office(QDate(2022, 6, 9));
        EntryBench bench(*office.file);
        QGuiApplication::clipboard()->setText(QStringLiteral(
            "Ngày đến\tSố đến\tTác giả\tSố, ký hiệu\tTrích yếu\n03/5/2022\t1\tUBND tỉnh\t12/CV\tCông văn\n"
            "09/5/2022\t2\tNinh Ph\t15/BC-UBND\tBáo cáo tháng 5/2022\n"));
        bench.registry.find(QStringLiteral("register.paste"))->trigger();
        QVERIFY(bench.child("oldBookBar")->isVisible());
        QCOMPARE(bench.focus(), QStringLiteral("oldBookTable"));
        QVERIFY(
            bench.child<widgets::MessageBar>("oldBookBarMessage")->sentence().contains(QStringLiteral("1 tác giả")));
        bench.key(Qt::Key_Down);
        bench.tab();
        QCOMPARE(bench.focus(), QStringLiteral("oldBookUnit"));
        bench.type(QStringLiteral("ninh phú"));
        bench.tab();
        bench.child<QAbstractButton>("oldBookReports")->setChecked(true);
        bench.child("oldBookTable")->setFocus();
        bench.key(Qt::Key_Return);
        QVERIFY(!bench.child("oldBookBar")->isVisible());
        QCOMPARE(bench.saved(2).report.period, (domain::Period{2022, 5}));
        QCOMPARE(bench.saved(2).report.unit, office.unit(QStringLiteral("ninh phú")).id);
    }

    void whatIsEnteredMeanwhileIsJudgedAtOnce()
    {
        DataFileFixture office(QDate(2022, 6, 9));
        EntryBench bench(*office.file);
        QGuiApplication::clipboard()->setText(QStringLiteral(
            "Ngày đến\tSố đến\tTác giả\tSố, ký hiệu\tTrích yếu\n03/5/2022\t1\tUBND tỉnh\t12/CV\tCông văn\n"));
        bench.registry.find(QStringLiteral("register.paste"))->trigger();
        const auto *table = bench.child<QTableView>("oldBookTable");
        QCOMPARE(table->model()->index(0, 6).data().toString(), QString());
        VERIFY_OK(office.add(QStringLiteral("ninh tây"), QDate(2022, 6, 1)));
        QVERIFY(table->model()->index(0, 6).data().toString().contains(QStringLiteral("đã có")));
        bench.key(Qt::Key_Return);
        QVERIFY(bench.child("oldBookBar")->isVisible());
    }

    void nothingToPasteIsSaid()
    {
        DataFileFixture office(QDate(2022, 6, 9));
        EntryBench bench(*office.file);
        QGuiApplication::clipboard()->setText(QString());
        bench.registry.find(QStringLiteral("register.paste"))->trigger();
        QVERIFY(!bench.child("oldBookBar")->isVisible());
    }

    void thePastYearIsReopenedWithAReason()
    {
        DataFileFixture office(QDate(2023, 2, 9));
        EntryBench bench(*office.file);
        bench.registry.find(QStringLiteral("register.year"))->trigger();
        QCOMPARE(bench.focus(), QStringLiteral("bookYear"));
        bench.tab();
        bench.key(Qt::Key_Return);
        QVERIFY(bench.child("yearBar")->isVisible()); // it wants a reason
        bench.type(QStringLiteral("Sót văn bản"));
        bench.key(Qt::Key_Return);
        QVERIFY(!bench.child("yearBar")->isVisible());
        QVERIFY(!*services::isRegisterYearClosed(*office.file, 2022));
    }

    void theUnitsOwnPlansAreCountedAndTheMissingCalled()
    {
        DataFileFixture office(QDate(2022, 6, 9));
        services::NewDocument plan;
        plan.unit = office.unit(QStringLiteral("ninh đa")).id;
        plan.kind = domain::DocumentKind::Plan;
        plan.subject = QStringLiteral("Kế hoạch");
        plan.arrivedOn = QDate(2022, 6, 1);
        VERIFY_OK(services::registerDocument(*office.file, plan));
        EntryBench bench(*office.file);
        bench.registry.find(QStringLiteral("register.plans"))->trigger();
        QVERIFY(bench.child<widgets::Panel>("unitPlansBar")->title().contains(QStringLiteral("1/48")));
        QCOMPARE(bench.focus(), QStringLiteral("unitPlansTable"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F7);
        QVERIFY(bench.child("chaseBar")->isVisible());
    }
};

QTEST_MAIN(TestBookActs)
#include "tst_bookacts.moc"
