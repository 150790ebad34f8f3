#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"
#include "core/domain/difficulty.h"
#include "core/domain/plan.h"
#include "core/domain/report.h"
#include "core/domain/request.h"
#include "core/services/datafile.h"

#include <QHash>
#include <QList>

#include <optional>

namespace services {

/// The numbers of a plan's tasks, by id.
base::Result<QHash<domain::TaskId, QString>> taskNumbers(const DataFile &file, domain::PlanId plan);

/// A plan's tasks in natural order of their numbers.
base::Result<QList<domain::Task>> tasksOf(const DataFile &file, domain::PlanId plan);

/// Who was chased last, and how, for a period's report.
base::Result<QHash<domain::UnitId, domain::Chase>> lastChases(
    const DataFile &file, domain::PlanId plan, domain::Period period);

/// The reports that came with a document, in whatever state, in the order of arrival: of a period, or all.
base::Result<QList<domain::ReportLine>> reportLines(
    const DataFile &file, domain::PlanId plan, std::optional<domain::Period> period);

/// The difficulties of a unit, or of all when the id is invalid; oldest first.
base::Result<QList<domain::Difficulty>> difficulties(
    const DataFile &file, domain::PlanId plan, domain::UnitId unit = {});

/// All ad-hoc requests, the one due first before.
base::Result<QList<domain::Request>> requests(const DataFile &file, domain::PlanId plan);

/// The request of that number. Errors: RequestUnknown.
base::Result<domain::Request> findRequest(const DataFile &file, domain::PlanId plan, const QString &number);

} // namespace services
