#pragma once

#include "core/base/result.h"

#include <QString>

namespace store {

/// Looks at a data file without opening it as a database, so that nothing is ever changed by looking, and quickly: only
/// what tells whether it can be opened. Errors: FileMissing, FileUnreadable, FileEmpty, FileNotOurs (not SQLite, or
/// another program's), FileTruncated, FileHeaderDamaged, FileTablesMissing, FileDamaged, FileLogForeign.
base::Result<void> inspectFile(const QString &path);

} // namespace store
