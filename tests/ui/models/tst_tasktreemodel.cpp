#include "core/base/text/fold.h"
#include "ui/models/taskfilter.h"
#include "ui/models/tasktreemodel.h"
#include "ui/theme/status.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace models;
using domain::Deadline;
using domain::TaskState;
using domain::Timeliness;

namespace {

TaskLine line(const QString &no, const QString &title, const QString &lead, domain::TaskStanding standing = {})
{
    TaskLine line;
    line.task.no = no;
    line.task.shortTitle = title;
    line.task.text = title + QStringLiteral(" theo kế hoạch");
    if (!lead.isEmpty()) {
        line.leadShort = QStringList{lead};
        line.leadNames = QStringList{QStringLiteral("Phòng ") + lead};
    }
    line.standing = standing;
    line.key = base::fold(no + QLatin1Char('\n') + line.task.text + QLatin1Char('\n') + lead);
    return line;
}

domain::TaskStanding standing(TaskState state, int progress, QDate deadline, QDate today)
{
    domain::TaskStanding standing;
    standing.state = state;
    standing.progress = progress;
    if (deadline.isValid())
        standing.deadline = {Deadline::Kind::Date, deadline, {}};
    standing.doneOn = state == TaskState::Done ? deadline : QDate();
    standing.timeliness = domain::timeliness(state, standing.deadline, standing.doneOn, standing.pausedOn, today, 3);
    return standing;
}

QDate today()
{
    return {2022, 10, 10};
}

QList<TaskGroupLines> groupsWithoutDeadlines()
{
    return {
        {{domain::GroupId{1}, QStringLiteral("1"), QStringLiteral("Hoàn thiện chính sách"),
             QStringLiteral("Chính sách")},
            {line(QStringLiteral("1.1"), QStringLiteral("Danh mục sản phẩm"), QStringLiteral("Công an")),
                line(QStringLiteral("1.9"), QStringLiteral("Nghiên cứu khoa học"), {})}},
        {{domain::GroupId{2}, QStringLiteral("2"), QStringLiteral("Thủ tục hành chính"), QStringLiteral("Thủ tục")},
            {line(QStringLiteral("2.9"), QStringLiteral("Triển khai VNeID"), QStringLiteral("Công an")),
                line(QStringLiteral("2.10"), QStringLiteral("Hộ tịch"), QStringLiteral("Tư pháp"))}},
    };
}

QList<TaskGroupLines> groupsWithDeadlines()
{
    QList<TaskGroupLines> groups = groupsWithoutDeadlines();
    groups[0].tasks[0].standing = standing(TaskState::Done, 100, QDate(2022, 6, 30), today());
    groups[0].tasks[1].standing = standing(TaskState::InProgress, 60, QDate(2022, 9, 30), today());
    groups[1].tasks[0].standing = standing(TaskState::InProgress, 92, QDate(2022, 10, 11), today());
    return groups;
}

} // namespace

class TestTaskTreeModel : public QObject {
    Q_OBJECT

private slots:
    void theSameTasksInNewStatesKeepTheirRows()
    {
        TaskTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroups(groupsWithoutDeadlines());
        const QPersistentModelIndex kept = model.indexOfTask(QStringLiteral("1.9"));
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setGroups(groupsWithDeadlines());
        QCOMPARE(reset.size(), 0);
        QVERIFY(changed.size() > 0);
        QCOMPARE(
            QModelIndex(kept).siblingAtColumn(TaskTreeModel::ProgressColumn).data().toString(), QStringLiteral("60%"));
        QList<TaskGroupLines> fewer = groupsWithDeadlines();
        fewer[0].tasks.removeLast();
        model.setGroups(fewer);
        QCOMPARE(reset.size(), 1);
    }

    void marksHoldWhileTheTaskIsThere()
    {
        TaskTreeModel model;
        model.setGroups(groupsWithoutDeadlines());
        const QSignalSpy changed(&model, &TaskTreeModel::marksChanged);
        model.setMarked({QStringLiteral("2.9"), QStringLiteral("1.9")}, true);
        QCOMPARE(changed.size(), 1);
        model.setGrouped(false);
        model.setGroups(groupsWithDeadlines());
        QCOMPARE(model.markedLines().size(), 2);
        QCOMPARE(model.markedLines().first().task.no, QStringLiteral("1.9")); // in the plan's order
        const QModelIndex marked = model.indexOfTask(QStringLiteral("2.9"));
        QVERIFY(marked.data(MarkedRole).toBool());
        QVERIFY(marked.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("đã đánh dấu")));
        QList<TaskGroupLines> fewer = groupsWithDeadlines();
        fewer[0].tasks.removeLast();
        model.setGroups(fewer);
        QCOMPARE(model.markedLines().size(), 1);
        QCOMPARE(changed.size(), 2);
    }

    void isAProperModel()
    {
        TaskTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroups(groupsWithoutDeadlines());
        model.setGrouped(false);
        model.setGroups(groupsWithDeadlines());
        model.setGrouped(true);
        TaskFilter filter(&model);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setText(QStringLiteral("cong an"));
        filter.setKind(TaskFilter::Kind::Overdue);
        filter.setKind(TaskFilter::Kind::All);
    }

    void groupsSayWhatStandsOut()
    {
        TaskTreeModel model;
        model.setGroups(groupsWithDeadlines());
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex group = model.index(0, 0);
        QCOMPARE(group.data().toString(), QStringLiteral("1. Chính sách"));
        QCOMPARE(group.data(NoteRole).toString(), QStringLiteral("2 nhiệm vụ"));
        QCOMPARE(group.data(SummaryRole).toString(), QStringLiteral("1 hoàn thành · 1 quá hạn"));
    }

    void rowsLeadWithTheDeadline()
    {
        TaskTreeModel model;
        model.setGroups(groupsWithDeadlines());
        const QModelIndex overdue = model.indexOfTask(QStringLiteral("1.9"));
        const auto cell = [&](const QModelIndex &row, int column) { return row.siblingAtColumn(column); };
        QCOMPARE(cell(overdue, TaskTreeModel::StatusColumn).data().toString(), QStringLiteral("Quá hạn 10 ngày"));
        QCOMPARE(
            theme::Status(cell(overdue, TaskTreeModel::StatusColumn).data(StatusRole).toInt()), theme::Status::Missing);
        QCOMPARE(cell(overdue, TaskTreeModel::DeadlineColumn).data().toString(), QStringLiteral("30/9/2022"));
        QCOMPARE(cell(overdue, TaskTreeModel::ProgressColumn).data(ProgressRole).toInt(), 60);
        const QModelIndex open = model.indexOfTask(QStringLiteral("2.10"));
        QCOMPARE(cell(open, TaskTreeModel::StatusColumn).data().toString(), QStringLiteral("Không thời hạn"));
        QCOMPARE(
            model.headerData(TaskTreeModel::StatusColumn, Qt::Horizontal).toString(), QStringLiteral("Tình trạng hạn"));
    }

    void withoutDeadlinesTheStateLeads()
    {
        TaskTreeModel model;
        model.setGroups(groupsWithoutDeadlines());
        QVERIFY(!model.hasDeadlines());
        const QModelIndex row = model.indexOfTask(QStringLiteral("2.10")).siblingAtColumn(TaskTreeModel::StatusColumn);
        QCOMPARE(row.data().toString(), QStringLiteral("Chưa thực hiện"));
        QCOMPARE(
            model.headerData(TaskTreeModel::StatusColumn, Qt::Horizontal).toString(), QStringLiteral("Trạng thái"));
    }

    void aTaskWithoutLeadIsAWarning()
    {
        TaskTreeModel model;
        model.setGroups(groupsWithoutDeadlines());
        const QModelIndex lead = model.indexOfTask(QStringLiteral("1.9")).siblingAtColumn(TaskTreeModel::LeadColumn);
        QCOMPARE(lead.data().toString(), QStringLiteral("Chưa giao"));
        QCOMPARE(theme::Status(lead.data(SignRole).toInt()), theme::Status::DueSoon);
    }

    void aScreenReaderHearsTheWholeSentence()
    {
        TaskTreeModel model;
        model.setGroups(groupsWithDeadlines());
        for (int column = 0; column < TaskTreeModel::ColumnCount; ++column) {
            QCOMPARE(model.indexOfTask(QStringLiteral("1.9"))
                         .siblingAtColumn(column)
                         .data(Qt::AccessibleTextRole)
                         .toString(),
                QStringLiteral("Nhiệm vụ 1.9: Nghiên cứu khoa học; chưa giao đơn vị chủ trì; thời hạn 30/9/2022; "
                               "Quá hạn 10 ngày, 60%"));
        }
    }

    void theFlatFaceHasEveryTask()
    {
        TaskTreeModel model;
        model.setGroups(groupsWithoutDeadlines());
        model.setGrouped(false);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(3, 0).data().toString(), QStringLiteral("2.10"));
        QCOMPARE(model.indexOfTask(QStringLiteral("2.9")).row(), 2);
    }

    void textFindsWithoutMarks()
    {
        TaskTreeModel model;
        model.setGroups(groupsWithDeadlines());
        TaskFilter filter(&model);
        filter.setText(QStringLiteral("Hộ tịch"));
        QCOMPARE(filter.shownTasks(), 1);
        filter.setText(QStringLiteral("ho tich tu phap"));
        QCOMPARE(filter.shownTasks(), 1);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, 0).data(KeyRole).toString(), QStringLiteral("2"));
        filter.setText(QStringLiteral("không có đâu"));
        QCOMPARE(filter.rowCount(), 0);
    }

    void togglesCountAndFilter()
    {
        TaskTreeModel model;
        model.setGroups(groupsWithDeadlines());
        TaskFilter filter(&model);
        using Kind = TaskFilter::Kind;
        QCOMPARE(filter.count(Kind::All), 4);
        QCOMPARE(filter.count(Kind::Overdue), 1);
        QCOMPARE(filter.count(Kind::DueSoon), 1);
        QCOMPARE(filter.count(Kind::InTime), 1);
        QCOMPARE(filter.count(Kind::Done), 1);
        QCOMPARE(filter.count(Kind::NoDeadline), 1);
        QCOMPARE(filter.count(Kind::Unassigned), 1);
        QCOMPARE(filter.count(Kind::Overdue) + filter.count(Kind::InTime) + filter.count(Kind::Done)
                + filter.count(Kind::NoDeadline),
            filter.count(Kind::All));
        filter.setKind(Kind::Overdue);
        QCOMPARE(filter.shownTasks(), 1);
        QCOMPARE(filter.index(0, 0, filter.index(0, 0)).data().toString(), QStringLiteral("1.9"));
    }
};

QTEST_GUILESS_MAIN(TestTaskTreeModel)
#include "tst_tasktreemodel.moc"
