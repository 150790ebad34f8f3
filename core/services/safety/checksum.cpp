#include "core/services/safety/checksum.h"

#include "core/services/contentstream.h"

#include <QDir>
#include <QFile>

#include <limits>

namespace services {

using base::ErrorCode;
using base::Result;

Result<QString> fileChecksum(
    const QString &path, QCryptographicHash::Algorithm algorithm, const base::Progress &progress)
{
    QFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly))
        return contentError(ErrorCode::FileUnreadable, shown, file.errorString());
    const Result<ReadContent> read = readThrough({file, shown, ErrorCode::FileUnreadable, file.size(),
                                                     std::numeric_limits<qint64>::max(), nullptr, {}, algorithm},
        progress);
    if (!read)
        return read.error();
    return read->checksum;
}

} // namespace services
