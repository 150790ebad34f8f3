#include "support/layoutcheck.h"
#include "support/typing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/findpanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QtTest>

using widgets::FindGroup;
using widgets::FindHit;
using widgets::FindPanel;

namespace {

FindGroup group(const char *id, int hits, bool isAll = true)
{
    const QString name = QString::fromLatin1(id);
    FindGroup group{name, name.toUpper(), {}, hits, isAll};
    for (int i = 1; i <= hits; ++i) {
        const QString text = QStringLiteral("%1 %2").arg(name).arg(i);
        group.hits.append({QStringLiteral("inbox"), {}, text, {}, {}, name, QString::number(i), true});
    }
    return group;
}

/// A panel over a window with a field that has the focus.
struct Bench {
    Bench()
    {
        theme.apply();
        window.resize(1366, 697);
        field = new QLineEdit(&window);
        panel = new FindPanel(theme, &window);
        window.show();
        field->setFocus();
        list = window.findChild<QListView *>(QStringLiteral("findList"));
        line = window.findChild<QLineEdit *>(QStringLiteral("findLine"));
    }

    void open()
    {
        QVERIFY(QTest::qWaitForWindowActive(&window));
        panel->open();
    }
    void key(Qt::Key key) const { QTest::keyClick(line, key); }
    QString current() const { return list->currentIndex().data().toString(); }
    int currentTop() const { return list->visualRect(list->currentIndex()).top(); }
    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts.append(list->model()->index(row, 0).data().toString());
        return texts;
    }

    theme::Theme theme;
    QWidget window;
    QLineEdit *field;
    FindPanel *panel;
    QListView *list;
    QLineEdit *line;
};

} // namespace

class TestFindPanel : public QObject {
    Q_OBJECT

private slots:
    void threeOfAGroupAndTabShowsTheRest()
    {
        Bench bench;
        bench.open();
        bench.panel->showGroups({group("a", 2), group("b", 5), group("empty", 0), group("c", 4)});
        QCOMPARE(bench.rows(),
            (QStringList{QStringLiteral("A"), QStringLiteral("a 1"), QStringLiteral("a 2"), QStringLiteral("B"),
                QStringLiteral("b 1"), QStringLiteral("b 2"), QStringLiteral("b 3"), QStringLiteral("C"),
                QStringLiteral("c 1"), QStringLiteral("c 2"), QStringLiteral("c 3")}));
        QCOMPARE(bench.current(), QStringLiteral("a 1"));
        bench.key(Qt::Key_Tab); // nothing more here: on to the next group
        QCOMPARE(bench.current(), QStringLiteral("b 1"));
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_Tab);
        QVERIFY(bench.rows().contains(QStringLiteral("b 5")));
        QCOMPARE(bench.current(), QStringLiteral("b 2"));
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.current(), QStringLiteral("c 1"));
        bench.key(Qt::Key_Tab); // one group is open at a time
        QVERIFY(bench.rows().contains(QStringLiteral("c 4")));
        QVERIFY(!bench.rows().contains(QStringLiteral("b 5")));
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.current(), QStringLiteral("a 1"));
        bench.key(Qt::Key_Backtab);
        QCOMPARE(bench.current(), QStringLiteral("c 1"));
    }

    void arrowsPassOverHeadsAndEnterOpens()
    {
        Bench bench;
        bench.open();
        QSignalSpy chosen(bench.panel, &FindPanel::chosen);
        bench.panel->showGroups({group("a", 1), group("b", 1)});
        bench.key(Qt::Key_Up); // the first one is the first
        QCOMPARE(bench.current(), QStringLiteral("a 1"));
        bench.key(Qt::Key_Down);
        QCOMPARE(bench.current(), QStringLiteral("b 1"));
        bench.key(Qt::Key_Down);
        QCOMPARE(bench.current(), QStringLiteral("b 1"));
        bench.key(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<FindHit>().key, QStringLiteral("1"));
        QVERIFY(!bench.panel->isVisible());
        QVERIFY(bench.field->hasFocus());
    }

    void escapeGivesTheFocusBack()
    {
        Bench bench;
        bench.open();
        QVERIFY(bench.line->hasFocus());
        QSignalSpy closed(bench.panel, &FindPanel::closed);
        bench.key(Qt::Key_Escape);
        QVERIFY(!bench.panel->isVisible());
        QVERIFY(bench.field->hasFocus());
        QCOMPARE(closed.size(), 1);
    }

    void whatComesLaterLeavesTheChosenOneInItsPlace()
    {
        Bench bench;
        bench.window.resize(1366, 400); // so that there is something to scroll
        bench.open();
        bench.panel->showGroups({group("a", 3), group("late", 0), group("later", 0), group("z", 3)});
        for (int i = 0; i < 4; ++i)
            bench.key(Qt::Key_Down);
        QCOMPARE(bench.current(), QStringLiteral("z 2"));
        bench.panel->putGroup(group("late", 3));
        bench.panel->putGroup(group("later", 3));
        QCOMPARE(bench.current(), QStringLiteral("z 2"));
        const int top = bench.currentTop();
        bench.panel->putGroup(group("late", 1));
        QCOMPARE(bench.current(), QStringLiteral("z 2"));
        QVERIFY2(qAbs(bench.currentTop() - top) <= 1, qPrintable(QString::number(bench.currentTop() - top)));
        // One that asked for no place is not shown, and the end of a search moves nothing.
        bench.panel->putGroup(group("unasked", 3));
        bench.panel->setSearching(false);
        QVERIFY(!bench.rows().contains(QStringLiteral("unasked 1")));
        QCOMPARE(bench.current(), QStringLiteral("z 2"));
        // A new text begins at the top.
        bench.panel->showGroups({group("a", 3)});
        QCOMPARE(bench.current(), QStringLiteral("a 1"));
    }

    void theCountIsHonest()
    {
        Bench bench;
        bench.open();
        const auto *count = bench.window.findChild<QLabel *>(QStringLiteral("findCount"));
        bench.panel->showGroups({group("a", 2), group("late", 0)});
        bench.panel->setSearching(true);
        QCOMPARE(count->text(), QStringLiteral("2 kết quả, đang tìm…"));
        bench.panel->putGroup(group("late", 4, false));
        bench.panel->setSearching(false);
        QCOMPARE(count->text(), QStringLiteral("hơn 6 kết quả"));
        bench.panel->showGroups({});
        bench.panel->setSearching(true);
        QCOMPARE(bench.rows(), QStringList{QStringLiteral("Đang tìm…")});
        bench.key(Qt::Key_Return); // nothing to open
        QVERIFY(bench.panel->isVisible());
        bench.panel->setSearching(false);
        QCOMPARE(bench.rows().size(), 1);
        QVERIFY(bench.rows().first().startsWith(QStringLiteral("Không tìm thấy gì")));
        bench.panel->setFailed();
        QVERIFY(bench.rows().first().startsWith(QStringLiteral("Chưa tìm hết vì không đọc được tệp")));
        bench.panel->showGroups({group("a", 2)});
        QCOMPARE(count->text(), QStringLiteral("2 kết quả"));
        bench.panel->setFailed();
        QCOMPARE(count->text(), QStringLiteral("2 kết quả, chưa tìm hết"));
    }

    void anInputMethodComposesUndisturbed()
    {
        Bench bench;
        bench.open();
        QSignalSpy searched(bench.panel, &FindPanel::searched);
        support::composeText(bench.line, QStringLiteral("thuy"), QStringLiteral("thủy"));
        QCOMPARE(bench.line->text(), QStringLiteral("thủy"));
        QCOMPARE(searched.size(), 1);
    }

    void fitsAtAllSizes()
    {
        Bench bench;
        bench.open();
        for (const int percent : {100, 130}) {
            bench.theme.setTextPercent(percent);
            bench.theme.apply();
            for (const QSize size : support::screenSizes()) {
                bench.window.resize(size);
                bench.panel->showGroups({group("a", 9), group("b", 9), group("c", 9), group("d", 9), group("e", 9)});
                QApplication::processEvents();
                QCOMPARE(support::layoutFaults(bench.panel), QStringList());
                QVERIFY(bench.window.rect().contains(bench.panel->geometry()));
            }
        }
    }
};

QTEST_MAIN(TestFindPanel)
#include "tst_findpanel.moc"
