#include "core/reporting/paper/draftstate.h"

#include "core/reporting/paper/paper.h"
#include "core/services/paperservice.h"

#include <algorithm>

namespace reporting {

using base::Result;

Result<DraftState> monthlyDraftState(const services::DataFile &file, const domain::Plan &plan, domain::Period period)
{
    const Result<domain::PaperDraft> draft
        = services::paperDraft(file, {plan.id, domain::PaperKind::Monthly, period, {}});
    if (!draft)
        return draft.error();
    DraftState state;
    if (draft->isUntouched())
        return state;
    state.changedAt = draft->changedAt;
    const bool hasWords = std::any_of(draft->sections.begin(), draft->sections.end(),
        [](const domain::DraftSection &section) { return section.text.has_value(); });
    if (!hasWords)
        return state;
    const Result<Paper> paper = readMonthlyPaper(file, plan, period);
    if (!paper)
        return paper.error();
    state.outdated = int(std::count_if(paper->sections.begin(), paper->sections.end(),
        [](const EditedSection &section) { return section.state == SectionState::Outdated; }));
    return state;
}

} // namespace reporting
