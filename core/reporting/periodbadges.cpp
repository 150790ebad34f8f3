#include "core/reporting/periodbadges.h"

#include "core/reporting/periodcounts.h"
#include "core/services/ledgerreader.h"
#include "core/services/periodservice.h"
#include "core/store/difficultyrepository.h"

#include <algorithm>

namespace reporting {

using base::Result;

Result<PeriodBadges> periodBadges(const services::DataFile &file, const domain::Plan &plan, domain::Period period)
{
    const Result<services::PeriodState> state = services::periodState(file, period);
    if (!state)
        return state.error();
    const Result<QList<PeriodCounts>> counts = lastPeriodCounts(file, plan.id, period, 1, state->cutOff);
    if (!counts)
        return counts.error();
    const Result<QList<domain::Difficulty>> difficulties = store::readDifficultiesOn(
        file.connection(), plan.id, state->cutOff, state->cutOff, CutOff::on(state->cutOff, file).enteredBefore);
    if (!difficulties)
        return difficulties.error();
    const Result<QList<domain::Task>> tasks = services::tasksOf(file, plan.id);
    if (!tasks)
        return tasks.error();
    PeriodBadges badges;
    badges.missing = counts->isEmpty() ? 0 : counts->first().counts.missing;
    badges.openDifficulties = int(std::count_if(difficulties->begin(), difficulties->end(),
        [](const domain::Difficulty &each) { return each.stage != domain::DifficultyStage::Solved; }));
    badges.tasks = int(tasks->size());
    return badges;
}

} // namespace reporting
