#pragma once

#include <functional>

namespace base {

/// How long work speaks with whoever waits for it: called now and then, in the thread of the work, with how much of how
/// much is done; the answer says whether to go on. Work that is told to stop leaves everything as it was and returns
/// ErrorCode::Cancelled. An empty one is never called.
using Progress = std::function<bool(int done, int whole)>;

} // namespace base
