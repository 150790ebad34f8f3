#pragma once

#include "core/domain/period.h"
#include "core/services/datafile.h"
#include "ui/models/taskline.h"

namespace pages {

struct LoadedTasks {
    QDate day; ///< the day the tasks are shown as of
    QList<models::TaskGroupLines> groups;
};

/// The plan's tasks as they stand at a period's last day, or today while it runs (rule 6).
base::Result<LoadedTasks> loadTasks(const services::DataFile &file, domain::Period period);

} // namespace pages
