#pragma once

#include "core/base/result.h"
#include "core/store/salvage/record.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace store {

class Connection;

/// A column as STRICT tables have it.
struct KnownColumn {
    QString name;
    Field::Kind kind = Field::Kind::Text; ///< Integer, Text, Blob or Real
    bool isRequired = false; ///< NOT NULL
    bool isFilled = false; ///< may be missing in a stored row: it was added later and has a value of its own
};

/// A table or an index of the schema, as its entries are stored.
struct KnownObject {
    QString name;
    QString table; ///< the table itself, or the one an index belongs to
    bool isIndex = false;
    bool isRowidTable = false; ///< else its rows are the entries of an index b-tree
    /// In the order of the stored fields. Of a table without rowid: the primary key's first.
    QList<KnownColumn> columns;
    qsizetype idColumn = -1; ///< the column that is the rowid and is stored as NULL
    quint32 root = 0; ///< in the file that was asked

    /// Whether a stored entry may be one of this object's: number, kinds and presence of its fields.
    bool fits(const QList<Field> &fields) const;
    /// The same of the first fields of an entry whose rest is lost.
    bool fitsStart(const QList<Field> &fields) const;
};

/// What the schema of a version looks like, asked from a file that was made by the program's own migrations.
struct KnownSchema {
    QList<KnownObject> objects; ///< in the order in which they were made

    /// Errors: those of reading.
    static base::Result<KnownSchema> read(const Connection &connection);

    const KnownObject *find(const QString &name) const;
    QStringList tables() const;
};

} // namespace store
