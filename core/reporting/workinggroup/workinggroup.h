#pragma once

#include "core/reporting/document/document.h"
#include "core/services/officesettings.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"

namespace reporting {

/// DANH SÁCH of the plan's working group by its seats. Names that nobody has entered are room for the pen.
document::Document workingGroupList(const services::PlanContents &contents, const services::UnitCatalogue &units,
    const services::OfficeSettings &office);

} // namespace reporting
