#include "ui/pages/tasks/taskloading.h"

#include "core/reporting/dossiers.h"
#include "core/services/planreader.h"

namespace pages {

base::Result<LoadedTasks> loadTasks(const services::DataFile &file, domain::Period period)
{
    const base::Result<domain::Plan> plan = services::currentPlan(file);
    if (!plan)
        return plan.error();
    const base::Result<domain::PeriodDates> dates = services::periodDates(file, plan->id, period);
    if (!dates)
        return dates.error();
    const base::Result<services::PlanContents> contents = services::readPlanContents(file, *plan);
    if (!contents)
        return contents.error();
    const QDate today = file.clock().today();
    const QDate day = period == domain::Period::of(today) ? today : std::min(dates->to, today);
    const auto standings = services::standingsOn(file, plan->id, day);
    if (!standings)
        return standings.error();
    const base::Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    LoadedTasks loaded{day, models::taskLines(*contents, *standings, *units), *units, {}};
    // Looking back at an earlier month there is nothing to decide.
    if (day == today) {
        const base::Result<QList<domain::Task>> said = reporting::tasksSaidDone(file, *plan, day);
        if (!said)
            return said.error();
        for (const domain::Task &task : *said)
            loaded.saidDone.insert(task.no);
    }
    return loaded;
}

} // namespace pages
