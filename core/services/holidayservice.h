#pragma once

#include "core/base/calendar/holidays.h"
#include "core/base/result.h"
#include "core/services/datafile.h"

namespace services {

/// The file's days off and days worked in exchange.
base::Result<base::HolidayTable> holidays(const DataFile &file);

/// Adds a day to the table. Errors: DateInvalid, TextMissing (its name), HolidayExists, HolidayNotWeekend (a working
/// day cannot be worked in exchange).
base::Result<void> addHoliday(DataFile &file, const base::Holiday &holiday);

/// What stood under `day` becomes `holiday`, which may be another day. Errors: HolidayUnknown, and as above.
base::Result<void> changeHoliday(DataFile &file, QDate day, const base::Holiday &holiday);

/// Errors: HolidayUnknown.
base::Result<void> removeHoliday(DataFile &file, QDate day);

} // namespace services
