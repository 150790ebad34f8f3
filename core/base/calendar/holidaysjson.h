#pragma once

#include "core/base/calendar/holidays.h"
#include "core/base/result.h"

namespace base {

/// Reads an array of {"day":"2022-04-11","kind":"compensatory","name":"…","announced":true}.
/// Errors: JsonInvalid.
Result<HolidayTable> holidaysFromJson(const QByteArray &json);

} // namespace base
