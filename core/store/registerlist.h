#pragma once

#include "core/base/result.h"
#include "core/domain/registerline.h"
#include "core/domain/registerquery.h"
#include "core/domain/registersummary.h"

namespace store {

class Connection;

// The register as long lists read it: the ids of what is shown, in order, then the lines of those that are looked at.

base::Result<QList<domain::EntryId>> readRegisterIds(const Connection &connection, const domain::RegisterQuery &query);

/// The lines of these entries, in this order; `standing` is left as it is. Ids that do not exist are left out.
base::Result<QList<domain::RegisterLine>> readRegisterLines(
    const Connection &connection, const QList<domain::EntryId> &ids);

base::Result<domain::RegisterSummary> readRegisterSummary(const Connection &connection, int year);

/// The years that have entries, newest first.
base::Result<QList<int>> readRegisterYears(const Connection &connection);

} // namespace store
