#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/period.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

namespace store {

class Connection;
class Transaction;

/// A period's row: whether it is closed, and what its figures count up to (rule 6).
struct PeriodRow {
    domain::Period period;
    bool closed = false;
    QDate cutOff; ///< null: never closed
    QString reason;
};

/// Nothing when the period was never closed.
base::Result<std::optional<PeriodRow>> findPeriodRow(
    const Connection &connection, domain::PlanId plan, domain::Period period);

base::Result<void> writePeriodRow(
    Transaction &transaction, domain::PlanId plan, const PeriodRow &row, const QDateTime &changedAt);

/// The closed periods, oldest first.
base::Result<QList<PeriodRow>> readClosedPeriods(const Connection &connection, domain::PlanId plan);

} // namespace store
