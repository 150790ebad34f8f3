#pragma once

#include "app/cli/command.h"

namespace cli {

// Parts of the command "task": who does it, and how the plan's text is read.
Exit assignTask(Invocation &call); ///< task assign NO --lead U …
Exit listMisprints(Invocation &call); ///< task misprints
Exit decideMisprint(Invocation &call); ///< task misprint ID --decide accepted|kept|open

} // namespace cli
