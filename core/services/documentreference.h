#pragma once

#include "core/base/result.h"
#include "core/domain/documentkind.h"
#include "core/domain/ids.h"
#include "core/services/datafile.h"

namespace services {

/// Number and symbol as the document bears them, from what was typed: "Số: 15 / BC–UBND" and "15/bc-ubnd" are
/// "15/BC-UBND"; behind a number without a symbol, or with the kind alone ("15", "15/bc"), comes what the unit writes:
/// its newest symbol of that kind, else what such units write. `kind` is that of a document whose symbol tells none;
/// `unit` may be invalid. A text without a number is left as it stands. Reads by index.
base::Result<QString> properReference(
    const DataFile &file, domain::UnitId unit, domain::DocumentKind kind, const QString &typed);

} // namespace services
