#include "core/base/text/sortkey.h"
#include "support/wholewindow.h"
#include "ui/models/registermodel.h"
#include "ui/models/unitlistmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

using models::RegisterModel;
using models::UnitListModel;

namespace {

/// A window over the town, and another after it over the same settings.
struct Windows {
    Windows() { open(); }

    void open()
    {
        bench.window.reset();
        registry = std::make_unique<actions::ActionRegistry>(bench.theme);
        bench.window = std::make_unique<app::MainWindow>(
            pages::PageContext{*bench.data.file, bench.renderer, bench.theme, *registry}, bench.settings);
        bench.show();
    }
    ~Windows() { bench.window.reset(); }

    template <typename View> View *view(const char *page, const char *name)
    {
        bench.window->showPage(QString::fromLatin1(page));
        QApplication::processEvents();
        return bench.window->currentPage()->template findChild<View *>(QString::fromLatin1(name));
    }

    /// The list's menu as the menu key opens it.
    static QMenu *menuOf(QAbstractItemView *view)
    {
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(5, 5), view->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(view->viewport(), &wanted);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

    static QAction *entry(const QMenu *menu, const QString &text)
    {
        const QList<QAction *> all = menu->actions();
        for (QAction *action : all) {
            if (actions::plainText(action) == text)
                return action;
        }
        return nullptr;
    }

    /// Takes "Cột → title" in the list's menu. False: it cannot be taken.
    static bool toggle(QAbstractItemView *view, const QString &title)
    {
        QMenu *menu = menuOf(view);
        QAction *columns = menu ? entry(menu, QStringLiteral("Cột")) : nullptr;
        QAction *column = columns ? entry(columns->menu(), title) : nullptr;
        const bool can = column && column->isEnabled();
        if (can)
            column->trigger();
        if (menu)
            menu->close();
        return can;
    }

    static bool sortBy(QAbstractItemView *view, const QString &title)
    {
        QMenu *menu = menuOf(view);
        QAction *sort = menu ? entry(menu, title) : nullptr;
        if (sort)
            sort->trigger();
        if (menu)
            menu->close();
        return sort;
    }

    support::WholeWindow bench;
    std::unique_ptr<actions::ActionRegistry> registry;
};

} // namespace

class TestColumns : public QObject {
    Q_OBJECT

private slots:
    void aHiddenColumnStaysHidden()
    {
        Windows windows;
        auto *table = windows.view<QTableView>("incoming", "registerTable");
        QVERIFY(!table->isColumnHidden(RegisterModel::DocumentColumn));
        QVERIFY(Windows::toggle(table, QStringLiteral("Số, ký hiệu")));
        QVERIFY(table->isColumnHidden(RegisterModel::DocumentColumn));
        // Without the one that says whose it is a row says nothing.
        QVERIFY(!Windows::toggle(table, QStringLiteral("Tác giả")));
        auto *tree = windows.view<QTreeView>("tasks", "taskTree");
        QVERIFY(Windows::toggle(tree, QStringLiteral("Thời hạn")));

        windows.open();
        table = windows.view<QTableView>("incoming", "registerTable");
        QVERIFY(table->isColumnHidden(RegisterModel::DocumentColumn));
        tree = windows.view<QTreeView>("tasks", "taskTree");
        QVERIFY(tree->isColumnHidden(3));
        QVERIFY(Windows::toggle(tree, QStringLiteral("Thời hạn")));
        QVERIFY(!tree->isColumnHidden(3));
    }

    void allHiddenThatCanBeStillFits()
    {
        Windows windows;
        auto *table = windows.view<QTableView>("incoming", "registerTable");
        for (const char *title : {"Số đến", "Ngày", "Số, ký hiệu", "Tình trạng"})
            QVERIFY2(Windows::toggle(table, QString::fromUtf8(title)), title);
        QCOMPARE(table->horizontalHeader()->count() - table->horizontalHeader()->hiddenSectionCount(), 1);
        for (const QSize size : support::screenSizes()) {
            support::showAt(windows.bench.window.get(), size);
            QCOMPARE(support::layoutFaults(windows.bench.window->currentPage()), QStringList());
        }
    }

    void theOrderIsVietnameseAndRemembered()
    {
        Windows windows;
        const auto names = [&windows] {
            auto *list = windows.view<QTableView>("matrix", "unitList");
            QStringList texts;
            for (int row = 0; row < list->model()->rowCount(); ++row)
                texts.append(list->model()->index(row, UnitListModel::NameColumn).data().toString());
            return texts;
        };
        windows.view<QTableView>("matrix", "unitList");
        windows.bench.window->currentPage()->setFace(QStringLiteral("catalogue"));
        auto *list = windows.view<QTableView>("matrix", "unitList");
        const QStringList official = names();
        QVERIFY(Windows::sortBy(list, QStringLiteral("Tên đơn vị")));
        QStringList sorted = official;
        std::stable_sort(sorted.begin(), sorted.end(),
            [](const QString &a, const QString &b) { return base::sortKey(a) < base::sortKey(b); });
        QVERIFY(sorted != official);
        QCOMPARE(names(), sorted);
        windows.open();
        QCOMPARE(names(), sorted);
        list = windows.view<QTableView>("matrix", "unitList");
        QVERIFY(Windows::sortBy(list, QStringLiteral("TT")));
        QCOMPARE(names(), official);

        auto *table = windows.view<QTableView>("incoming", "registerTable");
        QVERIFY(Windows::sortBy(table, QStringLiteral("Tác giả")));
        const QString first = table->model()->index(0, RegisterModel::IssuerColumn).data().toString();
        windows.open();
        table = windows.view<QTableView>("incoming", "registerTable");
        QCOMPARE(table->model()->index(0, RegisterModel::IssuerColumn).data().toString(), first);
    }
};

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
