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
};

base::Result<DossierSource> readDossierSource(
    const services::DataFile &file, const domain::Plan &plan, const domain::Task &task, QDate asOf);

/// HỒ SƠ NHIỆM VỤ: what the plan says, who does it, how it went, what the units reported, what hinders it, and the
/// documents to look up.
document::Document taskDossierPaper(const DossierSource &source);

} // namespace reporting
