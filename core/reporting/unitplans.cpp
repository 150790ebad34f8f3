#include "core/reporting/unitplans.h"

#include "core/services/unitcatalogue.h"
#include "core/store/registerrepository.h"

#include <algorithm>

namespace reporting {

using base::Result;
using namespace domain;

int UnitPlans::received() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const Line &line) { return line.entry.has_value(); }));
}

QList<Unit> UnitPlans::missing() const
{
    QList<Unit> units;
    for (const Line &line : lines) {
        if (!line.entry)
            units.append(line.unit);
    }
    return units;
}

Result<UnitPlans> unitPlans(const services::DataFile &file, const Plan &plan)
{
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    const Result<QSet<UnitId>> reporters = services::reporterIds(file, plan.id);
    if (!reporters)
        return reporters.error();
    UnitPlans plans;
    for (const Unit &unit : units->units()) {
        if (!reporters->contains(unit.id))
            continue;
        const Result<std::optional<RegisterEntry>> entry
            = store::findNewestOfKind(file.connection(), unit.id, DocumentKind::Plan, plan.date);
        if (!entry)
            return entry.error();
        plans.lines.append({unit, *entry});
    }
    return plans;
}

} // namespace reporting
