#include "core/reporting/yearmatrix.h"
#include "core/services/chaseservice.h"
#include "core/services/contactservice.h"
#include "core/services/planreader.h"
#include "core/services/unitservice.h"
#include "support/accessibility.h"
#include "support/pagebench.h"
#include "support/typing.h"
#include "ui/models/unitdetailmodel.h"
#include "ui/pages/incoming/incomingpage.h"
#include "ui/pages/matrix/matrixboard.h"
#include "ui/pages/matrix/matrixpage.h"
#include "ui/pages/matrix/matrixview.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/periodstepper.h"
#include "ui/widgets/segment.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using models::MatrixModel;

namespace {

struct Bench : support::PageBench {
    explicit Bench(QDate today = QDate(2022, 10, 11)) : PageBench(today)
    {
        incoming = add<pages::IncomingPage>();
        page = add<pages::MatrixPage>();
        if (today.year() > 2022)
            return; // a past year's register is shut
        report("Ninh Hiệp", {2022, 9, 5}, {2022, 9});
        report("Ninh Vân", {2022, 9, 12}, {2022, 9});
        report("Ninh Hiệp", {2022, 10, 7}, {2022, 10});
    }

    void report(const char *unit, QDate day, domain::Period period)
    {
        if (!data.add(QString::fromUtf8(unit), day, QStringLiteral("%1/BC-UBND").arg(day.month()), period))
            qFatal("no report");
    }

    void open(QSize window = QSize(1366, 697)) { show(*page, window); }
    const MatrixModel &model() const { return page->matrix()->model(); }
    QString unit() const { return page->matrix()->unit().name; }
    int month() const { return page->matrix()->period().month; }
    QList<domain::Chase> chases(const char *name) const
    {
        return *services::chasesOf(*data.file, data.unit(QString::fromUtf8(name)).id);
    }

    pages::IncomingPage *incoming;
    pages::MatrixPage *page;
};

} // namespace

class TestMatrixPage : public QObject {
    Q_OBJECT

private slots:
    void showsWhatTheFiguresSay()
    {
        Bench bench;
        bench.open();
        const auto plan = services::currentPlan(*bench.data.file);
        const auto matrix = reporting::yearMatrix(*bench.data.file, *plan, 2022);
        VERIFY_OK(matrix);
        QCOMPARE(bench.model().unitCount(), 48);
        for (const reporting::MatrixRow &row : matrix->rows) {
            const int line = bench.model().rowOf(row.unit.code);
            QVERIFY(line >= 0);
            for (int month = 1; month <= 12; ++month) {
                const reporting::MatrixCell *cell = bench.model().cellAt(bench.model().index(line, month));
                QVERIFY(cell);
                QCOMPARE(cell->standing, row.months.at(size_t(month - 1)).standing);
            }
        }
        // The totals are those of the rows.
        const int last = bench.model().rowCount() - 1;
        QCOMPARE(bench.model().index(last - 2, 10).data().toString(), QStringLiteral("1"));
        QCOMPARE(bench.model().index(last - 1, 9).data().toString(), QStringLiteral("1"));
        QCOMPARE(bench.model().index(last, 10).data().toString(), QStringLiteral("47"));
        QCOMPARE(bench.model().index(last, 11).data().toString(), QString());
    }

    void allOfItStandsOnOneScreen()
    {
        Bench bench;
        bench.open();
        QVERIFY(bench.page->matrix()->board()->isSplit());
        for (const char *view : {"matrixView1", "matrixView2"}) {
            const auto *block = bench.child<pages::MatrixView>(bench.page, view);
            QVERIFY(block->isVisible());
            QCOMPARE(block->verticalScrollBar()->maximum(), 0);
        }
        bench.open({1093, 543});
        QVERIFY(!bench.page->matrix()->board()->isSplit());
        QVERIFY(!bench.child<QWidget>(bench.page, "matrixView2")->isVisible());
    }

    void arrowsWalkTheChartAcrossItsBlocks()
    {
        Bench bench;
        bench.open();
        QCOMPARE(bench.unit(), QStringLiteral("UBND phường Ninh Hiệp"));
        QCOMPARE(bench.month(), 10);
        bench.key(Qt::Key_End);
        QCOMPARE(bench.month(), 12);
        bench.key(Qt::Key_Right);
        QCOMPARE(bench.unit(), QStringLiteral("Văn phòng HĐND và UBND thị xã"));
        QCOMPARE(bench.month(), 1);
        QVERIFY(bench.child<QWidget>(bench.page, "matrixView2")->hasFocus());
        bench.key(Qt::Key_Up); // the last of the left block
        QCOMPARE(bench.unit(), QStringLiteral("UBND xã Ninh Vân"));
        QVERIFY(bench.child<QWidget>(bench.page, "matrixView1")->hasFocus());
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_Left);
        QCOMPARE(bench.unit(), QStringLiteral("UBND phường Ninh Hiệp"));
        QCOMPARE(bench.month(), 12);
        bench.key(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(bench.page->matrix()->unit().kind, domain::UnitKind::Vertical);
        bench.key(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(bench.unit(), QStringLiteral("UBND phường Ninh Hiệp"));
        bench.key(Qt::Key_Home);
        QCOMPARE(bench.month(), 1);
    }

    void theStorySaysTheCellInWords()
    {
        Bench bench;
        domain::Chase chase;
        chase.unit = bench.data.unit(QStringLiteral("Ninh Vân")).id;
        chase.period = domain::Period{2022, 10};
        chase.chasedOn = QDate(2022, 10, 10);
        chase.answer = QStringLiteral("chiều gửi");
        chase.promisedOn = QDate(2022, 10, 12);
        VERIFY_OK(services::addChase(*bench.data.file, chase));
        bench.open();
        QVERIFY(bench.page->showItem(QStringLiteral("unit.year"), bench.data.unit(QStringLiteral("Ninh Vân")).code));
        auto *story = bench.child<QWidget>(bench.page, "matrixStory");
        QCOMPARE(story->accessibleName(),
            QStringLiteral("UBND xã Ninh Vân, kỳ tháng 10/2022: chưa báo cáo, quá hạn 2 ngày. Hạn Chủ nhật 09/10."
                           " Đã đôn đốc 10/10 (điện thoại): chiều gửi, hẹn gửi 12/10. Năm 2022: 1 kỳ chậm, 5 kỳ chưa"
                           " gửi."));
        bench.key(Qt::Key_Left);
        QVERIFY(story->accessibleName().startsWith(
            QStringLiteral("UBND xã Ninh Vân, kỳ tháng 9/2022: chậm 3 ngày. Số đến 2 ngày 12/9/2022, văn bản"
                           " 9/BC-UBND. Hạn thứ Sáu 09/09.")));
        // A screen reader hears the same of the cell itself.
        const QModelIndex cell = bench.model().index(bench.page->matrix()->board()->row(), 9);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), story->accessibleName());
    }

    void aCallIsOneKeyAway()
    {
        Bench bench;
        bench.open();
        bench.key(Qt::Key_Down);
        bench.action("matrix.call")->trigger(); // F7
        support::typeText(QApplication::focusWidget(), QStringLiteral("mai gửi"));
        QSignalSpy done(bench.page, &pages::Page::done);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.chases("Ninh Hải").size(), 1);
        QCOMPARE(bench.chases("Ninh Hải").first().period->code(), QStringLiteral("2022-10"));
        QCOMPARE(done.size(), 1);
        QVERIFY(bench.child<QWidget>(bench.page, "matrixView1")->hasFocus());
        QCOMPARE(bench.unit(), QStringLiteral("UBND phường Ninh Hải"));
        QVERIFY(bench.child<QWidget>(bench.page, "matrixStory")
                    ->accessibleName()
                    .contains(QStringLiteral("Đã đôn đốc 11/10 (điện thoại): mai gửi.")));
        VERIFY_OK(services::undo(*bench.data.file));
        QVERIFY(
            !bench.child<QWidget>(bench.page, "matrixStory")->accessibleName().contains(QStringLiteral("Đã đôn đốc")));
    }

    void remindersGoToTheCellOrToAllMissing()
    {
        Bench bench;
        bench.open();
        QVERIFY(!bench.action("matrix.remind")->isEnabled()); // Ninh Hiệp has sent it
        bench.key(Qt::Key_Down);
        bench.action("matrix.remind")->trigger();
        bench.key(Qt::Key_Return);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Kính gửi: UBND phường Ninh Hải.")));
        QCOMPARE(bench.action("matrix.remindAll")->text(), QStringLiteral("&Đôn đốc 47 đơn vị…"));
        bench.action("matrix.remindAll")->trigger();
        bench.key(Qt::Key_Return);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Kính gửi: 47 cơ quan, đơn vị")));
        QCOMPARE(bench.chases("Ninh Hải").size(), 2);
        QCOMPARE(bench.chases("Ninh Hiệp").size(), 0);
        // The công văn that says the same is opened beside it.
        QSignalSpy asked(bench.page, &pages::Page::itemRequested);
        bench.action("matrix.remindAll")->trigger();
        bench.child<QPushButton>(bench.page, "reminderLetter")->click();
        QCOMPARE(asked.value(0), (QVariantList{QStringLiteral("paper"), QStringLiteral("reminder/2022-10")}));
    }

    void enterOpensTheReportOrBeginsOne()
    {
        Bench bench;
        bench.open();
        QSignalSpy asked(bench.page, &pages::Page::itemRequested);
        bench.key(Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first(), (QVariantList{QStringLiteral("entry"), QStringLiteral("2022/3")}));
        QStringList handed;
        QAction *entry = bench.action("report.new");
        entry->disconnect();
        connect(entry, &QAction::triggered, this, [&handed, entry] { handed = entry->data().toStringList(); });
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_Return);
        QCOMPARE(handed, (QStringList{bench.data.unit(QStringLiteral("Ninh Hải")).code, QStringLiteral("2022-10")}));
        bench.key(Qt::Key_End); // December has not begun
        handed.clear();
        bench.key(Qt::Key_Return);
        QVERIFY(handed.isEmpty());
        QVERIFY(!bench.action("matrix.call")->isEnabled());
    }

    void theWorstStandFirstWhenAskedFor()
    {
        Bench bench;
        bench.open();
        bench.child<QComboBox>(bench.page, "matrixOrder")->setCurrentIndex(1);
        QCOMPARE(bench.model().rowAt(1)->unit.name, QStringLiteral("UBND phường Ninh Hải"));
        const int split = bench.model().splitRow();
        QCOMPARE(bench.model().rowAt(split - 1)->unit.name, QStringLiteral("UBND phường Ninh Hiệp"));
        QCOMPARE(bench.model().rowAt(split - 2)->unit.name, QStringLiteral("UBND xã Ninh Vân"));
        QCOMPARE(bench.unit(), QStringLiteral("UBND phường Ninh Hiệp")); // the current unit goes with it
    }

    void theFilterFindsWithoutMarks()
    {
        Bench bench;
        bench.open();
        bench.action("matrix.filter")->trigger();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ninh van"));
        QCOMPARE(bench.model().unitCount(), 1);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.unit(), QStringLiteral("UBND xã Ninh Vân"));
        auto *field = bench.child<QLineEdit>(bench.page, "matrixFilter");
        field->setText(QStringLiteral("không có"));
        QVERIFY(bench.child<QWidget>(bench.page, "matrixEmpty")->isVisible());
        field->setFocus();
        bench.key(Qt::Key_Escape);
        QCOMPARE(bench.model().unitCount(), 48);
    }

    void theYearIsThePeriodsUntilAnotherIsChosen()
    {
        Bench bench;
        bench.open();
        auto *years = bench.child<widgets::PeriodStepper>(bench.page, "yearStepper");
        years->stepBy(1);
        QCOMPARE(bench.model().matrix().year, 2023);
        QCOMPARE(bench.model().markedMonth(), 0);
        bench.data.file->changes().announce(services::Subject::Reports);
        QCOMPARE(bench.model().matrix().year, 2023);
        bench.page->setPeriod({2022, 9});
        QCOMPARE(bench.model().matrix().year, 2022);
        QCOMPARE(bench.model().markedMonth(), 9);
    }

    void aUnitThatEndsWithinTheYearSaysSo()
    {
        Bench bench(QDate(2024, 12, 20));
        bench.open();
        QVERIFY(bench.page->showItem(QStringLiteral("unit.year"), bench.data.unit(QStringLiteral("Ninh Vân")).code));
        QVERIFY(bench.child<QWidget>(bench.page, "matrixStory")
                    ->accessibleName()
                    .endsWith(QStringLiteral("Đơn vị hoạt động đến hết 31/10/2024.")));
        QCOMPARE(bench.page->matrix()->cell()->standing.status, domain::ReportStatus::NotRequired);
    }

    void theCatalogueIsKeptByKeys()
    {
        Bench bench;
        bench.open();
        bench.child<widgets::Segment>(bench.page, "matrixFaces")->setCurrent(1);
        services::DataFile &file = *bench.data.file;
        QVERIFY(bench.child<QWidget>(bench.page, "unitList")->hasFocus());
        const QString code = bench.data.unit(QStringLiteral("Phòng Y tế")).code;
        QVERIFY(bench.page->catalogue()->select(code));

        bench.action("units.edit")->trigger(); // F2
        auto *name = bench.child<QLineEdit>(bench.page, "unitName");
        QVERIFY(name->hasFocus());
        name->setText(QStringLiteral("Phòng Y tế thị xã"));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.page->catalogue()->unit().name, QStringLiteral("Phòng Y tế thị xã"));
        QVERIFY(bench.child<QWidget>(bench.page, "unitList")->hasFocus());
        VERIFY_OK(services::undo(file));
        QCOMPARE(bench.page->catalogue()->unit().name, QStringLiteral("Phòng Y tế"));

        bench.action("units.addContact")->trigger();
        support::typeText(QApplication::focusWidget(), QStringLiteral("Lê Văn Cường"));
        bench.key(Qt::Key_Return);
        QVERIFY(bench.child<widgets::MessageBar>(bench.page, "contactBarMessage")
                    ->sentence()
                    .contains(QStringLiteral("số điện thoại")));
        bench.child<QLineEdit>(bench.page, "contactPhone")->setText(QStringLiteral("0905 000 111"));
        bench.key(Qt::Key_Return);
        const domain::UnitId unit = bench.data.unit(QStringLiteral("Phòng Y tế")).id;
        QCOMPARE(services::contactsOf(file, unit)->size(), 1);

        bench.action("units.addAlias")->trigger();
        support::typeText(QApplication::focusWidget(), QStringLiteral("Y tế thị"));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.data.unit(QStringLiteral("y te thi")).id, unit);

        // The contact stands below its head; Del takes it away, and the history brings it back.
        widgets::ListTable *details = bench.page->catalogue()->details();
        details->setFocus();
        const auto *facts = qobject_cast<models::UnitDetailModel *>(details->model());
        for (int row = 0; row < facts->rowCount() && !facts->contactAt(details->currentIndex().row()); ++row)
            details->selectRow(row);
        bench.key(Qt::Key_Delete);
        QCOMPARE(services::contactsOf(file, unit)->size(), 0);
        QCOMPARE(file.history().undoTitle(), QStringLiteral("bỏ người liên hệ của Phòng Y tế"));
        VERIFY_OK(services::undo(file));
        QCOMPARE(services::contactsOf(file, unit)->size(), 1);
    }

    void aNewUnitEntersTheChartAndLeavesItAgain()
    {
        Bench bench;
        bench.open();
        bench.child<widgets::Segment>(bench.page, "matrixFaces")->setCurrent(1);
        bench.action("units.add")->trigger();
        support::typeText(QApplication::focusWidget(), QStringLiteral("UBND xã Ninh Mới"));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.page->catalogue()->unit().name, QStringLiteral("UBND xã Ninh Mới"));
        QCOMPARE(bench.model().unitCount(), 49);
        VERIFY_OK(services::undo(*bench.data.file));
        QCOMPARE(bench.model().unitCount(), 48);
    }

    void fitsEverySize()
    {
        Bench bench;
        bench.open();
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
        bench.key(Qt::Key_Down);
        bench.action("matrix.call")->trigger();
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
        QCOMPARE(support::widgetsWithoutName(bench.page), QStringList());
        bench.child<widgets::Segment>(bench.page, "matrixFaces")->setCurrent(1);
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
        bench.action("units.add")->trigger();
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
        QCOMPARE(support::widgetsWithoutName(bench.page), QStringList());
    }

    void noKeyHasTwoMeanings()
    {
        const Bench bench;
        QCOMPARE(bench.registry.conflicts(), QStringList());
    }
};

QTEST_MAIN(TestMatrixPage)
#include "tst_matrixpage.moc"
