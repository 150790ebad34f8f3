#include "core/services/unitcatalogue.h"

#include "core/store/planrepository.h"
#include "core/store/unitrepository.h"

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

UnitCatalogue::UnitCatalogue(const QList<Unit> &units) : m_units(units), m_matcher(units)
{
    for (const Unit &unit : units)
        m_byId.insert(unit.id, unit);
}

Result<UnitCatalogue> UnitCatalogue::read(const DataFile &file)
{
    const Result<QList<Unit>> units = store::readUnits(file.connection());
    if (!units)
        return units.error();
    return UnitCatalogue(*units);
}

QStringList UnitCatalogue::names(const QList<UnitId> &ids) const
{
    QStringList names;
    for (const UnitId id : ids)
        names.append(m_byId.value(id).name);
    return names;
}

QStringList UnitCatalogue::shortNames(const QList<UnitId> &ids) const
{
    QStringList names;
    for (const UnitId id : ids)
        names.append(m_byId.value(id).shortName);
    return names;
}

QList<UnitMatch> UnitCatalogue::find(const QString &text) const
{
    return m_matcher.find(text);
}

Result<Unit> UnitCatalogue::resolve(const QString &text) const
{
    const Result<UnitId> id = m_matcher.resolve(text);
    if (!id)
        return id.error();
    return m_byId.value(*id);
}

Result<QList<UnitId>> collectivesOf(const DataFile &file, UnitId unit)
{
    const Result<QHash<UnitId, QList<UnitId>>> collectives = store::readCollectives(file.connection());
    if (!collectives)
        return collectives.error();
    return collectives->value(unit);
}

Result<QSet<UnitId>> reporterIds(const DataFile &file, PlanId plan)
{
    const Result<QList<store::Reporter>> reporters = store::readReporters(file.connection(), plan);
    if (!reporters)
        return reporters.error();
    QSet<UnitId> ids;
    for (const store::Reporter &reporter : *reporters) {
        if (!reporter.to)
            ids.insert(reporter.unit);
    }
    return ids;
}

} // namespace services
