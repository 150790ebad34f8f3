#include "app/cli/command.h"
#include "app/cli/difficultyjson.h"
#include "app/cli/workplace.h"
#include "core/services/difficultyservice.h"
#include "core/services/ledgerreader.h"
#include "core/services/taskservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace domain;

namespace {

Error stageUnknown(const QString &text)
{
    return {ErrorCode::StageUnknown, {{QStringLiteral("text"), text}}};
}

Exit enterDifficulty(Invocation &call)
{
    const QString unitText = call.option(QStringLiteral("--unit"));
    const QString taskText = call.option(QStringLiteral("--task"));
    const QString onText = call.option(QStringLiteral("--on"));
    Difficulty difficulty;
    difficulty.text = call.option(QStringLiteral("--text"));
    difficulty.proposal = call.option(QStringLiteral("--proposal"));
    call.flag(QStringLiteral("--json"));
    if (unitText.isNull() || difficulty.text.isNull() || !call.hasOnly(0)) {
        return Invocation::usage(
            QStringLiteral("difficulty add --unit TEXT --text TEXT [--proposal TEXT] [--task NO] [--on YYYY-MM-DD]"));
    }
    const Result<QDate> on = dayOf(onText);
    if (!on)
        return Invocation::fail(on.error());
    difficulty.raisedOn = *on;
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    const Result<Unit> unit = place->units.resolve(unitText);
    if (!unit)
        return Invocation::fail(unit.error());
    difficulty.unit = unit->id;
    if (!taskText.isNull()) {
        const Result<Task> task = services::findTask(*place->file, taskText);
        if (!task)
            return Invocation::fail(task.error());
        difficulty.task = task->id;
    }
    const Result<DifficultyId> id = services::addDifficulty(*place->file, difficulty);
    if (!id)
        return Invocation::fail(id.error());
    Invocation::print(
        QJsonDocument(QJsonObject{{QStringLiteral("difficulty"), id->value}, {QStringLiteral("unit"), unit->name}}));
    return Exit::Done;
}

Exit moveStage(Invocation &call)
{
    const QString stageText = call.option(QStringLiteral("--stage"));
    const QString onText = call.option(QStringLiteral("--on"));
    services::DifficultyMove move;
    move.document = call.option(QStringLiteral("--document"));
    move.note = call.option(QStringLiteral("--note"));
    move.reason = call.option(QStringLiteral("--why"));
    if (stageText.isNull() || !call.hasOnly(1)) {
        return Invocation::usage(QStringLiteral("difficulty set N --stage new|collected|advised|directed|solved"
                                                " [--on YYYY-MM-DD] [--document TEXT] [--note TEXT] [--why TEXT]"));
    }
    const std::optional<DifficultyStage> stage = difficultyStageFromCode(stageText);
    if (!stage)
        return Invocation::fail(stageUnknown(stageText));
    move.stage = *stage;
    const Result<QDate> on = dayOf(onText);
    if (!on)
        return Invocation::fail(on.error());
    move.on = *on;
    bool isNumber = false;
    move.difficulty = DifficultyId{call.arguments.first().toLongLong(&isNumber)};
    if (!isNumber || !move.difficulty.isValid()) {
        return Invocation::fail({ErrorCode::DifficultyUnknown, {{QStringLiteral("text"), call.arguments.first()}}});
    }
    const auto file = call.openFile();
    if (!file)
        return Invocation::fail(file.error());
    const Result<void> done = services::moveDifficulty(**file, move);
    return done ? Exit::Done : Invocation::fail(done.error());
}

Exit listDifficulties(Invocation &call)
{
    const bool json = call.flag(QStringLiteral("--json"));
    const QString stageText = call.option(QStringLiteral("--stage"));
    const QString unitText = call.option(QStringLiteral("--unit"));
    if (!call.hasOnly(0))
        return Invocation::usage(QStringLiteral("difficulty list [--stage STAGE] [--unit TEXT] [--json]"));
    const std::optional<DifficultyStage> stage = difficultyStageFromCode(stageText);
    if (!stageText.isNull() && !stage)
        return Invocation::fail(stageUnknown(stageText));
    const Result<Workplace> place = Workplace::open(call);
    if (!place)
        return Invocation::fail(place.error());
    UnitId wanted;
    if (!unitText.isNull()) {
        const Result<Unit> unit = place->units.resolve(unitText);
        if (!unit)
            return Invocation::fail(unit.error());
        wanted = unit->id;
    }
    const Result<QList<Difficulty>> all = services::difficulties(*place->file, place->plan.id, wanted);
    if (!all)
        return Invocation::fail(all.error());
    QList<Difficulty> shown;
    for (const Difficulty &difficulty : *all) {
        if (!stage || difficulty.stage == *stage)
            shown.append(difficulty);
    }
    if (json) {
        const Result<QHash<TaskId, QString>> numbers = services::taskNumbers(*place->file, place->plan.id);
        if (!numbers)
            return Invocation::fail(numbers.error());
        Invocation::print(QJsonDocument(difficultiesJson(shown, place->units, *numbers, place->file->clock().today())));
        return Exit::Done;
    }
    for (const Difficulty &difficulty : shown) {
        Invocation::print(QStringList{QString::number(difficulty.id.value), difficultyStageText(difficulty.stage),
            place->units.unit(difficulty.unit).name, difficulty.text.simplified()}
                              .join(QLatin1Char('\t')));
    }
    return Exit::Done;
}

} // namespace

Exit difficultyCommand(Invocation &call)
{
    return dispatch(call, "difficulty", {{"add", enterDifficulty}, {"set", moveStage}, {"list", listDifficulties}});
}

} // namespace cli
