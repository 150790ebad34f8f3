#pragma once

#include "core/domain/plan.h"
#include "ui/theme/status.h"

#include <QString>

namespace models {

/// A status as screens show it.
struct StatusWord {
    theme::Status status;
    QString word;
};

/// How a task stands, by its deadline ("Quá hạn 5 ngày"). Where the plan has no deadlines, or the task was
/// paused, or it is done without one, the state of the work leads ("Đang thực hiện"; design rule 4).
StatusWord statusWord(const domain::TaskStanding &standing, bool planHasDeadlines);

/// The quiet sign and the word of the state alone.
StatusWord stateWord(domain::TaskState state);

/// The deadline as a column shows it: the date, else the plan's own soft timing, else "–".
QString deadlineWords(const domain::Task &task, const domain::TaskStanding &standing);

} // namespace models
