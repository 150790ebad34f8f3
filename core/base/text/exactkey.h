#pragma once

#include <QString>
#include <QStringView>

namespace base {

/// A key that keeps the marks: lower case, NFC, new tone placement (hòa → hoà, thủy → thuỷ), and as fold()
/// does it, one dash, straight quotes, single blanks, Ð as đ. Two texts with one exactKey are the same words;
/// with one fold() only, they differ in marks. fold(exactKey(text)) is fold(text). Never stored in place of
/// the text.
QString exactKey(QStringView text);

/// Moves the tone mark of an open oa, oe, uy to the last vowel ("hòa" → "hoà", "ủy" → "uỷ"), the only
/// syllables that the old and the new school write differently. Closed ones (hoàn, huýt) and qu- (quý) never
/// change. The text must be lower case and NFC.
QString newTonePlacement(const QString &text);

} // namespace base
