#include "core/reporting/pile.h"

#include "core/reporting/reportingunits.h"
#include "core/services/planreader.h"
#include "core/store/reportrepository.h"

#include <QSet>

namespace reporting {

using base::Result;
using namespace domain;

Result<UnitId> nextOfPile(const services::DataFile &file, Period period, UnitId after)
{
    const Result<Plan> plan = services::currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<ReportingUnits> units = ReportingUnits::read(file, plan->id);
    if (!units)
        return units.error();
    const Result<PeriodDates> dates = services::periodDates(file, plan->id, period);
    if (!dates)
        return dates.error();
    const Result<QList<UnitId>> reported = store::readReportedUnits(file.connection(), plan->id, period);
    if (!reported)
        return reported.error();
    // Where the unit stands in the official order, whether or not it is asked.
    bool passed = !after.isValid();
    UnitId first;
    QSet<UnitId> waiting;
    const QList<Unit> asked = units->askedFor(*dates);
    for (const Unit &unit : asked) {
        if (!reported->contains(unit.id))
            waiting.insert(unit.id);
    }
    for (const Unit &unit : units->all()) {
        if (waiting.contains(unit.id)) {
            if (passed)
                return unit.id;
            if (!first.isValid() && unit.id != after)
                first = unit.id;
        }
        passed = passed || unit.id == after;
    }
    return first;
}

} // namespace reporting
