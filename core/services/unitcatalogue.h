#pragma once

#include "core/base/result.h"
#include "core/domain/unit.h"
#include "core/domain/unitmatcher.h"
#include "core/services/datafile.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace services {

/// The units of a file as they are now, to look up and to match names against.
class UnitCatalogue {
public:
    static base::Result<UnitCatalogue> read(const DataFile &file);

    const QList<domain::Unit> &units() const { return m_units; } ///< official order
    domain::Unit unit(domain::UnitId id) const { return m_byId.value(id); }
    QStringList names(const QList<domain::UnitId> &ids) const;
    QStringList shortNames(const QList<domain::UnitId> &ids) const;

    QList<domain::UnitMatch> find(const QString &text) const;
    /// Errors: UnitUnknown, UnitAmbiguous (with the candidates).
    base::Result<domain::Unit> resolve(const QString &text) const;

private:
    explicit UnitCatalogue(const QList<domain::Unit> &units);

    QList<domain::Unit> m_units;
    QHash<domain::UnitId, domain::Unit> m_byId;
    domain::UnitMatcher m_matcher;
};

/// The units that must report under the plan in some period.
base::Result<QSet<domain::UnitId>> reporterIds(const DataFile &file, domain::PlanId plan);

/// The collective units that the unit is a member of ("UBND các xã, phường"): what they do is its task as well.
base::Result<QList<domain::UnitId>> collectivesOf(const DataFile &file, domain::UnitId unit);

/// Adds a unit after all others unless `unit.position` is set. Errors: TextMissing, UnitExists.
base::Result<domain::UnitId> addUnit(DataFile &file, domain::Unit unit, bool reports);

/// Writes the unit's new values under its id. `reports` empty: as before.
/// Errors: TextMissing, UnitExists.
base::Result<void> changeUnit(DataFile &file, const domain::Unit &unit, std::optional<bool> reports);

/// Adds another spelling by which the unit is found. Errors: TextMissing, UnitExists (it means another unit).
base::Result<void> addAlias(DataFile &file, domain::UnitId unit, const QString &alias, bool learnt);

} // namespace services
