#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/firstsettings.h"

namespace store {
class Connection;
}

namespace services {

/// Writes the shipped catalogues (units, holidays, office settings) and the shipped plan into a new file,
/// and what the office says of itself, in one transaction and with one line of the trace.
/// Errors: KeyUnknown, ValueInvalid, PhraseInvalid of what the office says.
base::Result<void> loadBuiltins(const store::Connection &connection, const base::Clock &clock, const QString &actor,
    const FirstSettings &first = {});

} // namespace services
