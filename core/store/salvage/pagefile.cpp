#include "core/store/salvage/pagefile.h"

#include "core/store/salvage/bigendian.h"
#include "core/store/sidefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <limits>

namespace store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

QByteArray readAt(QFile &file, qint64 at)
{
    if (!file.seek(at))
        return {};
    QByteArray bytes = file.read(PageFile::pageSize);
    return bytes.size() == qsizetype(PageFile::pageSize) ? bytes : QByteArray();
}

/// A log may claim any number of pages. Those that neither the file nor the log gives hold nothing, but for each of
/// them time would be taken; so the file ends with the last one that is there. Holes before it are few: pages that were
/// given up in the transaction that asked for them, and never written.
quint32 pagesThatAreThere(const LogFrames &log, quint32 onDisk)
{
    constexpr quint64 mostHolesForAFrame = 64;
    const quint64 reach = onDisk + (mostHolesForAFrame + 1) * quint64(log.places.size());
    quint32 last = onDisk;
    for (auto place = log.places.keyBegin(); place != log.places.keyEnd(); ++place) {
        if (*place <= reach)
            last = qMax(last, *place);
    }
    return qMin(log.pageCount, last);
}

} // namespace

Result<PageFile> PageFile::open(const QString &path, Log log)
{
    QMap<QString, QString> context{{QStringLiteral("file"), QDir::toNativeSeparators(path)}};
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, context};
    PageFile pages;
    pages.m_path = path;
    pages.m_file = std::make_unique<QFile>(path);
    if (!info.isFile() || !pages.m_file->open(QIODevice::ReadOnly)) {
        context.insert(QStringLiteral("why"),
            info.isFile() ? QCoreApplication::translate("Error", "không có quyền đọc")
                          : QCoreApplication::translate("Error", "đây không phải là tệp"));
        return Error{ErrorCode::FileUnreadable, context};
    }
    if (pages.m_file->size() == 0)
        return Error{ErrorCode::FileEmpty, context};
    pages.m_pageCount = quint32(qMin<qint64>(pages.m_file->size() / pageSize, std::numeric_limits<quint32>::max() - 1));
    if (log == Log::Ignored)
        return pages;
    pages.m_frames = readLogFrames(path);
    if (pages.m_frames.isEmpty() || pages.m_frames.pageSize != pageSize)
        return pages;
    pages.m_logFile = std::make_unique<QFile>(logPath(path));
    if (pages.m_logFile->open(QIODevice::ReadOnly))
        pages.m_pageCount = pagesThatAreThere(pages.m_frames, pages.m_pageCount);
    else
        pages.m_frames = {};
    return pages;
}

QByteArray PageFile::page(quint32 number) const
{
    if (number == 0 || number > m_pageCount)
        return {};
    if (m_logFile) {
        if (const auto place = m_frames.places.constFind(number); place != m_frames.places.constEnd())
            return readAt(*m_logFile, *place);
    }
    return readAt(*m_file, qint64(number - 1) * pageSize);
}

quint32 pagesByHeader(const QByteArray &header)
{
    constexpr qsizetype changeCounterAt = 24;
    constexpr qsizetype pageCountAt = 28;
    constexpr qsizetype versionValidForAt = 92;
    const bool isValid = bigEndian32(header, changeCounterAt) == bigEndian32(header, versionValidForAt);
    return isValid ? bigEndian32(header, pageCountAt) : 0;
}

} // namespace store
