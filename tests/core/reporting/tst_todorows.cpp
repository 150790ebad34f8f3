#include "core/reporting/periodfigures.h"
#include "core/reporting/todorows.h"
#include "core/services/difficultyservice.h"
#include "core/services/paperservice.h"
#include "core/services/periodservice.h"
#include "core/services/taskservice.h"
#include "core/store/connection.h"
#include "support/datafilefixture.h"

#include <QtTest>

using reporting::TodoItem;
using reporting::TodoRow;
using support::DataFileFixture;
using Kind = reporting::TodoItem::Kind;

/// "Việc cần làm hôm nay" as it is read: things of a kind in one row.
class TestTodoRows : public QObject {
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<DataFileFixture>(QDate(2022, 5, 12)); }

    void overdueTasksStandInOneRow()
    {
        deadline("1.2", {2022, 5, 2});
        QCOMPARE(row(Kind::TaskOverdue).title, QStringLiteral("Nhiệm vụ 1.2 quá hạn 10 ngày"));
        deadline("2.7", {2022, 5, 7});
        const TodoRow both = row(Kind::TaskOverdue);
        QCOMPARE(both.title, QStringLiteral("2 nhiệm vụ quá hạn"));
        QCOMPARE(both.detail, QStringLiteral("1.2 quá 10 ngày · 2.7 quá 5 ngày"));
        QCOMPARE(both.keys, (QStringList{QStringLiteral("1.2"), QStringLiteral("2.7")}));
        QVERIFY(both.urgent);
        deadline("2.6", {2022, 5, 13});
        QCOMPARE(row(Kind::TaskDueSoon).title, QStringLiteral("Nhiệm vụ 2.6 đến hạn thứ Sáu 13/05"));
    }

    void tasksNobodyLeadsAreNamed()
    {
        const TodoRow without = row(Kind::TaskWithoutLead);
        QCOMPARE(without.title, QStringLiteral("Nhiệm vụ 1.9 và 2.1 chưa có đơn vị chủ trì"));
        QCOMPARE(rows().last().kind, Kind::TaskWithoutLead);
    }

    void newDifficultiesStandInOneRowUntilCollected()
    {
        const auto first = raise("ninh sơn", {2022, 4, 20});
        raise("tckh", {2022, 5, 10});
        const TodoRow both = row(Kind::DifficultyOld);
        QCOMPARE(both.title, QStringLiteral("Tổng hợp 2 khó khăn, vướng mắc mới"));
        QVERIFY2(
            both.detail.startsWith(QStringLiteral("Lâu nhất 22 ngày · UBND xã Ninh Sơn")), qPrintable(both.detail));
        services::DifficultyMove move;
        move.difficulty = first;
        move.stage = domain::DifficultyStage::Collected;
        VERIFY_OK(services::moveDifficulty(*m_office->file, move));
        QCOMPARE(row(Kind::DifficultyNew).keys.size(), 1);
        QVERIFY(row(Kind::DifficultyOld).keys.isEmpty());
    }

    void thePaperIsToBeFinishedAfterTheDueDay()
    {
        m_office->clock.set(QDateTime(QDate(2022, 5, 9), QTime(8, 0)));
        QVERIFY(row(Kind::PaperToFinish).keys.isEmpty());
        m_office->clock.set(QDateTime(QDate(2022, 5, 12), QTime(8, 15)));
        QCOMPARE(row(Kind::PaperToFinish).detail, QStringLiteral("Chưa sửa gì, toàn bộ lấy từ số liệu"));
        domain::PaperDraft draft
            = *services::paperDraft(*m_office->file, {plan().id, domain::PaperKind::Monthly, {2022, 5}, {}});
        draft.sections = {{QStringLiteral("discipline"), {}, QStringLiteral("Lời của lãnh đạo"), {}, false}};
        VERIFY_OK(services::saveDraft(*m_office->file, draft));
        const TodoRow begun = row(Kind::PaperToFinish);
        QVERIFY2(begun.detail.startsWith(QStringLiteral("Dự thảo sửa lúc 08:15; 1 mục có số liệu mới")),
            qPrintable(begun.detail));
        QCOMPARE(begun.title, QStringLiteral("Hoàn thiện báo cáo tháng 5/2022 trình lãnh đạo"));
    }

    void aClosedMonthAsksForNothing()
    {
        VERIFY_OK(services::closePeriod(*m_office->file, {2022, 5}));
        for (const Kind kind : {Kind::UnitsMissing, Kind::PaperToFinish, Kind::PeriodToClose})
            QVERIFY(row(kind).keys.isEmpty());
    }

    void aMonthLongPastCanBeClosedWhoeverIsMissing()
    {
        QVERIFY(row(Kind::PeriodToClose).keys.isEmpty());
        m_office->clock.set(QDateTime(QDate(2022, 5, 26), QTime(8, 0)));
        QCOMPARE(row(Kind::PeriodToClose).detail, QStringLiteral("Quá hạn 17 ngày, còn 48 đơn vị chưa gửi"));
    }

    void figuresThatAreKnownAreNotReadAgain()
    {
        const auto figures = reporting::periodFigures(*m_office->file, plan(), {2022, 5});
        const store::Connection &connection = m_office->file->connection();
        int before = connection.rowCount();
        const auto alone = reporting::todoToday(*m_office->file, plan());
        const int rowsAlone = connection.rowCount() - before;
        before = connection.rowCount();
        const auto helped = reporting::todoToday(*m_office->file, plan(), &*figures);
        QVERIFY(connection.rowCount() - before < rowsAlone);
        QCOMPARE(titles(*helped), titles(*alone));
    }

private:
    domain::Plan plan() const { return *services::currentPlan(*m_office->file); }

    QList<TodoRow> rows() const
    {
        return reporting::todoRows(*reporting::todoToday(*m_office->file, plan()), m_office->clock.today());
    }

    QStringList titles(const QList<TodoItem> &items) const
    {
        QStringList all;
        for (const TodoRow &each : reporting::todoRows(items, m_office->clock.today()))
            all.append(each.title + each.detail);
        return all;
    }

    /// The row of that kind; one without keys when there is none.
    TodoRow row(Kind kind) const
    {
        for (const TodoRow &each : rows()) {
            if (each.kind == kind)
                return each;
        }
        return {};
    }

    void deadline(const char *no, QDate day)
    {
        services::TaskAct act;
        act.task = services::findTask(*m_office->file, QString::fromLatin1(no))->id;
        act.deadline = domain::Deadline{domain::Deadline::Kind::Date, day, {}};
        VERIFY_OK(services::applyTaskAct(*m_office->file, act));
    }

    domain::DifficultyId raise(const char *unit, QDate on)
    {
        domain::Difficulty difficulty;
        difficulty.unit = m_office->unit(QString::fromUtf8(unit)).id;
        difficulty.raisedOn = on;
        difficulty.text = QStringLiteral("Đường truyền chậm");
        const auto id = services::addDifficulty(*m_office->file, difficulty);
        return id ? *id : domain::DifficultyId{};
    }

    std::unique_ptr<DataFileFixture> m_office;
};

QTEST_MAIN(TestTodoRows)
#include "tst_todorows.moc"
