#include "core/reporting/reportingunits.h"

#include "core/store/unitrepository.h"

namespace reporting {

using base::Result;
using namespace domain;

Result<ReportingUnits> ReportingUnits::read(const services::DataFile &file, PlanId plan)
{
    const Result<QList<Unit>> units = store::readUnits(file.connection());
    if (!units)
        return units.error();
    const Result<QList<store::Reporter>> reporters = store::readReporters(file.connection(), plan);
    if (!reporters)
        return reporters.error();
    ReportingUnits reporting;
    reporting.m_units = *units;
    reporting.m_reporters = *reporters;
    for (const Unit &unit : *units)
        reporting.m_byId.insert(unit.id, unit);
    return reporting;
}

QList<Unit> ReportingUnits::askedFor(const PeriodDates &dates) const
{
    QList<Unit> asked;
    if (!dates.required)
        return asked;
    for (const store::Reporter &reporter : m_reporters) {
        const Unit unit = m_byId.value(reporter.unit);
        if (reporter.mustReport(dates.period) && unit.isValidOn(dates.dueLiteral))
            asked.append(unit);
    }
    return asked;
}

} // namespace reporting
