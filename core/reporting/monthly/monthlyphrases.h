#pragma once

#include "core/base/result.h"
#include "core/reporting/phrasebook.h"

namespace reporting {

/// What every sentence of the monthly report is called and may be filled in with.
const QList<PhraseDefinition> &monthlyPhrases();

/// The sentences that the program brings along (resources/phrases/monthly.json).
base::Result<PhraseBook> readMonthlyPhrases();

} // namespace reporting
