#pragma once

#include "core/base/ids.h"

namespace domain {

using PlanId = base::Id<struct PlanTag>;
using GroupId = base::Id<struct GroupTag>;
using TaskId = base::Id<struct TaskTag>;
using UnitId = base::Id<struct UnitTag>;
using EntryId = base::Id<struct EntryTag>;
using ReportId = base::Id<struct ReportTag>;
using DifficultyId = base::Id<struct DifficultyTag>;
using PaperId = base::Id<struct PaperTag>;

} // namespace domain
