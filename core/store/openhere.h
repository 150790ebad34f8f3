#pragma once

#include <QString>

namespace store {

/// Whether this process has a connection to the data file that takes locks on it. Then nobody may read it but through a connection: with any
/// descriptor of it that is closed the system takes SQLite's locks away (POSIX), and others would write over it.
bool isOpenHere(const QString &path);

} // namespace store
