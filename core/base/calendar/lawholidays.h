#pragma once

#include "core/base/calendar/holidays.h"

namespace base {

/// The years whose lunar days are known here.
inline constexpr int firstLawYear = 2022;
inline constexpr int lastLawYear = 2030;

/// A year's holidays by law, none announced: BLLĐ 2019, Điều 112 (01/01; Tết, five days; Giỗ Tổ; 30/4; 01/5;
/// 02/9 and one adjacent day), each that falls on a weekly rest day made up for on the next working day
/// (Điều 111.3). The five days of Tết are taken as the last of the old lunar year and the first four of the new,
/// and the day beside 02/9 as 01/9, or 03/9 when 01/9 is a weekend; the Government fixes both each year.
/// Empty outside firstLawYear–lastLawYear.
QList<Holiday> lawHolidays(int year);

} // namespace base
