#pragma once

#include <QString>

namespace base {

// Names of files as people see them. They are never paths: nothing here can lead out of a folder.

/// The name without its folders, as every system can hold it: NFC, without invisible and control characters; what
/// Windows forbids is "_", its reserved names (CON, NUL…) begin with "_"; long ones are cut before the suffix.
/// Never empty.
QString safeFileName(const QString &name);

/// Whether a stored name is a plain name: not empty, no folder, no control character.
bool isPlainFileName(const QString &name);

/// Whether opening a file of that name may run it (.exe, .bat, .js, .lnk, .desktop…).
bool isProgramName(const QString &name);

/// "812 byte", "214 KB", "1,2 MB", "2 GB". The same in every language, as in wording.h.
QString fileSizeText(qint64 bytes);

} // namespace base
