#include "core/services/taskservice.h"
#include "core/services/tracereader.h"
#include "core/store/connection.h"
#include "support/accessibility.h"
#include "support/pagebench.h"
#include "support/typing.h"
#include "ui/pages/listing.h"
#include "ui/pages/trace/tracedoor.h"
#include "ui/pages/trace/tracepage.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/idtable.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QtTest>

namespace {

struct Bench : support::PageBench {
    Bench() : PageBench(QDate(2022, 5, 12))
    {
        for (const char *unit : {"ninh son", "ninh hiep", "tckh"})
            (void)data.add(QString::fromLatin1(unit), QDate(2022, 5, 6));
        page = add<pages::TracePage>();
        show(*page);
        table = child<widgets::IdTable>(page, "traceTable");
    }

    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    int rows() const { return table->model()->rowCount(); }
    QStringList texts(const char *name) const
    {
        QStringList texts;
        const QList<QLabel *> labels = page->findChildren<QLabel *>(QString::fromLatin1(name));
        for (const QLabel *label : labels)
            texts.append(label->text());
        return texts;
    }
    void changeTask()
    {
        services::TaskAct act;
        act.task = services::findTask(*data.file, QStringLiteral("1.1"))->id;
        act.state = domain::TaskState::InProgress;
        act.progress = 40;
        VERIFY_OK(services::applyTaskAct(*data.file, act));
    }

    pages::TracePage *page = nullptr;
    widgets::IdTable *table = nullptr;
};

} // namespace

class TestTracePage : public QObject {
    Q_OBJECT

private slots:
    void theNewestComesFirst()
    {
        Bench bench;
        QCOMPARE(bench.rows(), 4);
        QCOMPARE(bench.cell(0, 3), QStringLiteral("Nhập báo cáo"));
        QCOMPARE(bench.cell(0, 4), QStringLiteral("Văn bản đến số 3/2022"));
        QCOMPARE(bench.cell(3, 3), QStringLiteral("Tạo tệp dữ liệu"));
        QVERIFY(bench.table->hasFocus());
        // A new act comes in by itself, and what was chosen stays chosen.
        bench.changeTask();
        QCOMPARE(bench.rows(), 5);
        QCOMPARE(bench.cell(0, 3), QStringLiteral("Cập nhật nhiệm vụ"));
        QCOMPARE(bench.table->currentIndex().row(), 1);
    }

    void beforeAndAfterAreRead()
    {
        Bench bench;
        bench.changeTask();
        bench.key(Qt::Key_Home);
        bench.key(Qt::Key_Up);
        QTRY_VERIFY(bench.texts("traceField").contains(QStringLiteral("Trạng thái")));
        QVERIFY(bench.texts("traceBefore").contains(QStringLiteral("Chưa thực hiện")));
        QVERIFY(bench.texts("traceAfter").contains(QStringLiteral("Đang thực hiện")));
        QVERIFY(bench.texts("traceAfter").contains(QStringLiteral("40%")));
        bench.key(Qt::Key_Return);
        QVERIFY(bench.child<QScrollArea>(bench.page, "traceDetailScroll")->hasFocus());
    }

    void linesAreFilteredByKeys()
    {
        Bench bench;
        bench.key(Qt::Key_F, Qt::ControlModifier);
        auto *field = bench.child<QLineEdit>(bench.page, "traceFilter");
        QVERIFY(field->hasFocus());
        support::typeText(field, QStringLiteral("ninh son"));
        QTRY_COMPARE(bench.rows(), 1);
        bench.key(Qt::Key_Down);
        QVERIFY(bench.table->hasFocus());
        QVERIFY(bench.page->summary().contains(QStringLiteral("theo bộ lọc")));
        bench.key(Qt::Key_F, Qt::ControlModifier);
        support::typeText(field, QStringLiteral("không có chữ này"));
        QTRY_COMPARE(bench.rows(), 0);
        QVERIFY(bench.child<QWidget>(bench.page, "traceEmpty")->isVisible());
        bench.key(Qt::Key_Escape);
        QTRY_COMPARE(bench.rows(), 4);

        auto *from = bench.child<widgets::DateEdit>(bench.page, "traceFrom");
        from->setFocus();
        support::typeText(from, QStringLiteral("13/5/2022"));
        bench.key(Qt::Key_Tab);
        QTRY_COMPARE(bench.rows(), 0);
        from->setFocus();
        from->selectAll();
        support::typeText(from, QStringLiteral("12/5"));
        bench.key(Qt::Key_Tab);
        QTRY_COMPARE(bench.rows(), 4);
        auto *subject = bench.child<widgets::ChoiceBox>(bench.page, "traceSubject");
        subject->choose(QStringLiteral("file"));
        QTRY_COMPARE(bench.rows(), 1);
    }

    void aThingHasItsHistory()
    {
        Bench bench;
        bench.changeTask();
        QVERIFY(bench.page->showItem(QStringLiteral("trace"), QStringLiteral("register_entry/2022/2")));
        QCOMPARE(bench.rows(), 1);
        auto *only = bench.child<QAbstractButton>(bench.page, "traceObject");
        QVERIFY(only->isVisible());
        QVERIFY(only->text().startsWith(QStringLiteral("Văn bản đến số 2/2022")));
        only->click();
        QTRY_COMPARE(bench.rows(), 5);
        QVERIFY(!only->isVisible());

        // And from a line to the thing.
        QSignalSpy asked(bench.page, &pages::Page::itemRequested);
        bench.table->setCurrentIndex(bench.table->model()->index(1, 0));
        bench.table->setFocus();
        bench.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first(), QVariantList({QStringLiteral("entry"), QStringLiteral("2022/3")}));
        bench.key(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(bench.rows(), 1);
    }

    void everythingLeadsSomewhere_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("kind");
        QTest::newRow("register_entry") << "2022/137"
                                        << "entry";
        QTest::newRow("task") << "2.7"
                              << "task";
        QTest::newRow("unit") << "catx"
                              << "unit.year";
        QTest::newRow("report") << "catx/2022-05"
                                << "unit.year";
        QTest::newRow("difficulty") << "3"
                                    << "difficulty";
        QTest::newRow("request") << "5/CV"
                                 << "request";
        QTest::newRow("setting") << "office.name"
                                 << "setting";
        QTest::newRow("paper") << "monthly/2022-05"
                               << "paper";
        QTest::newRow("issued_document") << "2022/5/BC"
                                         << "issued";
        QTest::newRow("period") << "2022-05"
                                << "overview";
        QTest::newRow("file") << "1228/KH-UBND"
                              << "";
        QTest::newRow("holiday") << "2022-09-02"
                                 << "";
    }

    void everythingLeadsSomewhere()
    {
        QFETCH(QString, key);
        QFETCH(QString, kind);
        services::TraceNote note;
        note.subject = QString::fromLatin1(QTest::currentDataTag());
        note.key = key;
        const auto door = pages::traceDoor(note);
        QCOMPARE(door ? door->kind : QString(), kind);
    }

    void theChainIsVerified()
    {
        Bench bench;
        bench.action("trace.verify")->trigger();
        auto *message = bench.child<widgets::MessageBar>(bench.page, "traceMessage");
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->sentence().startsWith(QStringLiteral("Nhật ký nguyên vẹn: 4 dòng")),
            qPrintable(message->sentence()));

        const store::Connection &connection = bench.data.file->connection();
        VERIFY_OK(connection.run(QStringLiteral("DROP TRIGGER trace_no_update")));
        VERIFY_OK(connection.run(QStringLiteral("UPDATE trace SET after = '{}' WHERE id = 2")));
        bench.action("trace.verify")->trigger();
        QTRY_VERIFY2(
            message->sentence().contains(QStringLiteral("dòng 2 (12/05/2022 08:00, thử: Nhập báo cáo, Văn bản đến "
                                                        "số 1/2022): nội dung không còn như lúc ghi")),
            qPrintable(message->sentence()));
    }

    void itIsTakenOutAsATable()
    {
        Bench bench;
        const auto listing = bench.page->listing();
        QVERIFY(listing);
        QCOMPARE(listing->rows, 4);
        const auto table = listing->read({});
        VERIFY_OK(table);
        QCOMPARE(table->rows.size(), 4);
        QCOMPARE(table->rows.first().at(4), QStringLiteral("Nhập báo cáo"));
        QVERIFY(table->rows.first().last().contains(QStringLiteral("Ngày đến: 06/05/2022")));
    }

    /// 170,000 lines: what is looked at is read, nothing else.
    void aLongTraceScrolls()
    {
        Bench bench;
        const store::Connection &connection = bench.data.file->connection();
        VERIFY_OK(connection.run(QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 5 UNION ALL SELECT i + 1 FROM n WHERE i < 170000)"
            " INSERT INTO trace (at, actor, act, subject, subject_key, before, after, reason, previous_hash, hash, "
            "machine)"
            " SELECT '2022-05-13T01:00:00.000Z', 'thử', 'report_added', 'register_entry', '2022/' || i, '{}',"
            " '{\"issuer\":\"UBND xã Ninh Sơn\",\"nil\":false}', '', '', printf('%064d', i), 'MÁY' FROM n")));
        const int read = connection.rowCount();
        bench.data.file->changes().announce(services::Subject::Reports);
        QCOMPARE(bench.rows(), 170000);
        for (int i = 0; i < 40; ++i)
            bench.key(Qt::Key_PageDown);
        bench.key(Qt::Key_End, Qt::ControlModifier);
        QTest::qWait(200);
        QCOMPARE(bench.cell(169999, 3), QStringLiteral("Tạo tệp dữ liệu"));
        // The ids once, and the pages that were passed.
        QVERIFY2(
            connection.rowCount() - read < 170000 + 4000, qPrintable(QString::number(connection.rowCount() - read)));
    }

    void itIsWholeAtAllSizes()
    {
        Bench bench;
        bench.changeTask();
        bench.table->setCurrentIndex(bench.table->model()->index(0, 0));
        QTest::qWait(150);
        QCOMPARE(bench.faultsAtAllSizes(*bench.page), QStringList());
        QCOMPARE(support::widgetsWithoutName(bench.page), QStringList());
        QCOMPARE(support::widgetsWithoutObjectName(bench.page), QStringList());
        QVERIFY(bench.page->showItem(QStringLiteral("trace"), QStringLiteral("register_entry/2022/2")));
        QCOMPARE(bench.faultsAtAllSizes(*bench.page), QStringList());
    }
};

QTEST_MAIN(TestTracePage)
#include "tst_tracepage.moc"
