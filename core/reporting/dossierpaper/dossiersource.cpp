#include "core/reporting/dossierpaper/dossierpaper.h"

#include "core/services/ledgerreader.h"
#include "core/services/planreader.h"
#include "core/store/planrepository.h"
#include "core/store/reportrepository.h"

#include <QSet>

namespace reporting {

using base::Result;
using namespace domain;

namespace {

constexpr qsizetype newestPeriods = 3;

/// The results of the newest periods, and those of none.
QList<TaskResult> ofNewest(const QList<TaskResult> &results, qsizetype periods)
{
    QList<Period> seen;
    QList<TaskResult> kept;
    for (const TaskResult &result : results) {
        if (result.period && !seen.contains(*result.period))
            seen.append(*result.period);
        if (!result.period || seen.indexOf(*result.period) < periods)
            kept.append(result);
    }
    return kept;
}

/// The reports of a period that say something of the task, of the units whose results are told.
Result<QList<ReportLine>> documentsOf(
    const services::DataFile &file, const Plan &plan, Period period, const TaskDossier &dossier)
{
    QSet<UnitId> told;
    for (const TaskResult &result : dossier.results) {
        if (result.period == period)
            told.insert(result.unit);
    }
    const auto results = store::readResults(file.connection(), plan.id, period);
    if (!results)
        return results.error();
    const Result<QList<ReportLine>> lines = store::readReportLines(file.connection(), plan.id, period);
    if (!lines)
        return lines.error();
    QList<ReportLine> documents;
    for (const ReportLine &line : *lines) {
        for (const ReportResult &result : results->value(line.report.id)) {
            if (result.task == dossier.task.id && told.contains(line.report.unit)) {
                documents.append(line);
                break;
            }
        }
    }
    return documents;
}

} // namespace

QList<TaskResult> newestResults(const QList<TaskResult> &results, const Task &task)
{
    QList<TaskResult> kept = ofNewest(results, newestPeriods);
    kept.removeIf([&task](const TaskResult &result) {
        return !task.leads.contains(result.unit) && !task.coordinators.contains(result.unit);
    });
    return kept.isEmpty() ? ofNewest(results, 1) : kept;
}

Result<DossierSource> readDossierSource(
    const services::DataFile &file, const Plan &plan, const Task &task, QDate asOf, DossierScope scope)
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
    if (scope == DossierScope::Newest)
        source.dossier.results = newestResults(dossier->results, task);
    source.leftOut = dossier->results.size() - source.dossier.results.size();
    for (const TaskGroup &group : *groups) {
        if (group.id == task.group)
            source.group = group;
    }
    QList<Period> periods;
    for (const TaskResult &result : std::as_const(source.dossier.results)) {
        if (result.period && !periods.contains(*result.period))
            periods.prepend(*result.period); // newest first there
    }
    for (const Period period : std::as_const(periods)) {
        const Result<QList<ReportLine>> documents = documentsOf(file, plan, period, source.dossier);
        if (!documents)
            return documents.error();
        source.documents += *documents;
    }
    return source;
}

} // namespace reporting
