#include "core/store/unitrepository.h"

#include "core/base/text/fold.h"
#include "core/base/text/sortkey.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QHash>

namespace store {

using base::Result;
using domain::Unit;
using domain::UnitId;

namespace {

QString columns()
{
    return QStringLiteral("id, code, name, short_name, kind, position, valid_from, valid_to, successor_id FROM unit");
}

Unit unitRow(const Statement &row)
{
    Unit unit;
    unit.id = row.id<UnitId>(0);
    unit.code = row.text(1);
    unit.name = row.text(2);
    unit.shortName = row.text(3);
    unit.kind = domain::unitKindFromCode(row.text(4)).value_or(domain::UnitKind::Office);
    unit.position = int(row.integer(5));
    unit.validFrom = row.day(6);
    unit.validTo = row.day(7);
    unit.successor = row.id<UnitId>(8);
    return unit;
}

} // namespace

Result<QList<Unit>> readUnits(const Connection &connection)
{
    QHash<qint64, QStringList> aliases;
    Statement aliasRows(connection, QStringLiteral("SELECT unit_id, alias FROM unit_alias ORDER BY id"));
    while (aliasRows.next())
        aliases[aliasRows.integer(0)].append(aliasRows.text(1));
    if (aliasRows.failed())
        return aliasRows.error();

    Statement rows(connection, QStringLiteral("SELECT ") + columns() + QStringLiteral(" ORDER BY position, id"));
    return all<Unit>(rows, [&aliases](const Statement &row) {
        Unit unit = unitRow(row);
        unit.aliases = aliases.value(unit.id.value);
        return unit;
    });
}

Result<std::optional<Unit>> findUnit(const Connection &connection, UnitId unit)
{
    Statement row(connection, QStringLiteral("SELECT ") + columns() + QStringLiteral(" WHERE id = ?"));
    row.bind(unit);
    return first<Unit>(row, unitRow);
}

Result<UnitId> insertUnit(Transaction &transaction, const Unit &unit)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO unit (code, name, short_name, kind, position, valid_from, valid_to, successor_id,"
                       " search_text, sort_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(unit.code).bind(unit.name).bind(unit.shortName).bind(domain::unitKindCode(unit.kind));
    insert.bind(unit.position).bind(unit.validFrom).bind(unit.validTo).bind(unit.successor);
    insert.bind(base::fold(unit.name)).bind(base::sortKey(unit.name));
    const Result<qint64> id = insert.insert();
    if (!id)
        return id.error();
    return UnitId{*id};
}

Result<void> updateUnit(Transaction &transaction, const Unit &unit)
{
    Statement update(transaction.connection(),
        QStringLiteral("UPDATE unit SET name = ?, short_name = ?, kind = ?, position = ?, valid_from = ?, valid_to = ?,"
                       " successor_id = ?, search_text = ?, sort_key = ? WHERE id = ?"));
    update.bind(unit.name).bind(unit.shortName).bind(domain::unitKindCode(unit.kind)).bind(unit.position);
    update.bind(unit.validFrom).bind(unit.validTo).bind(unit.successor);
    update.bind(base::fold(unit.name)).bind(base::sortKey(unit.name)).bind(unit.id);
    return update.run();
}

Result<void> insertAlias(Transaction &transaction, UnitId unit, const QString &alias, bool learnt)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO unit_alias (unit_id, alias, learnt, search_text) VALUES (?, ?, ?, ?)"));
    return insert.bind(unit).bind(alias).bind(learnt).bind(base::fold(alias)).run();
}

Result<QHash<UnitId, QList<UnitId>>> readCollectives(const Connection &connection)
{
    QHash<UnitId, QList<UnitId>> collectives;
    Statement rows(connection, QStringLiteral("SELECT member_id, collective_id FROM unit_member ORDER BY 1, 2"));
    while (rows.next())
        collectives[rows.id<UnitId>(0)].append(rows.id<UnitId>(1));
    if (rows.failed())
        return rows.error();
    return collectives;
}

Result<void> insertMember(Transaction &transaction, UnitId collective, UnitId member)
{
    Statement insert(
        transaction.connection(), QStringLiteral("INSERT INTO unit_member (collective_id, member_id) VALUES (?, ?)"));
    return insert.bind(collective).bind(member).run();
}

} // namespace store
