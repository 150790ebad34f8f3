#pragma once

#include "core/base/result.h"
#include "core/domain/misprint.h"
#include "core/services/datafile.h"

#include <optional>

namespace services {

/// Decides a suspected misprint of the current plan, or with nothing leaves it open again. The official wording is
/// kept in any case. Errors: MisprintUnknown, MisprintDecided (it is so already).
base::Result<void> decideMisprint(
    DataFile &file, domain::SuggestionId suggestion, std::optional<domain::MisprintDecision> decision);

} // namespace services
