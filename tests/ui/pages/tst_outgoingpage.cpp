#include "core/reporting/document/documenttext.h"
#include "core/reporting/paper/issuing.h"
#include "core/services/issuedreader.h"
#include "core/services/outgoingservice.h"
#include "support/accessibility.h"
#include "support/answers.h"
#include "support/pagebench.h"
#include "support/typing.h"
#include "ui/pages/outgoing/outgoingpage.h"
#include "ui/pages/paper/paperpage.h"
#include "ui/print/previewwidget.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/filtertoggle.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

namespace {

/// The page of papers on 12/5/2022, or that of what became of them.
struct Bench : support::PageBench {
    enum class Shows { Papers, Issued };

    explicit Bench(Shows shows = Shows::Papers) : PageBench(QDate(2022, 5, 12))
    {
        for (const char *unit : {"ninh son", "tckh", "toa an"})
            (void)data.add(QString::fromLatin1(unit), QDate(2022, 5, 6));
        if (shows == Shows::Papers) {
            paper = add<pages::PaperPage>();
            show(*paper);
        } else {
            page = add<pages::OutgoingPage>();
            show(*page);
        }
    }

    /// Issues the month's report as one does: Ctrl+Shift+B, the number, Enter.
    void issue(const QString &number)
    {
        key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        auto *bar = child<widgets::ActBar>(paper, "issueBar");
        QTRY_VERIFY(bar->isOpen());
        auto *field = child<QLineEdit>(paper, "issueNumber");
        QVERIFY(field->hasFocus());
        field->selectAll();
        support::typeText(field, number);
        key(Qt::Key_Return);
        // The shipped signers have no names: it is said, and Enter once more goes on.
        QVERIFY(stripMessage().startsWith(QStringLiteral("Người ký chưa có họ tên")));
        key(Qt::Key_Return);
    }

    QString stripMessage() const
    {
        auto *message = child<widgets::MessageBar>(paper, "issueBarMessage");
        return message->isVisible() ? message->sentence() : QString();
    }

    /// The same without a page.
    void issueNumber(int number)
    {
        const auto plan = services::currentPlan(*data.file);
        const auto month = reporting::readMonthlyPaper(*data.file, *plan, {2022, 5});
        reporting::IssueTerms terms;
        terms.number = number;
        terms.date = QDate(2022, 5, 12);
        QVERIFY(bool(reporting::issue(*data.file, *month, terms, renderer)));
    }

    QList<domain::IssuedDocument> issued() const
    {
        const auto all = services::readIssued(*data.file, QDate(2022, 1, 1), QDate(2022, 12, 31));
        return all ? *all : QList<domain::IssuedDocument>();
    }

    QString lock() const
    {
        auto *bar = child<widgets::MessageBar>(paper, "issuedBar");
        return bar->isVisible() ? bar->sentence() : QString();
    }

    pages::PaperPage *paper = nullptr;
    pages::OutgoingPage *page = nullptr;
};

} // namespace

/// A paper is issued, looked at, replaced and recalled, by keys.
class TestOutgoingPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    void aLetterToEachIsIssuedAsASet()
    {
        Bench bench;
        QVERIFY(bench.paper->showItem(QStringLiteral("paper"), QStringLiteral("reminder/2022-05")));
        auto *form = bench.child<QComboBox>(bench.paper, "paperForm");
        form->setFocus();
        bench.key(Qt::Key_Down);
        QCOMPARE(form->currentText(), QStringLiteral("Mỗi đơn vị một thư"));
        QSignalSpy said(bench.paper, &pages::Page::done);
        bench.issue(QStringLiteral("12"));
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.first().first().toString(),
            QStringLiteral("Đã ban hành 45 thư, từ số 12/CATX-QLHC đến số 56/CATX-QLHC"));
        QCOMPARE(bench.issued().size(), 45); // three of 48 have reported
        QCOMPARE(bench.issued().last().addressees.size(), 1);
        QVERIFY(!bench.child<QWidget>(bench.paper, "issueBar")->isVisible());
        QVERIFY(bench.action("report.issue")->isEnabled()); // letters may be sent again
    }

    void anIssuedPaperIsLocked()
    {
        Bench bench;
        QSignalSpy said(bench.paper, &pages::Page::done);
        bench.issue(QStringLiteral("12"));
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.first().first().toString(), QStringLiteral("Đã ban hành văn bản số 12/BC-CATX(QLHC)"));
        QCOMPARE(bench.issued().size(), 1);
        QVERIFY(bench.lock().startsWith(QStringLiteral("Đã ban hành số 12/BC-CATX(QLHC) ngày 12/05/2022")));
        QVERIFY(!bench.action("report.issue")->isEnabled());
        QVERIFY(!bench.action("paper.add")->isEnabled());
        QVERIFY(!bench.child<QWidget>(bench.paper, "issueBar")->isVisible());
        // What is taken out is what was issued, whatever comes afterwards.
        (void)bench.data.add(QStringLiteral("ninh tay"), QDate(2022, 5, 9));
        support::Answers answers;
        const QTemporaryDir folder;
        answers.file = folder.filePath(QStringLiteral("a.pdf"));
        bench.key(Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(said.size(), 2);
        QFile file(answers.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArrayLiteral("%PDF"));
        QVERIFY(answers.proposed.endsWith(QStringLiteral("van-ban-12-BC-CATX-QLHC.pdf")));
    }

    void theOtherFormsAreStillDrafts()
    {
        Bench bench;
        bench.issue(QStringLiteral("12"));
        QTRY_VERIFY(!bench.lock().isEmpty());
        auto *form = bench.child<QComboBox>(bench.paper, "paperForm");
        form->setFocus();
        bench.key(Qt::Key_Down);
        QVERIFY(bench.lock().isEmpty());
        QVERIFY(bench.action("report.issue")->isEnabled());
        bench.key(Qt::Key_Up);
        QVERIFY(!bench.lock().isEmpty());
    }

    void aTakenNumberIsRefusedInTheStrip()
    {
        Bench bench;
        bench.issue(QStringLiteral("12"));
        QTRY_VERIFY(!bench.lock().isEmpty());
        auto *form = bench.child<QComboBox>(bench.paper, "paperForm");
        form->setFocus();
        bench.key(Qt::Key_Down);
        bench.issue(QStringLiteral("12"));
        QVERIFY2(bench.stripMessage().contains(QStringLiteral("12/BC-CATX(QLHC)")), qPrintable(bench.stripMessage()));
        QCOMPARE(bench.issued().size(), 1);
        // The next one is proposed.
        bench.key(Qt::Key_Escape);
        bench.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.child<QLineEdit>(bench.paper, "issueNumber")->text(), QStringLiteral("13"));
    }

    void aReplacementSaysSo()
    {
        Bench bench;
        bench.issue(QStringLiteral("12"));
        QTRY_VERIFY(!bench.lock().isEmpty());
        auto *replace = bench.child<QPushButton>(bench.paper, "issuedReplace");
        replace->setFocus();
        bench.key(Qt::Key_Space);
        QVERIFY(bench.lock().startsWith(QStringLiteral("Đang soạn bản thay thế văn bản số 12/BC-CATX(QLHC)")));
        // The draft says so already; it may be given up.
        auto *keep = bench.child<QPushButton>(bench.paper, "issuedKeep");
        keep->setFocus();
        bench.key(Qt::Key_Space);
        QVERIFY(bench.lock().startsWith(QStringLiteral("Đã ban hành số 12/BC-CATX(QLHC)")));
        bench.child<QPushButton>(bench.paper, "issuedReplace")->click();
        bench.issue(QStringLiteral("15"));
        auto *why = bench.child<QLineEdit>(bench.paper, "issueWhy");
        QVERIFY(why->hasFocus()); // asked for
        support::typeText(why, QStringLiteral("Sai số liệu nhóm 2"));
        bench.key(Qt::Key_Return);
        QTRY_COMPARE(bench.issued().size(), 2);
        QVERIFY(!bench.issued().first().isInForce());
        QVERIFY(bench.lock().contains(QStringLiteral("15/BC-CATX(QLHC)")));
        const auto content = services::issuedContent(*bench.data.file, bench.issued().last().id);
        QVERIFY(bool(content));
        QVERIFY2(content->text.contains(QStringLiteral("thay thế Báo cáo số 12/BC-CATX(QLHC) ngày 12/5/2022")),
            qPrintable(content->text.left(1500)));
    }

    void theRegisterShowsWhatWasIssued()
    {
        Bench bench(Bench::Shows::Issued);
        bench.issueNumber(12);
        auto *list = bench.child<QTableView>(bench.page, "outgoingList");
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("12/BC-CATX(QLHC)"));
        QCOMPARE(bench.child<QLabel>(bench.page, "issuedTitle")->text(),
            QStringLiteral("Báo cáo kết quả thực hiện Đề án 06 tháng 5 năm 2022"));
        QTRY_VERIFY(bench.page->findChild<print::PreviewWidget *>()->pageCount() > 3);
        QVERIFY(bench.action("outgoing.recall")->isEnabled());
        QVERIFY(!bench.action("outgoing.cancel")->isVisible());

        bench.action("outgoing.recall")->trigger();
        auto *why = bench.child<QLineEdit>(bench.page, "recallWhy");
        bench.key(Qt::Key_Return); // a reason is asked for
        QVERIFY(bench.issued().first().isInForce());
        why->setFocus();
        support::typeText(why, QStringLiteral("Gửi nhầm nơi nhận"));
        bench.key(Qt::Key_Return);
        QVERIFY(!bench.issued().first().isInForce());
        QVERIFY(!bench.action("outgoing.recall")->isEnabled());
        QCOMPARE(list->currentIndex().siblingAtColumn(4).data().toString(), QStringLiteral("Đã thu hồi"));
        QVERIFY(bench.child<QLabel>(bench.page, "issuedNote")->text().contains(QStringLiteral("Gửi nhầm nơi nhận")));
        QVERIFY(list->hasFocus());
        auto *only = bench.child<widgets::FilterToggle>(bench.page, "outgoingInForce");
        only->setFocus();
        bench.key(Qt::Key_Space);
        QCOMPARE(list->model()->rowCount(), 0);
        bench.issueNumber(13); // the paper may be issued anew
        QCOMPARE(list->model()->rowCount(), 1);
    }

    /// What reaches the file while the strip is open is in the paper that is issued.
    void whatIsIssuedIsWhatTheSheetShows()
    {
        Bench bench;
        bench.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        (void)bench.data.add(QStringLiteral("ninh tay"), QDate(2022, 5, 9));
        bench.key(Qt::Key_Return);
        bench.key(Qt::Key_Return);
        QTRY_COMPARE(bench.issued().size(), 1);
        const auto content = services::issuedContent(*bench.data.file, bench.issued().first().id);
        QVERIFY2(content->text.contains(QStringLiteral("04/48")), qPrintable(content->text.left(3000)));
    }

    void leavingTheStripIssuesNothing()
    {
        Bench bench;
        bench.renderer.dawdles = true;
        bench.issue(QStringLiteral("12"));
        auto *bar = bench.child<widgets::ActBar>(bench.paper, "issueBar");
        bench.key(Qt::Key_Escape);
        QVERIFY(!bar->isOpen());
        bench.renderer.dawdles = false;
        QTest::qWait(50);
        QVERIFY(bench.issued().isEmpty());
        QVERIFY(bench.lock().isEmpty());
        QVERIFY(bench.action("report.issue")->isEnabled());
    }

    /// What was typed into a strip is offered again, for the same document.
    void aReasonThatWasBegunIsKept()
    {
        Bench bench(Bench::Shows::Issued);
        bench.issueNumber(12);
        const auto begin = [&bench] { bench.action("outgoing.recall")->trigger(); };
        auto *why = bench.child<QLineEdit>(bench.page, "recallWhy");
        begin();
        why->setFocus();
        support::typeText(why, QStringLiteral("Gửi nhầm"));
        bench.key(Qt::Key_Escape);
        begin();
        QVERIFY(why->text().isEmpty());
        const auto *offer = bench.child<QWidget>(bench.page, "recallBarOffer");
        QVERIFY(offer->isVisible());
        offer->findChild<QAbstractButton *>(QStringLiteral("messageButton1"))->click();
        QCOMPARE(why->text(), QStringLiteral("Gửi nhầm"));
    }

    /// Nothing to be shown: no empty box beside the list, and the status line counts what is shown.
    void aFilterWithoutAHitShowsNoDocument()
    {
        Bench bench(Bench::Shows::Issued);
        bench.issueNumber(12);
        auto *card = bench.child<QWidget>(bench.page, "issuedCard");
        QVERIFY(card->isVisible());
        QSignalSpy told(bench.page, &pages::Page::summaryChanged);
        auto *filter = bench.child<QLineEdit>(bench.page, "outgoingFilter");
        filter->setFocus();
        support::typeText(filter, QStringLiteral("zzz"));
        QTRY_VERIFY(!card->isVisible());
        QVERIFY(!told.isEmpty());
        QVERIFY2(bench.page->summary().startsWith(QLatin1Char('0')), qPrintable(bench.page->summary()));
        filter->clear();
        QTRY_VERIFY(card->isVisible());
        QVERIFY2(bench.page->summary().startsWith(QLatin1Char('1')), qPrintable(bench.page->summary()));
    }

    void oneActIsFinishedAtATime()
    {
        Bench bench(Bench::Shows::Issued);
        bench.issueNumber(12);
        domain::OutgoingEntry plan;
        plan.number = 2;
        plan.symbol = QStringLiteral("KH-CATX");
        plan.issuedOn = QDate(2022, 5, 3);
        plan.subject = QStringLiteral("Kiểm tra việc làm sạch dữ liệu");
        plan.kind = domain::DocumentKind::Plan;
        QVERIFY(bool(services::addOutgoing(*bench.data.file, plan)));
        auto *list = bench.child<QTableView>(bench.page, "outgoingList");
        list->setFocus();
        bench.key(Qt::Key_Down);
        bench.action("outgoing.cancel")->trigger();
        list->setFocus();
        bench.key(Qt::Key_Up);
        bench.action("outgoing.recall")->trigger();
        QVERIFY(!bench.child<widgets::ActBar>(bench.page, "cancelOutgoingBar")->isOpen());
        QVERIFY(bench.child<widgets::ActBar>(bench.page, "recallBar")->isOpen());
    }

    void aDocumentOfElsewhereGetsItsLine()
    {
        Bench bench(Bench::Shows::Issued);
        bench.action("outgoing.add")->trigger();
        auto *bar = bench.child<widgets::ActBar>(bench.page, "outgoingBar");
        QVERIFY(bar->isOpen());
        support::typeText(bench.child<QLineEdit>(bench.page, "outgoingSymbol"), QStringLiteral("KH-CATX"));
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.child<QLineEdit>(bench.page, "outgoingNumber")->text(), QStringLiteral("1"));
        auto *subject = bench.child<QLineEdit>(bench.page, "outgoingSubject");
        subject->setFocus();
        support::typeText(subject, QStringLiteral("Kiểm tra việc làm sạch dữ liệu"));
        auto *copies = bench.child<QLineEdit>(bench.page, "outgoingCopies");
        copies->setFocus();
        support::typeText(copies, QStringLiteral("hai"));
        bench.key(Qt::Key_Return);
        QVERIFY(bar->isOpen()); // no number
        copies->selectAll();
        support::typeText(copies, QStringLiteral("2"));
        bench.key(Qt::Key_Return);
        QVERIFY(!bar->isOpen());
        auto *list = bench.child<QTableView>(bench.page, "outgoingList");
        QCOMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("01/KH-CATX"));
        QVERIFY(!bench.action("outgoing.pdf")->isEnabled());
        QVERIFY(bench.action("outgoing.cancel")->isVisible());
    }

    void fitsEverySize()
    {
        Bench bench;
        bench.issue(QStringLiteral("12"));
        QTRY_VERIFY(!bench.lock().isEmpty());
        QCOMPARE(bench.faultsAtAllSizes(*bench.paper).join(QLatin1Char('\n')), QString());
        QCOMPARE(support::widgetsWithoutName(bench.paper), QStringList());
    }

    void theRegisterFitsEverySize()
    {
        Bench bench(Bench::Shows::Issued);
        bench.issueNumber(12);
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
        bench.action("outgoing.add")->trigger();
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
    }

    void everythingHasANameAndAPlaceInTheTabOrder()
    {
        Bench bench(Bench::Shows::Issued);
        bench.issueNumber(12);
        QCOMPARE(support::widgetsWithoutName(bench.page), QStringList());
        QCOMPARE(support::widgetsWithoutObjectName(bench.page), QStringList());
    }
};

QTEST_MAIN(TestOutgoingPage)
#include "tst_outgoingpage.moc"
