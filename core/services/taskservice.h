#pragma once

#include "core/base/result.h"
#include "core/domain/guard.h"
#include "core/domain/plan.h"
#include "core/domain/taskevent.h"
#include "core/services/datafile.h"

#include <QList>

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

/// What an act would do to its task; nothing is written.
struct TaskActOutlook {
    domain::Task task;
    domain::TaskStanding before; ///< on the day of the act
    domain::TaskStanding after;
    domain::Guards guards; ///< all that stands against it
    bool changes = false; ///< false: the task stands already as the act says, and is left out of a change of several

    bool isRefused() const;
};

/// What applyTaskActs() would do, in the order of the acts. Errors: TaskUnknown.
base::Result<QList<TaskActOutlook>> foreseeTaskActs(const DataFile &file, const QList<TaskAct> &acts);

/// Several acts as one: all of them or none, one line in the trace for each, one step to take back. Tasks that stand
/// already as the act says are left out. Gives how many tasks were changed. Errors: of the first act that is refused,
/// or whose warnings its reason does not override; NothingToSet when nothing is left.
base::Result<int> applyTaskActs(DataFile &file, const QList<TaskAct> &acts);

/// Records the act as dated events. Progress on a task that has not begun begins it; "hoàn thành" means 100 %.
/// Gives the standing on the day of the act. Errors: what judgeTaskAct() says and `act.reason` does not override.
base::Result<domain::TaskStanding> applyTaskAct(DataFile &file, const TaskAct &act);

/// The task with this number in the current plan. Errors: TaskUnknown.
base::Result<domain::Task> findTask(const DataFile &file, const QString &no);

} // namespace services
