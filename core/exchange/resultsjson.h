#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/domain/report.h"
#include "core/services/newreport.h"

namespace exchange {

/// Reads a unit's results from a JSON file: an array of
/// {"task":"1.2","text":"…","state":"in_progress","progress":40}; state and progress may be left out.
/// All or nothing. Errors: FileMissing, JsonInvalid, TaskUnknown, StateUnknown, ProgressOutOfRange.
base::Result<QList<domain::ReportResult>> readResults(const QString &path, const QList<domain::Task> &tasks);

/// Reads difficulties: an array of {"task":"1.2","text":"…","proposal":"…"}; task and proposal may be left out.
/// All or nothing. Errors: JsonInvalid, TaskUnknown.
base::Result<QList<services::NewDifficulty>> readDifficulties(const QString &path, const QList<domain::Task> &tasks);

} // namespace exchange
