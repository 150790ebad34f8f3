#pragma once

#include "core/base/progress.h"
#include "core/domain/tracequery.h"
#include "core/reporting/screentable/tablelisting.h"
#include "core/services/datafile.h"
#include "core/services/traceteller.h"

namespace reporting {

/// "Trạng thái: đang thực hiện → hoàn thành", a line a field; values longer than `most` characters end in "…" (0: none
/// does).
QString differenceText(const QList<services::TraceDifference> &differences, int most = 0);

/// The lines that the query asks for: when, who, where, what, upon what, why, and what is not the same after. Errors:
/// those of reading, Cancelled.
base::Result<TableListing> traceListing(const services::DataFile &file, const domain::TraceQuery &query,
    int mostOfValue = 0, const base::Progress &progress = {});

/// The query in words, without what does not choose: "từ 01/10/2022; có chữ “Ninh Sơn”".
QString traceQueryText(const services::TraceTeller &teller, const domain::TraceQuery &query);

} // namespace reporting
