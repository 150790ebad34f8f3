#include "ui/pages/tasks/taskloading.h"

#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"

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
    const QDate day = std::min(dates->to, file.clock().today());
    const auto standings = services::standingsOn(file, plan->id, day);
    if (!standings)
        return standings.error();
    const base::Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    return LoadedTasks{day, models::taskLines(*contents, *standings, *units)};
}

} // namespace pages
