#include "core/services/contentstream.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>

namespace services {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr qint64 block = 1 << 20;

int kibibytes(qint64 bytes)
{
    return int(bytes / 1024);
}

} // namespace

Error contentError(ErrorCode code, const QString &file, const QString &why)
{
    return {code, {{QStringLiteral("file"), file}, {QStringLiteral("why"), why}}};
}

Error writeError(const QString &path, const QString &shown, qint64 wanted, const QString &why)
{
    // What Qt says of a failed write is the same for a full disk and for a broken one.
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QStorageInfo disk(folder.absoluteFilePath());
    if (disk.isValid() && disk.bytesAvailable() < wanted)
        return contentError(ErrorCode::DiskFull, shown);
    if (!folder.isWritable())
        return contentError(ErrorCode::FolderNotWritable, shown);
    return contentError(ErrorCode::WriteFailed, shown, why);
}

Result<ReadContent> readThrough(const ContentStream &stream, const base::Progress &progress)
{
    QCryptographicHash hash(stream.algorithm);
    QByteArray buffer(block, Qt::Uninitialized);
    ReadContent read;
    for (;;) {
        if (progress && !progress(kibibytes(read.size), kibibytes(std::max(stream.expected, read.size))))
            return Error{ErrorCode::Cancelled, {}};
        const qint64 got = stream.source.read(buffer.data(), buffer.size());
        if (got < 0)
            return contentError(stream.unreadable, stream.sourceName, stream.source.errorString());
        if (got == 0)
            break;
        read.size += got;
        if (read.size > stream.largest)
            return Error{ErrorCode::AttachmentTooLarge, {}};
        hash.addData(QByteArrayView(buffer.constData(), got));
        if (stream.target && stream.target->write(buffer.constData(), got) != got) {
            return writeError(stream.target->fileName(), stream.targetName,
                std::max(stream.expected - read.size, block), stream.target->errorString());
        }
    }
    read.checksum = QString::fromLatin1(hash.result().toHex());
    return read;
}

} // namespace services
