#pragma once

#include "core/reporting/document/pagesetup.h"
#include "core/services/officesettings.h"

namespace reporting {

/// The page as the office has set it.
document::PageSetup pageSetup(const services::OfficeSettings &office);

/// What the decree says against a value of one of the settings `page.…`; empty: nothing.
QString pageSettingFault(const QString &key, const QString &value);

} // namespace reporting
