#pragma once

#include "core/base/result.h"
#include "core/domain/paperdraft.h"
#include "core/services/datafile.h"

namespace services {

/// The draft of a period's monthly report; an untouched one when none was begun.
/// Errors: JsonInvalid when what lies in the file cannot be read.
base::Result<domain::PaperDraft> monthlyDraft(const DataFile &file, domain::PlanId plan, domain::Period period);

/// Writes the draft. Nothing is written when it says the same as the one there is. Undo brings back what was there.
/// Errors: those of writing.
base::Result<void> saveDraft(DataFile &file, const domain::PaperDraft &draft);

} // namespace services
