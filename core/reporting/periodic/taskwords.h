#pragma once

#include "core/reporting/periodic/periodicsource.h"

namespace reporting {

/// What was reported of one task, as far as it is quoted.
struct TaskWords {
    struct Quote {
        QStringList units; ///< who wrote it; several when they wrote the same
        QString text; ///< without its closing stop
    };

    QList<Quote> quotes; ///< the leads first, then the shortest before
    int others = 0; ///< units that reported, too, but are not quoted
    int units = 0; ///< all that reported a result of the task
};

/// The units' own words of a task, the newest of each unit, so many that a leader reads them: everything of those who
/// lead it and of the office itself, and of the others as many as the setting monthly.words_per_task allows.
TaskWords taskWords(const PeriodicSource &source, const domain::Task &task);

} // namespace reporting
