#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

class QIODevice;
class QSaveFile;

namespace services {

/// A content that is read from its beginning to its end, and copied on the way if there is a target.
struct ContentStream {
    QIODevice &source;
    QString sourceName; ///< in sentences
    base::ErrorCode unreadable; ///< when reading fails
    qint64 expected = 0; ///< bytes, for the progress
    qint64 largest = 0; ///< more is refused
    QSaveFile *target = nullptr;
    QString targetName = {};
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
};

/// What was found in it.
struct ReadContent {
    qint64 size = 0;
    QString checksum; ///< hexadecimal digits in lower case
};

/// In constant memory. Errors: `unreadable`, AttachmentTooLarge (without context), those of writeError(), Cancelled.
base::Result<ReadContent> readThrough(const ContentStream &stream, const base::Progress &progress);

/// Why `wanted` bytes could not be written under the path: DiskFull, FolderNotWritable, else WriteFailed with `why`.
base::Error writeError(const QString &path, const QString &shown, qint64 wanted, const QString &why);

/// An error about one file.
base::Error contentError(base::ErrorCode code, const QString &file, const QString &why = {});

} // namespace services
