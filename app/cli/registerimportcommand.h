#pragma once

#include "app/cli/command.h"

namespace cli {

/// "register import": takes the rows of a paper register over.
Exit importRows(Invocation &call);

} // namespace cli
