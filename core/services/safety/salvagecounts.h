#pragma once

#include <QJsonObject>

namespace services {

struct SalvageOutcome;

/// The counts of a salvage, as the trace of the new file keeps them: pages, what was read and written per table, what
/// was set aside and why, where the chain of the trace breaks.
QJsonObject salvageCounts(const SalvageOutcome &outcome);

} // namespace services
