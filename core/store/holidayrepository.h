#pragma once

#include "core/base/calendar/holidays.h"
#include "core/base/result.h"

namespace store {

class Connection;
class Transaction;

base::Result<base::HolidayTable> readHolidays(const Connection &connection);

/// Adds the day or replaces what stood there.
base::Result<void> writeHoliday(Transaction &transaction, const base::Holiday &holiday);

} // namespace store
