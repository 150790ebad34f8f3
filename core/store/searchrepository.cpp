#include "core/store/searchrepository.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QHash>

#include <algorithm>

namespace store {

using base::Result;
using namespace domain;

namespace {

/// So many ids stand in one statement; shorter ones are filled up, so that its text stays the same.
constexpr qsizetype foundIdsAtOnce = 64;

/// "a LIKE ? … AND a LIKE ? …": one for each word.
QString hasWords(const QString &column, const QStringList &words)
{
    return QStringList(words.size(), column + QStringLiteral(" LIKE ? ESCAPE '\\'")).join(QStringLiteral(" AND "));
}

/// The longest word first: it is mostly the rarest, and the others are looked at only where it stands.
QStringList rarestFirst(QStringList words)
{
    std::stable_sort(
        words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

void bindWords(Statement &statement, const QStringList &words)
{
    for (QString word : rarestFirst(words)) {
        for (const char16_t special : {u'\\', u'%', u'_'})
            word.replace(QChar(special), QStringLiteral("\\") + QChar(special));
        statement.bind(QLatin1Char('%') + word + QLatin1Char('%'));
    }
}

FoundResult foundResult(const Statement &row)
{
    FoundResult found;
    found.id = row.integer(0);
    found.text = row.text(1);
    found.taskNo = row.text(2);
    found.unitName = row.text(3);
    found.period = Period::fromCode(row.text(4));
    found.requestNumber = row.text(5);
    found.entry.id = row.id<EntryId>(6);
    found.entry.year = int(row.integer(7));
    found.entry.arrivalNumber = int(row.integer(8));
    found.entry.supplement = int(row.integer(9));
    found.state = entryStateFromCode(row.text(10)).value_or(EntryState::Active);
    return found;
}

} // namespace

Result<qint64> newestResultId(const Connection &connection)
{
    return connection.integer(QStringLiteral("SELECT coalesce(max(id), 0) FROM report_result"));
}

Result<QList<FoundText>> findResults(
    const Connection &connection, const QStringList &words, qint64 above, qint64 upTo, bool withText)
{
    Statement rows(connection,
        QStringLiteral("SELECT id, search_text") + (withText ? QStringLiteral(", text") : QString())
            + QStringLiteral(" FROM report_result WHERE id > ? AND id <= ? AND ")
            + hasWords(QStringLiteral("search_text"), words) + QStringLiteral(" ORDER BY id DESC"));
    rows.bind(above).bind(upTo);
    bindWords(rows, words);
    return all<FoundText>(rows, [withText](const Statement &row) {
        return FoundText{row.integer(0), withText ? row.text(2) : QString(), row.text(1)};
    });
}

Result<QList<FoundResult>> readFoundResults(const Connection &connection, const QList<qint64> &ids)
{
    QHash<qint64, FoundResult> found;
    for (qsizetype from = 0; from < ids.size(); from += foundIdsAtOnce) {
        Statement rows(connection,
            QStringLiteral("SELECT s.id, s.text, t.no, u.short_name, r.period, q.number, e.id, e.year,"
                           " e.arrival_number, e.supplement, r.state FROM report_result s"
                           " JOIN report r ON r.id = s.report_id JOIN task t ON t.id = s.task_id"
                           " JOIN unit u ON u.id = r.unit_id LEFT JOIN request q ON q.id = r.request_id"
                           " LEFT JOIN register_entry e ON e.id = r.entry_id WHERE s.id IN (")
                + QStringLiteral("?, ").repeated(int(foundIdsAtOnce - 1)) + QStringLiteral("?)"));
        for (qsizetype i = from; i < from + foundIdsAtOnce; ++i)
            rows.bind(i < ids.size() ? ids.at(i) : qint64(0));
        while (rows.next()) {
            const FoundResult result = foundResult(rows);
            found.insert(result.id, result);
        }
        if (rows.failed())
            return rows.error();
    }
    QList<FoundResult> results;
    for (const qint64 id : ids) {
        if (found.contains(id))
            results.append(found.value(id));
    }
    return results;
}

Result<QList<FoundDifficulty>> findDifficulties(const Connection &connection, PlanId plan, const QStringList &words)
{
    Statement rows(connection,
        QStringLiteral("SELECT d.id, u.short_name, u.name, coalesce(t.no, ''), d.text, d.proposal, d.raised_on,"
                       " d.solved_on FROM difficulty d JOIN unit u ON u.id = d.unit_id LEFT JOIN task t ON"
                       " t.id = d.task_id WHERE d.plan_id = ? AND d.state = 'active' AND ")
            + hasWords(QStringLiteral("(u.search_text || ' ' || coalesce(t.no, '') || ' ' || d.search_text)"), words)
            + QStringLiteral(" ORDER BY d.raised_on DESC, d.id DESC"));
    rows.bind(plan);
    bindWords(rows, words);
    return all<FoundDifficulty>(rows, [](const Statement &row) {
        return FoundDifficulty{row.integer(0), row.text(1), row.text(2) + QLatin1Char(' ') + row.text(3), row.text(3),
            row.text(4), row.text(5), row.day(6), row.day(7)};
    });
}

Result<QList<Request>> findRequests(const Connection &connection, PlanId plan, const QStringList &words)
{
    Statement rows(connection,
        QStringLiteral("SELECT id, number, subject, asked_on, due_at, state FROM request WHERE plan_id = ? AND ")
            + hasWords(QStringLiteral("search_text"), words) + QStringLiteral(" ORDER BY due_at DESC, id DESC"));
    rows.bind(plan);
    bindWords(rows, words);
    return all<Request>(rows, [plan](const Statement &row) {
        Request request;
        request.id = row.id<RequestId>(0);
        request.plan = plan;
        request.number = row.text(1);
        request.subject = row.text(2);
        request.askedOn = row.day(3);
        request.dueAt = QDateTime::fromString(row.text(4), Qt::ISODate);
        request.state = requestStateFromCode(row.text(5)).value_or(RequestState::Open);
        return request;
    });
}

Result<QList<FoundOutgoing>> readOutgoingTitles(const Connection &connection)
{
    Statement rows(connection,
        QStringLiteral("SELECT 1, d.id, d.number, d.symbol, d.issued_on AS day, d.title, e.document_id IS NULL"
                       " FROM issued_document d LEFT JOIN issued_document_end e ON e.document_id = d.id"
                       " UNION ALL SELECT 0, id, number, symbol, issued_on, subject, state = 'active'"
                       " FROM outgoing_entry WHERE state <> 'withdrawn' ORDER BY day DESC, 3 DESC"));
    return all<FoundOutgoing>(rows, [](const Statement &row) {
        return FoundOutgoing{row.integer(0) == 1, row.integer(1), int(row.integer(2)), row.text(3), row.day(4),
            row.text(5), row.integer(6) == 1};
    });
}

} // namespace store
