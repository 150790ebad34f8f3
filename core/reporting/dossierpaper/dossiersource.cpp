#include "core/reporting/dossierpaper/dossierpaper.h"

#include "core/services/ledgerreader.h"
#include "core/services/planreader.h"
#include "core/store/planrepository.h"
#include "core/store/reportrepository.h"

namespace reporting {

using base::Result;
using namespace domain;

namespace {

/// The reports of a period that say something of the task.
Result<QList<ReportLine>> documentsOf(const services::DataFile &file, const Plan &plan, Period period, TaskId task)
{
    const auto results = store::readResults(file.connection(), plan.id, period);
    if (!results)
        return results.error();
    const Result<QList<ReportLine>> lines = store::readReportLines(file.connection(), plan.id, period);
    if (!lines)
        return lines.error();
    QList<ReportLine> documents;
    for (const ReportLine &line : *lines) {
        for (const ReportResult &result : results->value(line.report.id)) {
            if (result.task == task) {
                documents.append(line);
                break;
            }
        }
    }
    return documents;
}

} // namespace

Result<DossierSource> readDossierSource(const services::DataFile &file, const Plan &plan, const Task &task, QDate asOf)
{
    const Result<TaskDossier> dossier = taskDossier(file, task, asOf);
    if (!dossier)
        return dossier.error();
    const Result<services::UnitCatalogue> units = services::UnitCatalogue::read(file);
    if (!units)
        return units.error();
    const Result<services::OfficeSettings> office = services::OfficeSettings::read(file);
    if (!office)
        return office.error();
    const Result<QList<TaskGroup>> groups = store::readGroups(file.connection(), plan.id);
    if (!groups)
        return groups.error();
    DossierSource source{plan, {}, *dossier, *units, {}, *office};
    for (const TaskGroup &group : *groups) {
        if (group.id == task.group)
            source.group = group;
    }
    QList<Period> periods;
    for (const TaskResult &result : dossier->results) {
        if (result.period && !periods.contains(*result.period))
            periods.prepend(*result.period); // newest first there
    }
    for (const Period period : std::as_const(periods)) {
        const Result<QList<ReportLine>> documents = documentsOf(file, plan, period, task.id);
        if (!documents)
            return documents.error();
        source.documents += *documents;
    }
    return source;
}

} // namespace reporting
