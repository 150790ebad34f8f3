#include "core/store/salvage/knownschema.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <algorithm>

namespace store {

using base::Result;

namespace {

Field::Kind kindOf(const QString &type)
{
    if (type == QLatin1String("INTEGER") || type == QLatin1String("INT"))
        return Field::Kind::Integer;
    if (type == QLatin1String("BLOB"))
        return Field::Kind::Blob;
    return type == QLatin1String("REAL") ? Field::Kind::Real : Field::Kind::Text;
}

struct TableColumn {
    KnownColumn column;
    qint64 keyPlace = 0; ///< in the primary key, from 1; 0: not in it
};

Result<QList<TableColumn>> columnsOf(const Connection &connection, const QString &table)
{
    Statement rows(connection,
        QStringLiteral("SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk FROM pragma_table_info(?)"));
    rows.bind(table);
    return all<TableColumn>(rows, [](const Statement &row) {
        TableColumn column;
        column.column.name = row.text(0);
        column.column.kind = kindOf(row.text(1));
        column.column.isRequired = row.flag(2);
        column.column.isFilled = row.flag(3) || !row.flag(2);
        column.keyPlace = row.integer(4);
        return column;
    });
}

Result<void> describeTable(const Connection &connection, KnownObject &table)
{
    const Result<QList<TableColumn>> columns = columnsOf(connection, table.table);
    if (!columns)
        return columns.error();
    QList<TableColumn> stored = *columns;
    if (!table.isRowidTable) {
        // "The PRIMARY KEY columns first, in the order of the key, then the others" (withoutrowid.html).
        const auto place = [](const TableColumn &column) { return column.keyPlace == 0 ? 1000 : column.keyPlace; };
        std::stable_sort(stored.begin(), stored.end(),
            [&](const TableColumn &a, const TableColumn &b) { return place(a) < place(b); });
    }
    for (const TableColumn &column : std::as_const(stored)) {
        const bool isKey = column.keyPlace > 0;
        if (table.isRowidTable && isKey && column.column.kind == Field::Kind::Integer)
            table.idColumn = table.columns.size();
        table.columns.append(column.column);
        if (isKey && !table.isRowidTable)
            table.columns.last().isRequired = true;
    }
    return {};
}

Result<void> describeIndex(const Connection &connection, KnownObject &index)
{
    const Result<QList<TableColumn>> columns = columnsOf(connection, index.table);
    if (!columns)
        return columns.error();
    Statement rows(connection, QStringLiteral("SELECT cid FROM pragma_index_xinfo(?) ORDER BY seqno"));
    rows.bind(index.name);
    const Result<QList<qint64>> parts = all<qint64>(rows, [](const Statement &row) { return row.integer(0); });
    if (!parts)
        return parts.error();
    for (const qint64 part : *parts) {
        KnownColumn column;
        if (part >= 0 && part < columns->size()) {
            column = columns->at(part).column;
            column.isRequired = column.isRequired || columns->at(part).keyPlace > 0;
        } else {
            // The rowid, or an expression: ours give texts.
            column.kind = part == -1 ? Field::Kind::Integer : Field::Kind::Text;
            column.isRequired = part == -1;
        }
        column.isFilled = false;
        index.columns.append(column);
    }
    return {};
}

} // namespace

bool KnownObject::fitsStart(const QList<Field> &fields) const
{
    if (fields.size() > columns.size())
        return false;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const KnownColumn &column = columns.at(i);
        const Field::Kind kind = fields.at(i).kind;
        const bool isNull = kind == Field::Kind::Null;
        if (i == idColumn ? !isNull : isNull ? column.isRequired : kind != column.kind)
            return false;
    }
    return true;
}

bool KnownObject::fits(const QList<Field> &fields) const
{
    // What was added to the table after the row was stored has a value of its own.
    return fitsStart(fields)
        && std::all_of(
            columns.begin() + fields.size(), columns.end(), [](const KnownColumn &column) { return column.isFilled; });
}

Result<KnownSchema> KnownSchema::read(const Connection &connection)
{
    Statement rows(connection,
        QStringLiteral("SELECT s.name, s.tbl_name, s.type = 'index', l.wr, s.rootpage FROM sqlite_schema s"
                       " JOIN pragma_table_list l ON l.name = s.tbl_name AND l.schema = 'main'"
                       " WHERE s.rootpage > 0 ORDER BY s.rowid"));
    Result<QList<KnownObject>> objects = all<KnownObject>(rows, [](const Statement &row) {
        KnownObject object;
        object.name = row.text(0);
        object.table = row.text(1);
        object.isIndex = row.flag(2);
        object.isRowidTable = !object.isIndex && !row.flag(3);
        object.root = quint32(row.integer(4));
        return object;
    });
    if (!objects)
        return objects.error();
    KnownSchema schema;
    for (KnownObject &object : *objects) {
        if (Result<void> described
            = object.isIndex ? describeIndex(connection, object) : describeTable(connection, object);
            !described)
            return described.error();
        schema.objects.append(object);
    }
    return schema;
}

const KnownObject *KnownSchema::find(const QString &name) const
{
    const auto found
        = std::find_if(objects.begin(), objects.end(), [&](const KnownObject &object) { return object.name == name; });
    return found == objects.end() ? nullptr : &*found;
}

QStringList KnownSchema::tables() const
{
    QStringList names;
    for (const KnownObject &object : objects) {
        if (!object.isIndex)
            names.append(object.name);
    }
    return names;
}

} // namespace store
