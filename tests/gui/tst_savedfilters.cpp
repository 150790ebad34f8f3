#include "core/reporting/periodfigures.h"
#include "support/typing.h"
#include "support/wholewindow.h"
#include "ui/pages/matrix/matrixpage.h"
#include "ui/pages/tasks/taskspage.h"
#include "ui/widgets/filterfield.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>

namespace {

/// The menu of a list's kept filters, opened and walked by keys.
struct Filters {
    Filters(const support::WholeWindow &bench, const char *page, const char *list)
        : window(bench.window.get()), name(QString::fromLatin1(list))
    {
        window->showPage(QString::fromLatin1(page));
        QApplication::processEvents();
        menu = window->findChild<QMenu *>(name + QStringLiteral("FilterMenu"));
    }

    void open() const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY2(qobject_cast<widgets::FilterField *>(QApplication::focusWidget()), qPrintable(name));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(menu->isVisible());
    }
    QStringList texts() const
    {
        QStringList texts;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator() && action->isEnabled())
                texts.append(actions::plainText(action));
        }
        return texts;
    }
    /// Goes to an entry with the arrows and takes it.
    void take(const QString &text) const
    {
        for (int i = 0; i < 20 && actions::plainText(menu->activeAction()) != text; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QCOMPARE(actions::plainText(menu->activeAction()), text);
        QTest::keyClick(menu, Qt::Key_Return);
        leave();
    }
    /// The menu is gone; without a window manager it has taken the activation with it.
    void leave() const
    {
        QTRY_VERIFY(!menu->isVisible());
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
    }
    QWidget *bar() const { return window->findChild<QWidget *>(name + QStringLiteral("FilterBar")); }

    app::MainWindow *window;
    QString name;
    QMenu *menu;
};

} // namespace

class TestSavedFilters : public QObject {
    Q_OBJECT

private slots:
    void whatIsShippedFilters()
    {
        support::WholeWindow bench;
        bench.show();
        const Filters matrix(bench, "matrix", "matrix");
        matrix.open();
        QCOMPARE(matrix.texts(), QStringList{QStringLiteral("1  Chưa báo cáo tháng này")});
        QTest::keyClick(matrix.menu, Qt::Key_1);
        matrix.leave();
        const auto *page = qobject_cast<pages::MatrixPage *>(bench.window->currentPage());
        const auto figures = reporting::periodFigures(
            *bench.data.file, *services::currentPlan(*bench.data.file), bench.window->period());
        QVERIFY(figures && figures->counts.missing > 0);
        QCOMPARE(page->matrix()->model().unitCount(), figures->counts.missing);
        QVERIFY(bench.window->findChild<QAbstractButton *>(QStringLiteral("matrixOnlyMissing"))->isChecked());

        const Filters tasks(bench, "tasks", "tasks");
        tasks.open();
        tasks.take(QStringLiteral("1  Quá hạn"));
        QCOMPARE(qobject_cast<pages::TasksPage *>(bench.window->currentPage())->filter()->kind(),
            models::TaskFilter::Kind::Overdue);

        const Filters difficulties(bench, "difficulties", "difficulties");
        difficulties.open();
        difficulties.take(QStringLiteral("1  Quá 30 ngày"));
        QVERIFY(bench.window->findChild<QAbstractButton *>(QStringLiteral("difficultyOldFilter"))->isChecked());

        const Filters entries(bench, "incoming", "register");
        entries.open();
        QVERIFY(entries.texts().contains(QStringLiteral("1  Chờ nộp lại")));
    }

    void aUnitOfTheBoardIsKeptByItsName()
    {
        support::WholeWindow bench;
        bench.show();
        const Filters board(bench, "difficulties", "difficulties");
        auto *units = bench.window->findChild<QComboBox *>(QStringLiteral("difficultyUnitFilter"));
        QVERIFY(units->count() > 2);
        units->setCurrentIndex(2);
        const QString chosen = units->currentText();
        board.open();
        board.take(QStringLiteral("Lưu bộ lọc đang dùng…"));
        support::typeText(QApplication::focusWidget(), QStringLiteral("Một đơn vị"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const QString kept = bench.settings.listLook(QStringLiteral("difficulties.filters"))
                                 .value(QStringLiteral("own"))
                                 .toArray()
                                 .first()
                                 .toObject()
                                 .value(QStringLiteral("filter"))
                                 .toObject()
                                 .value(QStringLiteral("unit"))
                                 .toString();
        QVERIFY2(!kept.isEmpty() && chosen.startsWith(kept + QStringLiteral(" (")), qPrintable(kept));
        board.open();
        board.take(QStringLiteral("Bỏ lọc"));
        QCOMPARE(units->currentIndex(), 0);
        board.open();
        board.take(QStringLiteral("2  Một đơn vị"));
        QCOMPARE(units->currentText(), chosen);
    }

    void aFilterIsKeptByNameAndSurvivesARestart()
    {
        support::WholeWindow bench;
        bench.show();
        {
            const Filters tasks(bench, "tasks", "tasks");
            tasks.open();
            QTest::keyClick(tasks.menu, Qt::Key_Escape);
            tasks.leave();
            support::typeText(QApplication::focusWidget(), QStringLiteral("ninh hòa"));
            tasks.open();
            tasks.take(QStringLiteral("Lưu bộ lọc đang dùng…"));
            QVERIFY(tasks.bar()->isVisible());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // no name yet
            QVERIFY(tasks.bar()->isVisible());
            support::typeText(QApplication::focusWidget(), QStringLiteral("Quá hạn")); // taken
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QVERIFY(tasks.bar()->isVisible());
            support::typeText(QApplication::focusWidget(), QStringLiteral(" ở Ninh Hòa"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QVERIFY(!tasks.bar()->isVisible());
        }
        bench.window.reset();
        actions::ActionRegistry registry(bench.theme);
        app::LocalSettings settings(bench.folder.filePath(QStringLiteral("dondoc.ini")));
        bench.window = std::make_unique<app::MainWindow>(
            pages::PageContext{*bench.data.file, bench.renderer, bench.theme, registry}, settings);
        bench.show();
        const Filters tasks(bench, "tasks", "tasks");
        auto *page = qobject_cast<pages::TasksPage *>(bench.window->currentPage());
        const int all = page->filter()->shownTasks();
        tasks.open();
        tasks.take(QStringLiteral("2  Quá hạn ở Ninh Hòa"));
        QVERIFY(page->filter()->shownTasks() < all);

        // Renamed and deleted where it is chosen.
        tasks.open();
        tasks.take(QStringLiteral("Đổi tên “Quá hạn ở Ninh Hòa”…"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        support::typeText(QApplication::focusWidget(), QStringLiteral("Của thị xã"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        tasks.open();
        QVERIFY(tasks.texts().contains(QStringLiteral("2  Của thị xã")));
        tasks.take(QStringLiteral("Xóa “Của thị xã”"));
        tasks.open();
        QVERIFY(!tasks.texts().contains(QStringLiteral("2  Của thị xã")));
        tasks.take(QStringLiteral("Bỏ lọc"));
        QCOMPARE(page->filter()->shownTasks(), all);
        bench.window.reset();
    }
};

QTEST_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
