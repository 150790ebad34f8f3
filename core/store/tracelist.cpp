#include "core/store/tracelist.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QHash>

namespace store {

using base::Result;
using domain::TraceQuery;

namespace {

/// So many ids stand in one statement; shorter ones are filled up, so that its text stays the same.
constexpr qsizetype traceIdsAtOnce = 128;

/// Conditions, and the texts to bind to them.
struct Where {
    QStringList conditions;
    QStringList values;

    void add(const QString &condition, const QStringList &bound)
    {
        conditions.append(condition);
        values.append(bound);
    }
};

QString places(qsizetype count)
{
    return QStringLiteral("?, ").repeated(int(count - 1)) + QLatin1Char('?');
}

/// Where one word may occur. Whatever has a folded text of its own is found by it.
void addWord(Where &where, const TraceWord &word)
{
    QStringList ways{QStringLiteral("instr(lower(subject_key || ' ' || actor || ' ' || coalesce(machine, '')), ?)"),
        QStringLiteral("instr(reason, ?)")};
    // lower() of SQLite knows the letters of ASCII only.
    QString lower = word.typed;
    for (QChar &c : lower) {
        if (c.unicode() < 0x80)
            c = c.toLower();
    }
    QStringList bound{lower, word.typed};
    if (word.inContent) {
        ways += QStringList{QStringLiteral("instr(before, ?)"), QStringLiteral("instr(after, ?)")};
        bound += QStringList{word.typed, word.typed};
    }
    if (!word.acts.isEmpty()) {
        ways.append(QStringLiteral("act IN (%1)").arg(places(word.acts.size())));
        bound += word.acts;
    }
    if (!word.subjects.isEmpty()) {
        ways.append(QStringLiteral("subject IN (%1)").arg(places(word.subjects.size())));
        bound += word.subjects;
    }
    for (const QString &field : word.fields) {
        ways.append(QStringLiteral("instr(after, ?) AND json_extract(iif(json_valid(before), before, '{}'), ?)"
                                   " IS NOT json_extract(iif(json_valid(after), after, '{}'), ?)"));
        const QString path = QStringLiteral("$.") + field;
        bound += QStringList{QLatin1Char('"') + field + QLatin1Char('"'), path, path};
    }
    for (const char *named : {"subject = 'unit' AND subject_key IN"
                              " (SELECT code FROM unit WHERE instr(search_text, ?))",
             "subject = 'task' AND subject_key IN (SELECT no FROM task WHERE instr(search_text, ?))",
             "subject = 'register_entry' AND subject_key IN (SELECT e.year || '/' || e.arrival_number ||"
             " CASE WHEN e.supplement > 0 THEN '.' || e.supplement ELSE '' END"
             " FROM register_entry e LEFT JOIN unit u ON u.id = e.issuer_id"
             " WHERE instr(coalesce(u.search_text, '') || ' ' || e.search_text, ?))"}) {
        ways.append(QLatin1String(named));
        bound.append(word.folded);
    }
    where.add(QLatin1Char('(') + ways.join(QStringLiteral(" OR ")) + QLatin1Char(')'), bound);
}

QString momentOf(QDate day)
{
    return day.startOfDay().toUTC().toString(Qt::ISODateWithMs);
}

Where whereOf(const TraceQuery &query, const QList<TraceWord> &words)
{
    Where where;
    if (query.from.isValid())
        where.add(QStringLiteral("at >= ?"), {momentOf(query.from)});
    if (query.to.isValid())
        where.add(QStringLiteral("at < ?"), {momentOf(query.to.addDays(1))});
    for (const auto &[column, value] : {std::pair("actor", query.actor), std::pair("act", query.act),
             std::pair("subject", query.subject), std::pair("subject_key", query.key)}) {
        if (!value.isEmpty())
            where.add(QLatin1String(column) + QStringLiteral(" = ?"), {value});
    }
    for (const TraceWord &word : words)
        addWord(where, word);
    return where;
}

} // namespace

Result<QList<qint64>> readTraceIds(const Connection &connection, const TraceQuery &query, const QList<TraceWord> &words)
{
    const Where where = whereOf(query, words);
    QString sql = QStringLiteral("SELECT id FROM trace");
    if (!where.conditions.isEmpty())
        sql += QStringLiteral(" WHERE ") + where.conditions.join(QStringLiteral(" AND "));
    // The order of the chain: a clock may have been set back.
    sql += query.newestFirst ? QStringLiteral(" ORDER BY id DESC") : QStringLiteral(" ORDER BY id");
    if (query.atMost)
        sql += QStringLiteral(" LIMIT ?");
    Statement rows(connection, sql);
    for (const QString &value : where.values)
        rows.bind(value);
    if (query.atMost)
        rows.bind(*query.atMost);
    return all<qint64>(rows, [](const Statement &row) { return row.integer(0); });
}

Result<QList<TraceRecord>> readTraceLines(const Connection &connection, const QList<qint64> &ids)
{
    QHash<qint64, TraceRecord> found;
    for (qsizetype from = 0; from < ids.size(); from += traceIdsAtOnce) {
        Statement rows(connection,
            QStringLiteral("SELECT %1 FROM trace WHERE id IN (%2)").arg(traceColumns(), places(traceIdsAtOnce)));
        for (qsizetype i = from; i < from + traceIdsAtOnce; ++i)
            rows.bind(i < ids.size() ? ids.at(i) : qint64(0));
        while (rows.next()) {
            const TraceRecord record = traceRecord(rows);
            found.insert(record.id, record);
        }
        if (rows.failed())
            return rows.error();
    }
    QList<TraceRecord> lines;
    lines.reserve(ids.size());
    for (const qint64 id : ids) {
        if (found.contains(id))
            lines.append(found.value(id));
    }
    return lines;
}

Result<QStringList> readTraceActors(const Connection &connection)
{
    Statement rows(connection, QStringLiteral("SELECT DISTINCT actor FROM trace ORDER BY actor"));
    return all<QString>(rows, [](const Statement &row) { return row.text(0); });
}

} // namespace store
