#pragma once

#include "core/base/result.h"
#include "core/domain/guard.h"
#include "core/domain/unit.h"
#include "core/services/datafile.h"
#include "core/services/newreport.h"

namespace services {

/// Results of the office's own unit, which receives the reports and sends none: no document, no number (rule 5).
/// Only unit, period, narrative, results and difficulties of `report` count. Errors: those of the guards and
/// UnitCannotReport.
base::Result<domain::ReportId> addOwnResults(DataFile &file, NewReport report);

/// What stands against them as far as they go; nothing is written. That there are none yet is not said.
base::Result<domain::Guards> judgeOwnResults(const DataFile &file, const NewReport &report);

/// The unit that receives the reports (setting office.unit); an invalid id when it is not set.
base::Result<domain::Unit> ownUnit(const DataFile &file);

} // namespace services
