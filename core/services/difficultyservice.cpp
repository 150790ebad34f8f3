#include "core/services/difficultyservice.h"

#include "core/base/text/nfc.h"
#include "core/domain/unit.h"
#include "core/services/acting.h"
#include "core/services/periodguard.h"
#include "core/services/planreader.h"
#include "core/store/difficultyrepository.h"
#include "core/store/unitrepository.h"

#include <QCoreApplication>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

QJsonObject wordsOf(const Difficulty &difficulty)
{
    return {{QStringLiteral("task"), difficulty.task.value}, {QStringLiteral("text"), difficulty.text},
        {QStringLiteral("proposal"), difficulty.proposal}};
}

/// UndoNotPossible when the difficulty is no longer what was entered: others have built upon it.
Result<void> refuseBuiltUpon(const store::Connection &connection, const Difficulty &entered)
{
    const Result<std::optional<Difficulty>> now = store::findDifficulty(connection, entered.id);
    if (!now)
        return now.error();
    const Result<QList<DifficultyStep>> steps = store::readDifficultySteps(connection, entered.id);
    if (!steps)
        return steps.error();
    const QList<DifficultyStep> first{{entered.stage, entered.stageOn, entered.document, QStringLiteral("")}};
    if (!*now || wordsOf(**now) != wordsOf(entered) || *steps != first)
        return Error{ErrorCode::UndoNotPossible, {}};
    return {};
}

Act::Step withdrawing(DataFile &file, const Difficulty &difficulty, bool withdrawn)
{
    return [&file, difficulty, withdrawn](store::Transaction &transaction) -> Result<void> {
        if (Result<void> open = refuseClosedPeriods(file, difficulty.plan, difficulty.raisedOn); !open)
            return open;
        if (withdrawn) {
            if (Result<void> untouched = refuseBuiltUpon(transaction.connection(), difficulty); !untouched)
                return untouched;
        }
        return store::setDifficultyWithdrawn(transaction, difficulty.id, withdrawn, file.clock().now());
    };
}

/// Writes `to` over `from`, unless somebody has meanwhile written something else.
Act::Step rewriting(DataFile &file, const Difficulty &from, const Difficulty &to)
{
    return [&file, from, to](store::Transaction &transaction) -> Result<void> {
        if (Result<void> open = refuseClosedPeriods(file, from.plan, from.raisedOn); !open)
            return open;
        const Result<std::optional<Difficulty>> now = store::findDifficulty(transaction.connection(), from.id);
        if (!now)
            return now.error();
        // One that went with its report meanwhile may get its words back all the same.
        if (*now && wordsOf(**now) != wordsOf(from))
            return Error{ErrorCode::UndoNotPossible, {}};
        return store::changeDifficulty(transaction, to, file.clock().now());
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
    if (Result<void> judged = judgeActDay(
            guards, file, plan->id, difficulty.raisedOn, QCoreApplication::translate("Error", "khó khăn, vướng mắc"));
        !judged)
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

Result<void> correctDifficulty(DataFile &file, const Difficulty &corrected)
{
    Result<Acting> acting = Acting::begin(file);
    if (!acting)
        return acting.error();
    const Result<std::optional<Difficulty>> found = store::findDifficulty(file.connection(), corrected.id);
    if (!found)
        return found.error();
    if (!*found) {
        return Error{ErrorCode::DifficultyUnknown, {{QStringLiteral("text"), QString::number(corrected.id.value)}}};
    }
    const Difficulty &before = **found;
    Difficulty after = before;
    after.task = corrected.task;
    after.text = base::nfc(corrected.text).trimmed();
    after.proposal = base::nfc(corrected.proposal).trimmed();
    Guards guards;
    if (after.text.isEmpty())
        guards.add(base::textMissing(QCoreApplication::translate("Error", "nội dung khó khăn, vướng mắc")));
    if (Result<void> judged = judgeClosedPeriods(guards, file, before.plan, before.raisedOn); !judged)
        return judged;
    if (const std::optional<Error> stop = guards.stop({}))
        return *stop;
    if (Result<void> written = store::changeDifficulty(acting->transaction(), after, file.clock().now()); !written)
        return written;
    const Result<std::optional<Unit>> unit = store::findUnit(file.connection(), before.unit);
    if (!unit)
        return unit.error();
    Act act;
    act.title = QCoreApplication::translate("Act", "sửa khó khăn của %1").arg(*unit ? (*unit)->name : QString());
    act.undo = rewriting(file, after, before);
    act.redo = rewriting(file, before, after);
    return acting->finish({QStringLiteral("difficulty_corrected"), QStringLiteral("difficulty"),
                              QString::number(before.id.value), wordsOf(before), wordsOf(after), {}},
        Subject::Difficulties, act);
}

} // namespace services
