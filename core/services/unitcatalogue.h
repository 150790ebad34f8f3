#pragma once

#include "core/base/result.h"
#include "core/domain/unit.h"
#include "core/domain/unitmatcher.h"
#include "core/services/datafile.h"

#include <QHash>
#include <QSet>

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

/// The units that must report under the plan and whose duty has no end.
base::Result<QSet<domain::UnitId>> reporterIds(const DataFile &file, domain::PlanId plan);

/// The collective units that the unit is a member of ("UBND các xã, phường"): what they do is its task as well.
base::Result<QList<domain::UnitId>> collectivesOf(const DataFile &file, domain::UnitId unit);

} // namespace services
