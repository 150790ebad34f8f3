#include "core/reporting/document/documenttext.h"
#include "core/reporting/paper/paper.h"
#include "core/services/paperservice.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "support/accessibility.h"
#include "support/answers.h"
#include "support/pagebench.h"
#include "support/typing.h"
#include "ui/models/papersectionsmodel.h"
#include "ui/pages/paper/paperpage.h"
#include "ui/print/previewwidget.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/workbar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

using models::PaperSectionsModel;
using reporting::SectionState;

namespace {

/// The page over a file in which three units have reported for May; on 12/5 the due day has passed.
struct Bench : support::PageBench {
    explicit Bench(QDate today = QDate(2022, 5, 12)) : PageBench(today), page(add<pages::PaperPage>())
    {
        for (const char *unit : {"ninh son", "tckh", "toa an"})
            (void)data.add(QString::fromLatin1(unit), QDate(2022, 5, 6));
        show(*page);
        list()->setFocus();
    }

    QListView *list() const { return child<QListView>(page, "partList"); }
    QPlainTextEdit *text() const { return child<QPlainTextEdit>(page, "sectionText"); }
    bool isOpen() const { return text()->isVisible(); }
    QString row(int row, int role = Qt::DisplayRole) const
    {
        return list()->model()->index(row, 0).data(role).toString();
    }
    int rowOf(const QString &key) const
    {
        for (int i = 0; i < list()->model()->rowCount(); ++i) {
            if (row(i, models::KeyRole) == key)
                return i;
        }
        return -1;
    }
    SectionState stateOf(const QString &partKey) const
    {
        return SectionState(list()->model()->index(rowOf(partKey), 0).data(PaperSectionsModel::StateRole).toInt());
    }

    /// Walks to the part with the arrows and opens it.
    void open(const QString &partKey)
    {
        key(Qt::Key_Escape);
        const int wanted = rowOf(partKey);
        QVERIFY(wanted >= 0);
        while (list()->currentIndex().row() < wanted)
            key(Qt::Key_Down);
        while (list()->currentIndex().row() > wanted)
            key(Qt::Key_Up);
        key(Qt::Key_Return);
        QVERIFY(isOpen());
        QVERIFY(text()->hasFocus());
    }

    /// What another reader of the file finds in it now.
    QString inFile() const
    {
        auto other = services::DataFile::open(data.path(), data.clock, QStringLiteral("khác"));
        if (!other)
            return base::sentence(other.error());
        const auto plan = services::currentPlan(**other);
        const auto paper = reporting::readMonthlyPaper(**other, *plan, {2022, 5});
        return paper ? document::toText(paper->document()) : base::sentence(paper.error());
    }

    QString sentence() const { return child<widgets::MessageBar>(page, "monthlyMessage")->sentence(); }
    bool isTold() const { return child<widgets::MessageBar>(page, "monthlyMessage")->isVisible(); }
    widgets::WorkBar *work() const { return child<widgets::WorkBar>(page, "workBar"); }

    pages::PaperPage *page;
};

const QString direction = QStringLiteral("direction");
const QString discipline = QStringLiteral("discipline");

} // namespace

/// The month's paper by keys: written in, moved, offered new figures, saved beside the window.
class TestPaperPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    void thePartsAreThoseOfThePaper()
    {
        Bench bench;
        QCOMPARE(bench.row(0), QStringLiteral("Căn cứ, mở đầu"));
        QVERIFY(bench.row(1).startsWith(QStringLiteral("I. ")));
        QVERIFY(bench.row(3).startsWith(QStringLiteral("1. ")));
        QCOMPARE(bench.row(1, models::SummaryRole), QStringLiteral("từ số liệu"));
        QVERIFY(bench.row(0, models::NoteRole).startsWith(QStringLiteral("Thực hiện Kế hoạch")));
        QVERIFY(bench.page->summary().startsWith(QStringLiteral("Phần 1/")));
        auto *preview = bench.child<print::PreviewWidget>(bench.page, "documentPreview");
        QVERIFY(preview->pageCount() > 1);
    }

    void whatIsTypedIsInTheFileByItself()
    {
        Bench bench;
        bench.open(direction);
        bench.key(Qt::Key_A, Qt::ControlModifier);
        support::typeText(bench.text(), QStringLiteral("Đã họp giao ban."));
        QVERIFY(!bench.inFile().contains(QStringLiteral("giao ban")));
        QTRY_VERIFY_WITH_TIMEOUT(bench.inFile().contains(QStringLiteral("\nĐã họp giao ban.\n")), 3000);
        QVERIFY(bench.stateOf(direction) == SectionState::Edited);
        QCOMPARE(bench.row(bench.rowOf(direction), models::SummaryRole), QStringLiteral("lãnh đạo sửa"));
        QVERIFY(bench.text()->hasFocus());
        QCOMPARE(bench.text()->textCursor().position(), 16);
    }

    void leavingThePartOrThePageWritesAtOnce()
    {
        Bench bench;
        bench.open(direction);
        support::typeText(bench.text(), QStringLiteral("Một. "));
        bench.key(Qt::Key_Escape);
        QVERIFY(!bench.isOpen());
        QVERIFY(bench.list()->hasFocus());
        QVERIFY(bench.inFile().contains(QStringLiteral("Một. ")));
        bench.open(discipline);
        support::typeText(bench.text(), QStringLiteral("Hai. "));
        bench.page->hide();
        QVERIFY(bench.inFile().contains(QStringLiteral("Hai. ")));
        bench.show(*bench.page);
        support::typeText(bench.text(), QStringLiteral("Ba. "));
        bench.pages.clear(); // the window goes while the page is shown
        QVERIFY(bench.inFile().contains(QStringLiteral("Ba. ")));
    }

    void anotherMonthKeepsWhatWasTypedInThisOne()
    {
        Bench bench;
        bench.open(direction);
        support::typeText(bench.text(), QStringLiteral("Của tháng Năm. "));
        bench.page->setPeriod({2022, 4});
        QVERIFY(!bench.isOpen());
        QVERIFY(bench.inFile().contains(QStringLiteral("Của tháng Năm. ")));
        QVERIFY(bench.stateOf(direction) == SectionState::Generated);
        bench.page->setPeriod({2022, 5});
        QVERIFY(bench.stateOf(direction) == SectionState::Edited);
    }

    void aVisitToAPartIsOneActByName()
    {
        Bench bench;
        const QString before = bench.inFile();
        bench.open(direction);
        for (const char *words : {"Một. ", "Hai. ", "Ba. "}) {
            support::typeText(bench.text(), QString::fromUtf8(words));
            QTRY_VERIFY_WITH_TIMEOUT(bench.inFile().contains(QString::fromUtf8(words)), 3000);
        }
        bench.key(Qt::Key_Escape);
        QVERIFY2(bench.data.file->history().undoTitle().startsWith(QStringLiteral("sửa phần “I. ")),
            qPrintable(bench.data.file->history().undoTitle()));
        QVERIFY(bench.data.file->history().undoTitle().endsWith(QStringLiteral("của báo cáo tháng 5/2022")));
        VERIFY_OK(services::undo(*bench.data.file));
        QCOMPARE(bench.inFile(), before);
        QVERIFY(bench.stateOf(direction) == SectionState::Generated);
        VERIFY_OK(services::redo(*bench.data.file));
        QVERIFY(bench.stateOf(direction) == SectionState::Edited);
        QVERIFY(bench.row(bench.rowOf(direction), models::NoteRole).startsWith(QStringLiteral("Một. Hai. Ba. ")));
    }

    void undoWhileThePartIsOpenIsSeenInIt()
    {
        Bench bench;
        bench.open(direction);
        const QString before = bench.text()->toPlainText();
        support::typeText(bench.text(), QStringLiteral("Một. "));
        QTRY_VERIFY_WITH_TIMEOUT(bench.inFile().contains(QStringLiteral("Một. ")), 3000);
        VERIFY_OK(services::undo(*bench.data.file));
        QCOMPARE(bench.text()->toPlainText(), before);
        // The field's own undo has it still.
        bench.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.text()->toPlainText().startsWith(QStringLiteral("Một. ")));
    }

    void newFiguresAreOfferedAndTakenByAltM()
    {
        Bench bench;
        bench.open(discipline);
        support::typeText(bench.text(), QStringLiteral("Nhìn chung tốt. "));
        const QString mine = bench.text()->toPlainText();
        // A report comes while it is being written.
        VERIFY_OK(bench.data.add(QStringLiteral("ninh hiep"), QDate(2022, 5, 7)));
        QCOMPARE(bench.text()->toPlainText(), mine);
        QVERIFY(bench.inFile().contains(QStringLiteral("Nhìn chung tốt. ")));
        QVERIFY(bench.stateOf(discipline) == SectionState::Outdated);
        auto *box = bench.child<QWidget>(bench.page, "newDataBox");
        QVERIFY(box->isVisible());
        const QString changes = bench.child<QLabel>(bench.page, "newDataChanges")->text();
        QVERIFY2(changes.contains(QStringLiteral("<s>03/48</s> → <b>04/48</b>")), qPrintable(changes));
        QVERIFY(bench.sentence().isEmpty());

        // More is typed over the new figures: still the user's words.
        support::typeText(bench.text(), QStringLiteral("Rất tốt. "));
        QTRY_VERIFY_WITH_TIMEOUT(bench.inFile().contains(QStringLiteral("Rất tốt. ")), 3000);
        QVERIFY(box->isVisible());

        bench.key(Qt::Key_M, Qt::AltModifier);
        QVERIFY(!box->isVisible());
        QVERIFY(bench.stateOf(discipline) == SectionState::Generated);
        QVERIFY(bench.text()->toPlainText().contains(QStringLiteral("4/48")));
        QVERIFY(!bench.inFile().contains(QStringLiteral("Nhìn chung")));
        // The field's undo brings one's own words back, and they are in the paper again.
        bench.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.text()->toPlainText().contains(QStringLiteral("Nhìn chung")));
        QTRY_VERIFY_WITH_TIMEOUT(bench.inFile().contains(QStringLiteral("Nhìn chung")), 3000);
        QVERIFY(bench.stateOf(discipline) == SectionState::Edited);
    }

    void onesOwnWordsCanBeKept()
    {
        Bench bench;
        bench.open(discipline);
        support::typeText(bench.text(), QStringLiteral("Nhìn chung tốt. "));
        bench.key(Qt::Key_Escape);
        VERIFY_OK(bench.data.add(QStringLiteral("ninh hiep"), QDate(2022, 5, 7)));
        QVERIFY(bench.stateOf(discipline) == SectionState::Outdated);
        QCOMPARE(bench.child<widgets::ElidedLabel>(bench.page, "pageState")->text(),
            QStringLiteral("Dự thảo, sửa lúc 08:00; 1 phần có số liệu mới"));
        bench.action("paper.keep")->trigger();
        QVERIFY(bench.stateOf(discipline) == SectionState::Edited);
        QVERIFY(bench.inFile().contains(QStringLiteral("Nhìn chung tốt. ")));
        QVERIFY(bench.data.file->history().undoTitle().startsWith(QStringLiteral("giữ câu đã sửa")));
        // And given back to the data.
        bench.open(discipline);
        bench.action("paper.generated")->trigger();
        QVERIFY(bench.stateOf(discipline) == SectionState::Generated);
        QVERIFY(bench.text()->toPlainText().contains(QStringLiteral("4/48")));
    }

    void partsMoveLeaveAndComeBack()
    {
        Bench bench;
        bench.open(QStringLiteral("group.1"));
        const int was = bench.rowOf(QStringLiteral("group.1"));
        bench.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.rowOf(QStringLiteral("group.1")), was + 1);
        QVERIFY(bench.row(was + 1).startsWith(QStringLiteral("2. ")));
        QVERIFY(bench.isOpen()); // and still in hand
        QVERIFY(bench.text()->hasFocus());
        bench.key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.rowOf(QStringLiteral("group.1")), was);
        bench.key(Qt::Key_Escape);

        const QString heading = bench.row(bench.rowOf(QStringLiteral("group.1")));
        const auto there = bench.inFile().count(heading);
        bench.key(Qt::Key_Delete);
        QVERIFY(bench.stateOf(QStringLiteral("group.1")) == SectionState::Removed);
        QCOMPARE(bench.inFile().count(heading), there - 1); // the annex names it too
        QVERIFY(bench.row(bench.rowOf(QStringLiteral("group.2"))).startsWith(QStringLiteral("1. ")));
        bench.key(Qt::Key_Return); // may be read, not written
        QVERIFY(bench.text()->isReadOnly());
        bench.key(Qt::Key_Escape);
        bench.key(Qt::Key_Delete);
        QVERIFY(bench.stateOf(QStringLiteral("group.1")) == SectionState::Generated);
        QCOMPARE(bench.inFile().count(heading), there);
    }

    void aPartOfOnesOwnIsAddedRenamedAndGone()
    {
        Bench bench;
        bench.open(QStringLiteral("group.2"));
        bench.action("paper.add")->trigger();
        auto *heading = bench.child<QLineEdit>(bench.page, "headingEdit");
        QVERIFY(heading->hasFocus());
        bench.key(Qt::Key_Return);
        QVERIFY(bench.child<widgets::MessageBar>(bench.page, "headingBarMessage")->isVisible());
        support::typeText(heading, QStringLiteral("Công tác tuyên truyền"));
        bench.key(Qt::Key_Return);
        const int row = bench.rowOf(QStringLiteral("group.2")) + 1;
        QCOMPARE(bench.row(row), QStringLiteral("3. Công tác tuyên truyền"));
        QVERIFY(bench.text()->hasFocus());
        support::typeText(bench.text(), QStringLiteral("Đã phát 300 tờ rơi."));
        bench.key(Qt::Key_Escape);
        QVERIFY(bench.inFile().contains(QStringLiteral("3. Công tác tuyên truyền\nĐã phát 300 tờ rơi.\n")));
        bench.action("paper.rename")->trigger();
        QCOMPARE(heading->text(), QStringLiteral("Công tác tuyên truyền"));
        support::typeText(heading, QStringLiteral("Tuyên truyền")); // the old one is selected
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.row(row), QStringLiteral("3. Tuyên truyền"));
        bench.list()->setFocus();
        bench.key(Qt::Key_Delete);
        QVERIFY(!bench.inFile().contains(QStringLiteral("tờ rơi")));
        VERIFY_OK(services::undo(*bench.data.file));
        QVERIFY(bench.inFile().contains(QStringLiteral("3. Tuyên truyền\nĐã phát 300 tờ rơi.\n")));
    }

    void theCutOffDecidesTheFigures()
    {
        Bench bench;
        VERIFY_OK(bench.data.add(QStringLiteral("ninh hiep"), QDate(2022, 5, 10)));
        auto *day = bench.child<widgets::DateEdit>(bench.page, "cutOffEdit");
        QCOMPARE(day->text(), QStringLiteral("12/05/2022"));
        QVERIFY(bench.inFile().contains(QStringLiteral("Tính đến ngày 12/5/2022")));
        day->setFocus();
        day->selectAll();
        support::typeText(day, QStringLiteral("9/5"));
        bench.key(Qt::Key_Return);
        QVERIFY(bench.list()->hasFocus());
        QCOMPARE(day->text(), QStringLiteral("09/05/2022"));
        QVERIFY(bench.inFile().contains(QStringLiteral("Tính đến ngày 09/5/2022")));
        QVERIFY(bench.data.file->history().undoTitle().startsWith(QStringLiteral("đặt ngày chốt số liệu")));

        // A day that is not yet, and no day at all.
        for (const char *typed : {"13/5", "hôm"}) {
            day->setFocus();
            day->selectAll();
            support::typeText(day, QString::fromUtf8(typed));
            bench.key(Qt::Key_Return);
            QVERIFY(bench.isTold());
            QVERIFY(bench.inFile().contains(QStringLiteral("Tính đến ngày 09/5/2022")));
        }
        bench.list()->setFocus();
        day->setFocus();
        bench.key(Qt::Key_Escape);
        QCOMPARE(day->text(), QStringLiteral("09/05/2022"));
        // Empty: the usual one.
        day->setFocus();
        day->clear();
        bench.key(Qt::Key_Return);
        QCOMPARE(day->text(), QStringLiteral("12/05/2022"));
        QVERIFY(bench.inFile().contains(QStringLiteral("Tính đến ngày 12/5/2022")));
        QVERIFY(!bench.isTold());
    }

    void composedSyllablesPassUnharmed()
    {
        Bench bench;
        bench.open(direction);
        bench.key(Qt::Key_A, Qt::ControlModifier);
        support::typeText(bench.text(), QStringLiteral("Cong an "));
        // A syllable is being composed while a report comes and while what was typed before is written.
        QInputMethodEvent composing(QStringLiteral("tiê"), {});
        QApplication::sendEvent(bench.text(), &composing);
        VERIFY_OK(bench.data.add(QStringLiteral("ninh hiep"), QDate(2022, 5, 7)));
        QTRY_VERIFY_WITH_TIMEOUT(bench.inFile().contains(QStringLiteral("\nCong an \n"))
                || bench.inFile().contains(QStringLiteral("\nCong an\n")),
            3000);
        support::composeText(bench.text(), QStringLiteral("tiến"), QStringLiteral("tiến"));
        QCOMPARE(bench.text()->toPlainText(), QStringLiteral("Cong an tiến"));
        // UniKey: back over the syllable and again with its mark.
        for (int i = 0; i < 4; ++i)
            bench.key(Qt::Key_Backspace);
        support::typeText(bench.text(), QStringLiteral("tiếng"));
        QCOMPARE(bench.text()->toPlainText(), QStringLiteral("Cong an tiếng"));
        bench.key(Qt::Key_Escape);
        QVERIFY(bench.inFile().contains(QStringLiteral("\nCong an tiếng\n")));
    }

    void aFileThatTakesNothingLosesNoWord()
    {
        Bench bench;
        // Another program holds the file.
        auto other = services::DataFile::open(bench.data.path(), bench.data.clock, QStringLiteral("khác"));
        VERIFY_OK(other);
        {
            auto held = (*other)->begin();
            VERIFY_OK(held);
            bench.open(direction);
            support::typeText(bench.text(), QStringLiteral("Không mất. "));
            bench.key(Qt::Key_Escape);
            QVERIFY(bench.isTold());
            bench.open(direction);
            QVERIFY(bench.text()->toPlainText().startsWith(QStringLiteral("Không mất. ")));
        }
        support::typeText(bench.text(), QStringLiteral("Còn nữa. "));
        QTRY_VERIFY(!bench.isTold());
        QVERIFY(bench.inFile().contains(QStringLiteral("Còn nữa. Không mất. ")));
    }

    void thePdfIsWrittenBesideTheWindow()
    {
        support::Answers answers;
        answers.file = QStringLiteral("/nơi nào đó/bao-cao.pdf");
        Bench bench;
        bench.renderer.dawdles = true;
        QSignalSpy said(bench.page, &pages::Page::done);
        bench.open(direction);
        support::typeText(bench.text(), QStringLiteral("Trong tệp. "));
        bench.action("report.monthly")->trigger();
        QVERIFY(answers.proposed.endsWith(QStringLiteral("bao-cao-thang-05-2022.pdf")));
        QVERIFY(bench.work()->isRunning());
        QVERIFY(!bench.action("report.monthly")->isEnabled());
        // The page goes on.
        support::typeText(bench.text(), QStringLiteral("Sau đó. "));
        QTRY_VERIFY(bench.work()->isVisible());
        QVERIFY(bench.work()->sentence().contains(QStringLiteral("bao-cao.pdf")));
        QTRY_COMPARE(bench.work()->progress(), 50);
        bench.renderer.dawdles = false;
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.first().first().toString(),
            QStringLiteral("Đã lưu báo cáo tháng 5/2022: ") + QDir::toNativeSeparators(answers.file));
        QVERIFY(!bench.work()->isVisible());
        QVERIFY(bench.action("report.monthly")->isEnabled());
        const QString written = document::toText(bench.renderer.written);
        QVERIFY(written.contains(QStringLiteral("Trong tệp. ")));
        QVERIFY(!written.contains(QStringLiteral("Sau đó. ")));
    }

    void thePdfCanBeStopped()
    {
        support::Answers answers;
        answers.file = QStringLiteral("/nơi nào đó/bao-cao.pdf");
        Bench bench;
        bench.renderer.dawdles = true;
        QSignalSpy said(bench.page, &pages::Page::done);
        bench.action("report.monthly")->trigger();
        QTRY_VERIFY(bench.work()->isVisible());
        auto *stop = bench.child<QPushButton>(bench.page, "workStop");
        stop->setFocus();
        bench.key(Qt::Key_Space);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said.first().first().toString().startsWith(QStringLiteral("Đã thôi")),
            qPrintable(said.first().first().toString()));
        QVERIFY(!bench.isTold());
        QVERIFY(bench.action("report.monthly")->isEnabled());
    }

    void aPaperThatCannotBeWrittenIsSaid()
    {
        support::Answers answers;
        answers.file = QStringLiteral("/không có/bao-cao.pdf");
        Bench bench;
        bench.renderer.fault = base::ErrorCode::FolderMissing;
        bench.page->hide(); // asked for from another page
        QSignalSpy saved(bench.page, &pages::Page::done);
        QSignalSpy wanted(bench.page, &pages::Page::pageRequested);
        bench.action("report.monthly")->trigger();
        QTRY_COMPARE(wanted.size(), 1);
        bench.show(*bench.page);
        QVERIFY(bench.isTold());
        QVERIFY2(bench.sentence().contains(QStringLiteral("không có")), qPrintable(bench.sentence()));
        QVERIFY(saved.isEmpty());
    }

    void printsWhatIsShown()
    {
        const QTemporaryDir folder;
        support::Answers answers;
        answers.file = folder.filePath(QStringLiteral("in.pdf"));
        Bench bench;
        QSignalSpy said(bench.page, &pages::Page::done);
        bench.key(Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(said.size(), 1);
        const int pages = bench.child<print::PreviewWidget>(bench.page, "documentPreview")->pageCount();
        QVERIFY2(said.first().first().toString().contains(QStringLiteral("(%1 trang)").arg(pages)),
            qPrintable(said.first().first().toString()));
        QVERIFY(QFileInfo(answers.file).size() > 10000);
        answers.file.clear(); // the question is left
        bench.key(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(!bench.work()->isRunning());
    }

    void theSheetFollowsThePartAndTheKeys()
    {
        Bench bench;
        auto *preview = bench.child<print::PreviewWidget>(bench.page, "documentPreview");
        const int top = preview->verticalScrollBar()->value();
        bench.open(QStringLiteral("proposals"));
        QVERIFY(preview->verticalScrollBar()->value() > top);
        const double fitting = preview->zoom();
        bench.key(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(preview->zoom() > fitting);
        bench.key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(preview->zoom(), fitting);
        QVERIFY(bench.page->focusNextPane(false));
        QVERIFY(preview->hasFocus());
        QVERIFY(bench.page->focusNextPane(true));
        QVERIFY(bench.text()->hasFocus());
    }

    void aReadOnlyFileIsOnlyRead()
    {
        support::PageBench bench;
        const store::Connection &connection = bench.data.file->connection();
        VERIFY_OK(store::Statement(connection,
            QStringLiteral("INSERT INTO schema_version (version, min_reader, applied_at, program)"
                           " VALUES (99, 1, '2030-01-01T08:00:00', '9.9')"))
                      .run());
        VERIFY_OK(store::Statement(connection, QStringLiteral("PRAGMA user_version = 99")).run());
        bench.data.reopen();
        auto *page = bench.add<pages::PaperPage>();
        bench.show(*page);
        bench.key(Qt::Key_Return);
        auto *text = bench.child<QPlainTextEdit>(page, "sectionText");
        QVERIFY(text->isVisible());
        QVERIFY(text->isReadOnly());
        QVERIFY(!bench.action("paper.remove")->isEnabled());
    }

    void everythingHasANameAndNoTrap()
    {
        Bench bench;
        bench.open(discipline);
        support::typeText(bench.text(), QStringLiteral("Tốt. "));
        VERIFY_OK(bench.data.add(QStringLiteral("ninh hiep"), QDate(2022, 5, 7)));
        QCOMPARE(support::widgetsWithoutName(bench.page), QStringList());
        QCOMPARE(support::widgetsWithoutObjectName(bench.page), QStringList());
        bench.key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("button.paper.take"));
        bench.key(Qt::Key_Backtab);
        QVERIFY(bench.text()->hasFocus());
    }

    void thePaperThatIsAskedForIsShown()
    {
        Bench bench;
        QSignalSpy wanted(bench.page, &pages::Page::periodRequested);
        QVERIFY(bench.page->showItem(QStringLiteral("paper"), QStringLiteral("reminder/2022-05")));
        QVERIFY(wanted.isEmpty());
        QCOMPARE(bench.child<QComboBox>(bench.page, "paperKind")->currentText(), QStringLiteral("Công văn đôn đốc"));
        // Of another month: the window goes there.
        QVERIFY(bench.page->showItem(QStringLiteral("paper"), QStringLiteral("monthly/2022-04")));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<domain::Period>(), (domain::Period{2022, 4}));
        QCOMPARE(bench.child<QComboBox>(bench.page, "paperKind")->currentText(), QStringLiteral("Báo cáo tháng"));
        QVERIFY(!bench.page->showItem(QStringLiteral("paper"), QStringLiteral("thư")));
    }

    void narrowerThanBothHasTwoFaces()
    {
        Bench bench;
        support::showAt(bench.page, {860, 500});
        auto *sheet = bench.child<QWidget>(bench.page, "previewPanel");
        QVERIFY(bench.list()->isVisible());
        QVERIFY(!sheet->isVisible());
        QVERIFY(bench.page->focusNextPane(false));
        QVERIFY(sheet->isVisible());
        QVERIFY(!bench.list()->isVisible());
        QVERIFY(bench.page->focusNextPane(true));
        QVERIFY(bench.list()->hasFocus());
        QCOMPARE(support::layoutFaults(bench.page), QStringList());
    }

    void fitsEverySize()
    {
        Bench bench;
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
        bench.open(discipline);
        support::typeText(bench.text(), QStringLiteral("Tốt. "));
        VERIFY_OK(bench.data.add(QStringLiteral("ninh hiep"), QDate(2022, 5, 7)));
        QVERIFY(bench.child<QWidget>(bench.page, "newDataBox")->isVisible());
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
        bench.action("paper.add")->trigger();
        QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
    }
};

QTEST_MAIN(TestPaperPage)
#include "tst_paperpage.moc"
