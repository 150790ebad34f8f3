#pragma once

#include <QString>

namespace print {

/// The text as paper and Word file can hold it: NFC; '\n' stays, other control characters become blanks; what is no
/// character at all (a lone half of a surrogate pair, U+FFFE, U+FFFF) becomes U+FFFD.
QString printable(const QString &text);

} // namespace print
