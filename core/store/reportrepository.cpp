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

QString lineColumns()
{
    return registerColumns() + QStringLiteral(", r.id, r.plan_id, r.unit_id, r.period, r.nil, r.entered_at");
}

ReportLine lineRow(const Statement &row)
{
    ReportLine line;
    line.entry = registerRow(row, 0);
    int column = registerColumnCount;
    line.report.id = row.id<ReportId>(column++);
    line.report.plan = row.id<PlanId>(column++);
    line.report.unit = row.id<UnitId>(column++);
    line.report.period = Period::fromCode(row.text(column++)).value_or(Period{});
    line.report.nil = row.flag(column++);
    line.report.enteredAt = row.moment(column++);
    line.report.entry = line.entry.id;
    return line;
}

} // namespace

Result<ReportId> insertReport(Transaction &transaction, const Report &report)
{
    Statement insert(transaction.connection(),
        QStringLiteral(
            "INSERT INTO report (plan_id, unit_id, period, entry_id, nil, entered_at) VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(report.plan).bind(report.unit).bind(report.period.code()).bind(report.entry).bind(report.nil);
    insert.bind(report.enteredAt);
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

Result<QList<ReportLine>> readReportLines(const Connection &connection, PlanId plan, Period period)
{
    Statement rows(connection,
        QStringLiteral("SELECT ") + lineColumns()
            + QStringLiteral(" FROM report r JOIN register_entry e ON e.id = r.entry_id"
                             " WHERE r.plan_id = ? AND r.period = ? AND r.state = 'active'"
                             " ORDER BY e.year, e.arrival_number"));
    rows.bind(plan).bind(period.code());
    return all<ReportLine>(rows, lineRow);
}

Result<std::optional<ReportLine>> findReport(const Connection &connection, PlanId plan, UnitId unit, Period period)
{
    Statement row(connection,
        QStringLiteral("SELECT ") + lineColumns()
            + QStringLiteral(" FROM report r JOIN register_entry e ON e.id = r.entry_id"
                             " WHERE r.plan_id = ? AND r.period = ? AND r.unit_id = ? AND r.state = 'active'"
                             " ORDER BY r.id LIMIT 1"));
    row.bind(plan).bind(period.code()).bind(unit);
    return first<ReportLine>(row, lineRow);
}

Result<QHash<ReportId, QList<ReportResult>>> readResults(const Connection &connection, PlanId plan, Period period)
{
    Statement rows(connection,
        QStringLiteral("SELECT r.id, s.task_id, s.text, s.state, s.progress FROM report r"
                       " JOIN report_result s ON s.report_id = r.id"
                       " WHERE r.plan_id = ? AND r.period = ? AND r.state = 'active' ORDER BY r.id, s.seq"));
    rows.bind(plan).bind(period.code());
    QHash<ReportId, QList<ReportResult>> results;
    while (rows.next()) {
        ReportResult result;
        result.task = rows.id<TaskId>(1);
        result.text = rows.text(2);
        result.state = taskStateFromCode(rows.text(3));
        if (!rows.isNull(4))
            result.progress = int(rows.integer(4));
        results[rows.id<ReportId>(0)].append(result);
    }
    if (rows.failed())
        return rows.error();
    return results;
}

Result<QList<Period>> readReportedPeriods(const Connection &connection, PlanId plan, UnitId unit)
{
    Statement rows(connection,
        QStringLiteral("SELECT period FROM report WHERE unit_id = ? AND plan_id = ? AND period IS NOT NULL"
                       " AND state = 'active' ORDER BY period"));
    rows.bind(unit).bind(plan);
    return all<Period>(rows, [](const Statement &row) { return Period::fromCode(row.text(0)).value_or(Period{}); });
}

} // namespace store
