#include "core/store/reportrepository.h"

#include "core/base/text/fold.h"
#include "core/store/connection.h"
#include "core/store/registerrow.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace store {

using base::Result;
using namespace domain;

namespace {

QString reportColumns()
{
    return QStringLiteral(
        "r.id, r.plan_id, r.unit_id, r.period, r.request_id, r.entry_id, r.nil, r.narrative, r.entered_at, r.state");
}

Report reportRow(const Statement &row, int offset)
{
    Report report;
    report.id = row.id<ReportId>(offset);
    report.plan = row.id<PlanId>(offset + 1);
    report.unit = row.id<UnitId>(offset + 2);
    report.period = Period::fromCode(row.text(offset + 3));
    report.request = row.id<RequestId>(offset + 4);
    report.entry = row.id<EntryId>(offset + 5);
    report.nil = row.flag(offset + 6);
    report.narrative = row.text(offset + 7);
    report.enteredAt = row.moment(offset + 8);
    report.state = entryStateFromCode(row.text(offset + 9)).value_or(EntryState::Active);
    return report;
}

ReportLine lineRow(const Statement &row)
{
    return {reportRow(row, registerColumnCount), registerRow(row, 0)};
}

/// Reports with the entry they came by; the caller adds the conditions.
QString lineQuery()
{
    return QStringLiteral("SELECT ") + registerColumns() + QStringLiteral(", ") + reportColumns()
        + QStringLiteral(" FROM report r JOIN register_entry e ON e.id = r.entry_id WHERE ");
}

QString stateCondition(Which which)
{
    return which == Which::Active ? QStringLiteral(" AND r.state = 'active'") : QString();
}

ReportResult resultRow(const Statement &row, int offset)
{
    ReportResult result;
    result.task = row.id<TaskId>(offset);
    result.text = row.text(offset + 1);
    result.state = taskStateFromCode(row.text(offset + 2));
    if (!row.isNull(offset + 3))
        result.progress = int(row.integer(offset + 3));
    return result;
}

Result<QList<ReportResult>> readResultsOf(const Connection &connection, ReportId report)
{
    Statement rows(connection,
        QStringLiteral("SELECT task_id, text, state, progress FROM report_result WHERE report_id = ? ORDER BY seq"));
    rows.bind(report);
    return all<ReportResult>(rows, [](const Statement &row) { return resultRow(row, 0); });
}

Result<QList<Report>> withResults(const Connection &connection, Result<QList<Report>> reports)
{
    if (!reports)
        return reports;
    for (Report &report : *reports) {
        const Result<QList<ReportResult>> results = readResultsOf(connection, report.id);
        if (!results)
            return results.error();
        report.results = *results;
    }
    return reports;
}

} // namespace

Result<ReportId> insertReport(Transaction &transaction, const Report &report)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO report (plan_id, unit_id, period, request_id, entry_id, nil, narrative, entered_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(report.plan).bind(report.unit);
    insert.bind(report.period ? std::optional<QString>(report.period->code()) : std::nullopt);
    insert.bind(report.request).bind(report.entry).bind(report.nil).bind(report.narrative).bind(report.enteredAt);
    const Result<qint64> id = insert.insert();
    if (!id)
        return id.error();

    Statement result(transaction.connection(),
        QStringLiteral("INSERT INTO report_result (report_id, seq, task_id, text, state, progress, search_text)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)"));
    int seq = 0;
    for (const ReportResult &line : report.results) {
        result.bind(*id).bind(++seq).bind(line.task).bind(line.text);
        result.bind(line.state ? std::optional<QString>(taskStateCode(*line.state)) : std::nullopt);
        result.bind(line.progress).bind(base::fold(line.text));
        if (Result<void> done = result.run(); !done)
            return done.error();
    }
    return ReportId{*id};
}

Result<void> removeBareReport(Transaction &transaction, ReportId report)
{
    Statement remove(transaction.connection(), QStringLiteral("DELETE FROM report WHERE id = ?"));
    return remove.bind(report).run();
}

Result<void> setReportState(Transaction &transaction, ReportId report, EntryState state)
{
    Statement update(transaction.connection(), QStringLiteral("UPDATE report SET state = ? WHERE id = ?"));
    return update.bind(entryStateCode(state)).bind(report).run();
}

Result<QList<ReportLine>> readReportLines(const Connection &connection, PlanId plan, Period period, Which which)
{
    Statement rows(connection,
        lineQuery() + QStringLiteral("r.plan_id = ? AND r.period = ?") + stateCondition(which)
            + QStringLiteral(" ORDER BY e.year, e.arrival_number, e.supplement"));
    rows.bind(plan).bind(period.code());
    return all<ReportLine>(rows, lineRow);
}

Result<QList<ReportLine>> readReportLines(const Connection &connection, PlanId plan, Period from, Period to)
{
    Statement rows(connection,
        lineQuery() + QStringLiteral("r.plan_id = ? AND r.period BETWEEN ? AND ?") + stateCondition(Which::Active)
            + QStringLiteral(" ORDER BY r.period, e.year, e.arrival_number, e.supplement"));
    rows.bind(plan).bind(from.code()).bind(to.code());
    return all<ReportLine>(rows, lineRow);
}

Result<QList<ReportLine>> readAllLines(const Connection &connection, PlanId plan)
{
    Statement rows(
        connection, lineQuery() + QStringLiteral("r.plan_id = ? ORDER BY e.year, e.arrival_number, e.supplement"));
    rows.bind(plan);
    return all<ReportLine>(rows, lineRow);
}

Result<QList<ReportLine>> readRequestLines(const Connection &connection, RequestId request, Which which)
{
    Statement rows(connection,
        lineQuery() + QStringLiteral("r.request_id = ?") + stateCondition(which)
            + QStringLiteral(" ORDER BY e.year, e.arrival_number, e.supplement"));
    rows.bind(request);
    return all<ReportLine>(rows, lineRow);
}

Result<QList<ReportLine>> readUnitLines(const Connection &connection, PlanId plan, UnitId unit)
{
    Statement rows(connection,
        lineQuery() + QStringLiteral("r.unit_id = ? AND r.plan_id = ?")
            + QStringLiteral(" ORDER BY r.period DESC, e.year DESC, e.arrival_number DESC, e.supplement DESC"));
    rows.bind(unit).bind(plan);
    return all<ReportLine>(rows, lineRow);
}

Result<std::optional<ReportLine>> findReport(
    const Connection &connection, PlanId plan, UnitId unit, Period period, EntryId except)
{
    Statement row(connection,
        lineQuery()
            + QStringLiteral("r.plan_id = ? AND r.period = ? AND r.unit_id = ? AND r.state = 'active' AND e.id <> ?"
                             " ORDER BY r.id LIMIT 1"));
    row.bind(plan).bind(period.code()).bind(unit).bind(except.value);
    return first<ReportLine>(row, lineRow);
}

Result<std::optional<ReportLine>> findReport(
    const Connection &connection, UnitId unit, RequestId request, EntryId except)
{
    Statement row(connection,
        lineQuery()
            + QStringLiteral("r.request_id = ? AND r.unit_id = ? AND r.state = 'active' AND e.id <> ?"
                             " ORDER BY r.id LIMIT 1"));
    row.bind(request).bind(unit).bind(except.value);
    return first<ReportLine>(row, lineRow);
}

Result<QList<Report>> readNewestResults(const Connection &connection, PlanId plan, UnitId unit, Period before)
{
    Statement newest(connection,
        QStringLiteral("SELECT r.period FROM report r WHERE r.unit_id = ? AND r.period < ? AND r.plan_id = ?"
                       " AND r.state = 'active' AND EXISTS (SELECT 1 FROM report_result s WHERE s.report_id = r.id)"
                       " ORDER BY r.period DESC LIMIT 1"));
    newest.bind(unit).bind(before.code()).bind(plan);
    const Result<std::optional<QString>> period
        = first<QString>(newest, [](const Statement &row) { return row.text(0); });
    if (!period)
        return period.error();
    if (!*period)
        return QList<Report>();
    Statement rows(connection,
        QStringLiteral("SELECT ") + reportColumns()
            + QStringLiteral(" FROM report r WHERE r.unit_id = ? AND r.period = ? AND r.plan_id = ?"
                             " AND r.state = 'active' ORDER BY r.id"));
    rows.bind(unit).bind(**period).bind(plan);
    return withResults(connection, all<Report>(rows, [](const Statement &row) { return reportRow(row, 0); }));
}

Result<std::optional<Report>> reportOfEntry(const Connection &connection, EntryId entry)
{
    Statement row(connection,
        QStringLiteral("SELECT ") + reportColumns() + QStringLiteral(" FROM report r WHERE r.entry_id = ?"));
    row.bind(entry);
    Result<std::optional<Report>> report
        = first<Report>(row, [](const Statement &found) { return reportRow(found, 0); });
    if (!report || !report->has_value())
        return report;
    const Result<QList<ReportResult>> results = readResultsOf(connection, (*report)->id);
    if (!results)
        return results.error();
    (*report)->results = *results;
    return report;
}

Result<QList<Report>> readOwnReports(const Connection &connection, PlanId plan, Period period)
{
    Statement rows(connection,
        QStringLiteral("SELECT ") + reportColumns()
            + QStringLiteral(" FROM report r WHERE r.plan_id = ? AND r.period = ? AND r.entry_id IS NULL"
                             " AND r.state = 'active' ORDER BY r.id"));
    rows.bind(plan).bind(period.code());
    return withResults(connection, all<Report>(rows, [](const Statement &row) { return reportRow(row, 0); }));
}

Result<QList<Period>> readOwnPeriods(const Connection &connection, PlanId plan)
{
    Statement rows(connection,
        QStringLiteral("SELECT DISTINCT period FROM report WHERE plan_id = ? AND entry_id IS NULL"
                       " AND period IS NOT NULL AND state = 'active' ORDER BY period"));
    rows.bind(plan);
    return all<Period>(rows, [](const Statement &row) { return Period::fromCode(row.text(0)).value_or(Period{}); });
}

Result<QHash<ReportId, QList<ReportResult>>> readResults(const Connection &connection, PlanId plan, Period period)
{
    Statement rows(connection,
        QStringLiteral("SELECT r.id, s.task_id, s.text, s.state, s.progress FROM report r"
                       " JOIN report_result s ON s.report_id = r.id"
                       " WHERE r.plan_id = ? AND r.period = ? AND r.state = 'active' ORDER BY r.id, s.seq"));
    rows.bind(plan).bind(period.code());
    QHash<ReportId, QList<ReportResult>> results;
    while (rows.next())
        results[rows.id<ReportId>(0)].append(resultRow(rows, 1));
    if (rows.failed())
        return rows.error();
    return results;
}

Result<QList<TaskResult>> readTaskResults(const Connection &connection, TaskId task)
{
    Statement rows(connection,
        QStringLiteral("SELECT r.unit_id, r.period, s.task_id, s.text, s.state, s.progress FROM report_result s"
                       " JOIN report r ON r.id = s.report_id WHERE s.task_id = ? AND r.state = 'active'"
                       " ORDER BY r.period DESC, r.id, s.seq"));
    rows.bind(task);
    return all<TaskResult>(rows, [](const Statement &row) {
        return TaskResult{row.id<UnitId>(0), Period::fromCode(row.text(1)), resultRow(row, 2)};
    });
}

Result<QHash<std::pair<TaskId, UnitId>, TaskState>> readLeadStates(const Connection &connection, PlanId plan)
{
    // Reports that answer a request have no period: what they say counts last.
    Statement rows(connection,
        QStringLiteral("SELECT s.task_id, r.unit_id, s.state FROM report_result s JOIN report r ON r.id = s.report_id"
                       " JOIN task_unit u ON u.task_id = s.task_id AND u.unit_id = r.unit_id AND u.role = 'lead'"
                       " WHERE r.plan_id = ? AND r.state = 'active' AND s.state IS NOT NULL"
                       " ORDER BY r.period IS NULL, r.period, r.id, s.seq"));
    rows.bind(plan);
    QHash<std::pair<TaskId, UnitId>, TaskState> states;
    while (rows.next()) {
        if (const std::optional<TaskState> state = taskStateFromCode(rows.text(2)))
            states.insert({rows.id<TaskId>(0), rows.id<UnitId>(1)}, *state);
    }
    if (rows.failed())
        return rows.error();
    return states;
}

Result<QList<UnitId>> readReportedUnits(const Connection &connection, PlanId plan, Period period)
{
    Statement rows(connection,
        QStringLiteral("SELECT unit_id FROM report WHERE plan_id = ? AND period = ? AND state = 'active'"
                       " AND entry_id IS NOT NULL"));
    rows.bind(plan).bind(period.code());
    return all<UnitId>(rows, [](const Statement &row) { return row.id<UnitId>(0); });
}

Result<QList<Period>> readReportedPeriods(const Connection &connection, PlanId plan, UnitId unit, Period from)
{
    Statement rows(connection,
        QStringLiteral("SELECT period FROM report WHERE unit_id = ? AND period >= ? AND plan_id = ?"
                       " AND state = 'active' AND entry_id IS NOT NULL ORDER BY period"));
    rows.bind(unit).bind(from.code()).bind(plan);
    return all<Period>(rows, [](const Statement &row) { return Period::fromCode(row.text(0)).value_or(Period{}); });
}

} // namespace store
