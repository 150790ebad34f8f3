#pragma once

#include "core/base/result.h"
#include "core/domain/misprint.h"
#include "core/domain/plan.h"
#include "core/domain/reportingrule.h"

#include <QHash>
#include <QList>

#include <optional>

namespace store {

class Connection;
class Transaction;

/// A plan's own reporting rule where it differs from the office's (rule 1).
struct PlanRuleOverride {
    std::optional<int> windowFromDay;
    std::optional<int> lastOnTimeDay;
    std::optional<domain::DueShift> shift;
    std::optional<domain::Period> first;
};

/// Who must report under a plan, from and to which period (null: open).
struct Reporter {
    domain::UnitId unit;
    std::optional<domain::Period> from;
    std::optional<domain::Period> to;

    bool mustReport(domain::Period period) const { return (!from || *from <= period) && (!to || period <= *to); }
};

base::Result<QList<domain::Plan>> readPlans(const Connection &connection);
base::Result<PlanRuleOverride> readRuleOverride(const Connection &connection, domain::PlanId plan);
base::Result<QList<domain::PlanBasis>> readBasis(const Connection &connection, domain::PlanId plan);
base::Result<QList<domain::PlanRecipient>> readRecipients(const Connection &connection, domain::PlanId plan);
base::Result<QList<domain::TaskGroup>> readGroups(const Connection &connection, domain::PlanId plan);
/// In natural order of their numbers, with leads and coordinators.
base::Result<QList<domain::Task>> readTasks(const Connection &connection, domain::PlanId plan);
/// The numbers of a plan's tasks, by id.
base::Result<QHash<domain::TaskId, QString>> readTaskNumbers(const Connection &connection, domain::PlanId plan);
base::Result<QList<domain::Duty>> readDuties(const Connection &connection, domain::PlanId plan);
/// All of them, with what was decided.
base::Result<QList<domain::TextSuggestion>> readSuggestions(const Connection &connection, domain::PlanId plan);
base::Result<QList<domain::Seat>> readSeats(const Connection &connection, domain::PlanId plan);
base::Result<QList<Reporter>> readReporters(const Connection &connection, domain::PlanId plan);

/// Must the unit report under the plan for the period?
base::Result<bool> mustReport(
    const Connection &connection, domain::PlanId plan, domain::UnitId unit, domain::Period period);

// Writers of a plan that is taken into the file. Order numbers (seq) count from 1 in the order of the calls.
base::Result<domain::PlanId> insertPlan(Transaction &transaction, const domain::Plan &plan, const QString &code,
    const QString &contactPhone, const PlanRuleOverride &rule);
base::Result<void> insertBasis(Transaction &transaction, domain::PlanId plan, int seq, const domain::PlanBasis &basis);
base::Result<void> insertRecipient(
    Transaction &transaction, domain::PlanId plan, int seq, const domain::PlanRecipient &recipient);
base::Result<domain::GroupId> insertGroup(
    Transaction &transaction, domain::PlanId plan, int seq, const domain::TaskGroup &group);
base::Result<domain::TaskId> insertTask(Transaction &transaction, domain::PlanId plan, const domain::Task &task);
/// Who leads and who coordinates from now on, in place of who did.
base::Result<void> setTaskUnits(Transaction &transaction, domain::TaskId task, const QList<domain::UnitId> &leads,
    const QList<domain::UnitId> &coordinators);
/// `report_to` and `recurrence` are kept as data; `units` are the ids of `duty.who`, invalid where a name is no unit.
base::Result<void> insertDuty(Transaction &transaction, domain::PlanId plan, int seq, const domain::Duty &duty,
    const QList<domain::UnitId> &units, const QString &recurrence, const QString &reportTo);
base::Result<void> insertSuggestion(Transaction &transaction, domain::PlanId plan, int seq,
    const domain::TextSuggestion &suggestion, const QString &kind);
base::Result<void> setMisprintDecision(
    Transaction &transaction, domain::SuggestionId suggestion, std::optional<domain::MisprintDecision> decision);
base::Result<void> insertSeat(Transaction &transaction, domain::PlanId plan, int seq, const domain::Seat &seat);
base::Result<void> insertReporter(Transaction &transaction, domain::PlanId plan, const Reporter &reporter);
base::Result<void> deleteReporter(Transaction &transaction, domain::PlanId plan, domain::UnitId unit);

} // namespace store
