#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"

#include <QHash>

namespace store {

class Connection;

/// Every task's standing on a day: its events that hold by then, folded in the order of the day they hold from
/// and then of entry (rule 6). Tasks without events stand at "not started". Timeliness is judged on `asOf`.
base::Result<QHash<domain::TaskId, domain::TaskStanding>> readStandings(
    const Connection &connection, domain::PlanId plan, QDate asOf, int soonDays);

} // namespace store
