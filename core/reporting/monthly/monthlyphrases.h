#pragma once

#include "core/base/result.h"
#include "core/reporting/phrasebook.h"
#include "core/services/officesettings.h"

namespace reporting {

/// The sentences of the monthly report: the office's own wording over what the program brings along.
/// Errors: PhraseInvalid.
base::Result<PhraseBook> readMonthlyPhrases(const services::OfficeSettings &office);

} // namespace reporting
