#include "core/reporting/periodbadges.h"
#include "support/accessibility.h"
#include "support/datafilefixture.h"
#include "support/layoutcheck.h"
#include "support/norenderer.h"
#include "support/tasklife.h"
#include "support/typing.h"
#include "ui/actions/actionregistry.h"
#include "ui/models/taskfilter.h"
#include "ui/models/tasktreemodel.h"
#include "ui/pages/tasks/taskspage.h"
#include "ui/pages/tasks/tasktreeview.h"
#include "ui/theme/density.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filtertoggle.h"
#include "ui/widgets/statusbadge.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

namespace {

/// The page in a window of its own, on a real file.
struct Bench {
    explicit Bench(bool life = true, QDate today = QDate(2022, 10, 10)) : data(today)
    {
        if (life && !support::addExampleLife(*data.file))
            qFatal("no example life");
        theme.apply();
        page = std::make_unique<pages::TasksPage>(pages::PageContext{*data.file, renderer, theme, registry});
        page->setPeriod({2022, 10});
        showAt({1154, 665});
    }

    void showAt(QSize size)
    {
        // As the window around it would judge: with its navigation, menus and status line.
        const int navigation = size.width() < 1100 ? 52 : 212;
        page->setDensity(theme::Density::of(size + QSize(navigation, 56)));
        support::showAt(page.get(), size);
        page->activate();
    }

    QString current() const { return page->tree()->currentIndex().data(models::KeyRole).toString(); }

    QString statusOf(const QString &no) const
    {
        return page->model()->indexOfTask(no).siblingAtColumn(models::TaskTreeModel::StatusColumn).data().toString();
    }

    template <typename T> T *child(const char *name) const { return page->findChild<T *>(QString::fromLatin1(name)); }

    support::DataFileFixture data;
    support::NoRenderer renderer;
    theme::Theme theme;
    actions::ActionRegistry registry{theme};
    std::unique_ptr<pages::TasksPage> page;
};

} // namespace

class TestTasksPage : public QObject {
    Q_OBJECT

private slots:
    void showsTheWholePlan()
    {
        const Bench bench(false);
        QCOMPARE(bench.page->model()->taskCount(), 32);
        QCOMPARE(bench.page->model()->rowCount(), 6);
        bool urgent = true;
        reporting::PeriodBadges badges;
        badges.tasks = 32;
        QCOMPARE(bench.page->badge(badges, &urgent), QStringLiteral("32"));
        QVERIFY(!urgent);
        QCOMPARE(bench.page->summary(), QStringLiteral("32 nhiệm vụ · 6 nhóm · đang chọn 1.1"));
        QCOMPARE(bench.statusOf(QStringLiteral("2.10")), QStringLiteral("Chưa thực hiện"));
    }

    void standsAtTheSelectedPeriod()
    {
        const Bench bench;
        QCOMPARE(bench.statusOf(QStringLiteral("1.2")), QStringLiteral("Quá hạn 10 ngày"));
        QCOMPARE(bench.statusOf(QStringLiteral("1.1")), QStringLiteral("Hoàn thành đúng hạn"));
        QCOMPARE(bench.statusOf(QStringLiteral("3.1")), QStringLiteral("Tạm dừng"));
        bench.page->setPeriod({2022, 6}); // up to 10/6
        QCOMPARE(bench.statusOf(QStringLiteral("1.2")), QStringLiteral("Trong hạn"));
        QCOMPARE(bench.statusOf(QStringLiteral("1.1")), QStringLiteral("Trong hạn"));
    }

    void refreshesByAnnouncedChanges()
    {
        const Bench bench;
        QVERIFY(support::addTaskEvents(
            *bench.data.file, {{QStringLiteral("1.2"), QDate(2022, 10, 9), QStringLiteral("done"), -1, {}}}));
        QCOMPARE(bench.statusOf(QStringLiteral("1.2")), QStringLiteral("Quá hạn 10 ngày"));
        bench.data.file->changes().announce(services::Subject::Tasks);
        QCOMPARE(bench.statusOf(QStringLiteral("1.2")), QStringLiteral("Hoàn thành quá hạn"));
    }

    void keepsTheCurrentTaskOverAChange()
    {
        const Bench bench;
        QVERIFY(bench.page->showItem(QStringLiteral("task"), QStringLiteral("2.7")));
        bench.data.file->changes().announce(services::Subject::Tasks);
        QCOMPARE(bench.current(), QStringLiteral("2.7"));
    }

    void filtersWhileTypingVietnamese()
    {
        const Bench bench;
        auto *field = bench.child<widgets::FilterField>("taskFilterField");
        support::typeText(field, QStringLiteral("tòa án"));
        QCOMPARE(field->text(), QStringLiteral("tòa án"));
        QVERIFY(bench.page->filter()->shownTasks() > 0);
        QVERIFY(bench.page->filter()->shownTasks() < 10);
        QVERIFY(bench.page->summary().contains(QStringLiteral("đang lọc")));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(bench.page->filter()->shownTasks(), 32);
    }

    void aSyllableBeingComposedIsNotRewritten()
    {
        const Bench bench;
        auto *field = bench.child<widgets::FilterField>("taskFilterField");
        field->setFocus();
        support::composeText(field, QStringLiteral("hô"), QStringLiteral("hộ"));
        support::composeText(field, QStringLiteral(" ti"), QStringLiteral(" tịch"));
        QCOMPARE(field->text(), QStringLiteral("hộ tịch"));
    }

    void nothingFoundOffersTheWayBack()
    {
        const Bench bench;
        auto *field = bench.child<widgets::FilterField>("taskFilterField");
        support::typeText(field, QStringLiteral("không có nhiệm vụ này"));
        QVERIFY(bench.child<QWidget>("taskEmpty")->isVisible());
        bench.child<QPushButton>("emptyButton")->click();
        QVERIFY(bench.page->tree()->isVisible());
        QCOMPARE(bench.page->filter()->shownTasks(), 32);
    }

    void togglesFilterAndCount()
    {
        const Bench bench;
        auto *overdue = bench.child<widgets::FilterToggle>("taskToggle1");
        QCOMPARE(overdue->accessibleName(), QStringLiteral("Quá hạn: 2"));
        overdue->click();
        QCOMPARE(bench.page->filter()->shownTasks(), 2);
        QCOMPARE(bench.current(), QStringLiteral("1.2"));
    }

    void withoutDeadlinesTheTogglesAreStates()
    {
        const Bench bench(false);
        QVERIFY(!bench.child<widgets::FilterToggle>("taskToggle1")->isVisible());
        QCOMPARE(
            bench.child<widgets::FilterToggle>("taskToggle7")->accessibleName(), QStringLiteral("Chưa thực hiện: 32"));
        QVERIFY(bench.child<widgets::FilterToggle>("taskToggle7")->isVisible());
    }

    void arrowsFoldGroups()
    {
        const Bench bench;
        pages::TaskTreeView *tree = bench.page->tree();
        QTest::keyClick(tree, Qt::Key_Left); // to the head of the group
        QTest::keyClick(tree, Qt::Key_Left);
        QVERIFY(!tree->isExpanded(tree->currentIndex()));
        QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(tree->currentIndex().data(models::KeyRole).toString(), QStringLiteral("2"));
        QTest::keyClick(tree, Qt::Key_Up);
        QTest::keyClick(tree, Qt::Key_Right);
        QVERIFY(tree->isExpanded(tree->currentIndex()));
    }

    void theDetailSaysTheOfficialText()
    {
        const Bench bench;
        bench.page->showItem(QStringLiteral("task"), QStringLiteral("2.7"));
        auto *text = bench.child<QLabel>("taskText");
        QVERIFY(text->text().startsWith(QStringLiteral("Thực hiện triển khai số hóa")));
        QVERIFY(text->text().endsWith(QStringLiteral("…")));
        bench.child<QPushButton>("taskTextMore")->click();
        QCoreApplication::processEvents();
        QVERIFY(!bench.child<QLabel>("taskText")->text().endsWith(QStringLiteral("…")));
        QCOMPARE(
            bench.child<widgets::StatusBadge>("taskDetailStatus")->accessibleName(), QStringLiteral("Quá hạn 5 ngày"));
    }

    void misprintsAreOfferedApartFromTheText()
    {
        const Bench bench;
        bench.page->showItem(QStringLiteral("task"), QStringLiteral("1.4"));
        QCOMPARE(bench.child<QWidget>("misprint")->accessibleName(),
            QStringLiteral(
                "Nghi in sai: “Triển thực hiện Nghị định bảo vệ” → “Triển khai thực hiện Nghị định bảo vệ”"));
        QCOMPARE(bench.child<QLabel>("taskText")->text(),
            QStringLiteral("Triển thực hiện Nghị định bảo vệ dữ liệu cá nhân."));
    }

    void narrowOpensTheDetailInPlaceOfTheList()
    {
        Bench bench;
        bench.showAt({1041, 490});
        auto *detail = bench.child<QWidget>("taskDetail");
        QVERIFY(!detail->isVisible());
        QTest::keyClick(bench.page->tree(), Qt::Key_Return);
        QVERIFY(detail->isVisible());
        QVERIFY(!bench.page->tree()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(bench.page->tree()->isVisible());
        QVERIFY(!detail->isVisible());
        QVERIFY(bench.page->tree()->hasFocus());
    }

    void f6GoesRound()
    {
        const Bench bench;
        QVERIFY(bench.page->tree()->hasFocus());
        QVERIFY(bench.page->focusNextPane(false));
        QVERIFY(bench.child<QWidget>("taskDetail")->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!bench.page->focusNextPane(false));
        QVERIFY(bench.page->focusNextPane(true));
        QVERIFY(bench.page->focusNextPane(true));
        QVERIFY(bench.child<QWidget>("taskFilterField")->hasFocus());
    }

    void everyControlHasAName()
    {
        const Bench bench;
        QCOMPARE(support::widgetsWithoutName(bench.page.get()), QStringList());
    }

    void theDossierOfATaskIsOneDoorAway()
    {
        Bench bench;
        QSignalSpy asked(bench.page.get(), &pages::Page::itemRequested);
        QTest::keyClick(bench.page->tree(), Qt::Key_Down);
        bench.registry.find(QStringLiteral("tasks.dossier"))->trigger();
        QCOMPARE(asked.value(0), (QVariantList{QStringLiteral("book"), QStringLiteral("dossier/") + bench.current()}));
    }
};

QTEST_MAIN(TestTasksPage)
#include "tst_taskspage.moc"
