#include "core/store/planrepository.h"

#include "core/base/text/fold.h"
#include "core/base/text/naturalorder.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace store {

using base::Result;
using namespace domain;

namespace {

Result<void> insertTaskUnits(
    Transaction &transaction, TaskId task, const QList<UnitId> &leads, const QList<UnitId> &coordinators)
{
    Statement unit(transaction.connection(),
        QStringLiteral("INSERT INTO task_unit (task_id, role, seq, unit_id) VALUES (?, ?, ?, ?)"));
    const auto insertAs = [&](const QString &role, const QList<UnitId> &units) -> Result<void> {
        for (qsizetype i = 0; i < units.size(); ++i) {
            if (Result<void> done = unit.bind(task).bind(role).bind(qint64(i + 1)).bind(units.at(i)).run(); !done)
                return done;
        }
        return {};
    };
    if (Result<void> done = insertAs(QStringLiteral("lead"), leads); !done)
        return done;
    return insertAs(QStringLiteral("coordinate"), coordinators);
}

} // namespace

Result<PlanId> insertPlan(Transaction &transaction, const Plan &plan, const QString &code, const QString &contactPhone,
    const PlanRuleOverride &rule)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO plan (code, number, kind, issued_on, title, short_name, issuer, place, opening,"
                       " signer_authority, signer_position, signer_name, contact_phone, window_from_day,"
                       " last_on_time_day, shift, first_period, search_text)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(code).bind(plan.number).bind(plan.kind).bind(plan.date).bind(plan.title).bind(plan.shortName);
    insert.bind(plan.issuer).bind(plan.place).bind(plan.opening);
    insert.bind(plan.signerAuthority).bind(plan.signerPosition).bind(plan.signerName).bind(contactPhone);
    insert.bind(rule.windowFromDay).bind(rule.lastOnTimeDay);
    insert.bind(rule.shift ? std::optional<QString>(dueShiftCode(*rule.shift)) : std::nullopt);
    insert.bind(rule.first ? std::optional<QString>(rule.first->code()) : std::nullopt);
    insert.bind(base::fold(plan.number + QLatin1Char(' ') + plan.title));
    const Result<qint64> id = insert.insert();
    if (!id)
        return id.error();
    return PlanId{*id};
}

Result<void> insertBasis(Transaction &transaction, PlanId plan, int seq, const PlanBasis &basis)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO plan_basis (plan_id, seq, reference, issued_on, issuer, cited_in)"
                       " VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(plan).bind(seq).bind(basis.reference).bind(basis.date).bind(basis.issuer).bind(basis.where);
    return insert.run();
}

Result<void> insertRecipient(Transaction &transaction, PlanId plan, int seq, const PlanRecipient &recipient)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO plan_recipient (plan_id, seq, name, purpose, verbatim) VALUES (?, ?, ?, ?, ?)"));
    return insert.bind(plan).bind(seq).bind(recipient.name).bind(recipient.purpose).bind(recipient.verbatim).run();
}

Result<GroupId> insertGroup(Transaction &transaction, PlanId plan, int seq, const TaskGroup &group)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO task_group (plan_id, seq, no, title, short_title) VALUES (?, ?, ?, ?, ?)"));
    insert.bind(plan).bind(seq).bind(group.no).bind(group.title).bind(group.shortTitle);
    const Result<qint64> id = insert.insert();
    if (!id)
        return id.error();
    return GroupId{*id};
}

Result<TaskId> insertTask(Transaction &transaction, PlanId plan, const Task &task)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO task (plan_id, group_id, no, no_key, text, short_title, responsibility, timing,"
                       " search_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(plan).bind(task.group).bind(task.no).bind(base::naturalKey(task.no)).bind(task.text);
    insert.bind(task.shortTitle).bind(task.responsibility).bind(task.timing);
    insert.bind(base::fold(task.no + QLatin1Char(' ') + task.shortTitle + QLatin1Char(' ') + task.text));
    const Result<qint64> id = insert.insert();
    if (!id)
        return id.error();

    if (Result<void> units = insertTaskUnits(transaction, TaskId{*id}, task.leads, task.coordinators); !units)
        return units.error();
    return TaskId{*id};
}

Result<void> setTaskUnits(
    Transaction &transaction, TaskId task, const QList<UnitId> &leads, const QList<UnitId> &coordinators)
{
    Statement remove(transaction.connection(), QStringLiteral("DELETE FROM task_unit WHERE task_id = ?"));
    if (Result<void> done = remove.bind(task).run(); !done)
        return done;
    return insertTaskUnits(transaction, task, leads, coordinators);
}

Result<void> insertDuty(Transaction &transaction, PlanId plan, int seq, const Duty &duty, const QList<UnitId> &units,
    const QString &recurrence, const QString &reportTo)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO duty (plan_id, seq, code, quote, what, timing, recurrence, report_to)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(plan).bind(seq).bind(duty.code).bind(duty.quote).bind(duty.what).bind(duty.when);
    insert.bind(recurrence.isEmpty() ? std::nullopt : std::optional<QString>(recurrence)).bind(reportTo);
    const Result<qint64> id = insert.insert();
    if (!id)
        return id.error();
    Statement who(transaction.connection(),
        QStringLiteral("INSERT INTO duty_who (duty_id, seq, who, unit_id) VALUES (?, ?, ?, ?)"));
    for (qsizetype i = 0; i < duty.who.size(); ++i) {
        who.bind(*id).bind(qint64(i + 1)).bind(duty.who.at(i)).bind(units.value(i));
        if (Result<void> done = who.run(); !done)
            return done;
    }
    return {};
}

Result<void> insertSuggestion(
    Transaction &transaction, PlanId plan, int seq, const TextSuggestion &suggestion, const QString &kind)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO plan_suggestion (plan_id, seq, place, quote, proper, kind, note, certainty)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(plan).bind(seq).bind(suggestion.where).bind(suggestion.quote).bind(suggestion.proper).bind(kind);
    return insert.bind(suggestion.note).bind(suggestion.certainty).run();
}

Result<void> setMisprintDecision(
    Transaction &transaction, SuggestionId suggestion, std::optional<MisprintDecision> decision)
{
    Statement update(transaction.connection(), QStringLiteral("UPDATE plan_suggestion SET decision = ? WHERE id = ?"));
    update.bind(decision ? std::optional<QString>(misprintDecisionCode(*decision)) : std::nullopt);
    return update.bind(suggestion).run();
}

Result<void> insertSeat(Transaction &transaction, PlanId plan, int seq, const Seat &seat)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO plan_seat (plan_id, seq, role, who, unit_id, person) VALUES (?, ?, ?, ?, ?, ?)"));
    return insert.bind(plan).bind(seq).bind(seat.role).bind(seat.who).bind(seat.unit).bind(seat.person).run();
}

Result<void> insertReporter(Transaction &transaction, PlanId plan, const Reporter &reporter)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO plan_reporter (plan_id, unit_id, from_period, to_period) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (plan_id, unit_id) DO UPDATE"
                       " SET from_period = excluded.from_period, to_period = excluded.to_period"));
    insert.bind(plan).bind(reporter.unit);
    insert.bind(reporter.from ? std::optional<QString>(reporter.from->code()) : std::nullopt);
    insert.bind(reporter.to ? std::optional<QString>(reporter.to->code()) : std::nullopt);
    return insert.run();
}

Result<void> deleteReporter(Transaction &transaction, PlanId plan, UnitId unit)
{
    Statement remove(
        transaction.connection(), QStringLiteral("DELETE FROM plan_reporter WHERE plan_id = ? AND unit_id = ?"));
    return remove.bind(plan).bind(unit).run();
}

} // namespace store
