#include "core/domain/paperkind.h"
#include "support/wholewindow.h"
#include "ui/models/paperwords.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

namespace {

struct Papers : support::WholeWindow {
    Papers() { show(); }

    QAction *action(const char *id) const { return registry.find(QString::fromLatin1(id)); }
    QString page() const { return window->currentPage()->id(); }
};

} // namespace

/// Papers are reached from where one works, and a key means one thing on every page.
class TestPapers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    void theMenuOpensEachOfThem()
    {
        const Papers bench;
        for (const char *code : {"briefing", "register", "handover"}) {
            bench.window->showPage(QStringLiteral("overview"));
            bench.action(qPrintable(QStringLiteral("book.open.") + QString::fromLatin1(code)))->trigger();
            QCOMPARE(bench.page(), QStringLiteral("papers"));
            QCOMPARE(bench.window->currentPage()->face(), QString::fromLatin1(code));
        }
    }

    void theMenuOpensEachKindThatIsComposed()
    {
        const Papers bench;
        const auto shown = [&bench] {
            return bench.window->currentPage()->findChild<QComboBox *>(QStringLiteral("paperKind"))->currentText();
        };
        for (const domain::PaperKind kind : domain::paperKinds()) {
            bench.window->showPage(QStringLiteral("overview"));
            bench.action(qPrintable(QStringLiteral("paper.open.") + domain::paperKindCode(kind)))->trigger();
            QCOMPARE(bench.page(), QStringLiteral("monthly"));
            QVERIFY2(shown().startsWith(models::paperKindName(kind)), qPrintable(shown()));
        }
    }

    /// What is open in hand, or chosen from, stands in a menu of its own: none is longer than the screen is high.
    void noMenuIsLong()
    {
        const Papers bench;
        for (const actions::Menu which : {actions::Menu::Entry, actions::Menu::Report}) {
            const auto *menu = bench.window->findChild<QMenu *>(QStringLiteral("menu%1").arg(int(which)));
            QVERIFY(menu->actions().size() <= 16);
            const QAction *last = menu->actions().constLast();
            QVERIFY(last->menu() && !last->menu()->isEmpty());
        }
    }

    void aReminderLeadsToItsLetter()
    {
        const Papers bench;
        bench.window->showPage(QStringLiteral("overview"));
        bench.action("overview.remind_all")->trigger();
        bench.window->currentPage()->findChild<QPushButton *>(QStringLiteral("reminderLetter"))->click();
        QCOMPARE(bench.page(), QStringLiteral("monthly"));
        QCOMPARE(bench.window->currentPage()->findChild<QComboBox *>(QStringLiteral("paperKind"))->currentText(),
            QStringLiteral("Công văn đôn đốc"));
    }

    void aTaskLeadsToItsDossier()
    {
        const Papers bench;
        bench.window->showPage(QStringLiteral("tasks"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        bench.action("tasks.dossier")->trigger();
        QCOMPARE(bench.page(), QStringLiteral("papers"));
        QCOMPARE(bench.window->currentPage()->face(), QStringLiteral("dossier"));
    }

    void printingIsOneActionOnEveryPage()
    {
        const Papers bench;
        QCOMPARE(bench.registry.conflicts(), QStringList());
        const QList<pages::Page *> &pages = bench.window->pages();
        for (pages::Page *page : pages) {
            bench.open(page);
            int hearers = 0;
            for (const QAction *action : bench.registry.all())
                hearers += action->shortcut() == QKeySequence(QStringLiteral("Ctrl+P"));
            QVERIFY2(hearers == (page->id() == QStringLiteral("settings") ? 0 : 1), qPrintable(page->id()));
            const bool own = page->id() == QStringLiteral("monthly") || page->id() == QStringLiteral("papers")
                || page->id() == QStringLiteral("outgoing") || page->id() == QStringLiteral("settings");
            QCOMPARE(bench.action("table.print")->isEnabled(), !own);
        }
    }
};

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
