#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"
#include "core/domain/difficulty.h"
#include "core/domain/plan.h"
#include "core/domain/report.h"
#include "core/domain/taskevent.h"
#include "core/domain/unit.h"
#include "core/services/datafile.h"

#include <QList>

namespace reporting {

/// All there is about a task.
struct TaskDossier {
    domain::Task task;
    domain::TaskStanding standing; ///< on `asOf`
    QDate asOf;
    QList<domain::TaskEvent> events; ///< oldest first, also those after `asOf`
    QList<domain::TaskResult> results; ///< newest period first
    QList<domain::Difficulty> difficulties; ///< oldest first
};

base::Result<TaskDossier> taskDossier(const services::DataFile &file, const domain::Task &task, QDate asOf);

/// The tasks that are not done on `day` while the newest word of each of their leads is "hoàn thành": to be proposed,
/// for a report does not move a task (rule 5). Natural order of the numbers.
base::Result<QList<domain::Task>> tasksSaidDone(const services::DataFile &file, const domain::Plan &plan, QDate day);

/// All there is about a unit.
struct UnitDossier {
    domain::Unit unit;
    QList<domain::Contact> contacts;
    QList<domain::Chase> chases; ///< newest first
    QList<domain::ReportLine> reports; ///< newest period first, in whatever state
    QList<domain::Difficulty> difficulties; ///< oldest first
    QList<domain::Task> leads; ///< the tasks it leads
};

base::Result<UnitDossier> unitDossier(
    const services::DataFile &file, const domain::Plan &plan, const domain::Unit &unit);

} // namespace reporting
