#pragma once

#include "app/cli/command.h"

namespace cli {

// The parts of "unit" about one unit's people, chasing and history.
Exit showUnit(Invocation &call);
Exit addContact(Invocation &call);
Exit addChase(Invocation &call);

/// "unit plans": which units have sent their own plan.
Exit listUnitPlans(Invocation &call);

} // namespace cli
