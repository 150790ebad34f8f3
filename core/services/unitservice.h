#pragma once

#include "core/base/result.h"
#include "core/domain/unit.h"
#include "core/services/acthistory.h"
#include "core/services/datafile.h"

#include <QList>

#include <optional>

namespace services {

/// Adds a unit after all others unless `unit.position` is set; its code is made from its name unless it is set.
/// Errors: TextMissing, UnitExists, UnitDatesReversed.
base::Result<domain::UnitId> addUnit(DataFile &file, domain::Unit unit, bool reports);

/// Writes the unit's new values under its id. `reports` empty: as before.
/// `reports` holds from the first month on that is not closed: closed ones keep whom they asked.
/// Errors: TextMissing, UnitExists, UnitDatesReversed, UnitOwnSuccessor; PeriodClosed where the unit would begin again
/// over closed months that did not ask it.
base::Result<void> changeUnit(DataFile &file, const domain::Unit &unit, std::optional<bool> reports);

/// Where another spelling of a unit's name comes from.
enum class AliasOrigin {
    Shipped, ///< with the program's catalogue
    Typed, ///< into the catalogue by a user
    Learnt ///< when a user confirmed what was meant
};

struct UnitAlias {
    QString text;
    AliasOrigin origin = AliasOrigin::Typed;
};

/// The other spellings of a unit, in the order they were entered.
base::Result<QList<UnitAlias>> aliasesOf(const DataFile &file, const domain::Unit &unit);

/// Adds another spelling by which the unit is found. Errors: TextMissing, UnitExists (it means another unit).
base::Result<void> addAlias(DataFile &file, domain::UnitId unit, const QString &alias, bool learnt);

/// A name that a person has said to mean a unit.
struct ConfirmedName {
    domain::UnitId unit;
    QString name;
};

/// Remembers the names that are new, as part of the act that is being done, and adds to `act` (whose steps are set)
/// that they are taken back and learnt again with it. A spelling by which the unit is found already, that means another
/// unit, a single word, and the beginning of a name are not learnt.
base::Result<void> learnNames(
    store::Transaction &transaction, const DataFile &file, const QList<ConfirmedName> &names, Act &act);

/// The unit is no longer found by this spelling. Errors: UnitUnknown (it has no such spelling).
base::Result<void> removeAlias(DataFile &file, domain::UnitId unit, const QString &alias);

} // namespace services
