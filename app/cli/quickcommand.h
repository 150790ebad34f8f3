#pragma once

#include "app/cli/command.h"

namespace cli {

/// report quick "TEXT": what a quick line means; saves it when asked to and all is sure.
Exit quickReport(Invocation &call);

} // namespace cli
