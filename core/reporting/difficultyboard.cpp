#include "core/reporting/difficultyboard.h"

#include "core/reporting/periodcounts.h"
#include "core/services/ledgerreader.h"
#include "core/services/officesettings.h"
#include "core/services/periodservice.h"
#include "core/services/planreader.h"
#include "core/services/unitcatalogue.h"
#include "core/store/difficultyrepository.h"
#include "core/store/reportrepository.h"

namespace reporting {

using base::Result;
using namespace domain;

namespace {

/// Before any plan of ours: every solved difficulty is read.
QDate longAgo()
{
    return {1900, 1, 1};
}

int difficultyAge(const Difficulty &difficulty, QDate day)
{
    return difficulty.ageOn(difficulty.stage == DifficultyStage::Solved ? difficulty.stageOn : day);
}

} // namespace

Result<DifficultyBoard> difficultyBoard(const services::DataFile &file, const Plan &plan, Period period, Solved solved)
{
    const Result<services::PeriodState> state = services::periodState(file, period);
    if (!state)
        return state.error();
    const Result<PeriodDates> dates = services::periodDates(file, plan.id, period);
    if (!dates)
        return dates.error();
    const Result<QList<Difficulty>> difficulties = store::readDifficultiesOn(file.connection(), plan.id,
        solved == Solved::All ? longAgo() : dates->from, state->cutOff, CutOff::on(state->cutOff, file).enteredBefore);
    if (!difficulties)
        return difficulties.error();
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    const Result<QHash<TaskId, QString>> numbers = services::taskNumbers(file, plan.id);
    if (!numbers)
        return numbers.error();
    const Result<services::OfficeSettings> settings = services::OfficeSettings::read(file);
    if (!settings)
        return settings.error();
    DifficultyBoard board;
    board.limits = settings->difficultyLimits();
    board.asOf = state->cutOff;
    board.closed = state->closed;
    for (const Difficulty &difficulty : *difficulties) {
        board.cards.append({difficulty, units->unit(difficulty.unit).name, numbers->value(difficulty.task),
            difficultyAge(difficulty, board.asOf)});
    }
    return board;
}

Result<DifficultyDossier> difficultyDossier(const services::DataFile &file, const Plan &plan, DifficultyId id)
{
    const store::Connection &connection = file.connection();
    const Result<std::optional<Difficulty>> found = store::findDifficulty(connection, id);
    if (!found)
        return found.error();
    if (!*found) {
        return base::Error{base::ErrorCode::DifficultyUnknown, {{QStringLiteral("text"), QString::number(id.value)}}};
    }
    const Difficulty &difficulty = **found;
    const Result<QList<DifficultyStep>> steps = store::readDifficultySteps(connection, id);
    if (!steps)
        return steps.error();
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    const Result<QList<Task>> tasks = services::tasksOf(file, plan.id);
    if (!tasks)
        return tasks.error();
    DifficultyDossier dossier;
    dossier.card = {difficulty, units->unit(difficulty.unit).name, {}, difficultyAge(difficulty, file.clock().today())};
    dossier.steps = *steps;
    for (const Task &task : *tasks) {
        if (task.id == difficulty.task) {
            dossier.card.taskNo = task.no;
            dossier.taskTitle = task.shortTitle;
        }
    }
    if (!difficulty.report.isValid())
        return dossier;
    const Result<QList<ReportLine>> lines = store::readUnitLines(connection, plan.id, difficulty.unit);
    if (!lines)
        return lines.error();
    for (const ReportLine &line : *lines) {
        if (line.report.id == difficulty.report)
            dossier.report = line;
    }
    return dossier;
}

} // namespace reporting
