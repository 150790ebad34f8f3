#pragma once

#include <QString>

namespace base {

/// The path with all links followed: a data file is opened, locked, copied and renamed where it lies, whatever name led
/// to it, and what belongs to it lies there too. Of a file that is not there, the links of its folder are followed.
QString realPath(const QString &path);

} // namespace base
