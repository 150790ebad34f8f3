#pragma once

#include "core/base/result.h"
#include "core/reporting/document/document.h"
#include "core/reporting/dossiers.h"
#include "core/services/officesettings.h"
#include "core/services/unitcatalogue.h"

namespace reporting {

/// All that a task's dossier on paper is made of, read once.
struct DossierSource {
    domain::Plan plan;
    domain::TaskGroup group;
    TaskDossier dossier;
    services::UnitCatalogue units;
    QList<domain::ReportLine> documents; ///< the documents whose results are of this task, in the order of arrival
    services::OfficeSettings office;
    qsizetype leftOut = 0; ///< results that are not among those of the dossier
};

/// How much of what the units reported is printed.
enum class DossierScope {
    Newest, ///< the last three periods, of who leads or coordinates; of all units when none of these reported
    Everything,
};

base::Result<DossierSource> readDossierSource(const services::DataFile &file, const domain::Plan &plan,
    const domain::Task &task, QDate asOf, DossierScope scope = DossierScope::Newest);

/// Keeps of the results, newest period first, what DossierScope::Newest prints.
QList<domain::TaskResult> newestResults(const QList<domain::TaskResult> &results, const domain::Task &task);

/// HỒ SƠ NHIỆM VỤ: what the plan says, who does it, how it went, what the units reported, what hinders it, and the
/// documents to look up.
document::Document taskDossierPaper(const DossierSource &source);

} // namespace reporting
