#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace services {

/// SHA-256 of a file, 64 hexadecimal digits in lower case. Errors: FileUnreadable, Cancelled.
base::Result<QString> fileChecksum(const QString &path, const base::Progress &progress = {});

} // namespace services
