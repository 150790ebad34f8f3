#pragma once

#include "core/domain/reportstatus.h"
#include "ui/theme/status.h"

namespace models {

/// The sign that stands for how a unit's report stands.
theme::Status signOf(domain::ReportStatus status);

} // namespace models
