#pragma once

#include "core/reporting/periodic/periodicsource.h"

namespace reporting {

/// What was reported of one task, as far as it is quoted.
struct TaskWords {
    struct Quote {
        QStringList units; ///< who wrote it; several when they wrote the same
        domain::Period period; ///< in the report of this month
        QString text; ///< its first sentences, without the closing stop
    };

    QList<Quote> quotes; ///< the leads first, then the shortest before
    int units = 0; ///< all that reported a result of the task; the office itself is none of them
};

/// Whether the task was done before the span began: of it is only told who still reports.
bool isSettled(const PeriodicSource &source, domain::TaskId task);

/// The units' own words of a task, the newest of each unit, so many that a leader reads them: the first sentences of
/// those who lead it and of the office itself; then of the others as long as there are fewer than the setting
/// monthly.words_per_task says, but none on a settled task.
TaskWords taskWords(const PeriodicSource &source, const domain::Task &task);

/// "đang thực hiện, tiến độ 41%, quá hạn 09 ngày; 42 đơn vị báo cáo kết quả."
QString taskStateSentence(const PeriodicSource &source, const domain::Task &task, int units);

/// "UBND xã Ninh Sơn, Phòng Y tế: đã rà soát 46 văn bản."; of a longer span with the month that said so.
QString quoteSentence(const PeriodicSource &source, const TaskWords::Quote &quote);

} // namespace reporting
