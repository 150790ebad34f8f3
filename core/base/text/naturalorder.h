#pragma once

#include <QString>
#include <QStringView>

namespace base {

/// The key of an item number such as "2.9", "III.2.a", "Phụ lục 10": numbers count by value, so
/// 2.9 < 2.10 < 2.11 and 2 < 2.1 < 3; capital Roman numerals up to XXXIX count as numbers (IV < V < IX < X);
/// numbers stand before letters, letters in Vietnamese order. What stands between the parts does not count:
/// "2.9", "2.9." and "2-09" have one key. Printable ASCII, comparable as bytes, stored in sort_key.
QString naturalKey(QStringView text);

/// Below, equal or above 0 as naturalKey(left) is before, the same as or after naturalKey(right).
int compareNatural(QStringView left, QStringView right);

} // namespace base
