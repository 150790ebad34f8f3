#include "support/layoutcheck.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigationlist.h"

#include <QSignalSpy>
#include <QtTest>

class TestNavigation : public QObject {
    Q_OBJECT

private slots:
    void pagesAtTheFootStandAtTheLowerEnd()
    {
        theme::Theme theme;
        theme.apply();
        widgets::NavigationList list(theme);
        list.addPage(QStringLiteral("one"), QStringLiteral("Tổng quan"), QStringLiteral("inbox"), {});
        list.addPage(QStringLiteral("two"), QStringLiteral("Nhiệm vụ"), QStringLiteral("table"), {});
        list.addPage(QStringLiteral("last"), QStringLiteral("Cài đặt"), QStringLiteral("settings"), {}, true);
        list.setCurrentPage(QStringLiteral("one"));
        for (const int height : {600, 300, 480}) {
            support::showAt(&list, {212, height});
            const QRect foot = list.visualRect(list.model()->index(3, 0));
            QVERIFY2(qAbs(foot.bottom() + 1 - list.viewport()->height()) <= 1, qPrintable(QString::number(height)));
            QVERIFY(list.visualRect(list.model()->index(1, 0)).bottom() < 100);
        }
        // Where there is no room the list scrolls, and the foot is the last of it.
        support::showAt(&list, {212, 90});
        QVERIFY(list.visualRect(list.model()->index(3, 0)).top() > list.visualRect(list.model()->index(1, 0)).bottom());

        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setFocus();
        QSignalSpy chosen(&list, &widgets::NavigationList::pageChosen);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentPage(), QStringLiteral("last"));
        QCOMPARE(chosen.last().first().toString(), QStringLiteral("last"));
        QTest::keyClick(&list, Qt::Key_Up);
        QCOMPARE(list.currentPage(), QStringLiteral("two"));
    }
};

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
