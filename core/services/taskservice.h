#pragma once

#include "core/base/result.h"
#include "core/domain/guard.h"
#include "core/domain/plan.h"
#include "core/domain/taskevent.h"
#include "core/services/datafile.h"

#include <optional>

namespace services {

/// What is decided about a task, from a day on (rules 4 and 6).
struct TaskAct {
    domain::TaskId task;
    QDate on; ///< null: today
    std::optional<domain::TaskState> state;
    std::optional<int> progress; ///< percent
    std::optional<domain::Deadline> deadline;
    QString note;
    QString reason; ///< why warnings are overridden
};

/// All that stands against the act; nothing is written. Errors: TaskUnknown.
base::Result<domain::Guards> judgeTaskAct(const DataFile &file, const TaskAct &act);

/// Records the act as dated events. Progress on a task that has not begun begins it; "hoàn thành" means 100 %.
/// Gives the standing on the day of the act. Errors: what judgeTaskAct() says and `act.reason` does not override.
base::Result<domain::TaskStanding> applyTaskAct(DataFile &file, const TaskAct &act);

/// The task with this number in the current plan. Errors: TaskUnknown.
base::Result<domain::Task> findTask(const DataFile &file, const QString &no);

} // namespace services
