#include "core/reporting/periodbadges.h"
#include "core/reporting/periodfigures.h"
#include "core/services/acthistory.h"
#include "core/services/difficultyservice.h"
#include "core/services/ledgerreader.h"
#include "core/services/periodservice.h"
#include "core/services/planreader.h"
#include "core/services/taskservice.h"
#include "support/accessibility.h"
#include "support/pagebench.h"
#include "support/resultcheck.h"
#include "support/typing.h"
#include "ui/models/difficultymodel.h"
#include "ui/pages/difficulties/difficultiespage.h"
#include "ui/pages/difficulties/difficultyboardview.h"
#include "ui/pages/difficulties/difficultycolumn.h"
#include "ui/pages/difficulties/difficultylist.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using base::ErrorCode;
using domain::DifficultyId;
using domain::DifficultyStage;
using models::DifficultyModel;

namespace {

/// Five units in difficulties, on 11/10/2022: three are new (the oldest 40 days), one is collected, one was solved in
/// June, long before the period.
struct Board {
    Board() : bench(QDate(2022, 10, 11))
    {
        son = add("Ninh Sơn", QDate(2022, 9, 1), QStringLiteral("Thiếu máy quét căn cước"), QStringLiteral("2.7"));
        thuy = add("Ninh Thủy", QDate(2022, 9, 26), QStringLiteral("Đường truyền yếu"), {});
        sim = add("Ninh Sim", QDate(2022, 10, 8), QStringLiteral("Thiếu cán bộ"), QStringLiteral("1.2"));
        tay = add("Ninh Tây", QDate(2022, 9, 20), QStringLiteral("Dân ở xa, đi lại khó"), {});
        old = add("Ninh Vân", QDate(2022, 5, 20), QStringLiteral("Chưa có máy in"), {});
        move(tay, DifficultyStage::Collected, QDate(2022, 10, 1));
        move(old, DifficultyStage::Solved, QDate(2022, 6, 10));
        page = bench.add<pages::DifficultiesPage>();
        QObject::connect(page, &pages::Page::itemRequested, page,
            [this](const QString &kind, const QString &key) { asked = kind + QLatin1Char(' ') + key; });
        support::PageBench::show(*page, QSize(1366, 768));
    }

    DifficultyId add(const char *unit, QDate on, const QString &text, const QString &task)
    {
        domain::Difficulty difficulty;
        difficulty.unit = bench.data.unit(QString::fromUtf8(unit)).id;
        difficulty.raisedOn = on;
        difficulty.text = text;
        if (!task.isEmpty())
            difficulty.task = services::findTask(file(), task)->id;
        const auto id = services::addDifficulty(file(), difficulty);
        return id ? *id : DifficultyId{};
    }

    void move(DifficultyId id, DifficultyStage stage, QDate on)
    {
        if (!services::moveDifficulty(file(), {id, stage, on, QStringLiteral(""), QStringLiteral(""), {}}))
            qFatal("not moved");
    }

    services::DataFile &file() const { return *bench.data.file; }

    domain::Difficulty now(DifficultyId id) const
    {
        const auto all = services::difficulties(file(), services::currentPlan(file())->id);
        for (const domain::Difficulty &each : *all) {
            if (each.id == id)
                return each;
        }
        return {};
    }

    /// The units of a column from top to bottom.
    QStringList column(DifficultyStage stage) const
    {
        QStringList units;
        for (const auto &card : page->board()->column(stage)->model()->cards())
            units.append(card.unitName);
        return units;
    }

    QString current() const
    {
        const auto card = page->board()->current();
        return card ? card->unitName : QString();
    }

    template <typename T = QWidget> T *child(const char *name) const
    {
        return support::PageBench::child<T>(page, name);
    }

    bool isOpen(const char *bar) const { return child<widgets::ActBar>(bar)->isOpen(); }
    QString focusName() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    void key(int which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { support::PageBench::key(which, modifiers); }
    void type(const QString &text) { support::typeText(QApplication::focusWidget(), text); }

    support::PageBench bench;
    pages::DifficultiesPage *page = nullptr;
    DifficultyId son, thuy, sim, tay, old;
    QString asked;
};

const QString sonName = QStringLiteral("UBND xã Ninh Sơn");
const QString thuyName = QStringLiteral("UBND phường Ninh Thủy");
const QString simName = QStringLiteral("UBND xã Ninh Sim");
const QString tayName = QStringLiteral("UBND xã Ninh Tây");

} // namespace

class TestDifficultiesPage : public QObject {
    Q_OBJECT

private slots:
    void showsThePeriodOldestFirst()
    {
        const Board board;
        QCOMPARE(board.column(DifficultyStage::New), (QStringList{sonName, thuyName, simName}));
        QCOMPARE(board.column(DifficultyStage::Collected), QStringList{tayName});
        QVERIFY(board.column(DifficultyStage::Solved).isEmpty());
        const auto figures
            = reporting::periodFigures(board.file(), *services::currentPlan(board.file()), domain::Period{2022, 10});
        VERIFY_OK(figures);
        for (const DifficultyStage stage : domain::difficultyStages)
            QCOMPARE(int(board.column(stage).size()), figures->difficulties.at(stage));
        reporting::PeriodBadges badges;
        badges.openDifficulties = int(figures->difficulties.open.size());
        bool urgent = true;
        QCOMPARE(board.page->badge(badges, &urgent), QStringLiteral("4"));
        QVERIFY(!urgent);
        QVERIFY(board.page->summary().startsWith(QStringLiteral("4 khó khăn")));
        const DifficultyModel *model = board.page->board()->column(DifficultyStage::New)->model();
        QCOMPARE(model->longest(), QStringLiteral("lâu nhất 40 ngày"));
        QCOMPARE(model->index(0).data(models::StatusRole).toInt(), int(theme::Status::Missing));
        QCOMPARE(model->index(1).data(models::StatusRole).toInt(), int(theme::Status::Late)); // 15 days
        QCOMPARE(model->index(2).data(models::StatusRole).toInt(), int(theme::Status::InTime));
        QCOMPARE(model->index(0).data(DifficultyModel::TaskRole).toString(), QStringLiteral("2.7"));
    }

    void arrowsWalkTheBoard()
    {
        Board board;
        QCOMPARE(board.current(), sonName);
        board.key(Qt::Key_Down);
        QCOMPARE(board.current(), thuyName);
        board.key(Qt::Key_Right);
        QCOMPARE(board.current(), tayName);
        QCOMPARE(board.focusName(), QStringLiteral("difficultyList_collected"));
        board.key(Qt::Key_Right); // nothing further right holds a card
        QCOMPARE(board.current(), tayName);
        board.key(Qt::Key_Left);
        QCOMPARE(board.page->board()->stage(), DifficultyStage::New);
    }

    void aCardMovesAndTheFocusFollows()
    {
        Board board;
        QSignalSpy done(board.page, &pages::Page::done);
        board.key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(board.isOpen("difficultyMove"));
        QCOMPARE(board.focusName(), QStringLiteral("difficultyMoveDay"));
        QCOMPARE(board.child<QLineEdit>("difficultyMoveDay")->text(), QStringLiteral("11/10/2022"));
        board.type(QStringLiteral("10/10"));
        board.key(Qt::Key_Tab);
        board.type(QStringLiteral("45/BC-CATX"));
        board.key(Qt::Key_Tab);
        board.type(QStringLiteral("đã gọi điện"));
        board.key(Qt::Key_Return);
        QVERIFY(!board.isOpen("difficultyMove"));
        const domain::Difficulty moved = board.now(board.son);
        QCOMPARE(moved.stage, DifficultyStage::Collected);
        QCOMPARE(moved.stageOn, QDate(2022, 10, 10));
        QCOMPARE(moved.document, QStringLiteral("45/BC-CATX"));
        QCOMPARE(board.current(), sonName);
        QCOMPARE(board.focusName(), QStringLiteral("difficultyList_collected"));
        QCOMPARE(board.column(DifficultyStage::Collected), (QStringList{sonName, tayName}));
        QCOMPARE(done.size(), 1);
        QCOMPARE(board.file().history().undoTitle(), QStringLiteral("chuyển khó khăn sang “Đã tổng hợp”"));
        VERIFY_OK(services::undo(board.file()));
        QCOMPARE(board.current(), sonName);
        QCOMPARE(board.page->board()->stage(), DifficultyStage::New);
    }

    void escapeMovesNothing()
    {
        Board board;
        board.key(Qt::Key_Right, Qt::ControlModifier);
        board.key(Qt::Key_Escape);
        QVERIFY(!board.isOpen("difficultyMove"));
        QCOMPARE(board.now(board.son).stage, DifficultyStage::New);
        QCOMPARE(board.focusName(), QStringLiteral("difficultyList_new"));
    }

    void aStepBackNeedsAReason()
    {
        Board board;
        board.key(Qt::Key_Right);
        board.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(board.focusName(), QStringLiteral("difficultyMoveReason"));
        board.key(Qt::Key_Return);
        QVERIFY(board.isOpen("difficultyMove"));
        QCOMPARE(board.now(board.tay).stage, DifficultyStage::Collected);
        board.type(QStringLiteral("chuyển nhầm"));
        board.key(Qt::Key_Return);
        QVERIFY(!board.isOpen("difficultyMove"));
        QCOMPARE(board.now(board.tay).stage, DifficultyStage::New);
        QCOMPARE(board.current(), tayName);
    }

    void aDayThatCannotBeIsRefusedInWords()
    {
        Board board;
        board.key(Qt::Key_Right, Qt::ControlModifier);
        board.type(QStringLiteral("mai"));
        board.key(Qt::Key_Return);
        auto *message = board.child<widgets::MessageBar>("difficultyMoveMessage");
        QVERIFY(message->sentence().contains(QStringLiteral("ngày")));
        auto *day = board.child<QLineEdit>("difficultyMoveDay");
        day->setText(QStringLiteral("12/10/2022"));
        day->setFocus();
        board.key(Qt::Key_Return);
        QVERIFY(board.isOpen("difficultyMove"));
        QVERIFY(message->sentence().contains(QStringLiteral("12/10/2022")));
        QCOMPARE(board.now(board.son).stage, DifficultyStage::New);
    }

    void markedCardsMoveTogether()
    {
        Board board;
        board.key(Qt::Key_Space);
        board.key(Qt::Key_Down);
        board.key(Qt::Key_Down);
        board.key(Qt::Key_Space);
        QVERIFY(board.page->summary().endsWith(QStringLiteral("đang đánh dấu 2 việc")));
        board.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(board.child<widgets::ActBar>("difficultyMove")->title(),
            QStringLiteral("2 khó khăn: chuyển sang “Đã tổng hợp”"));
        board.key(Qt::Key_Return);
        QCOMPARE(board.column(DifficultyStage::New), QStringList{thuyName});
        QCOMPARE(board.now(board.sim).stage, DifficultyStage::Collected);
        QVERIFY(!board.page->board()->hasMarks());
        VERIFY_OK(services::undo(board.file()));
        QCOMPARE(board.now(board.son).stage, DifficultyStage::New);
        QCOMPARE(board.now(board.sim).stage, DifficultyStage::New);
    }

    void escapeLeavesOneThingAfterTheOther()
    {
        Board board;
        board.key(Qt::Key_Space);
        board.key(Qt::Key_Return);
        QVERIFY(board.child("difficultyDetail")->isVisible());
        board.key(Qt::Key_Escape);
        QVERIFY(!board.child("difficultyDetail")->isVisible());
        QVERIFY(board.page->board()->hasMarks());
        board.key(Qt::Key_Escape);
        QVERIFY(!board.page->board()->hasMarks());
    }

    void detailTellsEverything()
    {
        Board board;
        services::NewReport report = board.bench.data.report(
            QStringLiteral("Ninh Đa"), {2022, 10}, QDate(2022, 10, 5), QStringLiteral("7/BC-UBND"));
        report.difficulties.append({{}, QStringLiteral("Thiếu người"), QStringLiteral("Thêm người")});
        VERIFY_OK(services::addReport(board.file(), report));
        const auto all = services::difficulties(board.file(), services::currentPlan(board.file())->id);
        const DifficultyId id = std::find_if(all->begin(), all->end(), [](const domain::Difficulty &each) {
            return each.report.isValid();
        })->id;
        VERIFY_OK(services::moveDifficulty(board.file(),
            {id, DifficultyStage::Advised, QDate(2022, 10, 9), QStringLiteral("12/TTr"), QStringLiteral("đã trình"),
                {}}));
        QVERIFY(board.page->showItem(QStringLiteral("difficulty"), QString::number(id.value)));
        QVERIFY(board.child("difficultyDetail")->isVisible());
        QCOMPARE(board.child<QLabel>("difficultyText")->text(), QStringLiteral("Thiếu người"));
        QCOMPARE(board.child<QLabel>("difficultyProposal")->text(), QStringLiteral("Thêm người"));
        QCOMPARE(board.child<QLabel>("difficultyStep2")->text(), QStringLiteral("09/10/2022  Đã tham mưu UBND"));
        QCOMPARE(board.child<QLabel>("difficultyStep2Words")->text(), QStringLiteral("12/TTr · đã trình"));
        board.child<QPushButton>("difficultyDetailReport")->click();
        QCOMPARE(board.asked, QStringLiteral("entry 2022/1"));
        QCOMPARE(support::widgetsWithoutName(board.page).join(QLatin1Char('\n')), QString());
    }

    void wordsAreCorrectedInPlace()
    {
        Board board;
        board.key(Qt::Key_F2);
        QVERIFY(board.isOpen("difficultyWords"));
        QCOMPARE(board.focusName(), QStringLiteral("difficultyWordsText"));
        QVERIFY(!board.child("difficultyWordsUnit")->isVisible());
        board.key(Qt::Key_A, Qt::ControlModifier);
        board.type(QStringLiteral("Thiếu hai máy quét"));
        board.key(Qt::Key_F2); // does not throw away what is being typed
        QCOMPARE(
            board.child<QPlainTextEdit>("difficultyWordsText")->toPlainText(), QStringLiteral("Thiếu hai máy quét"));
        board.key(Qt::Key_Tab);
        board.type(QStringLiteral("Cấp thêm máy"));
        board.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!board.isOpen("difficultyWords"));
        QCOMPARE(board.now(board.son).text, QStringLiteral("Thiếu hai máy quét"));
        QCOMPARE(board.now(board.son).proposal, QStringLiteral("Cấp thêm máy"));
        QCOMPARE(board.now(board.son).task, services::findTask(board.file(), QStringLiteral("2.7"))->id);
        VERIFY_OK(services::undo(board.file()));
        QCOMPARE(board.now(board.son).text, QStringLiteral("Thiếu máy quét căn cước"));
    }

    void theDocumentOfAStepIsAdded()
    {
        Board board;
        board.key(Qt::Key_Right);
        board.key(Qt::Key_F2, Qt::ShiftModifier);
        QVERIFY(board.isOpen("difficultyMove"));
        board.key(Qt::Key_Tab);
        board.type(QStringLiteral("8/BC-CATX"));
        board.key(Qt::Key_Return);
        QCOMPARE(board.now(board.tay).document, QStringLiteral("8/BC-CATX"));
        QCOMPARE(board.now(board.tay).stage, DifficultyStage::Collected);
        VERIFY_OK(services::undo(board.file()));
        QCOMPARE(board.now(board.tay).document, QString());
    }

    void aCallIsWrittenDown()
    {
        Board board;
        board.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(board.focusName(), QStringLiteral("difficultyWordsUnit"));
        board.type(QStringLiteral("ninh da"));
        board.key(Qt::Key_Return);
        QCOMPARE(board.focusName(), QStringLiteral("difficultyWordsTask"));
        board.key(Qt::Key_Tab);
        board.key(Qt::Key_Tab);
        QCOMPARE(board.focusName(), QStringLiteral("difficultyWordsText"));
        board.key(Qt::Key_Return, Qt::ControlModifier); // without a text
        QVERIFY(board.isOpen("difficultyWords"));
        QVERIFY(!board.child<widgets::MessageBar>("difficultyWordsMessage")->sentence().isEmpty());
        board.child("difficultyWordsText")->setFocus();
        board.type(QStringLiteral("Mất điện nhiều ngày"));
        board.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!board.isOpen("difficultyWords"));
        QCOMPARE(board.current(), QStringLiteral("UBND phường Ninh Đa"));
        QCOMPARE(board.focusName(), QStringLiteral("difficultyList_new"));
        QCOMPARE(board.page->board()->current()->difficulty.text, QStringLiteral("Mất điện nhiều ngày"));
        VERIFY_OK(services::undo(board.file()));
        QCOMPARE(board.column(DifficultyStage::New).size(), 3);
    }

    void theFilterFoldsMarks()
    {
        Board board;
        board.key(Qt::Key_F, Qt::ControlModifier);
        board.type(QStringLiteral("may quet"));
        QCOMPARE(board.column(DifficultyStage::New), QStringList{sonName});
        QVERIFY(board.column(DifficultyStage::Collected).isEmpty());
        board.key(Qt::Key_Down);
        QCOMPARE(board.focusName(), QStringLiteral("difficultyList_new"));
        board.key(Qt::Key_Escape);
        QCOMPARE(board.column(DifficultyStage::New).size(), 3);
        board.key(Qt::Key_F, Qt::ControlModifier);
        board.type(QStringLiteral("không có gì như vậy"));
        QTRY_VERIFY(board.child<QPushButton>("difficultyDropFilter")->isVisible());
        board.child<QPushButton>("difficultyDropFilter")->click();
        QTRY_COMPARE(board.column(DifficultyStage::New).size(), 3);
    }

    void unitsAndTasksAreFilters()
    {
        Board board;
        auto *units = board.child<QComboBox>("difficultyUnitFilter");
        units->setCurrentIndex(units->findText(thuyName + QStringLiteral(" (1)")));
        QCOMPARE(board.column(DifficultyStage::New), QStringList{thuyName});
        units->setCurrentIndex(0);
        auto *tasks = board.child<QComboBox>("difficultyTaskFilter");
        QCOMPARE(tasks->count(), 3);
        tasks->setCurrentIndex(1); // 1.2 stands before 2.7
        QCOMPARE(board.column(DifficultyStage::New), QStringList{simName});
    }

    void olderSolvedOnesOnDemand()
    {
        Board board;
        board.child<QPushButton>("difficultyOlder")->click();
        QCOMPARE(board.column(DifficultyStage::Solved).size(), 1);
        board.child<QPushButton>("difficultyOlder")->click();
        QVERIFY(board.column(DifficultyStage::Solved).isEmpty());
        QVERIFY(board.page->showItem(QStringLiteral("difficulty"), QString::number(board.old.value)));
        QCOMPARE(board.page->board()->stage(), DifficultyStage::Solved);
        QVERIFY(board.page->showItem(QStringLiteral("difficulty.stage"), QStringLiteral("collected")));
        QCOMPARE(board.current(), tayName);
        QVERIFY(!board.page->showItem(QStringLiteral("difficulty"), QStringLiteral("999")));
    }

    void aClosedPeriodMovesNothing()
    {
        Board board;
        VERIFY_OK(services::closePeriod(board.file(), {2022, 9}));
        board.page->setPeriod({2022, 9});
        board.key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(!board.isOpen("difficultyMove"));
        QVERIFY(board.child<widgets::MessageBar>("difficultiesMessage")->isVisible());
    }

    void emptyBoardsSayWhatToDo()
    {
        support::PageBench bench(QDate(2022, 10, 11));
        auto *page = bench.add<pages::DifficultiesPage>();
        support::PageBench::show(*page);
        QVERIFY(!page->board()->current());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ControlModifier); // nothing to move
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QVERIFY(!support::PageBench::child<QWidget>(page, "difficultyWords")->isVisible());
        QCOMPARE(bench.faultsAtAllSizes(*page).join(QLatin1Char('\n')), QString());
    }

    void faultlessAtAllSizes()
    {
        Board board;
        QCOMPARE(board.bench.registry.conflicts(), QStringList());
        QCOMPARE(support::widgetsWithoutName(board.page).join(QLatin1Char('\n')), QString());
        QCOMPARE(support::widgetsWithoutObjectName(board.page).join(QLatin1Char('\n')), QString());
        QCOMPARE(board.bench.faultsAtAllSizes(*board.page).join(QLatin1Char('\n')), QString());
    }

    void faultlessWithStripsOpen()
    {
        Board board;
        board.key(Qt::Key_Return);
        QCOMPARE(board.bench.faultsAtAllSizes(*board.page).join(QLatin1Char('\n')), QString());
        board.key(Qt::Key_F2);
        QCOMPARE(support::widgetsWithoutName(board.page).join(QLatin1Char('\n')), QString());
        QCOMPARE(board.bench.faultsAtAllSizes(*board.page).join(QLatin1Char('\n')), QString());
        board.child<widgets::ActBar>("difficultyWords")->close();
        board.page->board()->selectStage(DifficultyStage::Collected);
        board.bench.action("difficulty.back")->trigger();
        QCOMPARE(board.bench.faultsAtAllSizes(*board.page).join(QLatin1Char('\n')), QString());
        board.child<widgets::ActBar>("difficultyMove")->close();
        board.bench.action("difficulty.new")->trigger();
        QCOMPARE(board.bench.faultsAtAllSizes(*board.page).join(QLatin1Char('\n')), QString());
    }
};

QTEST_MAIN(TestDifficultiesPage)
#include "tst_difficultiespage.moc"
