#include "core/reporting/document/documenttext.h"
#include "core/services/planreader.h"
#include "support/accessibility.h"
#include "support/answers.h"
#include "support/pagebench.h"
#include "support/pdfprobe.h"
#include "support/tasklife.h"
#include "support/typing.h"
#include "ui/models/itemrole.h"
#include "ui/pages/previewpanel.h"
#include "ui/pages/printdesk/printdeskpage.h"
#include "ui/print/documentlayout.h"
#include "ui/print/paperrenderer.h"
#include "ui/print/previewwidget.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/workbar.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QtTest>

using reporting::PaperOption;
using reporting::PrintablePaper;

namespace {

struct Bench : support::PageBench {
    explicit Bench(QDate today = QDate(2022, 10, 10)) : PageBench(today)
    {
        answers.file = QStringLiteral("/nơi nào đó/so.pdf");
        if (!support::addExampleLife(*data.file))
            qFatal("no example life");
        for (const char *unit : {"ninh son", "ninh hiep", "toa an"})
            (void)data.add(QString::fromLatin1(unit), QDate(2022, 10, 6));
        page = add<pages::PrintDeskPage>();
        show(*page);
    }

    QTableView *list() const { return child<QTableView>(page, "papersList"); }
    print::PreviewWidget *preview() const { return child<print::PreviewWidget>(page, "documentPreview"); }
    QString strip() const { return child<widgets::ElidedLabel>(page, "previewPage")->text(); }
    widgets::MessageBar *message() const { return child<widgets::MessageBar>(page, "papersMessage"); }
    template <typename Field> Field *field(const char *name) const { return child<Field>(page, name); }

    /// Walks to the paper with the arrows and waits until it is there.
    void choose(const QString &code)
    {
        list()->setFocus();
        key(Qt::Key_Home, Qt::ControlModifier);
        while (list()->currentIndex().data(models::KeyRole).toString() != code) {
            const QModelIndex before = list()->currentIndex();
            key(Qt::Key_Down);
            QVERIFY(list()->currentIndex() != before);
        }
        waitForIt();
    }
    void waitForIt() const { QTRY_VERIFY_WITH_TIMEOUT(!page->isComposing(), 20000); }

    /// Ctrl+E where the focus is; what was written.
    QString saved()
    {
        QSignalSpy done(page, &pages::Page::done);
        key(Qt::Key_E, Qt::ControlModifier);
        return done.wait(20000) ? document::toText(renderer.written) : QStringLiteral("nothing was saved");
    }

    /// What the command line would write.
    QString expected(const QString &code, const reporting::PaperChoice &choice = {}) const
    {
        const auto plan = services::currentPlan(*data.file);
        const auto paper = reporting::printablePaper(*data.file, *plan, code, choice);
        return paper ? document::toText(*paper) : base::sentence(paper.error());
    }

    support::Answers answers;
    pages::PrintDeskPage *page;
};

} // namespace

/// Registers and other papers that are printed as the data give them, by keys.
class TestPrintDesk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    void everyPaperIsTheOneOfTheCommandLine()
    {
        Bench bench;
        QCOMPARE(bench.list()->model()->rowCount(), int(reporting::printablePapers().size()));
        for (const PrintablePaper &paper : reporting::printablePapers()) {
            bench.choose(paper.code);
            QVERIFY2(bench.preview()->pageCount() > 0, qPrintable(paper.code));
            QVERIFY2(!bench.message()->isVisible(), qPrintable(bench.message()->sentence()));
            reporting::PaperChoice choice;
            if (paper.takes(PaperOption::Task))
                choice.task = bench.field<QComboBox>("paperTask")->currentData().toString();
            QCOMPARE(bench.saved(), bench.expected(paper.code, choice));
            QVERIFY2(!bench.preview()->grab().toImage().isNull(), qPrintable(paper.code));
        }
    }

    void theRealPdfHasTheSameWords()
    {
        QTemporaryDir folder;
        support::PageBench bench(QDate(2022, 10, 10));
        (void)bench.data.add(QStringLiteral("ninh son"), QDate(2022, 10, 6));
        print::PaperRenderer renderer;
        pages::PrintDeskPage page(pages::PageContext{*bench.data.file, renderer, bench.theme, bench.registry});
        bench.show(page);
        QTRY_VERIFY(!page.isComposing());
        support::Answers answers;
        answers.file = folder.filePath(QStringLiteral("so.pdf"));
        QSignalSpy done(&page, &pages::Page::done);
        bench.key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(done.wait(20000));
        QVERIFY2(answers.proposed.endsWith(QStringLiteral("/so-dang-ky-van-ban-den-2022.pdf")),
            qPrintable(answers.proposed));
        const QString text = support::pdfText(answers.file);
        QVERIFY2(text.contains(QStringLiteral("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Ninh Sơn")));
    }

    void whatIsTypedIsComposedAndUntilThenSaid()
    {
        Bench bench;
        bench.choose(QStringLiteral("register"));
        const int pages = bench.preview()->pageCount();
        QCOMPARE(bench.strip(), QStringLiteral("Trang 1 / %1").arg(pages));
        auto *book = bench.field<QLineEdit>("paperBook");
        book->setFocus();
        support::typeText(book, QStringLiteral("02"));
        QCOMPARE(bench.strip(), QStringLiteral("Đang lập…"));
        QVERIFY(!bench.action("book.pdf")->isEnabled());
        bench.waitForIt();
        QVERIFY(bench.strip().startsWith(QStringLiteral("Trang ")));
        reporting::PaperChoice choice;
        choice.book = QStringLiteral("02");
        QCOMPARE(bench.saved(), bench.expected(QStringLiteral("register"), choice));
        QVERIFY(book->hasFocus());
    }

    void choicesAreKeptForEachPaper()
    {
        Bench bench;
        bench.choose(QStringLiteral("register"));
        auto *book = bench.field<QLineEdit>("paperBook");
        support::typeText(book, QStringLiteral("02"));
        bench.choose(QStringLiteral("outgoing"));
        QCOMPARE(book->text(), QString());
        support::typeText(book, QStringLiteral("7"));
        bench.choose(QStringLiteral("working-group"));
        QVERIFY(!bench.child<QWidget>(bench.page, "paperOptions")->isVisible());
        bench.choose(QStringLiteral("register"));
        QCOMPARE(book->text(), QStringLiteral("02"));
        bench.choose(QStringLiteral("outgoing"));
        QCOMPARE(book->text(), QStringLiteral("7"));
    }

    void aDayBeingTypedCounts()
    {
        Bench bench;
        bench.choose(QStringLiteral("register"));
        auto *from = bench.field<widgets::DateEdit>("paperFrom");
        from->setFocus();
        support::typeText(from, QStringLiteral("7/10"));
        // The field was not left: the paper in sight is not yet the one that is asked for.
        reporting::PaperChoice choice;
        choice.from = QDate(2022, 10, 7);
        QCOMPARE(bench.saved(), bench.expected(QStringLiteral("register"), choice));
        QVERIFY(!document::toText(bench.renderer.written).contains(QStringLiteral("Ninh Sơn")));
    }

    void whatCannotBeComposedIsSaidInThePapersPlace()
    {
        Bench bench;
        bench.choose(QStringLiteral("register"));
        auto *to = bench.field<widgets::DateEdit>("paperTo");
        to->setFocus();
        support::typeText(to, QStringLiteral("99/99"));
        bench.list()->setFocus();
        bench.waitForIt();
        QTRY_VERIFY(bench.message()->isVisible());
        QVERIFY2(
            bench.message()->sentence().contains(QStringLiteral("99/99")), qPrintable(bench.message()->sentence()));
        QCOMPARE(bench.preview()->pageCount(), 0);
        QVERIFY(!bench.action("book.pdf")->isEnabled());
        to->setFocus();
        to->clear();
        support::typeText(to, QStringLiteral("8/10"));
        bench.list()->setFocus();
        bench.waitForIt();
        QVERIFY(!bench.message()->isVisible());
        QVERIFY(bench.preview()->pageCount() > 0);
    }

    void aDossierIsAskedForWithItsTask()
    {
        Bench bench;
        QVERIFY(bench.page->showItem(QStringLiteral("book"), QStringLiteral("dossier/2.7")));
        bench.waitForIt();
        QCOMPARE(bench.field<QComboBox>("paperTask")->currentData().toString(), QStringLiteral("2.7"));
        QVERIFY(bench.page->showItem(QStringLiteral("book"), QStringLiteral("dossier/1.2")));
        bench.waitForIt();
        reporting::PaperChoice choice;
        choice.task = QStringLiteral("1.2");
        QCOMPARE(bench.saved(), bench.expected(QStringLiteral("dossier"), choice));
        QVERIFY(!bench.page->showItem(QStringLiteral("book"), QStringLiteral("thư")));
    }

    void whatChangesInTheFileIsComposedAgain()
    {
        Bench bench;
        bench.choose(QStringLiteral("register"));
        (void)bench.data.add(QStringLiteral("ninh van"), QDate(2022, 10, 7));
        QVERIFY(bench.page->isComposing());
        bench.waitForIt();
        QVERIFY(bench.saved().contains(QStringLiteral("Ninh Vân")));
    }

    void aLongPaperShowsItsFirstPages()
    {
        document::Document paper;
        for (int page = 1; page <= 125; ++page) {
            paper.blocks.append(document::PartStart{});
            paper.blocks.append(document::Paragraph{{{QStringLiteral("Trang thứ %1").arg(page)}}});
        }
        const base::Result<int> pages = print::countPages(paper, {});
        VERIFY_OK(pages);
        QVERIFY(*pages >= 125);
        theme::Theme theme;
        theme.apply();
        pages::PreviewPanel panel(theme);
        panel.resize(1200, 600);
        panel.setFirstPages(paper, *pages);
        QCOMPARE(panel.preview()->pageCount(), 120);
        auto *strip = panel.findChild<widgets::ElidedLabel *>(QStringLiteral("previewPage"));
        QCOMPARE(strip->text(), QStringLiteral("Trang 1 / %1 (xem trước 120 trang đầu)").arg(*pages));
        panel.setPaper(paper);
        QCOMPARE(strip->text(), QStringLiteral("Trang 1 / %1").arg(*pages));
        // Told to stop, it counts no further.
        QCOMPARE(print::countPages(paper, [](int, int) { return false; }).error().code, base::ErrorCode::Cancelled);
    }

    void whatWasStoppedIsOfferedAgain()
    {
        Bench bench;
        bench.choose(QStringLiteral("register"));
        auto *work = bench.child<widgets::WorkBar>(bench.page, "papersComposing");
        emit work->finished(base::Error{base::ErrorCode::Cancelled, {}});
        QVERIFY(bench.message()->isVisible());
        QCOMPARE(bench.preview()->pageCount(), 0);
        QVERIFY(!bench.action("book.pdf")->isEnabled());
        const auto buttons = bench.message()->findChildren<widgets::ActionButton *>();
        QVERIFY(!buttons.isEmpty());
        for (widgets::ActionButton *button : buttons) {
            if (button->text() == QStringLiteral("Lập lại"))
                button->click();
        }
        QVERIFY(bench.page->isComposing());
        bench.waitForIt();
        QVERIFY(bench.preview()->pageCount() > 0);
        QVERIFY(!bench.message()->isVisible());
    }

    void itIsPrintedByKey()
    {
        QTemporaryDir folder;
        Bench bench;
        bench.answers.file = folder.filePath(QStringLiteral("in.pdf"));
        bench.choose(QStringLiteral("briefing"));
        QSignalSpy done(bench.page, &pages::Page::done);
        bench.key(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(done.wait(20000));
        QVERIFY(QFileInfo(bench.answers.file).size() > 5000);
    }

    void panesAreWalkedAndThePaperIsRemembered()
    {
        Bench bench;
        bench.choose(QStringLiteral("dossier"));
        bench.key(Qt::Key_Return);
        QVERIFY(bench.field<QComboBox>("paperTask")->hasFocus());
        QVERIFY(bench.page->focusNextPane(false));
        QVERIFY(bench.preview()->hasFocus());
        QVERIFY(!bench.page->focusNextPane(false));
        QCOMPARE(bench.page->face(), QStringLiteral("dossier"));
        auto *again = new pages::PrintDeskPage(pages::PageContext{
            *bench.data.file, bench.renderer, bench.theme, *new actions::ActionRegistry(bench.theme, bench.page)});
        again->setFace(QStringLiteral("dossier"));
        again->prepare();
        QTRY_VERIFY(!again->isComposing());
        QCOMPARE(again->face(), QStringLiteral("dossier"));
        delete again;
        // Gone while it composes: nothing is left behind.
        bench.page->showItem(QStringLiteral("book"), QStringLiteral("register"));
        bench.pages.clear();
    }

    void everythingHasAName()
    {
        Bench bench;
        for (const PrintablePaper &paper : reporting::printablePapers()) {
            bench.choose(paper.code);
            QCOMPARE(support::widgetsWithoutName(bench.page), QStringList());
            QCOMPARE(support::widgetsWithoutObjectName(bench.page), QStringList());
        }
        QCOMPARE(bench.registry.conflicts(), QStringList());
    }

    void fitsEverySize()
    {
        Bench bench;
        for (const PrintablePaper &paper : reporting::printablePapers()) {
            bench.choose(paper.code);
            QCOMPARE(bench.faultsAtAllSizes(*bench.page).join(QLatin1Char('\n')), QString());
        }
    }
};

QTEST_MAIN(TestPrintDesk)
#include "tst_printdesk.moc"
