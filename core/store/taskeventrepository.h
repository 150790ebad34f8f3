#pragma once

#include "core/base/result.h"
#include "core/domain/plan.h"
#include "core/domain/taskevent.h"

#include <QHash>

namespace store {

class Connection;
class Transaction;

/// Writes an event. `event.id` is ignored.
base::Result<domain::TaskEventId> insertTaskEvent(Transaction &transaction, const domain::TaskEvent &event);

/// Takes an event back by a compensating one: both stay, neither counts any more.
base::Result<void> undoTaskEvent(Transaction &transaction, domain::TaskEventId event, const QDateTime &at);

/// Does the event still count?
base::Result<bool> isTaskEventAlive(const Connection &connection, domain::TaskEventId event);

/// A task's events that count, in the order of the day they hold from and then of entry.
base::Result<QList<domain::TaskEvent>> readTaskEvents(const Connection &connection, domain::TaskId task);

/// Events that hold on days of the span but were entered at `enteredFrom` or later.
base::Result<QList<domain::TaskEvent>> readLateEvents(
    const Connection &connection, domain::PlanId plan, QDate from, QDate to, const QDateTime &enteredFrom);

/// Every task's standing on a day: of each kind the newest event that holds by then, newest by the day it holds from
/// and then by entry (rule 6). Events entered at `enteredBefore` or later do not count; a null moment counts all.
/// Tasks without events stand at "not started". Timeliness is judged on `asOf`. Reads one row a task, however long
/// its history.
base::Result<QHash<domain::TaskId, domain::TaskStanding>> readStandings(
    const Connection &connection, domain::PlanId plan, QDate asOf, int soonDays, const QDateTime &enteredBefore = {});

/// The same of one task.
base::Result<domain::TaskStanding> readStanding(
    const Connection &connection, domain::TaskId task, QDate asOf, int soonDays);

} // namespace store
