#pragma once

#include "core/base/result.h"
#include "core/domain/registerline.h"
#include "core/domain/registerquery.h"
#include "core/domain/registersummary.h"
#include "core/services/datafile.h"

namespace services {

/// The entries a list shows, in its order. Reads no lines.
base::Result<QList<domain::EntryId>> registerIds(const DataFile &file, const domain::RegisterQuery &query);

/// The lines of these entries, in this order, each report with its standing: as of today, or, for a request, by its
/// due day.
base::Result<QList<domain::RegisterLine>> registerLines(const DataFile &file, const QList<domain::EntryId> &ids);

base::Result<domain::RegisterSummary> registerSummary(const DataFile &file, int year);

/// The years that have entries and this year, newest first.
base::Result<QList<int>> registerYears(const DataFile &file);

} // namespace services
