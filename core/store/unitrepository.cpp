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
    return QStringLiteral("id, code, name, short_name, kind, position, valid_from, valid_to, successor_id, note"
                          " FROM unit");
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
    unit.note = row.text(9);
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

    Statement rows(connection,
        QStringLiteral("SELECT ") + columns() + QStringLiteral(" WHERE state = 'active' ORDER BY position, id"));
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
                       " note, search_text, sort_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(unit.code).bind(unit.name).bind(unit.shortName).bind(domain::unitKindCode(unit.kind));
    insert.bind(unit.position).bind(unit.validFrom).bind(unit.validTo).bind(unit.successor);
    insert.bind(unit.note).bind(base::fold(unit.name)).bind(base::sortKey(unit.name));
    const Result<qint64> id = insert.insert();
    if (!id)
        return id.error();
    return UnitId{*id};
}

Result<void> updateUnit(Transaction &transaction, const Unit &unit)
{
    Statement update(transaction.connection(),
        QStringLiteral("UPDATE unit SET name = ?, short_name = ?, kind = ?, position = ?, valid_from = ?, valid_to = ?,"
                       " successor_id = ?, note = ?, search_text = ?, sort_key = ? WHERE id = ?"));
    update.bind(unit.name).bind(unit.shortName).bind(domain::unitKindCode(unit.kind)).bind(unit.position);
    update.bind(unit.validFrom).bind(unit.validTo).bind(unit.successor);
    update.bind(unit.note).bind(base::fold(unit.name)).bind(base::sortKey(unit.name)).bind(unit.id);
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

Result<void> deleteAlias(Transaction &transaction, UnitId unit, const QString &alias)
{
    Statement remove(
        transaction.connection(), QStringLiteral("DELETE FROM unit_alias WHERE unit_id = ? AND search_text = ?"));
    return remove.bind(unit).bind(base::fold(alias)).run();
}

Result<QList<StoredAlias>> readAliases(const Connection &connection, UnitId unit)
{
    Statement rows(connection, QStringLiteral("SELECT alias, learnt FROM unit_alias WHERE unit_id = ? ORDER BY id"));
    rows.bind(unit);
    return all<StoredAlias>(rows, [](const Statement &row) { return StoredAlias{row.text(0), row.flag(1)}; });
}

Result<void> withdrawUnit(Transaction &transaction, UnitId unit)
{
    // Codes are unique in the table; a withdrawn unit must not keep its own from another.
    Statement update(transaction.connection(),
        QStringLiteral("UPDATE unit SET state = 'withdrawn', code = code || '~' || id WHERE id = ?"));
    return update.bind(unit).run();
}

Result<void> restoreUnit(Transaction &transaction, UnitId unit, const QString &code)
{
    Statement update(
        transaction.connection(), QStringLiteral("UPDATE unit SET state = 'active', code = ? WHERE id = ?"));
    return update.bind(code).bind(unit).run();
}

Result<bool> unitIsUsed(const Connection &connection, UnitId unit)
{
    // What was taken back itself does not count.
    static const char *const uses[]{
        "unit_alias WHERE unit_id = ?",
        "unit_member WHERE collective_id = ?",
        "unit_member WHERE member_id = ?",
        "unit WHERE successor_id = ? AND state = 'active'",
        "unit_contact WHERE unit_id = ? AND state = 'active'",
        "chase WHERE unit_id = ? AND state = 'active'",
        "plan_seat WHERE unit_id = ?",
        "task_unit WHERE unit_id = ?",
        "duty_who WHERE unit_id = ?",
        "request_unit WHERE unit_id = ?",
        "register_entry WHERE issuer_id = ?",
        "report WHERE unit_id = ?",
        "difficulty WHERE unit_id = ?",
    };
    for (const char *use : uses) {
        Statement row(connection, QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1)").arg(QLatin1String(use)));
        row.bind(unit);
        const Result<std::optional<bool>> found
            = first<bool>(row, [](const Statement &answer) { return answer.flag(0); });
        if (!found)
            return found.error();
        if (found->value_or(false))
            return true;
    }
    return false;
}

Result<void> insertMember(Transaction &transaction, UnitId collective, UnitId member)
{
    Statement insert(
        transaction.connection(), QStringLiteral("INSERT INTO unit_member (collective_id, member_id) VALUES (?, ?)"));
    return insert.bind(collective).bind(member).run();
}

} // namespace store
