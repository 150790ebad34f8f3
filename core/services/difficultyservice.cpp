#include "core/services/difficultyservice.h"

#include "core/base/text/nfc.h"
#include "core/base/text/wording.h"
#include "core/domain/unit.h"
#include "core/services/acting.h"
#include "core/services/periodguard.h"
#include "core/services/planreader.h"
#include "core/store/difficultyrepository.h"
#include "core/store/unitrepository.h"

#include <QCoreApplication>

#include <memory>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

Result<void> judgeDay(Guards &guards, const DataFile &file, PlanId plan, QDate day)
{
    if (day > file.clock().today()) {
        guards.add(ErrorCode::ActInFuture,
            {{QStringLiteral("what"), QCoreApplication::translate("Error", "khó khăn, vướng mắc")},
                {QStringLiteral("day"), base::screenDate(day)},
                {QStringLiteral("today"), base::screenDate(file.clock().today())}});
    }
    return judgeClosedPeriods(guards, file, plan, day);
}

Act::Step withdrawing(DataFile &file, const Difficulty &difficulty, bool withdrawn)
{
    return [&file, difficulty, withdrawn](store::Transaction &transaction) -> Result<void> {
        if (Result<void> open = refuseClosedPeriods(file, difficulty.plan, difficulty.raisedOn); !open)
            return open;
        return store::setDifficultyWithdrawn(transaction, difficulty.id, withdrawn);
    };
}

} // namespace

Result<DifficultyId> addDifficulty(DataFile &file, Difficulty difficulty)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<Plan> plan = currentPlan(file);
    if (!plan)
        return plan.error();
    const Result<std::optional<Unit>> unit = store::findUnit(file.connection(), difficulty.unit);
    if (!unit)
        return unit.error();
    difficulty.plan = plan->id;
    difficulty.report = {};
    difficulty.text = base::nfc(difficulty.text).trimmed();
    difficulty.proposal = base::nfc(difficulty.proposal).trimmed();
    if (difficulty.raisedOn.isNull())
        difficulty.raisedOn = file.clock().today();
    difficulty.stage = DifficultyStage::New;
    difficulty.stageOn = difficulty.raisedOn;
    difficulty.document = QStringLiteral("");
    Guards guards;
    if (!*unit)
        guards.add(base::textMissing(QCoreApplication::translate("Error", "đơn vị gặp khó khăn")));
    else if ((*unit)->kind == UnitKind::Collective)
        guards.add(ErrorCode::UnitIsCollective, {{QStringLiteral("unit"), (*unit)->name}});
    if (difficulty.text.isEmpty()) {
        guards.add(base::textMissing(QCoreApplication::translate("Error", "nội dung khó khăn, vướng mắc")));
    }
    if (Result<void> judged = judgeDay(guards, file, plan->id, difficulty.raisedOn); !judged)
        return judged.error();
    if (const std::optional<Error> stop = guards.stop({}))
        return *stop;
    const Result<DifficultyId> id = store::insertDifficulty(acting->transaction(), difficulty, file.clock().now());
    if (!id)
        return id.error();
    difficulty.id = *id;
    Act act;
    act.title = QCoreApplication::translate("Act", "ghi khó khăn của %1").arg((*unit)->name);
    act.undo = withdrawing(file, difficulty, true);
    act.redo = withdrawing(file, difficulty, false);
    const TraceLine line{QStringLiteral("difficulty_added"), QStringLiteral("difficulty"), QString::number(id->value),
        {},
        {{QStringLiteral("unit"), (*unit)->code}, {QStringLiteral("text"), difficulty.text},
            {QStringLiteral("proposal"), difficulty.proposal},
            {QStringLiteral("raised_on"), difficulty.raisedOn.toString(Qt::ISODate)}},
        {}};
    if (Result<void> done = acting->finish(line, Subject::Difficulties, act); !done)
        return done.error();
    return *id;
}

Result<void> moveDifficulty(DataFile &file, const DifficultyMove &given)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    DifficultyMove move = given;
    move.document = base::cleanLine(move.document);
    move.note = base::nfc(move.note).trimmed();
    move.reason = base::cleanLine(move.reason);
    if (move.on.isNull())
        move.on = file.clock().today();
    const Result<std::optional<Difficulty>> found = store::findDifficulty(file.connection(), move.difficulty);
    if (!found)
        return found.error();
    if (!*found) {
        return Error{ErrorCode::DifficultyUnknown, {{QStringLiteral("text"), QString::number(move.difficulty.value)}}};
    }
    const Difficulty &before = **found;
    const QMap<QString, QString> context{{QStringLiteral("from"), difficultyStageText(before.stage)},
        {QStringLiteral("to"), difficultyStageText(move.stage)},
        {QStringLiteral("since"), base::screenDate(before.stageOn)}};
    Guards guards;
    if (move.stage == before.stage)
        guards.add(ErrorCode::StageUnchanged, context);
    else if (move.stage < before.stage || move.on < before.stageOn)
        guards.add(ErrorCode::StageBackwards, context);
    if (Result<void> judged = judgeDay(guards, file, before.plan, move.on); !judged)
        return judged;
    if (const std::optional<Error> stop = guards.stop(move.reason))
        return *stop;
    const auto write = [&file, move](store::Transaction &transaction) {
        return store::insertDifficultyEvent(
            transaction, move.difficulty, move.stage, move.on, move.document, move.note, file.clock().now());
    };
    const Result<DifficultyEventId> id = write(acting->transaction());
    if (!id)
        return id.error();
    const auto event = std::make_shared<DifficultyEventId>(*id);
    const PlanId plan = before.plan;
    Act act;
    act.title = QCoreApplication::translate("Act", "chuyển khó khăn sang “%1”").arg(difficultyStageText(move.stage));
    act.undo = [&file, event, plan, move](store::Transaction &transaction) -> Result<void> {
        if (Result<void> open = refuseClosedPeriods(file, plan, move.on); !open)
            return open;
        const Result<std::optional<Difficulty>> now = store::findDifficulty(transaction.connection(), move.difficulty);
        if (!now)
            return now.error();
        if (!*now || (*now)->stage != move.stage || (*now)->stageOn != move.on)
            return Error{ErrorCode::UndoNotPossible, {}};
        return store::undoDifficultyEvent(transaction, *event, file.clock().now());
    };
    act.redo = [&file, event, plan, move, write](store::Transaction &transaction) -> Result<void> {
        if (Result<void> open = refuseClosedPeriods(file, plan, move.on); !open)
            return open;
        const Result<DifficultyEventId> again = write(transaction);
        if (!again)
            return again.error();
        *event = *again;
        return {};
    };
    return acting->finish(
        {QStringLiteral("difficulty_moved"), QStringLiteral("difficulty"), QString::number(move.difficulty.value),
            {{QStringLiteral("stage"), difficultyStageCode(before.stage)}},
            {{QStringLiteral("stage"), difficultyStageCode(move.stage)},
                {QStringLiteral("on"), move.on.toString(Qt::ISODate)}, {QStringLiteral("document"), move.document}},
            move.reason},
        Subject::Difficulties, act);
}

} // namespace services
