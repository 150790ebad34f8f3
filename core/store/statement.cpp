#include "core/store/statement.h"

#include "core/store/connection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

namespace store {

using base::Result;

QString storable(const QString &text)
{
    const auto isMark = [](QChar c) { return c.unicode() == 0xFEFF || c.unicode() == 0xFFFE; };
    qsizetype marks = 0;
    while (marks < text.size() && isMark(text.at(marks)))
        ++marks;
    const QString rest = marks == 0 ? text : text.mid(marks);
    return rest.isValidUtf16() ? rest : QString::fromUtf8(rest.toUtf8());
}

Statement::Statement(const Connection &connection, const QString &sql)
    : m_connection(connection), m_query(connection.takeQuery(sql)), m_sql(sql)
{
    if (m_query.lastError().isValid())
        m_error = connection.errorFrom(m_query.lastError());
}

Statement::~Statement()
{
    m_query.finish();
    if (!m_error)
        m_connection.giveBack(m_sql, std::move(m_query));
}

Statement &Statement::bind(const QString &text)
{
    m_query.bindValue(m_bound++, text.isNull() ? QStringLiteral("") : storable(text));
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    m_query.bindValue(m_bound++, number);
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    m_query.bindValue(m_bound++, bytes);
    return *this;
}

Statement &Statement::bind(QDate day)
{
    if (day.isNull())
        return bindNull();
    return bind(day.toString(Qt::ISODate));
}

Statement &Statement::bind(const QDateTime &moment)
{
    return bind(moment.toUTC().toString(Qt::ISODateWithMs));
}

Statement &Statement::bindNull()
{
    m_query.bindValue(m_bound++, QVariant(QMetaType::fromType<QString>()));
    return *this;
}

bool Statement::execute()
{
    m_bound = 0;
    if (m_error)
        return false;
    ++m_connection.m_statementCount;
    if (m_connection.m_keepsStatements)
        m_connection.m_statements.append(m_sql);
    if (m_query.exec())
        return true;
    m_error = m_connection.errorFrom(m_query.lastError());
    return false;
}

Result<void> Statement::run()
{
    if (!execute())
        return error();
    m_query.finish();
    return {};
}

Result<qint64> Statement::insert()
{
    if (!execute())
        return error();
    const qint64 id = m_query.lastInsertId().toLongLong();
    m_query.finish();
    return id;
}

bool Statement::next()
{
    if (failed())
        return false;
    if (!m_running) {
        if (!execute())
            return false;
        m_running = true;
    }
    if (m_query.next()) {
        ++m_connection.m_rowCount;
        return true;
    }
    m_running = false;
    if (m_query.lastError().isValid())
        m_error = m_connection.errorFrom(m_query.lastError());
    m_query.finish();
    return false;
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QDate Statement::day(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Statement::moment(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs).toLocalTime();
}

} // namespace store
