#pragma once

#include "core/domain/misprint.h"
#include "core/domain/plan.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace services {
struct PlanContents;
class UnitCatalogue;
} // namespace services

namespace models {

/// A task with everything that its row and its detail show, as values.
struct TaskLine {
    domain::Task task;
    domain::TaskStanding standing;
    QStringList leadShort; ///< for the column ("TC-KH")
    QStringList leadNames;
    QStringList coordinatorNames;
    QList<domain::TextSuggestion> suggestions; ///< decided or not
    QString key; ///< folded: number, titles, text and unit names
};

struct TaskGroupLines {
    domain::TaskGroup group;
    QList<TaskLine> tasks;
};

/// The plan as rows. A task without a standing is not started.
QList<TaskGroupLines> taskLines(const services::PlanContents &contents,
    const QHash<domain::TaskId, domain::TaskStanding> &standings, const services::UnitCatalogue &units);

} // namespace models
