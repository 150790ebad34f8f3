#pragma once

#include <QString>

namespace store {

/// What kind of network file system the path lies on ("nfs4", "cifs"…), by the name the system gives it; empty for a
/// disk of this machine. DONDOC_FILE_SYSTEM in the environment stands in for the system's word: for tests, and for
/// mounts that hide what they are.
QString networkKind(const QString &path);

/// Whether the number of names that the system gives for a file is that of its names: NTFS counts the short name that
/// Windows gives a file of its own accord as one more, and a share hands on what its disk counts.
bool countsNamesRight(const QString &path);

} // namespace store
