#pragma once

#include "core/reporting/briefing/briefingsource.h"
#include "core/reporting/document/document.h"

namespace reporting {

/// The three sentences: who reported, how the tasks stand, what hinders.
QStringList briefingSentences(const BriefingSource &source);

/// The leader's one A4 for the Monday briefing: five numbers, three sentences, the five worst items, one chart. Its
/// page is its own, not the office's, and every text is cut to what it has room for: it is one page whatever the data.
document::Document briefing(const BriefingSource &source);

} // namespace reporting
