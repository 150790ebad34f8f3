#include "core/reporting/periodic/annextables.h"

#include "core/base/text/wording.h"
#include "core/reporting/periodic/taskwords.h"

namespace reporting {

using base::paddedCount;
using namespace document;
using namespace domain;

namespace {

/// In a column a zero would hide among the numbers.
QString cellCount(int count)
{
    return count == 0 ? QStringLiteral("–") : QString::number(count);
}

int openDifficulties(const PeriodicSource &source, TaskId task)
{
    int count = 0;
    for (const Difficulty &difficulty : source.figures.difficulties.open)
        count += difficulty.task == task;
    return count;
}

/// What a task row adds up to the totals.
struct TaskTotals {
    int withWords = 0;
    int difficulties = 0;
};

TableRow taskRow(const Task &task, const PeriodicSource &source, TaskTotals &totals)
{
    const TaskStanding standing = source.figures.standings.value(task.id);
    // Until a task has a deadline its state leads (rule 4).
    const QString state = standing.timeliness.kind == Timeliness::NoDeadline ? taskStateOnPaper(standing.state)
                                                                             : timelinessOnPaper(standing.timeliness);
    const int units = taskWords(source, task).units;
    const int difficulties = openDifficulties(source, task.id);
    totals.withWords += units > 0;
    totals.difficulties += difficulties;
    return tableRow({task.no, task.shortTitle, orDash(source.units.shortNames(task.leads).join(QStringLiteral(", "))),
        orDash(source.units.shortNames(task.coordinators).join(QStringLiteral(", "))), deadlineText(standing.deadline),
        state, QStringLiteral("%1%").arg(standing.progress), cellCount(units), cellCount(difficulties)});
}

QList<TableRow> taskHeader()
{
    const auto tall = [](const QString &text) { return TableCell{text, false, 1, 2}; };
    return {{tall(QStringLiteral("Số")), tall(QStringLiteral("Nhiệm vụ")), tall(QStringLiteral("Chủ trì")),
                tall(QStringLiteral("Phối hợp")), tall(QStringLiteral("Thời hạn")),
                TableCell{QStringLiteral("Kết quả trong kỳ"), false, 3}, tall(QStringLiteral("Khó khăn chưa xong"))},
        tableRow({QStringLiteral("Tình trạng"), QStringLiteral("Tiến độ"), QStringLiteral("Đơn vị báo cáo")})};
}

} // namespace

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

Table taskTable(const PeriodicSource &source)
{
    Table table;
    table.fontSize = 11;
    table.columns = {TableColumn::fixed(12, Alignment::Centre), TableColumn::shared(4), TableColumn::shared(1.6),
        TableColumn::shared(2), TableColumn::fixed(24, Alignment::Centre), TableColumn::fixed(30),
        TableColumn::fixed(16, Alignment::Centre), TableColumn::fixed(18, Alignment::Centre),
        TableColumn::fixed(20, Alignment::Centre)};
    table.headerRows = taskHeader();
    TaskTotals totals;
    for (const TaskGroup &group : source.contents.groups) {
        table.rows.append(TableRow{{group.no + QStringLiteral(". ") + group.title, true, 9}});
        for (const Task &task : source.contents.tasks) {
            if (task.group == group.id)
                table.rows.append(taskRow(task, source, totals));
        }
    }
    if (!source.contents.tasks.isEmpty()) {
        table.totalsRow = true;
        const TaskCounts &tasks = source.figures.tasks;
        table.rows.append(TableRow{{QStringLiteral("Tổng cộng: %1 nhiệm vụ, %2 hoàn thành")
                                           .arg(paddedCount(tasks.total), paddedCount(tasks.done())),
                                       true, 5},
            {QStringLiteral("%1 nhiệm vụ có đơn vị báo cáo").arg(paddedCount(totals.withWords)), true, 3},
            {paddedCount(totals.difficulties), true}});
    }
    return table;
}

} // namespace reporting
