#pragma once

#include "core/base/result.h"
#include "core/domain/request.h"

#include <QList>

#include <optional>

namespace store {

class Connection;
class Transaction;

/// Writes the request and its addressees, open. `request.id` and `request.state` are ignored.
base::Result<domain::RequestId> insertRequest(Transaction &transaction, const domain::Request &request);

/// With the moment and the reason of a request that is cancelled; without them it is one that was taken back.
base::Result<void> setRequestState(Transaction &transaction, domain::RequestId request, domain::RequestState state,
    const QDateTime &cancelledAt = {}, const QString &cancelReason = {});

/// All requests of a plan with their addressees, the one due first before.
base::Result<QList<domain::Request>> readRequests(const Connection &connection, domain::PlanId plan);

/// Those still open.
base::Result<QList<domain::Request>> readOpenRequests(const Connection &connection, domain::PlanId plan);

/// Those of all plans that were asked for in these days, both included, with their addressees, and the cancelled ones
/// too; those that were taken back are left out.
base::Result<QList<domain::Request>> readRequestsAsked(const Connection &connection, QDate from, QDate to);

/// The request of that number that was not cancelled.
base::Result<std::optional<domain::Request>> findRequest(
    const Connection &connection, domain::PlanId plan, const QString &number);

} // namespace store
