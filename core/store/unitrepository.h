#pragma once

#include "core/base/result.h"
#include "core/domain/unit.h"

#include <QHash>
#include <QList>

#include <optional>

namespace store {

class Connection;
class Transaction;

/// All units with their aliases, in official order.
base::Result<QList<domain::Unit>> readUnits(const Connection &connection);

/// One unit without its aliases; nothing when there is none.
base::Result<std::optional<domain::Unit>> findUnit(const Connection &connection, domain::UnitId unit);

/// Adds the unit without its aliases and gives its id.
base::Result<domain::UnitId> insertUnit(Transaction &transaction, const domain::Unit &unit);

/// Writes name, short name, kind, validity, order and successor of the unit with this id.
base::Result<void> updateUnit(Transaction &transaction, const domain::Unit &unit);

/// Adds another spelling; the folded spelling must be free.
base::Result<void> insertAlias(Transaction &transaction, domain::UnitId unit, const QString &alias, bool learnt);

/// The collective units that each unit is a member of.
base::Result<QHash<domain::UnitId, QList<domain::UnitId>>> readCollectives(const Connection &connection);

base::Result<void> insertMember(Transaction &transaction, domain::UnitId collective, domain::UnitId member);

} // namespace store
