#pragma once

#include "core/domain/period.h"
#include "core/services/datafile.h"
#include "core/services/unitcatalogue.h"
#include "ui/models/taskline.h"

#include <QSet>

namespace pages {

struct LoadedTasks {
    QDate day; ///< the day the tasks are shown as of
    QList<models::TaskGroupLines> groups;
    services::UnitCatalogue units;
    QSet<QString> saidDone; ///< numbers of tasks that all leads report as done; only as of today
};

/// The plan's tasks as they stand at a period's last day (rule 6), and today in the month that runs: what is done to
/// them now is seen now, also after the window of that month has ended.
base::Result<LoadedTasks> loadTasks(const services::DataFile &file, domain::Period period);

} // namespace pages
