#pragma once

#include "core/reporting/document/pagesetup.h"
#include "core/services/officesettings.h"

namespace reporting {

/// The page as the office has set it.
document::PageSetup pageSetup(const services::OfficeSettings &office);

} // namespace reporting
