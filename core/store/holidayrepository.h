#pragma once

#include "core/base/calendar/holidays.h"
#include "core/base/result.h"

namespace store {

class Connection;
class Transaction;

base::Result<base::HolidayTable> readHolidays(const Connection &connection);
/// Only those of a span of days, when one date is asked for.
base::Result<base::HolidayTable> readHolidays(const Connection &connection, QDate from, QDate to);

/// Adds the day or replaces what stood there.
base::Result<void> writeHoliday(Transaction &transaction, const base::Holiday &holiday);

base::Result<void> deleteHoliday(Transaction &transaction, QDate day);

} // namespace store
