#pragma once

#include "core/base/result.h"
#include "core/domain/guard.h"
#include "core/domain/plan.h"
#include "core/services/datafile.h"
#include "core/services/taskservice.h"

#include <QList>

namespace services {

/// An act with what is left out filled in, and where the task stands on its day.
struct PreparedTaskAct {
    TaskAct act;
    domain::Plan plan;
    domain::Task task;
    domain::TaskStanding before;
    int soonDays = 0;
};

/// Reads what judging needs, once for all of them. Errors: PlanUnknown, TaskUnknown.
base::Result<QList<PreparedTaskAct>> prepareTaskActs(const DataFile &file, const QList<TaskAct> &acts);

/// All that stands against the act.
base::Result<domain::Guards> judgePreparedAct(const DataFile &file, const PreparedTaskAct &prepared);

/// Without what already stands as the act says. Something may be left (hasContent()) or nothing.
PreparedTaskAct reduced(PreparedTaskAct prepared);
bool hasContent(const TaskAct &act);

/// The standing on the day of the act when it is done.
domain::TaskStanding standingAfter(const PreparedTaskAct &prepared);

} // namespace services
