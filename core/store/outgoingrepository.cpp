#include "core/store/outgoingrepository.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace store {

using base::Result;
using namespace domain;

namespace {

QString outgoingQuery(const char *condition)
{
    return QStringLiteral("SELECT id, number, symbol, issued_on, kind, subject, signer, recipients, keeper, copies,"
                          " forwarded_on, note, state, cancelled_at, cancel_reason FROM outgoing_entry WHERE ")
        + QLatin1String(condition);
}

OutgoingEntry outgoingRow(const Statement &row)
{
    OutgoingEntry entry;
    entry.id = row.id<OutgoingId>(0);
    entry.number = int(row.integer(1));
    entry.symbol = row.text(2);
    entry.issuedOn = row.day(3);
    entry.kind = documentKindFromCode(row.text(4)).value_or(DocumentKind::Other);
    entry.subject = row.text(5);
    entry.signer = row.text(6);
    entry.recipients = row.text(7);
    entry.keeper = row.text(8);
    entry.copies = int(row.integer(9));
    entry.forwardedOn = row.day(10);
    entry.note = row.text(11);
    entry.state = outgoingStateFromCode(row.text(12)).value_or(OutgoingState::Active);
    entry.cancelledOn = row.moment(13).date();
    entry.cancelReason = row.text(14);
    return entry;
}

} // namespace

Result<OutgoingId> insertOutgoing(Transaction &transaction, const OutgoingEntry &entry, const QDateTime &enteredAt)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO outgoing_entry (year, number, symbol, issued_on, kind, subject, signer,"
                       " recipients, keeper, copies, forwarded_on, note, entered_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(entry.year()).bind(entry.number).bind(entry.symbol).bind(entry.issuedOn);
    insert.bind(documentKindCode(entry.kind)).bind(entry.subject).bind(entry.signer).bind(entry.recipients);
    insert.bind(entry.keeper).bind(entry.copies > 0 ? std::optional(entry.copies) : std::nullopt);
    insert.bind(entry.forwardedOn).bind(entry.note).bind(enteredAt);
    const Result<qint64> id = insert.insert();
    if (!id)
        return id.error();
    return OutgoingId{*id};
}

Result<void> setOutgoingState(
    Transaction &transaction, OutgoingId id, OutgoingState state, const QDateTime &cancelledAt, const QString &reason)
{
    Statement change(transaction.connection(),
        QStringLiteral("UPDATE outgoing_entry SET state = ?, cancelled_at = ?, cancel_reason = ? WHERE id = ?"));
    return change.bind(outgoingStateCode(state))
        .bind(cancelledAt.isValid() ? std::optional(cancelledAt) : std::nullopt)
        .bind(reason)
        .bind(id)
        .run();
}

Result<std::optional<OutgoingEntry>> findOutgoing(const Connection &connection, OutgoingId id)
{
    Statement row(connection, outgoingQuery("id = ?"));
    return first<OutgoingEntry>(row.bind(id), outgoingRow);
}

Result<QList<OutgoingEntry>> readOutgoingEntries(const Connection &connection, QDate from, QDate to)
{
    Statement rows(
        connection, outgoingQuery("issued_on BETWEEN ? AND ? AND state <> 'withdrawn' ORDER BY issued_on, number, id"));
    return all<OutgoingEntry>(rows.bind(from).bind(to), outgoingRow);
}

} // namespace store
