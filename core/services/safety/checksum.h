#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QCryptographicHash>
#include <QString>

namespace services {

/// What backups are compared by. BLAKE2b with 256 bits: as sure as SHA-256 and five times as quick, which is felt with
/// half a gigabyte.
inline constexpr QCryptographicHash::Algorithm backupChecksum = QCryptographicHash::Blake2b_256;

/// The checksum of a file, 64 hexadecimal digits in lower case. Errors: FileUnreadable, Cancelled.
base::Result<QString> fileChecksum(
    const QString &path, QCryptographicHash::Algorithm algorithm, const base::Progress &progress = {});

} // namespace services
