#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/datafile.h"

#include <QString>

namespace services {

/// How much was written.
struct SampleSummary {
    int months = 0;
    int reports = 0;
    int results = 0;
    int difficulties = 0;
    int taskActs = 0;
};

/// Fills a data file with a believable town from the plan's first period on: good and bad reporters, seasonal dips,
/// results, difficulties and acts on tasks, all through the same services that a user works with, on the days they
/// would have happened. The same seed gives the same content. Units whose end lies within those months are kept on, so
/// that the town stays whole. Errors: SampleNotEmpty when anything was registered before, and those of writing.
///
/// Opens the file itself, because the town has a clock of its own.
base::Result<SampleSummary> writeSample(const QString &path, const QString &actor, int months, quint32 seed);

} // namespace services
