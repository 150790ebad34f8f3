#pragma once

#include <QDate>
#include <QString>

namespace base {

/// How papers and screens write numbers and dates. These are forms of Vietnamese office papers, so they are
/// the same in every language of the program and never translated.

/// A count in running text: "04", "41", "1.228" (a leading zero below 10 keeps "4" from becoming "14" by pen;
/// none is "0").
QString paddedCount(int count);

/// "85,4%": one decimal, none when it is zero ("50%", "100%"); 0% when there is nothing to take a part of.
/// Rounded half up, but never up to 100% while something is missing nor down to 0% while there is something.
QString percent(int part, int whole);

/// The number of a month: "01", "02", "3" (mục II.4: zeros for the months 1 and 2 only).
QString proseMonth(int month);

/// "07/4/2022": a leading zero for days below 10 and for the months 1 and 2 only
/// (NĐ 30/2020, Phụ lục I, mục II.4). Empty for an invalid date, as all below.
QString proseDate(QDate date);

/// "ngày 07 tháng 4 năm 2022", zeros as in proseDate().
QString longDate(QDate date);

/// "07/04/2022", for the screen and for columns.
QString screenDate(QDate date);

/// "thứ Hai 10/10", "Chủ nhật 09/10".
QString weekdayDate(QDate date);

/// The text on one line without a closing ".", ";" or ",", so that a paper's own marks do not double it.
QString withoutStop(const QString &text);

/// The words with a number in the place of "%1", when they have such a place.
QString withNumber(QString words, int number);

/// "Triển khai" → "triển khai", to go on within a sentence; a name in capitals ("UBND") stays.
QString lowerFirst(const QString &text);

} // namespace base
