#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/services/datafile.h"

#include <QList>
#include <QString>

namespace services {

/// Who does a task from now on (rule 2): zero, one or several of each.
struct TaskAssignment {
    domain::TaskId task;
    QList<domain::UnitId> leads; ///< the first one stands first on papers
    QList<domain::UnitId> coordinators; ///< collective units too
    QString note; ///< on whose word ("Thông báo 15/TB-UBND"); stands in the trace
};

/// Errors: TaskUnknown, UnitUnknown, UnitTwice (a unit named twice), NothingToSet (it is so already).
base::Result<void> assignTask(DataFile &file, const TaskAssignment &assignment);

} // namespace services
