#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace store {
class Connection;
}

namespace services {

/// Writes the shipped catalogues (units, holidays, office settings) and the shipped plan into a new file,
/// in one transaction and with one line of the trace.
base::Result<void> loadBuiltins(const store::Connection &connection, const base::Clock &clock, const QString &actor);

} // namespace services
