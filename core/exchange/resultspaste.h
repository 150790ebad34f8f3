#pragma once

#include "core/domain/plan.h"
#include "core/domain/report.h"
#include "core/exchange/pastedtable.h"

#include <QList>
#include <QStringList>

#include <utility>

namespace exchange {

/// What pasted rows say of a plan's tasks.
struct ResultsPaste {
    /// By task, in the order of the rows; a task named twice has its texts joined.
    QList<domain::ReportResult> results;
    /// Texts of rows that name no task at all, when none does: to be put one below the other.
    QStringList texts;
    QStringList namedTwice; ///< tasks whose texts were joined
    /// Numbers read as another one, "2.1" → "2.10": a spreadsheet takes 2.10 for a number and leaves the zero out.
    QList<std::pair<QString, QString>> lengthened;
    QStringList unknownTasks; ///< numbers that the plan does not have, as written
    /// As written: what stands in a column of states or percents and is neither, and numbers that may be another's.
    QStringList unclear;
};

/// Reads rows copied in Excel or Word. Columns are recognised by head words ("Nhiệm vụ", "Kết quả", "Trạng thái",
/// "Tiến độ", "%") or by what stands in them: task numbers, words for a state in any spelling, percents ("70%", "0,7",
/// "70"); what is left and longest is the text. A column that repeats the plan's own words is passed over. A "2.1"
/// below a 2.9 is the 2.10 of a plan that has one; below a 2.5 it is unclear and its row left out.
ResultsPaste readResultsPaste(const PastedTable &table, const QList<domain::Task> &tasks);

/// "đang thực hiện", "Đã xong", "chưa", "in_progress" …
std::optional<domain::TaskState> taskStateOfWords(const QString &words);

} // namespace exchange
