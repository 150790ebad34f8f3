#pragma once

#include <QString>

namespace base {

/// What this computer is called in the office's network, for the trace and for telling who has a file open. May be
/// empty.
QString machineName();

} // namespace base
