#pragma once

#include "core/base/result.h"
#include "core/reporting/dossiers.h"
#include "core/services/unitcatalogue.h"
#include "ui/theme/status.h"

#include <QList>
#include <QString>

namespace pages {

/// One thing of a task's life as the detail tells it.
struct Story {
    QString day; ///< "28/9/2022", or the month a report is for
    theme::Status sign = theme::Status::InProgress;
    QString title;
    QString note; ///< second line; may be empty
};

/// What the three tabs tell, newest first.
struct TaskStories {
    QList<Story> timeline;
    QList<Story> reports;
    QList<Story> difficulties;
};

/// `units` names the units. Errors: those of reading.
base::Result<TaskStories> tellTask(
    const services::DataFile &file, const services::UnitCatalogue &units, const domain::Task &task, QDate day);

} // namespace pages
