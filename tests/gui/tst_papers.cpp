#include "support/wholewindow.h"

#include <QAction>
#include <QComboBox>
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
