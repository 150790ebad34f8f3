#include "core/store/planrepository.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QHash>

namespace store {

using base::Result;
using namespace domain;

Result<QList<Plan>> readPlans(const Connection &connection)
{
    Statement rows(connection,
        QStringLiteral("SELECT id, number, kind, issued_on, title, short_name, issuer, place, opening,"
                       " signer_authority, signer_position, signer_name FROM plan ORDER BY issued_on, id"));
    return all<Plan>(rows, [](const Statement &row) {
        Plan plan;
        plan.id = row.id<PlanId>(0);
        plan.number = row.text(1);
        plan.kind = row.text(2);
        plan.date = row.day(3);
        plan.title = row.text(4);
        plan.shortName = row.text(5);
        plan.issuer = row.text(6);
        plan.place = row.text(7);
        plan.opening = row.text(8);
        plan.signerAuthority = row.text(9);
        plan.signerPosition = row.text(10);
        plan.signerName = row.text(11);
        return plan;
    });
}

Result<PlanRuleOverride> readRuleOverride(const Connection &connection, PlanId plan)
{
    Statement row(connection,
        QStringLiteral("SELECT window_from_day, last_on_time_day, shift, first_period FROM plan WHERE id = ?"));
    row.bind(plan);
    PlanRuleOverride rule;
    if (row.next()) {
        if (!row.isNull(0))
            rule.windowFromDay = int(row.integer(0));
        if (!row.isNull(1))
            rule.lastOnTimeDay = int(row.integer(1));
        rule.shift = dueShiftFromCode(row.text(2));
        rule.first = Period::fromCode(row.text(3));
    }
    if (row.failed())
        return row.error();
    return rule;
}

Result<QList<PlanBasis>> readBasis(const Connection &connection, PlanId plan)
{
    Statement rows(connection,
        QStringLiteral("SELECT reference, issued_on, issuer, cited_in FROM plan_basis WHERE plan_id = ? ORDER BY seq"));
    rows.bind(plan);
    return all<PlanBasis>(rows, [](const Statement &row) {
        return PlanBasis{row.text(0), row.day(1), row.text(2), row.text(3)};
    });
}

Result<QList<PlanRecipient>> readRecipients(const Connection &connection, PlanId plan)
{
    Statement rows(connection,
        QStringLiteral("SELECT name, purpose, verbatim FROM plan_recipient WHERE plan_id = ? ORDER BY seq"));
    rows.bind(plan);
    return all<PlanRecipient>(rows, [](const Statement &row) {
        return PlanRecipient{row.text(0), row.text(1), row.text(2)};
    });
}

Result<QList<TaskGroup>> readGroups(const Connection &connection, PlanId plan)
{
    Statement rows(
        connection, QStringLiteral("SELECT id, no, title, short_title FROM task_group WHERE plan_id = ? ORDER BY seq"));
    rows.bind(plan);
    return all<TaskGroup>(rows, [](const Statement &row) {
        return TaskGroup{row.id<GroupId>(0), row.text(1), row.text(2), row.text(3)};
    });
}

Result<QList<Task>> readTasks(const Connection &connection, PlanId plan)
{
    QHash<qint64, QList<UnitId>> leads;
    QHash<qint64, QList<UnitId>> coordinators;
    Statement units(connection,
        QStringLiteral("SELECT u.task_id, u.role, u.unit_id FROM task_unit u JOIN task t ON t.id = u.task_id"
                       " WHERE t.plan_id = ? ORDER BY u.task_id, u.role, u.seq"));
    units.bind(plan);
    while (units.next()) {
        auto &list = units.text(1) == QLatin1String("lead") ? leads : coordinators;
        list[units.integer(0)].append(units.id<UnitId>(2));
    }
    if (units.failed())
        return units.error();

    Statement rows(connection,
        QStringLiteral("SELECT id, group_id, no, text, short_title, responsibility, timing FROM task"
                       " WHERE plan_id = ? ORDER BY no_key"));
    rows.bind(plan);
    return all<Task>(rows, [&leads, &coordinators](const Statement &row) {
        Task task;
        task.id = row.id<TaskId>(0);
        task.group = row.id<GroupId>(1);
        task.no = row.text(2);
        task.text = row.text(3);
        task.shortTitle = row.text(4);
        task.responsibility = row.text(5);
        task.timing = row.text(6);
        task.leads = leads.value(row.integer(0));
        task.coordinators = coordinators.value(row.integer(0));
        return task;
    });
}

Result<QHash<TaskId, QString>> readTaskNumbers(const Connection &connection, PlanId plan)
{
    Statement rows(connection, QStringLiteral("SELECT id, no FROM task WHERE plan_id = ?"));
    rows.bind(plan);
    QHash<TaskId, QString> numbers;
    while (rows.next())
        numbers.insert(rows.id<TaskId>(0), rows.text(1));
    if (rows.failed())
        return rows.error();
    return numbers;
}

Result<bool> mustReport(const Connection &connection, PlanId plan, UnitId unit, Period period)
{
    Statement row(connection,
        QStringLiteral("SELECT 1 FROM plan_reporter WHERE plan_id = ? AND unit_id = ?"
                       " AND (from_period IS NULL OR from_period <= ?) AND (to_period IS NULL OR to_period >= ?)"));
    row.bind(plan).bind(unit).bind(period.code()).bind(period.code());
    const bool found = row.next();
    if (row.failed())
        return row.error();
    return found;
}

Result<QList<Duty>> readDuties(const Connection &connection, PlanId plan)
{
    QHash<qint64, QStringList> who;
    Statement names(connection,
        QStringLiteral("SELECT w.duty_id, w.who FROM duty_who w JOIN duty d ON d.id = w.duty_id"
                       " WHERE d.plan_id = ? ORDER BY w.duty_id, w.seq"));
    names.bind(plan);
    while (names.next())
        who[names.integer(0)].append(names.text(1));
    if (names.failed())
        return names.error();

    Statement rows(
        connection, QStringLiteral("SELECT id, code, quote, what, timing FROM duty WHERE plan_id = ? ORDER BY seq"));
    rows.bind(plan);
    return all<Duty>(rows, [&who](const Statement &row) {
        return Duty{row.text(1), who.value(row.integer(0)), row.text(2), row.text(3), row.text(4)};
    });
}

Result<QList<TextSuggestion>> readSuggestions(const Connection &connection, PlanId plan)
{
    Statement rows(connection,
        QStringLiteral("SELECT place, quote, proper, note, certainty, id, decision FROM plan_suggestion"
                       " WHERE plan_id = ? ORDER BY seq"));
    rows.bind(plan);
    return all<TextSuggestion>(rows, [](const Statement &row) {
        return TextSuggestion{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.id<SuggestionId>(5),
            misprintDecisionFromCode(row.text(6))};
    });
}

Result<QList<Seat>> readSeats(const Connection &connection, PlanId plan)
{
    Statement rows(
        connection, QStringLiteral("SELECT role, who, unit_id, person FROM plan_seat WHERE plan_id = ? ORDER BY seq"));
    rows.bind(plan);
    return all<Seat>(rows, [](const Statement &row) {
        return Seat{row.text(0), row.text(1), row.id<UnitId>(2), row.text(3)};
    });
}

Result<QList<Reporter>> readReporters(const Connection &connection, PlanId plan)
{
    Statement rows(connection,
        QStringLiteral(
            "SELECT r.unit_id, r.from_period, r.to_period FROM plan_reporter r JOIN unit u ON u.id = r.unit_id"
            " WHERE r.plan_id = ? ORDER BY u.position, u.id"));
    rows.bind(plan);
    return all<Reporter>(rows, [](const Statement &row) {
        return Reporter{row.id<UnitId>(0), Period::fromCode(row.text(1)), Period::fromCode(row.text(2))};
    });
}

} // namespace store
