#pragma once

#include <QString>
#include <QStringView>

namespace base {

/// The Vietnamese order as plain text: sortKey(a) < sortKey(b) exactly when a stands before b in a list. Only
/// printable ASCII, so bytes, SQLite's BINARY collation and QString agree, on every system. Stored in
/// sort_key.
///
/// The order is that of CLDR "vi": a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y; then the tones
/// ngang < huyền < hỏi < ngã < sắc < nặng; then small before capital. Blanks, then punctuation and symbols,
/// then digits (one by one: "10" before "9"; see naturalKey), then letters. Composed or not makes no
/// difference. Known differences from CLDR: Ð counts as Đ; æ, œ, ß and letters of other scripts follow z by
/// code point; symbols beyond the usual ones follow the usual ones by code point.
QString sortKey(QStringView text);

} // namespace base
