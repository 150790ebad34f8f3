#include "support/answers.h"
#include "support/pagebench.h"
#include "support/typing.h"
#include "ui/models/registermodel.h"
#include "ui/pages/incoming/incomingpage.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/unitpicker.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QtTest>

namespace {

struct Bench : support::PageBench {
    explicit Bench(QDate today = QDate(2022, 5, 12)) : PageBench(today), incoming(add<pages::IncomingPage>()) { }

    static int rows(const pages::Page *page, const char *table)
    {
        return child<widgets::ListTable>(page, table)->model()->rowCount();
    }

    pages::IncomingPage *incoming;
};

} // namespace

class TestMonthPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    void anEmptyMonthOffersTheForm()
    {
        Bench bench;
        bench.show(*bench.incoming);
        auto *empty = bench.child<QWidget>(bench.incoming, "registerEmpty");
        QVERIFY(empty->isVisible());
        QVERIFY(bench.data.add(QStringLiteral("ninh son"), QDate(2022, 5, 6)));
        QVERIFY(!empty->isVisible());
    }

    void aFormInUseIsNotOverwritten()
    {
        Bench bench;
        bench.show(*bench.incoming);
        support::typeText(bench.child<widgets::UnitPicker>(bench.incoming, "unitEdit"), QStringLiteral("ninh son"));
        support::typeText(bench.child<QLineEdit>(bench.incoming, "documentEdit"), QStringLiteral("15/BC"));
        QAction *entry = bench.registry.find(QStringLiteral("report.new"));
        entry->setData(QStringLiteral("toa-an"));
        entry->trigger();
        QCOMPARE(bench.child<QLineEdit>(bench.incoming, "documentEdit")->text(), QStringLiteral("15/BC"));
    }

    void theFormProposesTheMonthTheUnitStillOwes()
    {
        // On 12/05 the window of June is open, but May is what this unit has not sent.
        Bench bench;
        bench.show(*bench.incoming);
        auto *unit = bench.child<widgets::UnitPicker>(bench.incoming, "unitEdit");
        auto *period = bench.child<QComboBox>(bench.incoming, "periodBox");
        unit->setUnit(bench.data.unit(QStringLiteral("ninh son")).id);
        QCOMPARE(period->currentData().toString(), QStringLiteral("2022-05"));
        QVERIFY(bench.data.add(QStringLiteral("toa an"), QDate(2022, 5, 6)));
        unit->setUnit(bench.data.unit(QStringLiteral("toa an")).id);
        QCOMPARE(period->currentData().toString(), QStringLiteral("2022-06"));
    }

    void theUnusualAsksForAReasonAndIsSavedWithIt()
    {
        Bench bench;
        bench.show(*bench.incoming);
        auto *unit = bench.child<widgets::UnitPicker>(bench.incoming, "unitEdit");
        auto *reason = bench.child<QLineEdit>(bench.incoming, "reasonEdit");
        auto *message = bench.child<widgets::MessageBar>(bench.incoming, "entryMessage");
        unit->setUnit(bench.data.unit(QStringLiteral("ninh son")).id);
        QVERIFY(!reason->isVisible());
        auto *arrived = bench.child<QLineEdit>(bench.incoming, "arrivedEdit");
        auto *date = bench.child<QLineEdit>(bench.incoming, "documentDateEdit");
        arrived->setFocus();
        arrived->selectAll();
        support::typeText(arrived, QStringLiteral("9/5"));
        date->setFocus();
        support::typeText(date, QStringLiteral("10/5"));
        QTest::keyClick(date, Qt::Key_Tab);
        QVERIFY(reason->isVisible());
        QVERIFY2(message->sentence().contains(QStringLiteral("10/05/2022")), qPrintable(message->sentence()));
        QAction *save = bench.registry.find(QStringLiteral("report.save"));
        save->trigger();
        QCOMPARE(bench.rows(bench.incoming, "registerTable"), 0);
        QVERIFY(reason->hasFocus());
        support::typeText(reason, QStringLiteral("Đơn vị ghi sai ngày"));
        save->trigger();
        QCOMPARE(bench.rows(bench.incoming, "registerTable"), 1);
        QVERIFY(!reason->isVisible());
    }

    void droppingAsksFirst()
    {
        support::Answers answers;
        Bench bench;
        bench.show(*bench.incoming);
        auto *document = bench.child<QLineEdit>(bench.incoming, "documentEdit");
        auto *drop = bench.child<QPushButton>(bench.incoming, "dropButton");
        document->setText(QStringLiteral("15/BC"));
        drop->click();
        QCOMPARE(answers.asked.size(), 1);
        QCOMPARE(document->text(), QStringLiteral("15/BC"));
        answers.yes = true;
        drop->click();
        QVERIFY(document->text().isEmpty());
    }

    void narrowShowsOneFaceAtATime()
    {
        Bench bench;
        bench.show(*bench.incoming, {1093, 543});
        auto *panel = bench.child<QWidget>(bench.incoming, "registerPanel");
        auto *form = bench.child<QWidget>(bench.incoming, "entryForm");
        QVERIFY(form->isVisible());
        QVERIFY(!panel->isVisible());
        bench.incoming->focusNextPane(false); // from the line into the form
        QVERIFY(form->isVisible());
        bench.incoming->focusNextPane(false);
        QVERIFY(panel->isVisible());
        QVERIFY(!form->isVisible());
    }
};

QTEST_MAIN(TestMonthPages)
#include "tst_monthpages.moc"
