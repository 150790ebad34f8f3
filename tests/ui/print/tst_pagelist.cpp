#include "ui/print/documentlayout.h"
#include "ui/print/pagelist.h"

#include "documents/decreepaper.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace print;

namespace {

QList<LaidOutPage> pages(int rows)
{
    document::Document paper;
    paper.blocks = {decreepaper::units(rows), document::PageOrientation{document::Orientation::Landscape},
        decreepaper::units(rows)};
    return layOut(paper);
}

} // namespace

class TestPageList : public QObject {
    Q_OBJECT

private slots:
    void arrowsWalkThroughThePages()
    {
        PageList list;
        list.resize(list.width(), 400);
        list.setPages(pages(200));
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const int count = list.model()->rowCount();
        QVERIFY(count > 6);
        QCOMPARE(list.currentPage(), 0);
        QSignalSpy chosen(&list, &PageList::pageChosen);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Up);
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(chosen.last().first().toInt(), 1);
        QTest::keyClick(&list, Qt::Key_End);
        QCOMPARE(list.currentPage(), count - 1);
        QVERIFY(list.viewport()->rect().contains(list.visualRect(list.currentIndex()).center()));
        QCOMPARE(chosen.last().first().toInt(), count - 1);
    }

    void whatIsSetTellsNobody()
    {
        PageList list;
        QSignalSpy chosen(&list, &PageList::pageChosen);
        list.setPages(pages(200));
        list.setCurrentPage(3);
        list.setPages(pages(210));
        QCOMPARE(list.currentPage(), 3); // a paper that is being edited keeps its place
        list.setPages(pages(1));
        QCOMPARE(list.currentPage(), 1);
        list.setPages({});
        QCOMPARE(list.currentPage(), -1);
        QVERIFY(chosen.isEmpty());
    }

    void sheetsAreSmallPagesAsTheyLie()
    {
        PageList list;
        list.setPages(pages(3));
        QCOMPARE(list.model()->rowCount(), 2);
        const QPixmap upright = list.sheet(0);
        const QPixmap lying = list.sheet(1);
        QVERIFY(upright.height() > upright.width());
        QVERIFY(lying.width() > lying.height());
        const QSize cell = list.cellSize();
        QVERIFY(lying.width() / lying.devicePixelRatio() <= cell.width());
        QVERIFY(upright.height() / upright.devicePixelRatio() <= cell.height());
        QVERIFY(list.width() >= cell.width());
        // There is something on them, and not the same.
        const QImage image = upright.toImage();
        bool dark = false;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                dark = dark || qGray(image.pixel(x, y)) < 200;
        QVERIFY(dark);
        QVERIFY(qGray(image.pixel(1, 1)) > 250);
    }

    void everyPageHasAName()
    {
        PageList list;
        list.setPages(pages(3));
        QVERIFY(!list.accessibleName().isEmpty());
        QCOMPARE(list.model()->index(1, 0).data().toString(), QStringLiteral("2"));
        QCOMPARE(list.model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Trang 2 / 2"));
    }

    void largerLettersMakeItWider()
    {
        PageList list;
        const int width = list.width();
        QFont font = list.font();
        font.setPointSizeF(font.pointSizeF() * 1.5);
        list.setFont(font);
        QVERIFY(list.width() > width);
    }
};

QTEST_MAIN(TestPageList)
#include "tst_pagelist.moc"
