#pragma once

#include "core/base/result.h"
#include "core/domain/reportingrule.h"
#include "core/domain/unit.h"
#include "core/services/datafile.h"
#include "core/store/planrepository.h"

#include <QHash>
#include <QList>

namespace reporting {

/// The units and who of them must report when, read once for any number of periods.
class ReportingUnits {
public:
    static base::Result<ReportingUnits> read(const services::DataFile &file, domain::PlanId plan);

    /// Of whom the period's report is asked, in official order. A unit is asked when it exists on the due day.
    QList<domain::Unit> askedFor(const domain::PeriodDates &dates) const;

    const QList<domain::Unit> &all() const { return m_units; } ///< official order
    domain::Unit unit(domain::UnitId id) const { return m_byId.value(id); }

private:
    QList<domain::Unit> m_units;
    QHash<domain::UnitId, domain::Unit> m_byId;
    QList<store::Reporter> m_reporters;
};

} // namespace reporting
