#include "ui/pages/previewpanel.h"
#include "ui/print/pagelist.h"
#include "ui/print/previewwidget.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statusbadge.h"

#include "documents/decreepaper.h"

#include <QtTest>

namespace {

document::Document paper(int rows)
{
    document::Document paper = decreepaper::report();
    paper.blocks.append(decreepaper::units(rows));
    return paper;
}

} // namespace

class TestPreviewPanel : public QObject {
    Q_OBJECT

private slots:
    void theListOfPagesIsThereWhereThereIsRoom()
    {
        theme::Theme theme;
        pages::PreviewPanel panel(theme);
        auto *list = panel.findChild<print::PageList *>();
        panel.setPaper(paper(200));
        panel.resize(1200, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), panel.preview()->pageCount());
        panel.resize(500, 700);
        QVERIFY(!list->isVisible());
        panel.resize(1200, 700);
        QVERIFY(list->isVisible());
        document::Document onePage;
        onePage.blocks = {decreepaper::opening()};
        panel.setPaper(onePage);
        QVERIFY(!list->isVisible()); // of one page there is nothing to choose
    }

    void theSignOfTheFormStaysWhereItsWordHasNoRoom()
    {
        theme::Theme theme;
        pages::PreviewPanel panel(theme);
        document::Document odd = paper(3);
        odd.setup.top = 5; // mm, far outside
        panel.setPaper(odd);
        panel.resize(1200, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const auto *form = panel.findChild<widgets::StatusBadge *>(QStringLiteral("previewForm"));
        QCOMPARE(form->width(), form->widthWithWord());
        panel.resize(380, 700);
        QVERIFY(form->isVisible());
        QTRY_COMPARE(form->width(), form->leastWidth());
        QVERIFY(form->toolTip().startsWith(QStringLiteral("Ngoài thể thức")));
    }

    void listAndSheetGoTogether()
    {
        theme::Theme theme;
        pages::PreviewPanel panel(theme);
        auto *list = panel.findChild<print::PageList *>();
        panel.setPaper(paper(200));
        panel.resize(1200, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const int last = panel.preview()->pageCount() - 1;
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(panel.preview()->currentPage(), 2);
        panel.preview()->showPage(0);
        QCOMPARE(list->currentPage(), 0);
        // The smallest sheets: the last ones all end up in one view, and each can be chosen.
        panel.preview()->setZoom(0.25);
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentPage(), last);
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(list->currentPage(), last - 1);
    }
};

QTEST_MAIN(TestPreviewPanel)
#include "tst_previewpanel.moc"
