#include "core/reporting/dossiers.h"

#include "core/services/officesettings.h"
#include "core/services/planreader.h"
#include "core/store/contactrepository.h"
#include "core/store/difficultyrepository.h"
#include "core/store/planrepository.h"
#include "core/store/reportrepository.h"
#include "core/store/taskeventrepository.h"

#include <algorithm>

namespace reporting {

using base::Result;
using namespace domain;

Result<TaskDossier> taskDossier(const services::DataFile &file, const Task &task, QDate asOf)
{
    const store::Connection &connection = file.connection();
    const Result<services::OfficeSettings> settings = services::OfficeSettings::read(file);
    if (!settings)
        return settings.error();
    const Result<TaskStanding> standing = store::readStanding(connection, task.id, asOf, settings->number("soon_days"));
    if (!standing)
        return standing.error();
    const Result<QList<TaskEvent>> events = store::readTaskEvents(connection, task.id);
    if (!events)
        return events.error();
    const Result<QList<TaskResult>> results = store::readTaskResults(connection, task.id);
    if (!results)
        return results.error();
    const Result<QList<Difficulty>> difficulties = store::readDifficultiesOfTask(connection, task.id);
    if (!difficulties)
        return difficulties.error();
    return TaskDossier{task, *standing, asOf, *events, *results, *difficulties};
}

Result<QList<Task>> tasksSaidDone(const services::DataFile &file, const Plan &plan, QDate day)
{
    const auto standings = services::standingsOn(file, plan.id, day);
    if (!standings)
        return standings.error();
    const Result<QList<Task>> tasks = store::readTasks(file.connection(), plan.id);
    if (!tasks)
        return tasks.error();
    const auto words = store::readLeadStates(file.connection(), plan.id);
    if (!words)
        return words.error();
    QList<Task> said;
    for (const Task &task : *tasks) {
        const bool all = std::all_of(task.leads.begin(), task.leads.end(), [&](UnitId lead) {
            return words->value({task.id, lead}, TaskState::NotStarted) == TaskState::Done;
        });
        if (all && !task.leads.isEmpty() && standings->value(task.id).state != TaskState::Done)
            said.append(task);
    }
    return said;
}

Result<UnitDossier> unitDossier(const services::DataFile &file, const Plan &plan, const Unit &unit)
{
    const store::Connection &connection = file.connection();
    const Result<QList<Contact>> contacts = store::readContacts(connection, unit.id);
    if (!contacts)
        return contacts.error();
    const Result<QList<Chase>> chases = store::readChasesOfUnit(connection, unit.id);
    if (!chases)
        return chases.error();
    const Result<QList<ReportLine>> reports = store::readUnitLines(connection, plan.id, unit.id);
    if (!reports)
        return reports.error();
    const Result<QList<Difficulty>> difficulties = store::readDifficultiesOfUnit(connection, unit.id);
    if (!difficulties)
        return difficulties.error();
    const Result<QList<Task>> tasks = store::readTasks(connection, plan.id);
    if (!tasks)
        return tasks.error();
    UnitDossier dossier{unit, *contacts, *chases, *reports, *difficulties, {}};
    for (const Task &task : *tasks) {
        if (task.leads.contains(unit.id))
            dossier.leads.append(task);
    }
    return dossier;
}

} // namespace reporting
