#pragma once

#include "core/base/error.h"

#include <QString>

namespace base {

/// The sentence for the user: what was tried, why it failed, what to do now. One paragraph, no line break.
/// Vietnamese; where a translator is installed (window in English) it is translated.
QString sentence(const Error &error);

/// The stable ASCII name of a code ("file_missing"), for logs, JSON and tests.
QString codeName(ErrorCode code);

} // namespace base
