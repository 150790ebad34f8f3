#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/period.h"
#include "core/services/datafile.h"

namespace reporting {

/// The next unit of a pile of reports that lies in official order: the first after `after` (invalid: from the
/// beginning; past the end it begins again) that is asked for the period's report and has not sent it. Invalid: all are
/// in. Errors: PlanUnknown and those of reading.
base::Result<domain::UnitId> nextOfPile(
    const services::DataFile &file, domain::Period period, domain::UnitId after = {});

} // namespace reporting
