#pragma once

#include "core/base/error.h"

#include <optional>

namespace services {

struct TraceLine;

/// The first text of an act that is longer than anybody means it: a whole file pasted into a name. A name, a number, a
/// person has at most 300 characters, a subject 2,000, any other text 100,000; what stood there before may be longer
/// and stays. ValueInvalid, with the field in words.
std::optional<base::Error> tooLongText(const TraceLine &line);

} // namespace services
