#pragma once

#include "app/cli/command.h"

namespace cli {

// The parts of "report" that take something in.
Exit addReport(Invocation &call);
Exit replaceReport(Invocation &call);
Exit addOwnResults(Invocation &call);

} // namespace cli
