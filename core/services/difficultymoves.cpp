#include "core/services/difficultymoves.h"

#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/domain/guard.h"
#include "core/services/acting.h"
#include "core/services/periodguard.h"
#include "core/services/tracing.h"
#include "core/store/difficultyrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

DifficultyMove cleanedMove(const DifficultyMove &given)
{
    DifficultyMove move = given;
    move.document = base::cleanLine(move.document);
    move.note = base::nfc(move.note).trimmed();
    move.reason = base::cleanLine(move.reason);
    return move;
}

Result<Difficulty> openedDifficulty(const store::Connection &connection, DifficultyId id)
{
    const Result<std::optional<Difficulty>> found = store::findDifficulty(connection, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::DifficultyUnknown, {{QStringLiteral("text"), QString::number(id.value)}}};
    return **found;
}

/// Takes back the newest move of the difficulty, which must still be that one: else UndoNotPossible.
Result<void> takeMoveBack(
    store::Transaction &transaction, const DataFile &file, DifficultyId difficulty, const DifficultyStep &move)
{
    const Result<QList<DifficultyStep>> steps = store::readDifficultySteps(transaction.connection(), difficulty);
    if (!steps)
        return steps.error();
    const Result<std::optional<DifficultyEventId>> newest
        = store::newestDifficultyEvent(transaction.connection(), difficulty);
    if (!newest)
        return newest.error();
    if (!*newest || steps->last() != move)
        return Error{ErrorCode::UndoNotPossible, {}};
    return store::undoDifficultyEvent(transaction, **newest, file.clock().now());
}

Result<void> writeMove(
    store::Transaction &transaction, const DataFile &file, DifficultyId difficulty, const DifficultyStep &move)
{
    const Result<DifficultyEventId> written = store::insertDifficultyEvent(
        transaction, difficulty, move.stage, move.on, move.document, move.note, file.clock().now());
    if (!written)
        return written.error();
    return {};
}

QString difficultyWord()
{
    return QCoreApplication::translate("Error", "khó khăn, vướng mắc");
}

/// A difficulty stands at the stage that holds from the latest day: a move of an earlier day would change nothing.
void judgeOrder(Guards &guards, const DifficultyStep &earlier, QDate day)
{
    if (day < earlier.on) {
        guards.add(ErrorCode::StepBeforeEarlier,
            {{QStringLiteral("day"), base::screenDate(day)},
                {QStringLiteral("from"), difficultyStageText(earlier.stage)},
                {QStringLiteral("since"), base::screenDate(earlier.on)}});
    }
}

Result<void> judgeMove(Guards &guards, const DataFile &file, const Difficulty &before, const DifficultyMove &move)
{
    const QMap<QString, QString> context{{QStringLiteral("from"), difficultyStageText(before.stage)},
        {QStringLiteral("to"), difficultyStageText(move.stage)},
        {QStringLiteral("since"), base::screenDate(before.stageOn)}};
    if (move.stage == before.stage)
        guards.add(ErrorCode::StageUnchanged, context);
    else if (move.stage < before.stage)
        guards.add(ErrorCode::StageBackwards, context);
    judgeOrder(guards, {before.stage, before.stageOn, {}, {}}, move.on);
    return judgeActDay(guards, file, before.plan, move.on, difficultyWord());
}

TraceLine moveTrace(const Difficulty &before, const DifficultyMove &move)
{
    return {QStringLiteral("difficulty_moved"), QStringLiteral("difficulty"), QString::number(before.id.value),
        {{QStringLiteral("stage"), difficultyStageCode(before.stage)}},
        {{QStringLiteral("stage"), difficultyStageCode(move.stage)},
            {QStringLiteral("on"), move.on.toString(Qt::ISODate)}, {QStringLiteral("document"), move.document}},
        move.reason};
}

Act movingAct(DataFile &file, const QList<Difficulty> &before, const DifficultyStep &step)
{
    Act act;
    const QString to = difficultyStageText(step.stage);
    act.title = before.size() == 1
        ? QCoreApplication::translate("Act", "chuyển khó khăn sang “%1”").arg(to)
        : QCoreApplication::translate("Act", "chuyển %1 khó khăn sang “%2”").arg(before.size()).arg(to);
    const PlanId plan = before.first().plan;
    act.undo = [&file, before, plan, step](store::Transaction &transaction) -> Result<void> {
        if (Result<void> open = refuseClosedPeriods(file, plan, step.on); !open)
            return open;
        for (const Difficulty &each : before) {
            if (Result<void> undone = takeMoveBack(transaction, file, each.id, step); !undone)
                return undone;
        }
        return {};
    };
    act.redo = [&file, before, plan, step](store::Transaction &transaction) -> Result<void> {
        if (Result<void> open = refuseClosedPeriods(file, plan, step.on); !open)
            return open;
        for (const Difficulty &each : before) {
            const Result<std::optional<Difficulty>> now = store::findDifficulty(transaction.connection(), each.id);
            if (!now)
                return now.error();
            if (!*now || (*now)->stage != each.stage || (*now)->stageOn != each.stageOn)
                return Error{ErrorCode::UndoNotPossible, {}};
            if (Result<void> written = writeMove(transaction, file, each.id, step); !written)
                return written;
        }
        return {};
    };
    return act;
}

} // namespace

Result<void> moveDifficulty(DataFile &file, const DifficultyMove &move)
{
    return moveDifficulties(file, {move.difficulty}, move);
}

Result<void> moveDifficulties(DataFile &file, const QList<DifficultyId> &difficulties, const DifficultyMove &given)
{
    if (difficulties.isEmpty())
        return {};
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    DifficultyMove move = cleanedMove(given);
    if (move.on.isNull())
        move.on = file.clock().today();
    QList<Difficulty> before;
    Guards guards;
    for (const DifficultyId id : difficulties) {
        const Result<Difficulty> difficulty = openedDifficulty(file.connection(), id);
        if (!difficulty)
            return difficulty.error();
        if (Result<void> judged = judgeMove(guards, file, *difficulty, move); !judged)
            return judged;
        before.append(*difficulty);
    }
    if (const std::optional<Error> stop = guards.stop(move.reason))
        return *stop;
    const DifficultyStep step{move.stage, move.on, move.document, move.note};
    for (const Difficulty &each : std::as_const(before)) {
        if (Result<void> written = writeMove(acting->transaction(), file, each.id, step); !written)
            return written;
        if (each.id == before.last().id)
            break; // finish() traces the last one
        const TraceLine line = moveTrace(each, move);
        if (Result<void> traced = trace(
                acting->transaction(), file, line.act, line.subject, line.key, line.before, line.after, line.reason);
            !traced)
            return traced;
    }
    return acting->finish(moveTrace(before.last(), move), Subject::Difficulties, movingAct(file, before, step));
}

Result<void> correctDifficultyMove(DataFile &file, const DifficultyMove &given)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Difficulty> found = openedDifficulty(file.connection(), given.difficulty);
    if (!found)
        return found.error();
    const Difficulty &difficulty = *found;
    const Result<QList<DifficultyStep>> steps = store::readDifficultySteps(file.connection(), difficulty.id);
    if (!steps)
        return steps.error();
    const DifficultyStep before = steps->last();
    const DifficultyMove clean = cleanedMove(given);
    const bool dayStays = clean.on.isNull() || before.stage == DifficultyStage::New;
    const DifficultyStep after{before.stage, dayStays ? before.on : clean.on, clean.document, clean.note};
    Guards guards;
    if (steps->size() > 1)
        judgeOrder(guards, steps->at(steps->size() - 2), after.on);
    if (Result<void> judged = judgeActDay(guards, file, difficulty.plan, after.on, difficultyWord()); !judged)
        return judged;
    // A closed period may know the day that is given up.
    const QDate first = std::min(before.on, after.on);
    if (Result<void> judged = judgeClosedPeriods(guards, file, difficulty.plan, first); !judged)
        return judged;
    if (const std::optional<Error> stop = guards.stop({}))
        return *stop;

    // Nothing is written over: the old move is taken back and the right one stands beside it.
    const auto turning = [&file, first, difficulty](const DifficultyStep &from, const DifficultyStep &to) {
        return [&file, first, difficulty, from, to](store::Transaction &transaction) -> Result<void> {
            if (Result<void> open = refuseClosedPeriods(file, difficulty.plan, first); !open)
                return open;
            if (Result<void> taken = takeMoveBack(transaction, file, difficulty.id, from); !taken)
                return taken;
            return writeMove(transaction, file, difficulty.id, to);
        };
    };
    if (Result<void> turned = turning(before, after)(acting->transaction()); !turned)
        return turned;
    Act act;
    act.title
        = QCoreApplication::translate("Act", "sửa bước “%1” của khó khăn").arg(difficultyStageText(difficulty.stage));
    act.undo = turning(after, before);
    act.redo = turning(before, after);
    const auto values = [](const DifficultyStep &step) {
        return QJsonObject{{QStringLiteral("stage"), difficultyStageCode(step.stage)},
            {QStringLiteral("on"), step.on.toString(Qt::ISODate)}, {QStringLiteral("document"), step.document},
            {QStringLiteral("note"), step.note}};
    };
    return acting->finish({QStringLiteral("difficulty_move_corrected"), QStringLiteral("difficulty"),
                              QString::number(difficulty.id.value), values(before), values(after), {}},
        Subject::Difficulties, act);
}

} // namespace services
