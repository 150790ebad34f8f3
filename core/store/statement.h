#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace store {

class Connection;

/// The text as it is read again once it is written. SQLite takes a byte order mark at the beginning for one and halves
/// of surrogate pairs for something else: the mark is left out, halves are U+FFFD.
QString storable(const QString &text);

/// A prepared statement. Values are bound in order with their own types: an empty QString is '' and never
/// NULL, a null QDate is NULL. The destructor finishes it, so that no read keeps a lock, and leaves it prepared with
/// the connection for the next one of the same text.
///
///     Statement rows(connection, QStringLiteral("SELECT id, name FROM unit WHERE kind = ?"));
///     rows.bind(kind);
///     while (rows.next())
///         use(rows.integer(0), rows.text(1));
///     if (rows.failed())
///         return rows.error();
class Statement {
public:
    Statement(const Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const QString &text); ///< what is storable() of it
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(qint64(number)); }
    Statement &bind(bool flag) { return bind(qint64(flag ? 1 : 0)); }
    Statement &bind(const QByteArray &bytes); ///< a BLOB; a null array is NULL
    Statement &bind(QDate day);
    Statement &bind(const QDateTime &moment);
    Statement &bindNull();
    /// An id that is not valid is NULL.
    template <typename Tag> Statement &bind(base::Id<Tag> id) { return id.isValid() ? bind(id.value) : bindNull(); }
    template <typename T> Statement &bind(const std::optional<T> &value) { return value ? bind(*value) : bindNull(); }
    Statement &bind(const char *) = delete;

    /// Runs a statement that returns nothing; may be bound and run again.
    base::Result<void> run();
    /// Runs it and gives the id of the row it inserted.
    base::Result<qint64> insert();

    /// The next row; runs the statement at the first call. False at the end or on failure.
    bool next();
    bool failed() const { return m_error.has_value(); }
    const base::Error &error() const { return *m_error; }

    bool isNull(int column) const;
    qint64 integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDate day(int column) const;
    QDateTime moment(int column) const;
    template <typename IdType> IdType id(int column) const { return IdType{integer(column)}; }

private:
    bool execute();

    const Connection &m_connection;
    QSqlQuery m_query;
    QString m_sql;
    int m_bound = 0;
    bool m_running = false;
    std::optional<base::Error> m_error;
};

/// All rows of a statement, each made by `read(const Statement &)`.
template <typename T, typename Read> base::Result<QList<T>> all(Statement &statement, Read read)
{
    QList<T> rows;
    while (statement.next())
        rows.append(read(statement));
    if (statement.failed())
        return statement.error();
    return rows;
}

/// The first row, or nothing.
template <typename T, typename Read> base::Result<std::optional<T>> first(Statement &statement, Read read)
{
    if (statement.next())
        return std::optional<T>(read(statement));
    if (statement.failed())
        return statement.error();
    return std::optional<T>();
}

} // namespace store
