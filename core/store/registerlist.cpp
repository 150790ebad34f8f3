#include "core/store/registerlist.h"

#include "core/base/text/searchwords.h"
#include "core/store/connection.h"
#include "core/store/registerrow.h"
#include "core/store/statement.h"

#include <QHash>

namespace store {

using base::Result;
using namespace domain;

namespace {

/// So many ids stand in one statement; shorter ones are filled up, so that its text stays the same.
constexpr qsizetype idsAtOnce = 128;

/// The report of "r" in entry "e" was sent back, it is the newest one sent back, and none has come in its place.
QString awaited()
{
    return QStringLiteral("(e.state = 'returned' AND r.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM report o"
                          " WHERE o.plan_id = r.plan_id AND o.unit_id = r.unit_id AND o.period IS r.period"
                          " AND o.request_id IS r.request_id AND o.entry_id IS NOT NULL"
                          " AND (o.state = 'active' OR (o.state = 'returned' AND o.id > r.id))))");
}

QString tables()
{
    return QStringLiteral(" FROM register_entry e LEFT JOIN report r ON r.entry_id = e.id"
                          " LEFT JOIN unit u ON u.id = e.issuer_id ");
}

/// What the words of a query are looked for in.
QString searched()
{
    return QStringLiteral("(coalesce(u.search_text, '') || ' ' || e.search_text || ' ' || e.arrival_number || ' '"
                          " || strftime('%d/%m/%Y', e.arrived_on))");
}

QString orderColumn(RegisterQuery::Order order)
{
    switch (order) {
    case RegisterQuery::Order::ArrivedOn:
        return QStringLiteral("e.arrived_on");
    case RegisterQuery::Order::Issuer:
        return QStringLiteral("coalesce(u.sort_key, e.issuer_key)");
    case RegisterQuery::Order::Document:
        // Numbers as numbers: 9/BC before 10/BC.
        return QStringLiteral("CAST(e.document_number AS INTEGER)%1, e.document_key");
    case RegisterQuery::Order::DocumentDate:
        return QStringLiteral("coalesce(e.document_date, '')");
    case RegisterQuery::Order::Number:
        break;
    }
    return {};
}

QString orderOf(const RegisterQuery &query)
{
    const QString direction = query.descending ? QStringLiteral(" DESC") : QString();
    QString columns = orderColumn(query.order);
    if (columns.contains(QLatin1String("%1")))
        columns = columns.arg(direction);
    const QString numbers = QStringLiteral("e.year%1, e.arrival_number%1, e.supplement%1").arg(direction);
    return QStringLiteral(" ORDER BY ")
        + (columns.isEmpty() ? numbers : columns + direction + QStringLiteral(", ") + numbers);
}

QString keyOf(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    const QString key = QStringLiteral("%1/%2").arg(row.integer(column)).arg(row.integer(column + 1));
    const qint64 supplement = row.integer(column + 2);
    return supplement > 0 ? QStringLiteral("%1.%2").arg(key).arg(supplement) : key;
}

RegisterLine lineOf(const Statement &row)
{
    RegisterLine line;
    line.entry = registerRow(row, 0);
    int column = registerColumnCount;
    line.issuerName = row.isNull(column) ? line.entry.issuerText : row.text(column);
    line.report = row.id<ReportId>(++column);
    line.plan = row.id<PlanId>(++column);
    line.period = Period::fromCode(row.text(++column));
    line.nil = row.flag(++column);
    line.requestNumber = row.text(++column);
    line.requestDueAt = QDateTime::fromString(row.text(++column), Qt::ISODate);
    line.required = row.flag(++column);
    line.awaited = row.flag(++column);
    line.replacedBy = keyOf(row, ++column);
    line.replaces = keyOf(row, column + 3);
    return line;
}

QString registerLineQuery()
{
    const QString marks = QStringLiteral("?, ").repeated(int(idsAtOnce - 1)) + QLatin1Char('?');
    return QStringLiteral("SELECT ") + registerColumns()
        + QStringLiteral(", u.name, r.id, r.plan_id, r.period, r.nil, q.number, q.due_at,"
                         " EXISTS (SELECT 1 FROM plan_reporter p WHERE p.plan_id = r.plan_id AND p.unit_id = r.unit_id"
                         " AND (p.from_period IS NULL OR p.from_period <= r.period)"
                         " AND (p.to_period IS NULL OR p.to_period >= r.period)), ")
        + awaited() + QStringLiteral(", b.year, b.arrival_number, b.supplement, o.year, o.arrival_number, o.supplement")
        + tables()
        + QStringLiteral("LEFT JOIN request q ON q.id = r.request_id"
                         " LEFT JOIN register_entry b ON b.id = e.replaced_by_id"
                         " LEFT JOIN register_entry o ON o.replaced_by_id = e.id WHERE e.id IN (")
        + marks + QLatin1Char(')');
}

} // namespace

Result<QList<EntryId>> readRegisterIds(const Connection &connection, const RegisterQuery &query)
{
    QStringList conditions;
    if (query.year)
        conditions.append(QStringLiteral("e.year = ?"));
    if (query.period)
        conditions.append(QStringLiteral("r.plan_id = ? AND r.period = ?"));
    if (query.onlyAwaited)
        conditions.append(awaited());
    const QStringList words = base::SearchWords(query.text).folded();
    for (qsizetype i = 0; i < words.size(); ++i)
        conditions.append(QStringLiteral("instr(") + searched() + QStringLiteral(", ?) > 0"));
    QString sql = QStringLiteral("SELECT e.id") + tables();
    if (!conditions.isEmpty())
        sql += QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND "));
    sql += orderOf(query);
    if (query.atMost)
        sql += QStringLiteral(" LIMIT ?");
    Statement rows(connection, sql);
    if (query.year)
        rows.bind(*query.year);
    if (query.period)
        rows.bind(query.plan).bind(query.period->code());
    for (const QString &word : words)
        rows.bind(word);
    if (query.atMost)
        rows.bind(*query.atMost);
    return all<EntryId>(rows, [](const Statement &row) { return row.id<EntryId>(0); });
}

Result<QList<RegisterLine>> readRegisterLines(const Connection &connection, const QList<EntryId> &ids)
{
    QHash<EntryId, RegisterLine> found;
    for (qsizetype from = 0; from < ids.size(); from += idsAtOnce) {
        Statement rows(connection, registerLineQuery());
        for (qsizetype i = from; i < from + idsAtOnce; ++i)
            rows.bind(i < ids.size() ? ids.at(i) : EntryId());
        while (rows.next()) {
            const RegisterLine line = lineOf(rows);
            found.insert(line.entry.id, line);
        }
        if (rows.failed())
            return rows.error();
    }
    QList<RegisterLine> lines;
    lines.reserve(ids.size());
    for (const EntryId id : ids) {
        if (found.contains(id))
            lines.append(found.value(id));
    }
    return lines;
}

Result<RegisterSummary> readRegisterSummary(const Connection &connection, int year)
{
    Statement rows(connection,
        QStringLiteral("SELECT count(*), coalesce(min(arrival_number), 0), coalesce(max(arrival_number), 0),"
                       " coalesce(sum(supplement = 0), 0), coalesce(sum(state = 'cancelled'), 0)"
                       " FROM register_entry WHERE year = ?"));
    rows.bind(year);
    Result<std::optional<RegisterSummary>> read = first<RegisterSummary>(rows, [](const Statement &row) {
        RegisterSummary summary;
        summary.entries = int(row.integer(0));
        summary.firstNumber = int(row.integer(1));
        summary.lastNumber = int(row.integer(2));
        summary.gapless = row.integer(2) == 0 || row.integer(3) == row.integer(2) - row.integer(1) + 1;
        summary.cancelled = int(row.integer(4));
        return summary;
    });
    if (!read)
        return read.error();
    Statement count(connection, QStringLiteral("SELECT count(*)") + tables() + QStringLiteral("WHERE ") + awaited());
    const Result<std::optional<int>> waiting
        = first<int>(count, [](const Statement &row) { return int(row.integer(0)); });
    if (!waiting)
        return waiting.error();
    RegisterSummary summary = read->value_or(RegisterSummary());
    summary.awaited = waiting->value_or(0);
    return summary;
}

Result<QList<int>> readRegisterYears(const Connection &connection)
{
    Statement rows(connection, QStringLiteral("SELECT DISTINCT year FROM register_entry ORDER BY year DESC"));
    return all<int>(rows, [](const Statement &row) { return int(row.integer(0)); });
}

} // namespace store
