#include "core/services/acthistory.h"
#include "core/services/documentservice.h"
#include "core/services/registerreader.h"
#include "support/accessibility.h"
#include "support/pagebench.h"
#include "support/typing.h"
#include "ui/pages/incoming/incomingpage.h"
#include "ui/widgets/filtertoggle.h"
#include "ui/widgets/idtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segment.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using domain::EntryState;

namespace {

/// The page over a month of three reports (1–3) and a directive (4), by keys.
struct Bench : support::PageBench {
    explicit Bench(QSize window = QSize(1366, 697)) : page(add<pages::IncomingPage>())
    {
        services::NewReport full
            = data.report(QStringLiteral("ninh sơn"), {2022, 5}, QDate(2022, 5, 9), QStringLiteral("15/BC-UBND"));
        const auto plan = services::currentPlan(*data.file);
        const auto contents = services::readPlanContents(*data.file, *plan);
        full.results.append(
            {contents->tasks.at(0).id, QStringLiteral("Đã rà soát 128 hộ"), domain::TaskState::InProgress, 40});
        full.difficulties.append({contents->tasks.at(0).id, QStringLiteral("Đường truyền chập chờn"),
            QStringLiteral("Nâng cấp đường truyền")});
        full.narrative = QStringLiteral("Tình hình chung ổn định");
        taken(services::addReport(*data.file, full));
        taken(data.add(QStringLiteral("ninh tây"), QDate(2022, 5, 9), QStringLiteral("16/BC-UBND")));
        taken(data.add(QStringLiteral("tckh"), QDate(2022, 5, 11), QStringLiteral("17/BC-TCKH")));
        services::NewDocument directive;
        directive.issuerText = QStringLiteral("UBND tỉnh Khánh Hòa");
        directive.arrivedOn = QDate(2022, 5, 12);
        directive.subject = QStringLiteral("Công văn về việc triển khai");
        taken(services::registerDocument(*data.file, directive));
        show(*page, window);
        toRegister();
    }

    template <typename R> static void taken(const R &result) { VERIFY_OK(result); }

    void toRegister() const
    {
        if (page->focusNextPane(false) && page->focusNextPane(false)) // from the line, over the form
            return;
        QFAIL("F6 does not lead to the register");
    }

    widgets::IdTable *table() const { return child<widgets::IdTable>(page, "registerTable"); }
    QString rows(int column = 0) const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts.append(table()->model()->index(row, column).data().toString());
        return texts.join(QLatin1Char('|'));
    }
    void face(int which) const
    {
        auto *toggle = child<widgets::FilterToggle>(page, qPrintable(QStringLiteral("registerFace%1").arg(which)));
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QApplication::processEvents(); // the room that the form leaves is given out
    }
    /// Chooses the entry with that number.
    void choose(int number) const
    {
        QVERIFY(table()->choose(entry(number).id.value));
        table()->setFocus();
    }
    domain::RegisterEntry entry(int number) const
    {
        const auto found = services::findEntry(*data.file, QString::number(number));
        return found ? *found : domain::RegisterEntry();
    }
    void undo() { VERIFY_OK(services::undo(*data.file)); }
    static void type(const QString &text) { support::typeText(QApplication::focusWidget(), text); }
    bool shows(const char *name) const { return child<QWidget>(page, name)->isVisible(); }
    QString message(const char *name) const { return child<widgets::MessageBar>(page, name)->sentence(); }
    /// Every word of the open detail.
    QString detail() const
    {
        QStringList words;
        const QList<QLabel *> labels = child<QWidget>(page, "entryDetail")->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            words.append(label->text());
        return words.join(QLatin1Char('\n'));
    }

    pages::IncomingPage *page;
};

} // namespace

class TestRegisterPane : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    void theMonthAndTheWholeYear()
    {
        Bench bench;
        QCOMPARE(bench.rows(), QStringLiteral("3|2|1"));
        QVERIFY(bench.shows("entryForm"));
        bench.face(1);
        QCOMPARE(bench.rows(), QStringLiteral("4|3|2|1"));
        // The book takes the place of the form, with all its columns and the detail of what is chosen.
        QVERIFY(!bench.shows("entryForm"));
        QVERIFY(bench.shows("entryDetail"));
        QVERIFY(!bench.table()->isColumnHidden(5));
        bench.action("report.new")->trigger();
        QVERIFY(bench.shows("entryForm"));
        QCOMPARE(bench.rows(), QStringLiteral("3|2|1"));
    }

    void anotherYearIsAnotherBook()
    {
        Bench bench;
        bench.face(1);
        auto *year = bench.child<QComboBox>(bench.page, "registerYear");
        QCOMPARE(year->currentText(), QStringLiteral("Năm 2022"));
        bench.data.clock.set(QDate(2023, 1, 5).startOfDay());
        Bench::taken(bench.data.add(QStringLiteral("ninh an"), QDate(2023, 1, 4), {}, {2023, 1}));
        QCOMPARE(year->count(), 2);
        QCOMPARE(bench.rows(), QStringLiteral("4|3|2|1"));
        year->setFocus();
        bench.key(Qt::Key_Up);
        QCOMPARE(bench.rows(), QStringLiteral("1"));
    }

    void whatIsTypedIsFoundWithoutMarks()
    {
        Bench bench;
        bench.key(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("registerFilter"));
        bench.type(QStringLiteral("son ninh"));
        QCOMPARE(bench.rows(), QStringLiteral("1"));
        bench.key(Qt::Key_Down);
        QVERIFY(bench.table()->hasFocus());
        bench.key(Qt::Key_F, Qt::ControlModifier);
        bench.type(QStringLiteral("khong co"));
        QVERIFY(bench.shows("registerNoHit"));
        bench.key(Qt::Key_Escape);
        QCOMPARE(bench.rows(), QStringLiteral("3|2|1"));
    }

    void enterShowsAllThatAReportSaid()
    {
        Bench bench;
        bench.choose(1);
        bench.key(Qt::Key_Return);
        QVERIFY(bench.shows("entryDetail"));
        const QString said = bench.detail();
        for (const char *part :
            {"UBND xã Ninh Sơn", "15/BC-UBND", "Đã rà soát 128 hộ", "Đang thực hiện, 40%", "Đường truyền chập chờn",
                "Đề nghị: Nâng cấp đường truyền", "Tình hình chung ổn định", "thử: Nhập báo cáo"})
            QVERIFY2(said.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + u'\n' + said));
        bench.key(Qt::Key_Escape);
        QVERIFY(!bench.shows("entryDetail"));
        QVERIFY(bench.table()->hasFocus());
        QCOMPARE(bench.table()->currentId(), bench.entry(1).id.value);
    }

    void aReportIsReturnedAndWaitedFor()
    {
        Bench bench;
        QSignalSpy done(bench.page, &pages::Page::done);
        bench.choose(2);
        bench.key(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(bench.shows("returnBar"));
        bench.key(Qt::Key_Return);
        QVERIFY2(bench.message("returnBarMessage").contains(QStringLiteral("lý do")),
            qPrintable(bench.message("returnBarMessage")));
        bench.type(QStringLiteral("Thiếu số liệu 2.6"));
        bench.key(Qt::Key_Return);
        QVERIFY(!bench.shows("returnBar"));
        QVERIFY(bench.table()->hasFocus());
        QCOMPARE(done.size(), 1);
        QCOMPARE(bench.entry(2).state, EntryState::Returned);
        QCOMPARE(bench.entry(2).reason, QStringLiteral("Thiếu số liệu 2.6"));
        QCOMPARE(bench.entry(2).resendBy, QDate(2022, 5, 15));
        QCOMPARE(bench.rows(6), QStringLiteral("Chậm 2 ngày|Chờ gửi lại|Đúng hạn"));
        QVERIFY(bench.page->summary().contains(QStringLiteral("2/48")));

        // It is followed in every month until it comes again.
        bench.page->setPeriod({2022, 6});
        auto *awaited = bench.child<QPushButton>(bench.page, "registerAwaited");
        QVERIFY(awaited->isVisible());
        awaited->setFocus();
        bench.key(Qt::Key_Space);
        QCOMPARE(bench.rows(), QStringLiteral("2"));
        Bench::taken(bench.data.add(QStringLiteral("ninh tây"), QDate(2022, 5, 12)));
        QVERIFY(!awaited->isVisible());
        bench.page->setPeriod({2022, 5});
        QCOMPARE(bench.rows(6), QStringLiteral("Chậm 3 ngày|Chậm 2 ngày|Đã trả lại|Đúng hạn"));

        bench.undo();
        QCOMPARE(bench.data.file->history().undoTitle(), QStringLiteral("trả lại văn bản số đến 2"));
        bench.undo();
        QCOMPARE(bench.entry(2).state, EntryState::Active);
        QVERIFY(bench.entry(2).resendBy.isNull());
    }

    void aDayThatHasPassedIsRefused()
    {
        Bench bench;
        bench.choose(2);
        bench.key(Qt::Key_R, Qt::ControlModifier);
        bench.type(QStringLiteral("Thiếu"));
        auto *by = bench.child<QLineEdit>(bench.page, "returnBy");
        by->setFocus();
        by->selectAll();
        bench.type(QStringLiteral("1/5"));
        bench.key(Qt::Key_Return);
        QVERIFY(bench.shows("returnBar"));
        QVERIFY2(bench.message("returnBarMessage").contains(QStringLiteral("01/05/2022")),
            qPrintable(bench.message("returnBarMessage")));
        QCOMPARE(bench.entry(2).state, EntryState::Active);
        bench.key(Qt::Key_Escape);
        QVERIFY(!bench.shows("returnBar"));
    }

    void aNumberIsCancelledAndStays()
    {
        Bench bench;
        bench.choose(3);
        bench.key(Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(bench.shows("cancelBar"));
        bench.type(QStringLiteral("Nhập nhầm đơn vị"));
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.entry(3).state, EntryState::Cancelled);
        QCOMPARE(bench.rows(6), QStringLiteral("Đã hủy|Đúng hạn|Đúng hạn"));
        // Nothing more can be done with it, and its actions say why.
        QVERIFY(!bench.action("register.cancel")->isEnabled());
        QVERIFY(bench.action("register.return")->toolTip().contains(QStringLiteral("đã hủy")));
        bench.undo();
        QCOMPARE(bench.entry(3).state, EntryState::Active);
        QVERIFY(bench.action("register.cancel")->isEnabled());
    }

    void aReportIsReplacedThroughTheForm()
    {
        Bench bench;
        bench.choose(1);
        bench.key(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(bench.shows("entryForm"));
        bench.action("report.save")->trigger();
        QCOMPARE(bench.entry(1).state, EntryState::Replaced);
        QCOMPARE(bench.entry(4).state, EntryState::Active); // the directive
        QCOMPARE(bench.rows(), QStringLiteral("5|3|2|1"));
        QCOMPARE(bench.rows(6).section(QLatin1Char('|'), 3), QStringLiteral("Thay bằng 5"));
        bench.undo();
        QCOMPARE(bench.entry(1).state, EntryState::Active);
        QCOMPARE(bench.entry(5).state, EntryState::Cancelled);
    }

    void onlyAReportIsReturned()
    {
        Bench bench;
        bench.face(1);
        bench.choose(4);
        QVERIFY(!bench.action("register.return")->isEnabled());
        QVERIFY(bench.action("register.cancel")->isEnabled());
    }

    void anotherDocumentTakesTheNextNumber()
    {
        Bench bench;
        bench.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bench.shows("documentBar"));
        bench.type(QStringLiteral("UBND tỉnh Khánh Hòa"));
        bench.key(Qt::Key_Tab);
        bench.type(QStringLiteral("45/UBND-NC"));
        bench.key(Qt::Key_Tab);
        bench.type(QStringLiteral("10/5"));
        bench.key(Qt::Key_Tab);
        bench.key(Qt::Key_Tab);
        bench.type(QStringLiteral("Công văn đôn đốc"));
        bench.key(Qt::Key_Return);
        QVERIFY2(!bench.shows("documentBar"), qPrintable(bench.message("documentBarMessage")));
        const domain::RegisterEntry entry = bench.entry(5);
        QCOMPARE(entry.issuerText, QStringLiteral("UBND tỉnh Khánh Hòa"));
        QVERIFY(!entry.issuer.isValid());
        QCOMPARE(entry.documentReference(), QStringLiteral("45/UBND-NC"));
        QCOMPARE(entry.documentDate, QDate(2022, 5, 10));
        QCOMPARE(entry.arrivedOn, QDate(2022, 5, 12));
        QCOMPARE(bench.table()->currentId(), entry.id.value);
        bench.undo();
        QCOMPARE(bench.entry(5).state, EntryState::Cancelled);
    }

    void aUnitOfTheCatalogueIsKnownAsOne()
    {
        Bench bench;
        bench.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        bench.type(QStringLiteral("ninh son"));
        bench.key(Qt::Key_Return);
        bench.child<QLineEdit>(bench.page, "documentSubject")->setText(QStringLiteral("Giấy mời"));
        bench.child<QWidget>(bench.page, "documentSubject")->setFocus();
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.entry(5).issuer, bench.data.unit(QStringLiteral("ninh sơn")).id);
    }

    void theSameDocumentAgainAsksForAReason()
    {
        Bench bench;
        for (int time = 1; time <= 2; ++time) {
            bench.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
            bench.type(QStringLiteral("Báo Khánh Hòa"));
            bench.key(Qt::Key_Tab);
            bench.type(QStringLiteral("7/STP"));
            bench.child<QLineEdit>(bench.page, "documentSubject")->setText(QStringLiteral("Giấy mời"));
            bench.key(Qt::Key_Return);
        }
        QVERIFY(bench.shows("documentBar"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("documentBarReason"));
        QCOMPARE(bench.entry(6).year, 0);
        bench.type(QStringLiteral("Bản sao y"));
        bench.key(Qt::Key_Return);
        QVERIFY(!bench.shows("documentBar"));
        QCOMPARE(bench.entry(6).documentReference(), QStringLiteral("7/STP"));
    }

    void whatWasChosenStaysChosen()
    {
        Bench bench;
        bench.choose(2);
        Bench::taken(bench.data.add(QStringLiteral("ninh an"), QDate(2022, 5, 12)));
        QCOMPARE(bench.table()->currentId(), bench.entry(2).id.value);
        // Sorting and going to the year and back keep it too.
        auto *head = bench.table()->horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(head->sectionPosition(2) + 20, 10));
        QCOMPARE(bench.rows(2).section(QLatin1Char('|'), 0, 0), QStringLiteral("Phòng Tài chính - Kế hoạch"));
        QCOMPARE(bench.table()->currentId(), bench.entry(2).id.value);
        bench.face(1);
        QCOMPARE(bench.table()->currentId(), bench.entry(2).id.value);
    }

    void whatReplacedWhatIsOneKeyAway()
    {
        Bench bench;
        services::NewReport newer = bench.data.report({}, {}, QDate(2022, 5, 10), QStringLiteral("18/BC-UBND"));
        newer.unit = {};
        Bench::taken(services::replaceReport(*bench.data.file, {2022, 1}, newer));
        bench.choose(5);
        bench.key(Qt::Key_Return);
        auto *link = bench.child<QPushButton>(bench.page, "entryReplaces");
        QVERIFY(link->text().contains(QStringLiteral("1")));
        link->setFocus();
        bench.key(Qt::Key_Space);
        QTRY_COMPARE(bench.table()->currentId(), bench.entry(1).id.value);
        QVERIFY(bench.child<QPushButton>(bench.page, "entryReplacedBy"));
        QVERIFY(bench.detail().contains(QStringLiteral("Đường truyền chập chờn")));
    }

    void anEntryIsShownWhenAnotherPageAsks()
    {
        Bench bench;
        QVERIFY(bench.page->showItem(QStringLiteral("entry"), QStringLiteral("2022/4")));
        QCOMPARE(bench.table()->currentId(), bench.entry(4).id.value);
        QVERIFY(bench.detail().contains(QStringLiteral("UBND tỉnh Khánh Hòa")));
        QVERIFY(!bench.page->showItem(QStringLiteral("entry"), QStringLiteral("2022/40")));
    }

    void narrowTheRegisterIsTheSecondFace()
    {
        Bench bench(QSize(1093, 543));
        QVERIFY(!bench.shows("entryForm"));
        QVERIFY(bench.table()->hasFocus());
        bench.choose(1);
        bench.key(Qt::Key_Return);
        QVERIFY(bench.shows("entryDetail"));
        QVERIFY(!bench.shows("registerPanel"));
        bench.key(Qt::Key_Escape);
        QVERIFY(bench.page->focusNextPane(true));
        QVERIFY(bench.page->focusNextPane(true) || bench.shows("entryForm"));
        QVERIFY(bench.shows("entryForm"));
    }

    void everySizeHoldsEveryFaceAndStrip()
    {
        Bench bench;
        bench.choose(2);
        // Where there is room for one side only it is the register's.
        bench.child<widgets::Segment>(bench.page, "incomingFaces")->setCurrent(1);
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
        for (const auto &[action, leave] : {std::pair("register.return", "returnBarLeave"),
                 std::pair("register.cancel", "cancelBarLeave"), std::pair("register.document", "documentBarLeave")}) {
            bench.action(action)->trigger();
            QCOMPARE(support::widgetsWithoutName(bench.page).join(QLatin1Char('\n')), QString());
            QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
            bench.child<QPushButton>(bench.page, leave)->click();
        }
        bench.face(1);
        bench.choose(1);
        bench.key(Qt::Key_Return);
        QCOMPARE(support::widgetsWithoutName(bench.page).join(QLatin1Char('\n')), QString());
        QCOMPARE(support::widgetsWithoutObjectName(bench.page).join(QLatin1Char('\n')), QString());
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
    }
};

QTEST_MAIN(TestRegisterPane)
#include "tst_registerpane.moc"
