#pragma once

#include <QString>

namespace base {

/// The composed form (NFC) that everything stored is in: "ế" is one character, however it was typed or
/// pasted. Called at every entrance (keyboard, clipboard, file, file name). Line ends and blanks stay as they
/// are; what no text has is gone: NUL and other control codes, characters that are none, marks that turn the direction
/// of writing (with them a name would read backwards and turn what stands beside it). Half a surrogate pair is U+FFFD.
QString nfc(const QString &text);

/// One clean line for a field: NFC; every blank (NBSP, tab, line end…) is a blank, runs of them are one, none
/// at the ends; invisible characters are gone; Ð and Ɖ are Đ. Dashes, quotes, tone placement and case stay as
/// written: papers repeat what was entered.
QString cleanLine(const QString &text);

} // namespace base
