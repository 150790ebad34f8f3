#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace base {

/// The date that a person typed or a paper shows; nothing when the text is not wholly one date or there is no
/// such day (30/2, 31/4). Accepted, with blanks at will and any kind of dash:
///
///     2022-04-07 · 7/4/2022 · 07/04/22 · 7.4.2022 · 7-4-2022 · 7/4 · ngày 07 tháng 4 năm 2022
///
/// "ngày" may also stand before the other forms, marks and capitals do not matter. A year of two digits is
/// 20yy; years are 1900 to 2199. Without a year it is the year of `today`, unless that day lies more than 31
/// days after `today`: then it is the year before, for what is typed is mostly the date of a paper that has
/// arrived (28/12 typed on 03/01/2023 is 28/12/2022).
std::optional<QDate> parseDate(QStringView text, QDate today);

} // namespace base
