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

/// Writes name, short name, kind, validity, order, successor and note of the unit with this id.
base::Result<void> updateUnit(Transaction &transaction, const domain::Unit &unit);

/// Takes the unit out of the catalogue; its row stays, its code becomes free.
base::Result<void> withdrawUnit(Transaction &transaction, domain::UnitId unit);
/// Brings it back under a code that is free.
base::Result<void> restoreUnit(Transaction &transaction, domain::UnitId unit, const QString &code);
/// Whether a report, a document, a task, another unit or a line of the chase log depends on the unit.
base::Result<bool> unitIsUsed(const Connection &connection, domain::UnitId unit);

/// Another spelling as it is stored.
struct StoredAlias {
    QString text;
    bool learnt = false;
};
base::Result<QList<StoredAlias>> readAliases(const Connection &connection, domain::UnitId unit);

/// Adds another spelling; the folded spelling must be free.
base::Result<void> insertAlias(Transaction &transaction, domain::UnitId unit, const QString &alias, bool learnt);

/// The collective units that each unit is a member of.
base::Result<QHash<domain::UnitId, QList<domain::UnitId>>> readCollectives(const Connection &connection);

/// Takes a spelling away; the trace keeps what it was.
base::Result<void> deleteAlias(Transaction &transaction, domain::UnitId unit, const QString &alias);

base::Result<void> insertMember(Transaction &transaction, domain::UnitId collective, domain::UnitId member);

} // namespace store
