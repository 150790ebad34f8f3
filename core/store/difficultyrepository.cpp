#include "core/store/difficultyrepository.h"

#include "core/base/text/fold.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace store {

using base::Result;
using namespace domain;

namespace {

/// A difficulty with its newest move that counts, and as it stood then: bindMoves() comes first.
QString query(const char *condition, const char *which = " AND coalesce(p.state, d.state) = 'active'")
{
    return QStringLiteral(
               "SELECT d.id, d.plan_id, d.unit_id, d.report_id,"
               " CASE WHEN p.id IS NULL THEN d.task_id ELSE p.task_id END, d.raised_on, coalesce(p.text, d.text),"
               " coalesce(p.proposal, d.proposal), v.stage, v.holds_on, v.document FROM difficulty d"
               " LEFT JOIN difficulty_past p ON p.id = (SELECT min(o.id) FROM difficulty_past o"
               " WHERE o.difficulty_id = d.id AND o.until >= ?)"
               " JOIN difficulty_event v ON v.id = (SELECT e.id FROM"
               " difficulty_event e WHERE e.difficulty_id = d.id AND e.holds_on <= ? AND e.entered_at < ?"
               " AND e.undoes_id IS NULL AND NOT EXISTS (SELECT 1 FROM difficulty_event u WHERE u.undoes_id = e.id"
               " AND u.entered_at < ?) ORDER BY e.holds_on DESC, e.id DESC LIMIT 1) WHERE ")
        + QLatin1String(condition) + QLatin1String(which) + QStringLiteral(" ORDER BY d.raised_on, d.id");
}

/// Later than any moment that is written, when it is null.
QDateTime momentOrNever(const QDateTime &moment)
{
    static const QDateTime never(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC);
    return moment.isNull() ? never : moment;
}

/// What counts: moves up to this day, and whatever was entered before this moment. By default all does.
Statement &bindMoves(Statement &rows, QDate upTo = {9999, 12, 31}, const QDateTime &enteredBefore = {})
{
    const QDateTime before = momentOrNever(enteredBefore);
    return rows.bind(before).bind(upTo).bind(before).bind(before);
}

Difficulty row(const Statement &row)
{
    Difficulty difficulty;
    difficulty.id = row.id<DifficultyId>(0);
    difficulty.plan = row.id<PlanId>(1);
    difficulty.unit = row.id<UnitId>(2);
    difficulty.report = row.id<ReportId>(3);
    difficulty.task = row.id<TaskId>(4);
    difficulty.raisedOn = row.day(5);
    difficulty.text = row.text(6);
    difficulty.proposal = row.text(7);
    difficulty.stage = difficultyStageFromCode(row.text(8)).value_or(DifficultyStage::New);
    difficulty.stageOn = row.day(9);
    difficulty.document = row.text(10);
    return difficulty;
}

template <typename Id> Result<QList<Difficulty>> readBy(const Connection &connection, const char *condition, Id id)
{
    Statement rows(connection, query(condition));
    bindMoves(rows).bind(id);
    return all<Difficulty>(rows, row);
}

QString searchText(const Difficulty &difficulty)
{
    return base::fold(difficulty.text + QLatin1Char(' ') + difficulty.proposal);
}

/// The moves that count; the condition, bound first, is on e (the event) and d (its difficulty). Then twice the moment
/// before which they were entered.
QString stepQuery(const char *condition)
{
    return QStringLiteral("SELECT e.difficulty_id, e.stage, e.holds_on, e.document, e.note, e.id FROM difficulty_event"
                          " e JOIN difficulty d ON d.id = e.difficulty_id WHERE ")
        + QLatin1String(condition)
        + QStringLiteral(
            " AND e.entered_at < ? AND e.undoes_id IS NULL AND NOT EXISTS (SELECT 1 FROM difficulty_event u"
            " WHERE u.undoes_id = e.id AND u.entered_at < ?) ORDER BY e.difficulty_id, e.holds_on, e.id");
}

DifficultyStep stepRow(const Statement &row)
{
    return {difficultyStageFromCode(row.text(1)).value_or(DifficultyStage::New), row.day(2), row.text(3), row.text(4)};
}

/// Writes down since when the difficulty is solved, if it is.
Result<void> refreshSolved(Transaction &transaction, DifficultyId difficulty)
{
    const Result<std::optional<Difficulty>> now = findDifficulty(transaction.connection(), difficulty);
    if (!now)
        return now.error();
    const bool solved = *now && (*now)->stage == DifficultyStage::Solved;
    Statement update(transaction.connection(), QStringLiteral("UPDATE difficulty SET solved_on = ? WHERE id = ?"));
    return update.bind(solved ? (*now)->stageOn : QDate()).bind(difficulty).run();
}

/// What the difficulty says now stood until this moment.
Result<void> keepPast(Transaction &transaction, DifficultyId difficulty, const QDateTime &until)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO difficulty_past (difficulty_id, until, task_id, text, proposal, state)"
                       " SELECT id, ?, task_id, text, proposal, state FROM difficulty WHERE id = ?"));
    return insert.bind(until).bind(difficulty).run();
}

} // namespace

Result<DifficultyId> insertDifficulty(
    Transaction &transaction, const Difficulty &difficulty, const QDateTime &enteredAt)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO difficulty (plan_id, unit_id, report_id, task_id, raised_on, text, proposal,"
                       " search_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(difficulty.plan).bind(difficulty.unit).bind(difficulty.report).bind(difficulty.task);
    insert.bind(difficulty.raisedOn).bind(difficulty.text).bind(difficulty.proposal);
    insert.bind(searchText(difficulty));
    const Result<qint64> id = insert.insert();
    if (!id)
        return id.error();
    const Result<DifficultyEventId> event = insertDifficultyEvent(transaction, DifficultyId{*id}, difficulty.stage,
        difficulty.stageOn, difficulty.document, QStringLiteral(""), enteredAt);
    if (!event)
        return event.error();
    return DifficultyId{*id};
}

Result<void> changeDifficulty(Transaction &transaction, const Difficulty &difficulty, const QDateTime &enteredAt)
{
    if (Result<void> kept = keepPast(transaction, difficulty.id, enteredAt); !kept)
        return kept;
    Statement update(transaction.connection(),
        QStringLiteral("UPDATE difficulty SET task_id = ?, text = ?, proposal = ?, search_text = ? WHERE id = ?"));
    update.bind(difficulty.task).bind(difficulty.text).bind(difficulty.proposal).bind(searchText(difficulty));
    return update.bind(difficulty.id).run();
}

Result<DifficultyEventId> insertDifficultyEvent(Transaction &transaction, DifficultyId difficulty,
    DifficultyStage stage, QDate holdsOn, const QString &document, const QString &note, const QDateTime &enteredAt)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO difficulty_event (difficulty_id, stage, holds_on, entered_at, document, note)"
                       " VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(difficulty).bind(difficultyStageCode(stage)).bind(holdsOn).bind(enteredAt).bind(document).bind(note);
    const Result<qint64> id = insert.insert();
    if (!id)
        return id.error();
    if (Result<void> refreshed = refreshSolved(transaction, difficulty); !refreshed)
        return refreshed.error();
    return DifficultyEventId{*id};
}

Result<void> undoDifficultyEvent(Transaction &transaction, DifficultyEventId event, const QDateTime &enteredAt)
{
    Statement insert(transaction.connection(),
        QStringLiteral("INSERT INTO difficulty_event (difficulty_id, stage, holds_on, entered_at, undoes_id)"
                       " SELECT difficulty_id, stage, holds_on, ?, id FROM difficulty_event WHERE id = ?"));
    if (Result<void> done = insert.bind(enteredAt).bind(event).run(); !done)
        return done;
    Statement owner(
        transaction.connection(), QStringLiteral("SELECT difficulty_id FROM difficulty_event WHERE id = ?"));
    owner.bind(event);
    const Result<std::optional<DifficultyId>> difficulty
        = first<DifficultyId>(owner, [](const Statement &found) { return found.id<DifficultyId>(0); });
    if (!difficulty)
        return difficulty.error();
    return refreshSolved(transaction, difficulty->value_or(DifficultyId{}));
}

Result<void> setDifficultyWithdrawn(
    Transaction &transaction, DifficultyId difficulty, bool withdrawn, const QDateTime &enteredAt)
{
    if (Result<void> kept = keepPast(transaction, difficulty, enteredAt); !kept)
        return kept;
    Statement update(transaction.connection(), QStringLiteral("UPDATE difficulty SET state = ? WHERE id = ?"));
    return update.bind(withdrawn ? QStringLiteral("withdrawn") : QStringLiteral("active")).bind(difficulty).run();
}

Result<std::optional<Difficulty>> findDifficulty(const Connection &connection, DifficultyId difficulty)
{
    Statement found(connection, query("d.id = ?"));
    bindMoves(found).bind(difficulty);
    return first<Difficulty>(found, row);
}

Result<QList<Difficulty>> readDifficulties(const Connection &connection, PlanId plan)
{
    return readBy(connection, "d.plan_id = ?", plan);
}

Result<QList<Difficulty>> readDifficultiesOfReport(const Connection &connection, ReportId report)
{
    return readBy(connection, "d.report_id = ?", report);
}

Result<QList<Difficulty>> readWrittenDifficulties(const Connection &connection, ReportId report)
{
    Statement rows(connection, query("d.report_id = ?", ""));
    bindMoves(rows).bind(report);
    return all<Difficulty>(rows, row);
}

Result<QList<Difficulty>> readDifficultiesOfTask(const Connection &connection, TaskId task)
{
    return readBy(connection, "d.task_id = ?", task);
}

Result<QList<Difficulty>> readDifficultiesOfUnit(const Connection &connection, UnitId unit)
{
    return readBy(connection, "d.unit_id = ?", unit);
}

Result<QHash<DifficultyId, QList<DifficultyStep>>> readDifficultySteps(
    const Connection &connection, PlanId plan, const QDateTime &enteredBefore)
{
    Statement rows(connection, stepQuery("d.plan_id = ?"));
    const QDateTime before = momentOrNever(enteredBefore);
    rows.bind(plan).bind(before).bind(before);
    QHash<DifficultyId, QList<DifficultyStep>> steps;
    while (rows.next())
        steps[rows.id<DifficultyId>(0)].append(stepRow(rows));
    if (rows.failed())
        return rows.error();
    return steps;
}

Result<QList<DifficultyStep>> readDifficultySteps(const Connection &connection, DifficultyId difficulty)
{
    Statement rows(connection, stepQuery("e.difficulty_id = ?"));
    rows.bind(difficulty).bind(momentOrNever({})).bind(momentOrNever({}));
    return all<DifficultyStep>(rows, stepRow);
}

Result<std::optional<DifficultyEventId>> newestDifficultyEvent(const Connection &connection, DifficultyId difficulty)
{
    Statement rows(connection, stepQuery("e.difficulty_id = ?"));
    rows.bind(difficulty).bind(momentOrNever({})).bind(momentOrNever({}));
    const Result<QList<DifficultyEventId>> events
        = all<DifficultyEventId>(rows, [](const Statement &row) { return row.id<DifficultyEventId>(5); });
    if (!events)
        return events.error();
    return events->isEmpty() ? std::nullopt : std::optional(events->last());
}

Result<QList<Difficulty>> readDifficultiesOn(
    const Connection &connection, PlanId plan, QDate solvedFrom, QDate asOf, const QDateTime &enteredBefore)
{
    // solved_on is what is known today: good enough to leave out what is long over, but not under an old cut-off.
    Statement rows(connection,
        query(enteredBefore.isNull()
                ? "d.plan_id = ? AND (d.solved_on IS NULL OR d.solved_on >= ?) AND d.raised_on <= ?"
                : "d.plan_id = ? AND (v.stage <> 'solved' OR v.holds_on >= ?) AND d.raised_on <= ?"));
    bindMoves(rows, asOf, enteredBefore).bind(plan).bind(solvedFrom).bind(asOf);
    return all<Difficulty>(rows, row);
}

} // namespace store
