#pragma once

#include "core/base/result.h"
#include "core/domain/unit.h"
#include "core/services/datafile.h"

namespace services {

/// The unit that an act is about. Errors: TextMissing (there is none with this id).
base::Result<domain::Unit> unitOf(const DataFile &file, domain::UnitId id);

} // namespace services
