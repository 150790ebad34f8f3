#include "core/store/fileinspection.h"

#include "core/store/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>

namespace store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

// Offsets of the SQLite database header (sqlite.org/fileformat2.html, section 1.3).
constexpr int headerSize = 100;
constexpr int pageSizeOffset = 16;
constexpr int changeCounterOffset = 24;
constexpr int pageCountOffset = 28;
constexpr int applicationIdOffset = 68;
constexpr int versionValidForOffset = 92;

quint32 number(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

// The write-ahead log beside it (section 4.1): a header, then frames of a header and a page.
constexpr int logHeaderSize = 32;
constexpr int logSaltOffset = 16;
constexpr int frameHeaderSize = 24;
constexpr int frameSaltOffset = 8;
constexpr int saltSize = 8;

/// Whether the log has every page from `first` to `last`. A program that dies while the log is being written back may
/// leave the new header, with its count, in a file that has not grown yet: nothing is lost, SQLite goes on from the
/// log.
bool logHasPages(const QString &path, qint64 pageSize, qint64 first, qint64 last)
{
    QFile log(path + QStringLiteral("-wal"));
    if (!log.open(QIODevice::ReadOnly))
        return false;
    const QByteArray salt = log.read(logHeaderSize).mid(logSaltOffset, saltSize);
    QSet<qint64> pages;
    for (qint64 at = logHeaderSize; at + frameHeaderSize + pageSize <= log.size(); at += frameHeaderSize + pageSize) {
        log.seek(at);
        const QByteArray frame = log.read(frameHeaderSize);
        if (frame.mid(frameSaltOffset, saltSize) != salt)
            break; // left over from before
        if (const qint64 page = number(frame, 0); page >= first && page <= last)
            pages.insert(page);
    }
    return pages.size() == last - first + 1;
}

} // namespace

Result<void> inspectFile(const QString &path)
{
    QMap<QString, QString> context{{QStringLiteral("file"), QDir::toNativeSeparators(path)}};
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, context};
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        context.insert(QStringLiteral("why"),
            info.isFile() ? QCoreApplication::translate("Error", "không có quyền đọc")
                          : QCoreApplication::translate("Error", "đây không phải là tệp"));
        return Error{ErrorCode::FileUnreadable, context};
    }
    if (file.size() == 0)
        return Error{ErrorCode::FileEmpty, context};

    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return Error{ErrorCode::FileNotOurs, context};
    context.insert(QStringLiteral("why"), QCoreApplication::translate("Error", "tệp bị cắt cụt"));
    if (header.size() < headerSize)
        return Error{ErrorCode::FileDamaged, context};
    if (number(header, applicationIdOffset) != quint32(applicationId))
        return Error{ErrorCode::FileNotOurs, context};

    // The page count in the header counts only when it was written together with the change counter.
    const bool countIsValid = number(header, changeCounterOffset) == number(header, versionValidForOffset);
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const qint64 pages = number(header, pageCountOffset);
    if (countIsValid && file.size() < pageSize * pages
        && !logHasPages(path, pageSize, file.size() / pageSize + 1, pages))
        return Error{ErrorCode::FileDamaged, context};
    return {};
}

} // namespace store
