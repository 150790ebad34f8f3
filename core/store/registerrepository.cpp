#include "core/store/registerrepository.h"

#include "core/base/text/docnumber.h"
#include "core/base/text/fold.h"
#include "core/base/text/sortkey.h"
#include "core/store/connection.h"
#include "core/store/registerrow.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace store {

using base::Result;
using namespace domain;

namespace {

QString documentKey(const RegisterEntry &entry)
{
    return base::DocumentNumber{entry.documentNumber, entry.documentSymbol}.key();
}

/// What is written of a document, besides its number in the register.
QStringList writtenColumns()
{
    return QStringLiteral("arrived_on entered_at issuer_id document_number document_symbol document_key document_date"
                          " subject clerk_number reason issuer_text issuer_key document_kind receiver forwarded_on"
                          " urgency handle_by note search_text")
        .split(QLatin1Char(' '));
}

/// Their values, in the same order.
void bindWritten(Statement &statement, const RegisterEntry &entry, const QDateTime &enteredAt)
{
    statement.bind(entry.arrivedOn).bind(enteredAt).bind(entry.issuer);
    statement.bind(entry.documentNumber).bind(entry.documentSymbol).bind(documentKey(entry));
    statement.bind(entry.documentDate).bind(entry.subject).bind(entry.clerkNumber).bind(entry.reason);
    statement.bind(entry.issuerText).bind(base::sortKey(entry.issuerText));
    statement.bind(documentKindCode(entry.kind)).bind(entry.receiver).bind(entry.forwardedOn);
    statement.bind(urgencyCode(entry.urgency)).bind(entry.handleBy).bind(entry.note);
    statement.bind(base::fold(QStringList{
        entry.issuerText, entry.documentReference(), entry.subject, entry.clerkNumber, entry.receiver, entry.note}
                                  .join(QLatin1Char(' '))));
}

} // namespace

Result<int> lastArrivalNumber(const Connection &connection, int year)
{
    Statement last(connection, QStringLiteral("SELECT max(arrival_number) FROM register_entry WHERE year = ?"));
    last.bind(year);
    const Result<std::optional<int>> number
        = first<int>(last, [](const Statement &row) { return int(row.integer(0)); });
    if (!number)
        return number.error();
    return number->value_or(0);
}

Result<int> nextArrivalNumber(const Connection &connection, int year)
{
    const Result<int> last = lastArrivalNumber(connection, year);
    if (!last)
        return last.error();
    Statement start(connection, QStringLiteral("SELECT start_number FROM register_year WHERE year = ?"));
    start.bind(year);
    const Result<std::optional<int>> number
        = first<int>(start, [](const Statement &row) { return int(row.integer(0)); });
    if (!number)
        return number.error();
    return std::max(*last + 1, number->value_or(1));
}

Result<void> writeStartNumber(Transaction &transaction, int year, int number)
{
    Statement write(transaction.connection(),
        QStringLiteral("INSERT INTO register_year (year, start_number) VALUES (?, ?)"
                       " ON CONFLICT (year) DO UPDATE SET start_number = excluded.start_number"));
    return write.bind(year).bind(number).run();
}

Result<EntryId> insertEntry(Transaction &transaction, const RegisterEntry &entry, const QDateTime &enteredAt)
{
    const QStringList columns = writtenColumns();
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO register_entry (year, arrival_number, supplement, %1) VALUES (?, ?, ?%2)")
            .arg(columns.join(QStringLiteral(", ")), QStringLiteral(", ?").repeated(columns.size())));
    insert.bind(entry.year).bind(entry.arrivalNumber).bind(entry.supplement);
    bindWritten(insert, entry, enteredAt);
    const Result<qint64> id = insert.insert();
    if (!id)
        return id.error();
    return EntryId{*id};
}

Result<void> rewriteEntry(Transaction &transaction, const RegisterEntry &entry, const QDateTime &enteredAt)
{
    Statement update(transaction.connection(),
        QStringLiteral("UPDATE register_entry SET %1 = ?, state = 'active', replaced_by_id = NULL, resend_by = NULL"
                       " WHERE id = ?")
            .arg(writtenColumns().join(QStringLiteral(" = ?, "))));
    bindWritten(update, entry, enteredAt);
    return update.bind(entry.id).run();
}

Result<std::optional<RegisterEntry>> findSameDocument(
    const Connection &connection, const RegisterEntry &entry, EntryId except)
{
    const int documentYear = entry.documentDate.isNull() ? entry.year : entry.documentDate.year();
    Statement same(connection,
        QStringLiteral("SELECT ") + registerColumns()
            + QStringLiteral(" FROM register_entry e WHERE issuer_id IS ? AND issuer_text = ? AND document_key = ? AND "
                             "state = 'active' AND "
                             "substr(coalesce(document_date, arrived_on), 1, 4) = ? AND id <> ?"
                             " ORDER BY id LIMIT 1"));
    same.bind(entry.issuer).bind(entry.issuerText).bind(documentKey(entry)).bind(QString::number(documentYear));
    same.bind(except.value);
    return first<RegisterEntry>(same, [](const Statement &row) { return registerRow(row, 0); });
}

Result<std::optional<RegisterEntry>> findEntry(const Connection &connection, int year, int number, int supplement)
{
    Statement row(connection,
        QStringLiteral("SELECT ") + registerColumns()
            + QStringLiteral(" FROM register_entry e WHERE year = ? AND arrival_number = ? AND supplement = ?"));
    row.bind(year).bind(number).bind(supplement);
    return first<RegisterEntry>(row, [](const Statement &found) { return registerRow(found, 0); });
}

Result<std::optional<RegisterEntry>> findEntry(const Connection &connection, EntryId entry)
{
    Statement row(connection,
        QStringLiteral("SELECT ") + registerColumns() + QStringLiteral(" FROM register_entry e WHERE id = ?"));
    row.bind(entry);
    return first<RegisterEntry>(row, [](const Statement &found) { return registerRow(found, 0); });
}

Result<QString> lastSymbol(const Connection &connection, UnitId issuer, DocumentKind kind)
{
    Statement row(connection,
        QStringLiteral("SELECT document_symbol FROM register_entry WHERE issuer_id = ? AND document_kind = ?"
                       " AND document_symbol <> '' AND state <> 'cancelled' ORDER BY id DESC LIMIT 1"));
    row.bind(issuer).bind(documentKindCode(kind));
    const Result<std::optional<QString>> symbol
        = first<QString>(row, [](const Statement &found) { return found.text(0); });
    if (!symbol)
        return symbol.error();
    return symbol->value_or(QString());
}

Result<std::optional<int>> yearOfNumber(const Connection &connection, int number, int upTo)
{
    Statement row(connection,
        QStringLiteral("SELECT year FROM register_entry WHERE arrival_number = ? AND year <= ?"
                       " ORDER BY year DESC LIMIT 1"));
    row.bind(number).bind(upTo);
    return first<int>(row, [](const Statement &found) { return int(found.integer(0)); });
}

Result<int> nextSupplement(const Connection &connection, int year, int number)
{
    Statement last(
        connection, QStringLiteral("SELECT max(supplement) FROM register_entry WHERE year = ? AND arrival_number = ?"));
    last.bind(year).bind(number);
    const Result<std::optional<int>> found = first<int>(last, [](const Statement &row) { return int(row.integer(0)); });
    if (!found)
        return found.error();
    return found->value_or(0) + 1;
}

Result<void> setEntryState(Transaction &transaction, EntryId entry, EntryState state, const QString &reason,
    EntryId replacedBy, QDate resendBy)
{
    Statement update(transaction.connection(),
        QStringLiteral("UPDATE register_entry SET state = ?, reason = ?, replaced_by_id = ?, resend_by = ?"
                       " WHERE id = ?"));
    return update.bind(entryStateCode(state)).bind(reason).bind(replacedBy).bind(resendBy).bind(entry).run();
}

Result<QList<RegisterEntry>> readEntries(const Connection &connection, int fromYear, int toYear)
{
    Statement rows(connection,
        QStringLiteral("SELECT ") + registerColumns()
            + QStringLiteral(" FROM register_entry e WHERE year BETWEEN ? AND ?"
                             " ORDER BY year, arrival_number, supplement"));
    rows.bind(fromYear).bind(toYear);
    return all<RegisterEntry>(rows, [](const Statement &row) { return registerRow(row, 0); });
}

Result<QHash<EntryId, EntryId>> readReplacements(const Connection &connection)
{
    Statement rows(
        connection, QStringLiteral("SELECT id, replaced_by_id FROM register_entry WHERE replaced_by_id IS NOT NULL"));
    QHash<EntryId, EntryId> replacements;
    while (rows.next())
        replacements.insert(rows.id<EntryId>(0), rows.id<EntryId>(1));
    if (rows.failed())
        return rows.error();
    return replacements;
}

Result<std::optional<RegisterEntry>> findNewestOfKind(
    const Connection &connection, UnitId issuer, DocumentKind kind, QDate from)
{
    Statement row(connection,
        QStringLiteral("SELECT ") + registerColumns()
            + QStringLiteral(" FROM register_entry e WHERE issuer_id = ? AND document_kind = ? AND state = 'active'"
                             " AND arrived_on >= ? ORDER BY id DESC LIMIT 1"));
    row.bind(issuer).bind(documentKindCode(kind)).bind(from);
    return first<RegisterEntry>(row, [](const Statement &found) { return registerRow(found, 0); });
}

Result<QString> readLastReceiver(const Connection &connection)
{
    Statement newest(connection, QStringLiteral("SELECT receiver FROM register_entry ORDER BY id DESC LIMIT 1"));
    const Result<std::optional<QString>> receiver
        = first<QString>(newest, [](const Statement &row) { return row.text(0); });
    if (!receiver)
        return receiver.error();
    return receiver->value_or(QString());
}

Result<bool> hasEntries(const Connection &connection)
{
    const Result<qint64> found = connection.integer(QStringLiteral("SELECT EXISTS (SELECT 1 FROM register_entry)"));
    if (!found)
        return found.error();
    return *found != 0;
}

Result<QStringList> holesInSeries(const Connection &connection)
{
    Statement rows(connection,
        QStringLiteral("SELECT e.year, e.arrival_number, coalesce(y.start_number, 1) FROM register_entry e"
                       " LEFT JOIN register_year y ON y.year = e.year"
                       " WHERE e.supplement = 0 ORDER BY e.year, e.arrival_number"));
    QStringList holes;
    qint64 year = 0;
    qint64 expected = 0;
    while (rows.next()) {
        if (rows.integer(0) != year) {
            year = rows.integer(0);
            expected = std::min(rows.integer(1), rows.integer(2));
        }
        for (; expected < rows.integer(1); ++expected)
            holes.append(QStringLiteral("%1/%2").arg(year).arg(expected));
        expected = rows.integer(1) + 1;
    }
    if (rows.failed())
        return rows.error();
    return holes;
}

} // namespace store
