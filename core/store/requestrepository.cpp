#include "core/store/requestrepository.h"

#include "core/base/text/fold.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace store {

using base::Result;
using namespace domain;

namespace {

Request requestRow(const Statement &row)
{
    Request request;
    request.id = row.id<RequestId>(0);
    request.plan = row.id<PlanId>(1);
    request.number = row.text(2);
    request.subject = row.text(3);
    request.askedOn = row.day(4);
    request.dueAt = QDateTime::fromString(row.text(5), Qt::ISODate);
    request.state = requestStateFromCode(row.text(6)).value_or(RequestState::Open);
    request.enteredAt = row.moment(7);
    request.cancelledAt = row.moment(8);
    request.cancelReason = row.text(9);
    request.signer = row.text(10);
    return request;
}

QString query(const char *condition)
{
    return QStringLiteral("SELECT id, plan_id, number, subject, asked_on, due_at, state, entered_at, cancelled_at,"
                          " cancel_reason, signer FROM request WHERE ")
        + QLatin1String(condition) + QStringLiteral(" ORDER BY due_at, id");
}

Result<void> addAddressees(const Connection &connection, Request &request)
{
    Statement rows(connection,
        QStringLiteral("SELECT q.unit_id FROM request_unit q JOIN unit u ON u.id = q.unit_id WHERE q.request_id = ?"
                       " ORDER BY u.position, u.id"));
    rows.bind(request.id);
    const Result<QList<UnitId>> units = all<UnitId>(rows, [](const Statement &row) { return row.id<UnitId>(0); });
    if (!units)
        return units.error();
    request.addressees = *units;
    return {};
}

/// Runs the bound statement.
Result<QList<Request>> read(const Connection &connection, Statement &rows)
{
    Result<QList<Request>> requests = all<Request>(rows, requestRow);
    if (!requests)
        return requests;
    for (Request &request : *requests) {
        if (Result<void> added = addAddressees(connection, request); !added)
            return added.error();
    }
    return requests;
}

} // namespace

Result<RequestId> insertRequest(Transaction &transaction, const Request &request)
{
    Statement insert(transaction.connection(),
        QStringLiteral(
            "INSERT INTO request (plan_id, number, subject, asked_on, due_at, search_text, entered_at, signer)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(request.plan).bind(request.number).bind(request.subject).bind(request.askedOn);
    // A time of day that people agreed on: written as it was said, without a zone.
    insert.bind(request.dueAt.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    insert.bind(base::fold(request.number + QLatin1Char(' ') + request.subject)).bind(request.enteredAt);
    insert.bind(request.signer);
    const Result<qint64> id = insert.insert();
    if (!id)
        return id.error();
    Statement unit(
        transaction.connection(), QStringLiteral("INSERT INTO request_unit (request_id, unit_id) VALUES (?, ?)"));
    for (const UnitId addressee : request.addressees) {
        if (Result<void> done = unit.bind(*id).bind(addressee).run(); !done)
            return done.error();
    }
    return RequestId{*id};
}

Result<void> setRequestState(Transaction &transaction, RequestId request, RequestState state,
    const QDateTime &cancelledAt, const QString &cancelReason)
{
    Statement update(transaction.connection(),
        QStringLiteral("UPDATE request SET state = ?, cancelled_at = ?, cancel_reason = ? WHERE id = ?"));
    update.bind(requestStateCode(state)).bind(cancelledAt.isValid() ? std::optional(cancelledAt) : std::nullopt);
    return update.bind(cancelReason).bind(request).run();
}

Result<QList<Request>> readRequests(const Connection &connection, PlanId plan)
{
    Statement rows(connection, query("plan_id = ?"));
    return read(connection, rows.bind(plan));
}

Result<QList<Request>> readOpenRequests(const Connection &connection, PlanId plan)
{
    Statement rows(connection, query("plan_id = ? AND state = 'open'"));
    return read(connection, rows.bind(plan));
}

Result<QList<Request>> readRequestsAsked(const Connection &connection, QDate from, QDate to)
{
    Statement rows(
        connection, query("asked_on BETWEEN ? AND ? AND (state <> 'cancelled' OR cancelled_at IS NOT NULL)"));
    return read(connection, rows.bind(from).bind(to));
}

Result<std::optional<Request>> findRequest(const Connection &connection, PlanId plan, const QString &number)
{
    Statement row(connection, query("plan_id = ? AND number = ? AND state <> 'cancelled'"));
    row.bind(plan).bind(number);
    Result<std::optional<Request>> request = first<Request>(row, requestRow);
    if (!request || !request->has_value())
        return request;
    if (Result<void> added = addAddressees(connection, **request); !added)
        return added.error();
    return request;
}

} // namespace store
