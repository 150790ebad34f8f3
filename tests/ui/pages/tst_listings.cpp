#include "core/reporting/document/documenttext.h"
#include "core/services/difficultyservice.h"
#include "support/answers.h"
#include "support/pagebench.h"
#include "support/tasklife.h"
#include "support/typing.h"
#include "ui/models/registermodel.h"
#include "ui/models/tasktreemodel.h"
#include "ui/pages/difficulties/difficultiespage.h"
#include "ui/pages/incoming/incomingpage.h"
#include "ui/pages/listing.h"
#include "ui/pages/matrix/matrixpage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/tasks/taskspage.h"
#include "ui/pages/tasks/tasktreeview.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filtertoggle.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segment.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>
#include <QtTest>

using reporting::TableListing;

namespace {

struct Bench : support::PageBench {
    explicit Bench(QDate today = QDate(2022, 5, 12)) : PageBench(today)
    {
        answers.file = QStringLiteral("/nơi nào đó/bang.pdf");
        for (const char *unit : {"ninh son", "ninh hiep", "tckh", "toa an"})
            (void)data.add(QString::fromLatin1(unit), QDate(2022, 5, 6));
    }

    static TableListing table(const pages::Page &page)
    {
        const std::optional<pages::Listing> listing = page.listing();
        const base::Result<TableListing> read
            = listing ? listing->read({}) : base::Result<TableListing>(base::Error{base::ErrorCode::Cancelled, {}});
        return read ? *read : TableListing();
    }

    /// Ctrl+E where the focus is, and what was written then.
    QString savedByKey(pages::Page &page)
    {
        QSignalSpy done(&page, &pages::Page::done);
        key(Qt::Key_E, Qt::ControlModifier);
        if (!done.wait(5000))
            return QStringLiteral("nothing was saved");
        return document::toText(renderer.written);
    }

    support::Answers answers;
};

/// What the visible columns of a view say, a row a list.
QList<QStringList> shown(const QTableView &view)
{
    QList<QStringList> rows;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            if (!view.isColumnHidden(column))
                texts.append(view.model()->index(row, column).data().toString());
        }
        rows.append(texts);
    }
    return rows;
}

} // namespace

/// What stands on screen is what is printed: the same rows under the same filter, said in words.
class TestListings : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    void theMonthsReportsAsTheyAreFiltered()
    {
        Bench bench;
        auto *page = bench.add<pages::IncomingPage>();
        bench.show(*page);
        auto *view = bench.child<QTableView>(page, "registerTable");
        QCOMPARE(bench.table(*page).rows.size(), 4);
        bench.child<widgets::FilterField>(page, "registerFilter")->setText(QStringLiteral("ninh"));
        QTRY_COMPARE(view->model()->rowCount(), 2);
        const TableListing table = bench.table(*page);
        QCOMPARE(table.heading, QStringLiteral("Báo cáo đã nhận của kỳ tháng 5/2022"));
        QCOMPARE(table.filter, QStringLiteral("có chữ “ninh”"));
        QCOMPARE(table.printedOn, QDate(2022, 5, 12));
        QList<QStringList> rows = table.rows;
        for (QStringList &row : rows)
            row[1].chop(5); // there is room for the year on paper
        QCOMPARE(rows, shown(*view));
        view->setFocus();
        const QString saved = bench.savedByKey(*page);
        QVERIFY2(saved.contains(QStringLiteral("Lọc theo: có chữ “ninh”.")), qPrintable(saved));
        QVERIFY(saved.contains(QStringLiteral("UBND xã Ninh Sơn")));
        QVERIFY(!saved.contains(QStringLiteral("Tòa án")));
        QVERIFY2(bench.answers.proposed.endsWith(QStringLiteral("/bao-cao-da-nhan-cua-ky-thang-5-2022.pdf")),
            qPrintable(bench.answers.proposed));
    }

    void theWholeRegisterHasItsOwnColumns()
    {
        Bench bench;
        auto *page = bench.add<pages::IncomingPage>();
        bench.show(*page);
        bench.child<QAbstractButton>(page, "registerFace1")->click();
        const TableListing table = bench.table(*page);
        QCOMPARE(table.heading, QStringLiteral("Sổ đăng ký văn bản đến năm 2022"));
        QCOMPARE(table.rows.size(), 4);
        QCOMPARE(table.columns.size(), int(models::RegisterModel::ColumnCount));
        QVERIFY(reporting::isWide(table));
        QVERIFY(table.filter.isEmpty());
    }

    void tasksByGroupAndFlat()
    {
        Bench bench(QDate(2022, 10, 10));
        QVERIFY(support::addExampleLife(*bench.data.file));
        auto *page = bench.add<pages::TasksPage>();
        bench.show(*page);
        TableListing table = bench.table(*page);
        QCOMPARE(table.count(), page->model()->taskCount());
        QCOMPARE(table.rows.size(), page->model()->taskCount() + page->model()->groups().size());
        QVERIFY(table.isHead(0));
        QVERIFY2(table.heading.endsWith(QStringLiteral("10/10/2022")), qPrintable(table.heading));
        // The toggle that is in force is named, and only its tasks are there.
        bench.child<QAbstractButton>(page, "taskToggle1")->click();
        table = bench.table(*page);
        QCOMPARE(table.filter, QStringLiteral("Quá hạn"));
        QCOMPARE(table.count(), page->filter()->count(models::TaskFilter::Kind::Overdue));
        bench.child<widgets::Segment>(page, "taskFaces")->setCurrent(1);
        table = bench.table(*page);
        QCOMPARE(table.rows.size(), page->filter()->rowCount());
        for (int row = 0; row < page->filter()->rowCount(); ++row)
            QCOMPARE(table.rows.at(row).first(), page->filter()->index(row, 0).data().toString());
    }

    void theYearInLettersWithItsSums()
    {
        Bench bench;
        auto *page = bench.add<pages::MatrixPage>();
        bench.show(*page);
        TableListing table = bench.table(*page);
        QCOMPARE(table.count(), 48);
        QCOMPARE(table.sums, 3);
        const QString ninhSon = QStringLiteral("UBND xã Ninh Sơn");
        QStringList row;
        for (const QStringList &each : std::as_const(table.rows)) {
            if (each.first() == ninhSon)
                row = each;
        }
        QCOMPARE(row.value(5), QStringLiteral("Đ"));
        QCOMPARE(row.value(4), QStringLiteral("–"));
        QCOMPARE(row.value(6), QStringLiteral("…"));
        bench.child<widgets::FilterToggle>(page, "matrixOnlyMissing")->click();
        table = bench.table(*page);
        QCOMPARE(table.count(), 44);
        QCOMPARE(table.filter, QStringLiteral("chưa báo cáo kỳ tháng 5/2022"));
        // The other face is another table, with the same words looked for.
        bench.child<widgets::Segment>(page, "matrixFaces")->setCurrent(1);
        bench.child<widgets::FilterField>(page, "matrixFilter")->setText(QStringLiteral("ninh ph"));
        table = bench.table(*page);
        QCOMPARE(table.heading, QStringLiteral("Danh mục đơn vị"));
        QCOMPARE(table.filter, QStringLiteral("có chữ “ninh ph”"));
        QCOMPARE(table.rows.size(), page->catalogue()->list()->model()->rowCount());
        QVERIFY(!table.rows.isEmpty());
    }

    void difficultiesByStage()
    {
        Bench bench(QDate(2022, 10, 10));
        QVERIFY(support::addExampleLife(*bench.data.file));
        auto *page = bench.add<pages::DifficultiesPage>();
        bench.show(*page);
        domain::Difficulty told;
        told.unit = bench.data.unit(QStringLiteral("ninh son")).id;
        told.text = QStringLiteral("Thiếu máy quét");
        told.raisedOn = QDate(2022, 10, 1);
        VERIFY_OK(services::addDifficulty(*bench.data.file, told));
        const TableListing table = bench.table(*page);
        QVERIFY(table.count() > 0);
        QVERIFY(table.isHead(0));
        QVERIFY(std::any_of(table.rows.begin(), table.rows.end(), [](const QStringList &row) {
            return row.first() == QStringLiteral("UBND xã Ninh Sơn") && row.contains(QStringLiteral("Thiếu máy quét"));
        }));
    }

    void theDaysWorkOnOneSheet()
    {
        Bench bench;
        auto *page = bench.add<pages::OverviewPage>();
        bench.show(*page);
        const TableListing table = bench.table(*page);
        auto *waiting = bench.child<QTableView>(page, "waitingTable");
        auto *todo = bench.child<QAbstractItemView>(page, "todoList");
        QCOMPARE(table.count(), waiting->model()->rowCount() + todo->model()->rowCount());
        QCOMPARE(
            table.rows.last().first(), waiting->model()->index(waiting->model()->rowCount() - 1, 0).data().toString());
        const QString saved = bench.savedByKey(*page);
        QVERIFY2(saved.contains(QStringLiteral("Chưa báo cáo kỳ này (44)")), qPrintable(saved));
    }

    void anEmptyTableSaysSo()
    {
        Bench bench;
        auto *page = bench.add<pages::TasksPage>();
        bench.show(*page);
        bench.child<widgets::FilterField>(page, "taskFilterField")->setText(QStringLiteral("không có chữ này"));
        QTRY_COMPARE(page->filter()->rowCount(), 0);
        bench.action("table.print")->trigger();
        auto *message = bench.child<widgets::MessageBar>(page, "tasksMessage");
        QVERIFY(message->isVisible());
        QVERIFY2(message->sentence().contains(QStringLiteral("chưa có dòng nào")), qPrintable(message->sentence()));
        QVERIFY(bench.answers.proposed.isEmpty());
    }

    void thePageInFrontDoesItAndWithoutOneNobody()
    {
        Bench bench;
        auto *tasks = bench.add<pages::TasksPage>();
        auto *matrix = bench.add<pages::MatrixPage>();
        QVERIFY(!bench.action("table.pdf")->isEnabled());
        bench.show(*tasks);
        QVERIFY(bench.action("table.pdf")->isEnabled());
        tasks->hide();
        bench.show(*matrix);
        const QString saved = bench.savedByKey(*matrix);
        QVERIFY2(saved.startsWith(QStringLiteral("TÌNH HÌNH BÁO CÁO CỦA CÁC ĐƠN VỊ NĂM 2022")), qPrintable(saved));
        matrix->hide();
        QVERIFY(!bench.action("table.pdf")->isEnabled());
        QCOMPARE(bench.registry.conflicts(), QStringList());
    }

    void whatCannotBeWrittenIsSaid()
    {
        Bench bench;
        auto *page = bench.add<pages::TasksPage>();
        bench.show(*page);
        bench.renderer.fault = base::ErrorCode::DiskFull;
        bench.action("table.word")->trigger();
        auto *message = bench.child<widgets::MessageBar>(page, "tasksMessage");
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->sentence().contains(QStringLiteral("bang.pdf")));
    }
};

QTEST_MAIN(TestListings)
#include "tst_listings.moc"
