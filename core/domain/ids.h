#pragma once

#include "core/base/ids.h"

namespace domain {

using PlanId = base::Id<struct PlanTag>;
using GroupId = base::Id<struct GroupTag>;
using TaskId = base::Id<struct TaskTag>;
using TaskEventId = base::Id<struct TaskEventTag>;
using SuggestionId = base::Id<struct SuggestionTag>;
using UnitId = base::Id<struct UnitTag>;
using ContactId = base::Id<struct ContactTag>;
using ChaseId = base::Id<struct ChaseTag>;
using EntryId = base::Id<struct EntryTag>;
using AttachmentId = base::Id<struct AttachmentTag>;
using ReportId = base::Id<struct ReportTag>;
using RequestId = base::Id<struct RequestTag>;
using DifficultyId = base::Id<struct DifficultyTag>;
using DifficultyEventId = base::Id<struct DifficultyEventTag>;
using PaperId = base::Id<struct PaperTag>;
using IssuedId = base::Id<struct IssuedTag>;
using OutgoingId = base::Id<struct OutgoingTag>;
using FormDraftId = base::Id<struct FormDraftTag>;

} // namespace domain
